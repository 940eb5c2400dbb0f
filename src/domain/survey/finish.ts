/** From sums to a tally: what counts and totals tell about people, and what a free service changes. */
import { error, fail, note, ok, type Issue, type Result } from "../../kernel/index.ts";
import type { TallyPlan } from "./plan.ts";
import { byElement, type FourCounts, type Tally, type Total } from "./tally-data.ts";

/** Sums of one element. */
export interface ElementSums {
  /** Sum of the answers. */
  readonly total: Total;
  /** How many answered. */
  readonly answered: number;
  /** How many answered 1, 2, 3, 4; null: not known. */
  readonly counts: FourCounts | null;
}

/** The sums that counts give. */
export const sumsOf = (counts: FourCounts): ElementSums => ({
  total: counts[0] + 2 * counts[1] + 3 * counts[2] + 4 * counts[3], answered: counts[0] + counts[1] + counts[2] + counts[3], counts,
});

/** The sums of an element that nobody answered. */
export const none: ElementSums = /* @__PURE__ */ sumsOf([0, 0, 0, 0]);

/** The sums at a position of the elements. */
const sumsAt = (sums: readonly ElementSums[], at: number): ElementSums => sums[at] ?? none;

/** The number of people: as given, or as often as every element was answered if that is equally often. The cost of a free service says nothing about it, unless it is all there is. */
const peopleIn = (plan: TallyPlan, sums: readonly ElementSums[], cost: number): number | null => {
  if (plan.respondents !== undefined) return plan.respondents;
  const from = cost === 0 && sums.length > 1 ? 1 : 0;
  const first = sumsAt(sums, from).answered;
  return sums.every((it, at) => it.answered === first || (at === cost && sums.length > 1)) ? first : null;
};

/** A tally of sums, given in the order of the elements. */
export const tallyOf = (elements: readonly string[], sums: readonly ElementSums[], people: Pick<Tally, "respondents" | "withoutAnswer" | "completeTotal" | "completeRespondents">): Tally => ({
  elements, respondents: people.respondents, withoutAnswer: people.withoutAnswer,
  total: byElement(elements, (at) => sumsAt(sums, at).total),
  answered: byElement(elements, (at) => sumsAt(sums, at).answered),
  counts: sums.every((it) => it.counts !== null) ? byElement(elements, (at) => sumsAt(sums, at).counts as FourCounts) : null,
  completeTotal: people.completeTotal, completeRespondents: people.completeRespondents, groups: null,
});

/**
 * Completes sums, in the order of the elements, to a tally. Where every element was answered by everybody, all are complete;
 * else it cannot be seen who is. A free service: everybody's answer on its cost is 4.
 *
 * Issues: `more-answers-than-respondents`, `respondents-unknown`, note `free-service-scored`.
 */
export const finish = (plan: TallyPlan, given: readonly ElementSums[]): Result<Tally> => {
  const { elements, scoresFour } = plan;
  const sums = [...given];
  const cost = scoresFour === undefined ? -1 : elements.indexOf(scoresFour);
  const respondents = peopleIn(plan, sums, cost);
  const issues: Issue[] = [];
  const before = sums[cost];
  if (before !== undefined) {
    if (respondents === null) return fail([error("respondents-unknown", "options.respondents", { expected: "the number of people: each of them counts 4" })]);
    if (before.answered <= respondents && before.total !== 4 * respondents) {
      sums[cost] = sumsOf([0, 0, 0, respondents]);
      issues.push(note("free-service-scored", `answers.${String(scoresFour)}`, before.counts === null ? {} : { details: { changed: respondents - before.counts[3] } }));
    }
  }
  const tooMany = respondents === null ? [] : elements.flatMap((element, at) => {
    const { answered } = sumsAt(sums, at);
    return answered > respondents ? [error("more-answers-than-respondents", `answers.${element}`, { expected: `at most ${respondents} answers`, received: answered })] : [];
  });
  if (tooMany.length > 0) return fail(tooMany);
  const complete = respondents !== null && sums.every((it) => it.answered === respondents);
  const tally = tallyOf(elements, sums, { respondents, withoutAnswer: complete ? 0 : null, completeTotal: null, completeRespondents: complete ? respondents : null });
  return ok(complete ? { ...tally, completeTotal: tally.total } : tally, issues);
};
