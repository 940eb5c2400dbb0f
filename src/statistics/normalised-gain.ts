/** Hake's normalised gain from before a training to after it: two estimators, which give different figures and have different names. */
import { add, compare, divide, error, fail, guard, hasError, isRecord, numberValue, ok, own, rational, readExact, subtract, sum, toFraction, warning, zero, type Issue, type NumberValue, type Numeric, type Rational, type Result } from "../kernel/index.ts";
import type { StatisticsIssueCode } from "./issues.ts";
import { fault, readObject } from "./read.ts";
import { aboveZero, otherwise, readBounded, readChoice } from "./read-survey.ts";
import { over } from "./sample.ts";
import { undetermined, type Undetermined } from "./undetermined.ts";

/** Scores of a test before and after, by the caller's opaque ids. */
export interface TestScores {
  /** Person → score before; `null` or absent: did not take that test. */
  readonly pre: Readonly<Record<string, Numeric | null>>;
  /** Person → score after. */
  readonly post: Readonly<Record<string, Numeric | null>>;
}

/** `high` from 0.7, `medium` from 0.3, `low` below. */
export type GainBand = "high" | "medium" | "low";

/** What both gains tell beside the figure. */
export interface GainBasis {
  /** The band; `null` where there is no gain. */
  readonly band: GainBand | null;
  /** Persons with both scores. */
  readonly n: number;
  /** Persons of whom only one score is known, and who therefore count in nothing. */
  readonly attrition: {
    /** Before and not after: those who dropped out. */
    readonly preOnly: number;
    /** After and not before. */
    readonly postOnly: number;
  };
}

/** The gain of the two means. */
export interface GainOfMeans extends GainBasis {
  /** (mean after − mean before) ÷ (maximum − mean before); undetermined (`pre-at-maximum`) where nobody could gain. */
  readonly gain: NumberValue | Undetermined;
  /** Mean before of those with both scores. */
  readonly pre: NumberValue;
  /** Mean after of the same. */
  readonly post: NumberValue;
}

/** What happens to a person whose score fell: reported as it is, or left out and counted. */
export const negativeGains = ["as-is", "exclude"] as const;

/** One of {@link negativeGains}. */
export type NegativeGain = (typeof negativeGains)[number];

/** The mean of the gains of each person. */
export interface MeanOfGains extends GainBasis {
  /** The mean of (after − before) ÷ (maximum − before); undetermined (`no-gains`) where nobody has one. */
  readonly gain: NumberValue | Undetermined;
  /** Persons whose gain is in the mean. */
  readonly used: number;
  /** Persons who had the maximum before, so that they have no gain: left out. */
  readonly atMaximum: number;
  /** Persons whose score fell. */
  readonly negative: number;
  /** What was done with them. */
  readonly negativeGain: NegativeGain;
}

interface Pair { readonly person: string; readonly pre: Rational; readonly post: Rational }

const [high, medium] = [rational(7, 10), rational(3, 10)];

/** The band of a gain (Hake 1998): a figure on a bound belongs to the higher one. */
const bandOf = (gain: Rational): GainBand => (compare(gain, high) >= 0 ? "high" : compare(gain, medium) >= 0 ? "medium" : "low");

const readSide = (value: unknown, path: string, maximum: Rational | undefined, issues: Issue[]): ReadonlyMap<string, Rational> => {
  const read = new Map<string, Rational>();
  if (!isRecord(value)) { issues.push(error("wrong-type", path, { expected: "an object with a score for each person", received: value })); return read; }
  for (const person of Object.keys(value)) {
    const given = own(value, person);
    if (given === null || given === undefined) continue;
    const score = readExact(given, `${path}[${person}]`, issues);
    if (score === undefined) continue;
    if (compare(score, zero) < 0 || (maximum !== undefined && compare(score, maximum) > 0)) issues.push(fault("not-on-scale", `${path}[${person}]`, `0..${maximum === undefined ? "" : toFraction(maximum)}`, given));
    else read.set(person, score);
  }
  return read;
};

/** Both scores of those who have both, and how many have not. */
const readPairs = (scores: unknown, maximum: Rational | undefined, issues: Issue[]): { readonly pairs: readonly Pair[]; readonly basis: Omit<GainBasis, "band"> } => {
  const given = readObject(scores, "scores", ["pre", "post"], issues);
  const [before, after] = given === undefined ? [new Map<string, Rational>(), new Map<string, Rational>()] : [readSide(given["pre"], "scores.pre", maximum, issues), readSide(given["post"], "scores.post", maximum, issues)];
  const pairs = [...before].flatMap(([person, pre]): readonly Pair[] => {
    const post = after.get(person);
    return post === undefined ? [] : [{ person, pre, post }];
  });
  if (!hasError(issues) && pairs.length === 0) issues.push(fault("no-values", "scores", "at least 1 person with both scores", 0));
  return { pairs, basis: { n: pairs.length, attrition: Object.freeze({ preOnly: before.size - pairs.length, postOnly: after.size - pairs.length }) } };
};

const meanOf = (list: readonly Rational[]): Rational => over(sum(list), list.length);

/**
 * The gain of class means: g = (mean after − mean before) ÷ (maximum − mean before), over those with both scores.
 *
 * @param scores - `pre` and `post`: a score from 0 to the maximum for each person; `null` or absent: not taken.
 * @param options - `maximum` of the test.
 * @returns the exact gain with its band (high from 0.7, medium from 0.3), both means, n and attrition. A negative gain is reported as it is.
 * Issues: `wrong-type`, `unknown-key`, `not-above-zero` (`options.maximum`), `not-on-scale` (`scores.post[a]`), `no-values` (nobody has both scores), and those of numbers.
 * Hake, American Journal of Physics 66 (1998) 64; it correlates with the score before and ignores those who drop out, so n and attrition stand beside it. It shows no cause.
 *
 * @example
 * ```ts
 * import { gainOfMeans } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * const gain = unwrap(gainOfMeans({ pre: { a: 0, b: 90, c: 40 }, post: { a: 50, b: 100 } }, { maximum: 100 }));
 * gain.gain.exact; // => "6/11"
 * [gain.band, gain.n, gain.attrition]; // => ["medium", 2, { preOnly: 1, postOnly: 0 }]
 * ```
 */
export const gainOfMeans = (scores: TestScores, options: { readonly maximum: Numeric }): Result<GainOfMeans> => guard(() => {
  const issues: Issue[] = [];
  const set = readObject(options, "options", ["maximum"], issues);
  const maximum = set === undefined ? undefined : readBounded(set["maximum"], "options.maximum", aboveZero, issues);
  const { pairs, basis } = readPairs(scores, maximum, issues);
  if (maximum === undefined || hasError(issues)) return fail(issues);
  const [pre, post] = [meanOf(pairs.map((it) => it.pre)), meanOf(pairs.map((it) => it.post))];
  const gain = divide(subtract(post, pre), subtract(maximum, pre));
  return ok(Object.freeze({
    gain: gain === undefined ? undetermined("pre-at-maximum") : numberValue(gain), band: gain === undefined ? null : bandOf(gain), pre: numberValue(pre), post: numberValue(post), ...basis,
  }), issues);
});

/**
 * The mean of individual gains: the mean over persons of (after − before) ÷ (maximum − before).
 *
 * @param scores - `pre` and `post`: a score from 0 to the maximum for each person; `null` or absent: not taken.
 * @param options - `maximum` of the test; `negative`: `as-is` (default) takes gains below 0 as they are, `exclude` leaves them out. Both count them.
 * @returns the exact mean with its band, n, attrition, and how many are used, at the maximum and negative. Who had the maximum before has no gain: left out, counted, and named by a warning.
 * Issues: those of {@link gainOfMeans}, `not-a-choice` (`options.negative`), and the warning `pre-at-maximum` (`scores.pre[a]`).
 * Hake 1998, the other estimator: it differs from the gain of means, so say which one you publish.
 *
 * @example
 * ```ts
 * import { meanOfGains } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(meanOfGains({ pre: { a: 0, b: 90 }, post: { a: 50, b: 100 } }, { maximum: 100 })).gain.exact; // => "3/4"
 * ```
 */
export const meanOfGains = (scores: TestScores, options: { readonly maximum: Numeric; readonly negative?: NegativeGain }): Result<MeanOfGains> => guard(() => {
  const issues: Issue[] = [];
  const set = readObject(options, "options", ["maximum", "negative"], issues);
  const maximum = set === undefined ? undefined : readBounded(set["maximum"], "options.maximum", aboveZero, issues);
  const negativeGain = readChoice(otherwise(set?.["negative"], "as-is"), "options.negative", negativeGains, issues);
  const { pairs, basis } = readPairs(scores, maximum, issues);
  if (maximum === undefined || negativeGain === undefined || hasError(issues)) return fail(issues);
  let [total, used, atMaximum, negative] = [zero, 0, 0, 0];
  for (const { person, pre, post } of pairs) {
    const gain = divide(subtract(post, pre), subtract(maximum, pre));
    if (gain === undefined) {
      atMaximum += 1;
      issues.push(warning<StatisticsIssueCode>("pre-at-maximum", `scores.pre[${person}]`));
      continue;
    }
    const fell = compare(gain, zero) < 0;
    if (fell) negative += 1;
    if (fell && negativeGain === "exclude") continue;
    used += 1;
    total = add(total, gain);
  }
  const gain = used === 0 ? undefined : over(total, used);
  return ok(Object.freeze({ gain: gain === undefined ? undetermined("no-gains") : numberValue(gain), band: gain === undefined ? null : bandOf(gain), ...basis, used, atMaximum, negative, negativeGain }), issues);
});
