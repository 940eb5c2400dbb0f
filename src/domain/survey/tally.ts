/** tally: answers become totals, the door of every survey. */
import { error, fail, guard, isRecord, type Result } from "../../kernel/index.ts";
import { readPlan } from "./plan.ts";
import { tallyAnswers } from "./tally-answers.ts";
import { tallyCounts } from "./tally-counts.ts";
import type { Tally, TallyOptions } from "./tally-data.ts";
import { tallyTotals } from "./tally-totals.ts";

/**
 * Adds up the answers of a survey on the scale 1 to 4. Three forms are read:
 *
 * - single answers: a list of records element → 1, 2, 3, 4; null or nothing is a missing answer
 * - frequencies: element → how many answered 1, 2, 3, 4
 * - sums: `{ total, answered, respondents? }` by element
 *
 * Elements are known by id, never by position. Free services are treated here, because it is answers that change.
 *
 * Issues: {@link surveyIssueCodes}, `wrong-type`, `unknown-key`, `missing-key`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { tally, unwrap } from "pembinaan-asn";
 * const rows = [{ waktu: 4, biaya: 3 }, { waktu: 2, biaya: null }];
 * const sums = unwrap(tally(rows, { elements: ["waktu", "biaya"] }));
 * sums.total; // => { waktu: 6, biaya: 3 }
 * sums.answered; // => { waktu: 2, biaya: 1 }
 * sums.completeRespondents; // => 1
 * ```
 */
export const tally = (answers: unknown, options: TallyOptions): Result<Tally> => guard(() => {
  const plan = readPlan(options);
  if (!plan.ok) return plan;
  if (Array.isArray(answers)) return tallyAnswers(answers, plan.value);
  if (!isRecord(answers)) return fail([error("wrong-type", "answers", { expected: "a list of answers, frequencies by element, or { total, answered }", received: answers })]);
  return Object.hasOwn(answers, "total") && Object.hasOwn(answers, "answered") ? tallyTotals(answers, plan.value) : tallyCounts(answers, plan.value);
});
