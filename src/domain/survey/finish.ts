/** From sums to a tally: what counts and totals tell about people, and what a free service changes. */
import { error, fail, note, ok, type Issue, type Result } from "../../kernel/index.ts";
import type { TallyPlan } from "./plan.ts";
import { at, byElement, numberAt, type ByElement, type FourCounts, type Tally, type Total } from "./tally-data.ts";

/** Sums of one element. */
export interface ElementSums {
  /** Sum of the answers. */
  readonly total: Total;
  /** How many answered. */
  readonly answered: number;
  /** How many answered 1, 2, 3, 4; null: not known. */
  readonly counts: FourCounts | null;
}

const none: ElementSums = { total: 0, answered: 0, counts: [0, 0, 0, 0] };

/** The number of people: as given, or as often as every element was answered if that is equally often. The cost of a free service says nothing about it, unless it is all there is. */
const peopleIn = (plan: TallyPlan, sums: ByElement<ElementSums>): number | null => {
  if (plan.respondents !== undefined) return plan.respondents;
  const others = plan.elements.filter((it) => it !== plan.scoresFour);
  const answered = (others.length > 0 ? others : plan.elements).map((it) => at(sums, it, none).answered);
  const first = numberAt(answered, 0);
  return answered.every((it) => it === first) ? first : null;
};

/** Counts by element; null if those of one element are not known. */
const countsOf = (list: readonly (readonly [string, FourCounts | null])[]): ByElement<FourCounts> | null => {
  const known = list.flatMap(([element, counts]) => (counts === null ? [] : [[element, counts] as const]));
  return known.length === list.length ? Object.fromEntries(known) : null;
};

const tallyOf = (plan: TallyPlan, sums: ByElement<ElementSums>, respondents: number | null, remarks: readonly Issue[]): Result<Tally> => {
  const { elements } = plan;
  const of = (it: string): ElementSums => at(sums, it, none);
  const tooMany = respondents === null ? [] : elements.filter((it) => of(it).answered > respondents)
    .map((it) => error("more-answers-than-respondents", `answers.${it}`, { expected: `at most ${respondents} answers`, received: of(it).answered }));
  if (tooMany.length > 0) return fail(tooMany);
  const everybody = respondents !== null && elements.every((it) => of(it).answered === respondents);
  const total = byElement(elements, (it) => of(it).total);
  return ok({
    elements, respondents, withoutAnswer: everybody ? 0 : null, total,
    answered: byElement(elements, (it) => of(it).answered),
    counts: countsOf(elements.map((it) => [it, of(it).counts])),
    completeTotal: everybody ? total : null,
    completeRespondents: everybody ? respondents : null,
  }, remarks);
};

/**
 * Completes sums to a tally; an element without sums was answered by nobody. Where every element was answered by everybody, all are complete;
 * else it cannot be seen who is. A free service: everybody's answer on its cost is 4.
 *
 * Issues: `more-answers-than-respondents`, `respondents-unknown`, note `free-service-scored`.
 */
export const finish = (plan: TallyPlan, sums: ByElement<ElementSums>): Result<Tally> => {
  const respondents = peopleIn(plan, sums);
  const cost = plan.scoresFour;
  if (cost === undefined) return tallyOf(plan, sums, respondents, []);
  if (respondents === null) return fail([error("respondents-unknown", "options.respondents", { expected: "the number of people: the cost of a free service counts 4 for each of them" })]);
  const before = at(sums, cost, none);
  if (before.answered > respondents || before.total === 4 * respondents) return tallyOf(plan, sums, respondents, []);
  const details = before.counts === null ? {} : { details: { changed: respondents - before.counts[3] } };
  return tallyOf(plan, { ...sums, [cost]: { total: 4 * respondents, answered: respondents, counts: [0, 0, 0, respondents] } }, respondents, [note("free-service-scored", `answers.${cost}`, details)]);
};
