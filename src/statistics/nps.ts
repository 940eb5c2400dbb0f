/** NPS: promoters minus detractors. */
import { fail, guard, hasError, numberValue, ok, rational, type Issue, type NumberValue, type Result } from "../kernel/index.ts";
import { sizeOf, type SampleData } from "./sample.ts";
import { countWithin, readOnScale } from "./scale.ts";

/** The score with what it rests on. */
export interface Nps {
  /** Percent of promoters minus percent of detractors, −100 to 100, exact. */
  readonly score: NumberValue;
  /** Answers 9 and 10. */
  readonly promoters: number;
  /** Answers 7 and 8. */
  readonly passives: number;
  /** Answers 0 to 6. */
  readonly detractors: number;
  /** All answers. */
  readonly n: number;
}

/**
 * The net promoter score of answers 0 to 10: the percentage of 9 and 10 minus that of 0 to 6.
 *
 * @param answers - `{ values: [10, 7, 3] }`, `{ counts: { "9": 4, "10": 6 } }`, or `{ counts: [...] }` with eleven numbers, from the answer 0 up.
 * @returns the exact score. Issues: `not-exactly-one` (`answers`), `no-values`, `not-on-scale` (`answers.values[2]`), `whole-number-expected` (`answers.counts[9]`),
 * `unknown-key`, `wrong-type`, and those of numbers.
 * Usage of the field, not of a regulation; not an IKM.
 *
 * @example
 * ```ts
 * import { nps } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(nps({ values: [10, 9, 8, 6] })).score.text; // => "25"
 * ```
 */
export const nps = (answers: SampleData): Result<Nps> => guard(() => {
  const issues: Issue[] = [];
  const sample = readOnScale(answers, "answers", { from: 0, to: 10 }, issues);
  if (sample === undefined || hasError(issues)) return fail(issues);
  const n = sizeOf(sample);
  const promoters = countWithin(sample, 9, 10);
  const detractors = countWithin(sample, 0, 6);
  return ok(Object.freeze({ score: numberValue(rational(100 * (promoters - detractors), n)), promoters, passives: n - promoters - detractors, detractors, n }), issues);
});
