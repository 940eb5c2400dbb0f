/** tally: answers become totals, the door of every survey. */
import { error, fail, guard, isRecord, type Result } from "../../kernel/index.ts";
import { withGroups, type ReadyGroups } from "./groups.ts";
import { readPlan, type TallyPlan } from "./plan.ts";
import { tallyAnswers } from "./tally-answers.ts";
import { tallyCounts } from "./tally-counts.ts";
import type { Tally, TallyOptions } from "./tally-data.ts";
import { tallyTotals } from "./tally-totals.ts";

const tabulate = (answers: unknown, plan: TallyPlan): Result<Tally> => {
  if (Array.isArray(answers)) return tallyAnswers(answers, plan);
  if (!isRecord(answers)) return fail([error("wrong-type", "answers", { expected: "a list of answers, frequencies by element, or { total, answered }", received: answers })]);
  if (Array.isArray(plan.groups)) return fail([error("wrong-type", "options.groups", { expected: "ready counts by characteristic: frequencies and sums hold no people", received: plan.groups })]);
  return Object.hasOwn(answers, "total") && Object.hasOwn(answers, "answered") ? tallyTotals(answers, plan) : tallyCounts(answers, plan);
};

/**
 * Adds up the answers of a survey on the scale 1 to 4. Three forms are read:
 *
 * - single answers: a list with one row a person, a record element → 1, 2, 3, 4; null or nothing is a missing answer. With `numbering` a row may be a bare list of answers
 * - frequencies: element → how many answered 1, 2, 3, 4
 * - sums: `{ total, answered, respondents? }` by element
 *
 * Elements are known by id, never by position: forms number the same elements differently, so lists and the codes `u1`, `u2`, … (or `U1`) need a declared `numbering`.
 * With `questions`, a person's answer on an element is the exact mean of its questions that the person answered, however many there are, and is never rounded.
 * Free services are treated here, because it is answers that change. Only keys of the records' own are read.
 *
 * @param answers - the data; every answer outside the scale is an issue with its position (`answers[3].waktu`, `answers[3][2]`)
 * @param options - the ids of the elements, and how the data are to be read: see {@link TallyOptions}
 * @returns Sums by element, plain JSON: tallies of parts `merge` to the tally of the whole, in any order. A person who answered nothing is counted in `withoutAnswer`.
 *
 * Issues: {@link surveyIssueCodes}, `wrong-type`, `unknown-key`, `missing-key`, `unreadable-input`, and for texts `not-a-number`, `not-a-decimal-text`, `too-many-digits`.
 *
 * @example
 * ```ts
 * import { tally, unwrap } from "pembinaan-asn";
 * const rows = [{ waktu: 4, biaya: 3 }, { waktu: 2, biaya: null }];
 * const sums = unwrap(tally(rows, { elements: ["waktu", "biaya"] }));
 * sums.total; // => { waktu: 6, biaya: 3 }
 * sums.answered; // => { waktu: 2, biaya: 1 }
 * sums.completeRespondents; // => 1
 *
 * const numbered = unwrap(tally([[3, 4], [null, 2]], { elements: ["waktu", "biaya"], numbering: ["biaya", "waktu"] }));
 * numbered.total; // => { waktu: 6, biaya: 3 }
 *
 * const people = [{ q3a: 3, q3b: 4, sex: "P" }, { q3a: 2, sex: "L" }];
 * const asked = unwrap(tally(people, { elements: ["waktu"], questions: { waktu: ["q3a", "q3b"] }, groups: ["sex"] }));
 * asked.total; // => { waktu: "11/2" }
 * asked.groups; // => { sex: { counts: { L: 1, P: 1 }, unknown: 0 } }
 * ```
 */
export const tally = (answers: unknown, options: TallyOptions): Result<Tally> => guard(() => {
  const plan = readPlan(options);
  if (!plan.ok) return plan;
  const { groups } = plan.value;
  const sums = tabulate(answers, plan.value);
  return groups === null || Array.isArray(groups) || !sums.ok ? sums : withGroups(sums.value, groups as ReadyGroups, sums.issues);
});
