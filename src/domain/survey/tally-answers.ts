/** Tabulating single answers: one record or list a person. */
import { fail, note, ok, type Issue, type Result } from "../../kernel/index.ts";
import { countLists } from "./count-lists.ts";
import { tallyOf } from "./finish.ts";
import { groupCounter } from "./group-counter.ts";
import type { TallyPlan } from "./plan.ts";
import { rowReader } from "./read-rows.ts";
import { averageRows } from "./row-averages.ts";
import { countRows } from "./row-sums.ts";
import { characteristicsOf, slotsOf } from "./slots.ts";
import { byElement, type Tally, type Total } from "./tally-data.ts";

/**
 * Tabulates a list of records element → 1, 2, 3, 4, or null or nothing for a missing answer; with a numbering also bare lists.
 *
 * Issues: those of {@link rowReader}, each with its position (`answers[3].waktu`, `answers[3][2]`), `wrong-type` for a characteristic, note `free-service-scored`.
 */
export const tallyAnswers = (answers: readonly unknown[], plan: TallyPlan): Result<Tally> => {
  const lists = countLists(answers, plan);
  if (lists !== undefined) return ok(lists);
  const { elements, scoresFour } = plan;
  const issues: Issue[] = [];
  const slots = slotsOf(plan);
  const { given, values, read } = rowReader(plan, slots, issues);
  const characteristics = characteristicsOf(plan);
  const groups = characteristics.length === 0 ? undefined : groupCounter(characteristics, issues);
  const freeAt = scoresFour === undefined ? -1 : elements.indexOf(scoresFour);
  const rows = plan.questions?.several === true ? averageRows(given, slots.from, freeAt) : countRows(given, freeAt);
  let withoutAnswer = 0;
  for (let at = 0; at < answers.length; at += 1) {
    const answered = read(answers[at], at);
    if (answered === 0) withoutAnswer += 1;
    else rows.add(answered);
    groups?.add(values, at);
  }
  if (issues.length > 0) return fail(issues);
  const { sums, completeTotal, completeRespondents, rescored } = rows.done();
  const tally = tallyOf(elements, sums, { respondents: answers.length, withoutAnswer, completeTotal: byElement(elements, (place) => completeTotal[place] as Total), completeRespondents });
  const remarks = rescored === 0 ? [] : [note("free-service-scored", `answers.${String(scoresFour)}`, { details: { changed: rescored } })];
  return ok(groups === undefined ? tally : { ...tally, groups: groups.done() }, remarks);
};
