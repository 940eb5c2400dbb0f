/** Goal Attainment Scaling: the T-score of several goals of different weight. */
import { add, compare, divide, fail, guard, hasError, isInteger, isZero, multiply, numberValue, ok, one, parseFraction, rational, readExact, sign, subtract, sum, toFraction, type Issue, type NumberValue, type Numeric, type Rational, type Result } from "../kernel/index.ts";
import { fault, readObject } from "./read.ts";
import { fromZero, otherwise, readBounded, readSome, share } from "./read-survey.ts";
import { rootValue, type RootValue, type Undetermined, type UndeterminedRoot } from "./undetermined.ts";

/** One goal. */
export interface AttainedGoal {
  /** −2 (much less than expected) to 2 (much more); 0 is what was expected. */
  readonly score: Numeric;
  /** Its weight, 0 or more: importance, or importance times difficulty. Absent: 1. */
  readonly weight?: Numeric;
}

/** Settings of {@link goalAttainment}. */
export interface GoalAttainmentOptions {
  /** The correlation assumed between goals, 0 to 1. Default 0.3, as published. */
  readonly rho?: Numeric;
}

/** The T-score. */
export interface GoalAttainment {
  /** The score: mean 50 and spread 10 by construction, 50 where all is as expected. Where the root is no fraction it is 50 plus `deviation`, whose `digits` say how far it is exact. */
  readonly t: NumberValue | Undetermined;
  /** How far it lies from 50, exactly as the root of a fraction (`squared`, its sign as that of the value). */
  readonly deviation: RootValue | UndeterminedRoot;
  /** How many goals. */
  readonly n: number;
  /** `given`; `equal`: none was given, or all are 0. */
  readonly weights: "given" | "equal";
}

const level = { from: rational(-2), to: rational(2) } as const;
const usualRho = rational(3, 10);

/** 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²): its square and its sign. */
const deviationOf = (goals: readonly { readonly score: Rational; readonly weight: Rational }[], rho: Rational): { readonly square: Rational; readonly side: Rational } => {
  const weights = sum(goals.map(({ weight }) => weight));
  const squares = sum(goals.map(({ weight }) => multiply(weight, weight)));
  const top = multiply(rational(10), sum(goals.map(({ score, weight }) => multiply(score, weight))));
  const below = add(multiply(subtract(one, rho), squares), multiply(rho, multiply(weights, weights)));
  return { square: divide(multiply(top, top), below) as Rational, side: rational(sign(top)) };
};

/**
 * The T-score of Goal Attainment Scaling: T = 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²).
 *
 * @param goals - each with its score −2 to 2 and its weight. All weights 0: they count as equal.
 * @param options - ρ, where it is not 0.3.
 * @returns the score with the exact square of its deviation; compare scores by `deviation`, not by their digits. Issues: `no-values` (`goals`), `not-on-scale` (`goals[3].score`), `below-zero`
 * (`goals[3].weight`), `not-a-share` (`options.rho`), `wrong-type`, `unknown-key`, and those of numbers.
 * Kiresuk and Sherman 1968; Turner-Stokes 2009 with its erratum (two sources: secondary). The formula as first printed in the article of 2009 was faulty. No rule of the state asks for it.
 *
 * @example
 * ```ts
 * import { goalAttainment } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(goalAttainment([{ score: 1, weight: 3 }, { score: 0, weight: 2 }])).t.text; // => "57.36321040510723950290794768587"
 * const whole = unwrap(goalAttainment([{ score: -2, weight: 3 }, { score: 0, weight: 5 }, { score: -1 }, { score: 2, weight: 4 }, { score: 0, weight: 2 }, { score: 1, weight: 6 }]));
 * whole.t.text; // => "55"
 * whole.deviation.squared; // => "25"
 * ```
 */
export const goalAttainment = (goals: readonly AttainedGoal[], options: GoalAttainmentOptions = {}): Result<GoalAttainment> => guard(() => {
  const issues: Issue[] = [];
  const set = readObject(options, "options", ["rho"], issues);
  const rho = set?.["rho"] === undefined ? usualRho : readBounded(set["rho"], "options.rho", share, issues);
  const list = readSome(goals, "goals", issues) ?? [];
  const read: { readonly score: Rational; readonly weight: Rational }[] = [];
  let given = false;
  for (let at = 0; at < list.length; at += 1) { // by position, so that a hole in the list is read too
    const goal = readObject(list[at], `goals[${at}]`, ["score", "weight"], issues);
    if (goal === undefined) continue;
    const score = readExact(goal["score"], `goals[${at}].score`, issues);
    given ||= goal["weight"] !== undefined;
    const weight = readBounded(otherwise(goal["weight"], 1), `goals[${at}].weight`, fromZero, issues);
    if (score !== undefined && (!isInteger(score) || compare(score, level.from) < 0 || compare(score, level.to) > 0)) issues.push(fault("not-on-scale", `goals[${at}].score`, "-2..2", toFraction(score)));
    if (score !== undefined && weight !== undefined) read.push({ score, weight });
  }
  if (rho === undefined || hasError(issues)) return fail(issues);
  const equal = !given || read.every(({ weight }) => isZero(weight));
  const { square, side } = deviationOf(equal ? read.map(({ score }) => ({ score, weight: one })) : read, rho);
  const deviation = rootValue(square, side);
  const t = deviation.exact === null ? deviation : numberValue(add(rational(50), parseFraction(deviation.exact) as Rational));
  return ok(Object.freeze({ t, deviation, n: read.length, weights: equal ? "equal" as const : "given" as const }), issues);
});
