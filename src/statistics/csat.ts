/** CSAT: the share of the highest answers. */
import { fail, guard, hasError, numberValue, ok, rational, type Issue, type NumberValue, type Numeric, type Result } from "../kernel/index.ts";
import { readObject } from "./read.ts";
import { maxCount, otherwise, readWhole } from "./read-survey.ts";
import type { SampleData } from "./sample.ts";
import { sizeOf } from "./sample.ts";
import { countWithin, readOnScale, type AnswerScale } from "./scale.ts";

/** What is not as usual. */
export interface CsatOptions {
  /** The scale of the answers; absent: 1 to 5. */
  readonly scale?: {
    /** The lowest answer, from 0. */
    readonly from: Numeric;
    /** The highest answer, above the lowest. */
    readonly to: Numeric;
  };
  /** How many of the highest answers count as satisfied; absent: 2. Never all of them. */
  readonly box?: Numeric;
}

/** The share of satisfied answers, with the scale and the box without which it says nothing. */
export interface Csat {
  /** Satisfied answers over all answers, exact. */
  readonly share: NumberValue;
  /** Answers in the box. */
  readonly satisfied: number;
  /** All answers. */
  readonly n: number;
  /** The scale used. */
  readonly scale: AnswerScale;
  /** The box used: so many of the highest answers. */
  readonly box: number;
}

const readScale = (value: unknown, issues: Issue[]): AnswerScale | undefined => {
  const given = readObject(value, "options.scale", ["from", "to"], issues);
  const from = given === undefined ? undefined : readWhole(given["from"], "options.scale.from", 0, maxCount, issues);
  const to = given === undefined || from === undefined ? undefined : readWhole(given["to"], "options.scale.to", from + 1, maxCount + 1, issues);
  return from === undefined || to === undefined ? undefined : Object.freeze({ from, to });
};

/**
 * The share of answers in the highest boxes of a scale: by default 4 and 5 of 1 to 5.
 *
 * @param answers - `{ values: [5, 4, 2] }`, `{ counts: { "4": 10, "5": 7 } }`, or `{ counts: [1, 0, 2, 10, 7] }` from the lowest answer of the scale up.
 * @param options - another scale or box.
 * @returns the exact share with scale and box. Issues: `not-exactly-one` (`answers`), `no-values`, `not-on-scale` (`answers.values[2]`, `answers.counts[6]`),
 * `whole-number-expected` (`answers.counts[4]`, `options.box`, `options.scale.from`, `options.scale.to`), `unknown-key`, `wrong-type`, and those of numbers.
 * Usage of the field, not of a regulation; not an IKM.
 *
 * @example
 * ```ts
 * import { csat } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(csat({ counts: [1, 0, 2, 10, 7] })).share.text; // => "0.85"
 * unwrap(csat({ values: [4, 3, 3, 2] }, { scale: { from: 1, to: 4 }, box: 1 })).share.text; // => "0.25"
 * ```
 */
export const csat = (answers: SampleData, options: CsatOptions = {}): Result<Csat> => guard(() => {
  const issues: Issue[] = [];
  const given = readObject(options, "options", ["scale", "box"], issues);
  const scale = given === undefined ? undefined : readScale(otherwise(given["scale"], { from: 1, to: 5 }), issues);
  if (given === undefined || scale === undefined) return fail(issues);
  const box = readWhole(otherwise(given["box"], 2), "options.box", 1, scale.to - scale.from, issues);
  const sample = readOnScale(answers, "answers", scale, issues);
  if (box === undefined || sample === undefined || hasError(issues)) return fail(issues);
  const n = sizeOf(sample);
  const satisfied = countWithin(sample, scale.to - box + 1, scale.to);
  return ok(Object.freeze({ share: numberValue(rational(satisfied, n)), satisfied, n, scale, box }), issues);
});
