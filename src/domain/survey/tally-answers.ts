/** Tabulating single answers: one record a person. The hot path of a survey: plain loops, nothing allocated a cell. */
import { error, fail, isRecord, note, ok, own, type Issue, type Result } from "../../kernel/index.ts";
import { sumsOf, tallyOf } from "./finish.ts";
import { strangersIn, type TallyPlan } from "./plan.ts";
import { byElement, numberAt, type FourCounts, type Tally } from "./tally-data.ts";

const fourAt = (counts: readonly number[], from: number): FourCounts => [numberAt(counts, from), numberAt(counts, from + 1), numberAt(counts, from + 2), numberAt(counts, from + 3)];

/**
 * Tabulates a list of records element → 1, 2, 3, 4, or null or nothing for a missing answer.
 *
 * Issues: `wrong-type` and `answer-out-of-range` with their position (`answers[3].waktu`), `unknown-element`, note `free-service-scored`.
 */
export const tallyAnswers = (answers: readonly unknown[], plan: TallyPlan): Result<Tally> => {
  const { elements, scoresFour } = plan;
  const k = elements.length;
  const counts = new Array<number>(4 * k);
  const completeTotal = new Array<number>(k);
  const given = new Array<number>(k); // the answers of one person, 0 for none; used again for the next
  const freeAt = scoresFour === undefined ? -1 : elements.indexOf(scoresFour);
  const issues: Issue[] = [];
  let completeRespondents = 0;
  let withoutAnswer = 0;
  let rescored = 0;

  for (let at = 0; at < answers.length; at += 1) {
    const row = answers[at];
    if (!isRecord(row)) {
      issues.push(error("wrong-type", `answers[${at}]`, { expected: "a record element → answer", received: row }));
      continue;
    }
    let answered = 0;
    let present = 0;
    let e = -1;
    for (const element of elements) {
      e += 1;
      const value = row[element];
      given[e] = 0;
      if (value === undefined) continue;
      present += 1;
      if (value === 1 || value === 2 || value === 3 || value === 4) {
        given[e] = value;
        answered += 1;
        continue;
      }
      if (value === null) continue;
      const real = own(row, element); // an id like "constructor" is found on every object
      if (real === undefined) present -= 1;
      else issues.push(error("answer-out-of-range", `answers[${at}].${element}`, { expected: "1, 2, 3 or 4, or null for a missing answer", received: real }));
    }
    if (Object.keys(row).length !== present) issues.push(...strangersIn(row, `answers[${at}]`, plan));
    if (answered === 0) {
      withoutAnswer += 1;
      continue;
    }
    if (freeAt >= 0 && given[freeAt] !== 4) {
      if (given[freeAt] === 0) answered += 1;
      given[freeAt] = 4;
      rescored += 1;
    }
    for (e = 0; e < k; e += 1) {
      const cell = 4 * e + numberAt(given, e) - 1;
      if (given[e] !== 0) counts[cell] = numberAt(counts, cell) + 1;
    }
    if (answered === k) {
      completeRespondents += 1;
      for (e = 0; e < k; e += 1) completeTotal[e] = numberAt(completeTotal, e) + numberAt(given, e);
    }
  }
  if (issues.length > 0) return fail(issues);
  const remarks = rescored === 0 ? [] : [note("free-service-scored", `answers.${String(scoresFour)}`, { details: { changed: rescored } })];
  return ok(tallyOf(elements, elements.map((_, e) => sumsOf(fourAt(counts, 4 * e))), {
    respondents: answers.length, withoutAnswer, completeTotal: byElement(elements, (e) => numberAt(completeTotal, e)), completeRespondents,
  }), remarks);
};
