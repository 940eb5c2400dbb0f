/** rollUp: the satisfaction index over several units, services or periods. */
import { merge, type Tally } from "../domain/index.ts";
import type { NumberAnswer, Receipt } from "../engine/index.ts";
import { error, fail, guard, hasError, isRecord, multiply, numberValue, ok, one, own, parseFraction, rational, readExact, subtract, sum, toFraction, zero, equals, type Issue, type NumberValue, type Numeric, type Rational, type Result } from "../kernel/index.ts";
import { satisfactionFamily } from "../regulations/satisfaction/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import type { CodeAnswer } from "./answer.ts";
import { assessByPeriod } from "./by-period.ts";
import { assessSatisfaction, satisfactionAnswer, satisfactionWords, uncounted, type Satisfaction } from "./assess-satisfaction.ts";
import type { AssessIssueCode } from "./issues.ts";
import { isMeans, nationalSatisfaction, surveyOptionKeys, surveySums, type SatisfactionOptions, type Survey } from "./survey.ts";

/** How units become one figure. `pooled`: every answer counts once; `mean-of-units`: the mean of the units' exact indices, shown by the convention `rounding` (without elements a stage that rounds weighted means has nothing to round); `mean-of-unsur`: the mean of the units' means by element, then the formula. */
export type RollUpMethod = "pooled" | "mean-of-units" | "mean-of-unsur";

/** A unit, a service or a period. */
export interface SurveyedUnit {
  /** Its id. */
  readonly id: string;
  /** Its survey. */
  readonly survey: Survey;
}

/** Options of {@link rollUp}. */
export interface RollUpOptions extends SatisfactionOptions {
  /** Default `pooled`. */
  readonly method?: RollUpMethod;
  /** `mean-of-units`: a weight for every unit, together 1. Absent: all alike. */
  readonly unitWeights?: Readonly<Record<string, Numeric>>;
}

/** One unit among those rolled up. */
export interface RolledUpUnit extends Pick<Satisfaction, "index" | "grade" | "respondents"> {
  /** Its id. */
  readonly id: string;
}

/** What one method gives. */
export interface MethodIndex {
  /** The exact index. */
  readonly index: NumberValue;
  /** How far it lies from `pooled`. */
  readonly difference: NumberValue;
}

/** Several units in one figure. */
export interface RolledUp {
  /** How. */
  readonly method: RollUpMethod;
  /** The index. */
  readonly index: NumberAnswer;
  /** Its grade. */
  readonly grade: CodeAnswer;
  /** People in all units together; `null`: one of them does not tell. */
  readonly respondents: number | null;
  /** The units, each with its number of people: five answers must not look like five hundred. */
  readonly units: readonly RolledUpUnit[];
  /** The exact index by every method, and how far each lies from `pooled`; `null` where one of the two cannot be told: printed means cannot be pooled. */
  readonly methods: Readonly<Record<RollUpMethod, MethodIndex | null>>;
  /** The worksheet of the figure. */
  readonly receipt: Receipt;
}

const exactOf = (answer: { readonly exact: string | null }): Rational | undefined => (answer.exact === null ? undefined : parseFraction(answer.exact));

/** The mean of what is known of all; undefined where one is not. */
const meanBy = (list: readonly { readonly value: Rational | undefined; readonly weight: Rational }[]): Rational | undefined => {
  const known = list.flatMap(({ value, weight }) => (value === undefined ? [] : [multiply(value, weight)]));
  return known.length === list.length ? sum(known) : undefined;
};

/** The weights of the units, read; all alike where none are given. */
const readWeights = (units: readonly SurveyedUnit[], given: unknown, issues: Issue[]): readonly (SurveyedUnit & { readonly weight: Rational })[] => {
  const alike = rational(1, units.length);
  if (given === undefined) return units.map((unit) => ({ ...unit, weight: alike }));
  const record = isRecord(given) ? given : {};
  const read = units.map((unit) => ({ ...unit, weight: readExact(own(record, unit.id), `options.unitWeights.${unit.id}`, issues) ?? zero }));
  const all = sum(read.map(({ weight }) => weight));
  if (!hasError(issues) && (!equals(all, one) || Object.keys(record).length !== units.length)) issues.push(error<AssessIssueCode>("unit-weights-do-not-sum", "options.unitWeights", { expected: `a weight for each of ${units.map(({ id }) => id).join(", ")}, together 1`, received: toFraction(all) }));
  return read;
};

const readUnits = (units: readonly SurveyedUnit[]): readonly Issue[] => {
  if (!Array.isArray(units) || units.length === 0) return [error<AssessIssueCode>("no-units", "units", { expected: "a list of { id, survey }" })];
  const seen = new Set<unknown>();
  return (units as readonly unknown[]).flatMap((unit, at): readonly Issue[] => {
    const id = isRecord(unit) ? unit["id"] : undefined;
    if (typeof id !== "string") return [error("wrong-type", `units[${at}]`, { expected: "{ id, survey }", received: unit })];
    const known = seen.has(id);
    seen.add(id);
    return known ? [error<AssessIssueCode>("duplicate-unit", `units[${at}].id`, { received: id })] : [];
  });
};

/** The issues of a unit, with the unit before their path. */
const inUnit = <T>(id: string, result: Result<T>): Result<T> => (result.ok ? result : fail(result.issues.map((it) => ({ ...it, path: `units[${id}].${it.path}` }))));

const sumOfPeople = (people: readonly (number | null)[]): number | null => people.reduce((all, it) => (all === null || it === null ? null : all + it), 0);

/** Does it say that an element has no mean? A mean of units has none, and nothing is missing from it. */
const byElement = ({ code, path }: Issue): boolean => code === "missing-value" && (path === "mean" || path === "elementGrade");

const methods: readonly RollUpMethod[] = ["pooled", "mean-of-units", "mean-of-unsur"];

/**
 * One satisfaction figure for several units, services or periods. No text settles how a town adds up its services, so the method is named and the others stand beside it.
 *
 * @param units - `{ id, survey }` each; a survey is what `assessSatisfaction` takes. Printed means cannot be pooled: with them `method` is one of the other two.
 * @param options - those of `assessSatisfaction`, `method`, `unitWeights`.
 * @returns Index, grade, number of people in all and by unit, the exact index by every method with its difference from `pooled`, and the receipt. Issues: `no-units`, `duplicate-unit`,
 * `unit-weights-do-not-sum`, those of `assessSatisfaction` with the unit before their path.
 * Rule: practice only; `pooled` is this library's convention, because every citizen's answer then counts once.
 *
 * @example
 * ```ts
 * import { rollUp, unwrap } from "pembinaan-asn";
 * const unit = (id: string, n: number, score: number) => ({ id, survey: { total: { waktu: n * score, biaya: n * score }, answered: { waktu: n, biaya: n } } });
 * const town = unwrap(rollUp([unit("loket", 5, 4), unit("puskesmas", 495, 3)], { period: "2025", elements: ["waktu", "biaya"] }));
 * town.index.text; // => "75.25"
 * town.methods["mean-of-units"]?.index.exact; // => "175/2"
 * town.respondents; // => 500
 * ```
 */
export const rollUp = (units: readonly SurveyedUnit[], options: RollUpOptions): Result<RolledUp> => guard(() => {
  const issues: Issue[] = [...readUnits(units)];
  const { method = "pooled", unitWeights, ...rest } = options;
  if (!methods.includes(method)) issues.push(error("wrong-type", "options.method", { expected: methods.join(", "), received: method }));
  if (hasError(issues)) return fail(issues);
  const weighed = readWeights(units, unitWeights, issues);
  const known = weighed.flatMap(({ id, survey, weight }) => {
    const answer = assessSatisfaction(survey, rest);
    issues.push(...inUnit(id, answer.ok ? ok(undefined) : answer).issues);
    return answer.ok ? [{ id, answer: answer.value, weight }] : [];
  });
  if (hasError(issues)) return fail(issues);
  let pooledSums: Tally | undefined;
  const supplied = new Map<RollUpMethod, Readonly<Record<string, unknown>>>();
  const unitMean = meanBy(known.map(({ answer, weight }) => ({ value: exactOf(answer.index), weight })));
  if (unitMean !== undefined) supplied.set("mean-of-units", { index: toFraction(unitMean), indexOfRoundedMeans: toFraction(unitMean), interval: toFraction(multiply(unitMean, rational(1, 25))) });
  const alike = rational(1, known.length);
  const ids = [...new Set(known.flatMap(({ answer }) => answer.elements.map(({ id }) => id)))];
  const means = ids.flatMap((id) => {
    const mean = meanBy(known.map(({ answer }) => ({ value: answer.elements.filter((it) => it.id === id).map((it) => exactOf(it.mean))[0], weight: alike })));
    return mean === undefined ? [] : [[id, toFraction(mean)] as const];
  });
  if (means.length === ids.length) supplied.set("mean-of-unsur", { mean: Object.fromEntries(means), k: ids.length });

  const printed = units.some(({ survey }) => isMeans(survey));
  const suppliedTo = (book: RulebookData, by: RollUpMethod): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(supplied.get(by) ?? {}).filter(([id]) => book.steps.some((it) => it.id === id)));
  const answerBy = (by: RollUpMethod): Result<Satisfaction> => assessByPeriod<Satisfaction>({
    family: satisfactionFamily.id, national: nationalSatisfaction, words: satisfactionWords,
    observe: (book) => {
      const members = { members: { [satisfactionFamily.dimension]: ids } };
      if (by !== "pooled" && printed) return ok({ inputs: {}, supplied: suppliedTo(book, by), ...members });
      const sums = units.map(({ id, survey }) => inUnit(id, surveySums(survey, book, rest))).reduce((all, it) => (all.ok && it.ok ? merge(all.value, it.value) : all.ok ? it : all));
      if (!sums.ok) return sums;
      pooledSums = sums.value;
      const { total, answered, respondents, completeTotal, completeRespondents } = sums.value;
      if (by !== "pooled") return ok({ inputs: {}, supplied: suppliedTo(book, by), ...members });
      return ok({ inputs: { total, answered, respondents, ...(rest.conventions?.["missing"] === "listwise" ? { completeTotal, completeRespondents } : {}) }, ...members });
    },
    answer: (calculation, occasion, heard) => satisfactionAnswer(pooledSums ?? uncounted, calculation, occasion, heard),
  }, rest, surveyOptionKeys) as Result<Satisfaction>;

  const all = methods.map((by) => ({ by, answer: answerBy(by) }));
  const [failed] = all.filter(({ by, answer }) => !answer.ok && (by === method || !printed));
  if (failed !== undefined) return fail([...issues, ...failed.answer.issues]);
  const done = all.flatMap(({ by, answer }) => (answer.ok ? [{ by, value: answer.value, heard: answer.issues, exact: exactOf(answer.value.index) }] : []));
  const exacts = new Map(done.map(({ by, exact }) => [by, exact]));
  const pooled = exacts.get("pooled");
  const told = (exact: Rational | undefined): MethodIndex | null => (exact === undefined || pooled === undefined ? null : { index: numberValue(exact), difference: numberValue(subtract(exact, pooled)) });
  const found = done.filter(({ by }) => by === method).map(({ value, heard }): Result<RolledUp> => ok({
    method, index: value.index, grade: value.grade, respondents: sumOfPeople(known.map(({ answer }) => answer.respondents)),
    units: known.map(({ id, answer }) => ({ id, index: answer.index, grade: answer.grade, respondents: answer.respondents })),
    methods: { pooled: told(pooled), "mean-of-units": told(exacts.get("mean-of-units")), "mean-of-unsur": told(exacts.get("mean-of-unsur")) },
    receipt: value.receipt,
  }, [...issues, ...heard.filter((it) => method !== "mean-of-units" || !byElement(it))]));
  return found[0] ?? fail(issues);
});
