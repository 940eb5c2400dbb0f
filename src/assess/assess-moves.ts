/** assessMoves: the performance of a person who moved within the period, each post under its own plan, joined where the rule says how. */
import type { Period, Skp } from "../domain/index.ts";
import { error, fail, guard, hasError, intersect, isRecord, note, ok, own, type DateRange, type Failure, type Issue, type Result } from "../kernel/index.ts";
import type { NumberAnswer } from "../engine/index.ts";
import { performanceFamily } from "../regulations/performance/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { nationalPerformance } from "./assess-performance.ts";
import { assessByPeriod, type AssessOptions, type Observation, type Parts } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";
import { performanceAnswer, skpOf, type Performance } from "./performance-answer.ts";
import { observePlan, positionGroupOf } from "./performance-inputs.ts";
import { daysOfPost, monthsOfPost } from "./post-length.ts";

/** One post within the period. */
export interface PostLine {
  /** Id of its plan. */
  readonly plan: string;
  /** First and last day within the period. */
  readonly period: DateRange;
  /** Its days, first and last included. */
  readonly days: number;
  /** Its SKP under the rule. */
  readonly skp: NumberAnswer;
  /** Its own answer, with a receipt. Behaviour is judged for the whole: it stands in the joined answer. */
  readonly answer: Performance;
}

/** The performance of one person over the posts held in the period. */
export interface MovedPerformance extends Performance {
  /** The posts that were joined, in order; empty where one plan covers all of the period that is planned. */
  readonly posts: readonly PostLine[];
}

interface Held { readonly plan: Skp; readonly range: DateRange }

const heldIn = (plans: readonly Skp[], part: DateRange): readonly Held[] => plans
  .flatMap((plan) => { const range = intersect(plan.period, part); return range === undefined ? [] : [{ plan, range }]; })
  .toSorted((a, b) => (a.range.from < b.range.from ? -1 : 1));

/** The SKP of one post alone: what was noted for its days counts, else what was noted for the whole period. */
const scorePost = ({ plan, range }: Held, book: RulebookData, whole: Period, options: AssessOptions): Result<PostLine> => {
  const found = assessByPeriod<{ readonly skp: NumberAnswer; readonly answer: Performance }>({
    family: performanceFamily.id, national: nationalPerformance, observe: () => ok(observePlan(plan, book, whole, range)),
    answer: (calculation, occasion, issues) => ({ skp: skpOf(calculation), answer: performanceAnswer(calculation, occasion, positionGroupOf(plan), issues) }),
  }, { ...options, period: range, rulebook: book.id });
  return found.ok ? ok({ plan: plan.id, period: range, days: daysOfPost(range), ...found.value as { readonly skp: NumberAnswer; readonly answer: Performance } }, found.issues) : found;
};

/** Posts as inputs of the rule, beside the judgement of the whole: that of the last plan that has one. */
const joinPosts = (held: readonly Held[], posts: readonly PostLine[], book: RulebookData, whole: Period, part: DateRange): Observation => {
  const judge = held.findLast(({ plan, range }) => { const { assessorBehaviour, behaviourScore } = observePlan(plan, book, whole, range).inputs; return assessorBehaviour !== undefined || behaviourScore !== undefined; }) ?? held[held.length - 1];
  const { inputs, members } = judge === undefined ? { inputs: {}, members: {} } : observePlan({ ...judge.plan, plannedResults: [], indicators: [], observations: [] }, book, whole, judge.range);
  const by = (value: (it: PostLine) => unknown): Readonly<Record<string, unknown>> => Object.fromEntries(posts.flatMap((it) => { const one = value(it); return one === undefined ? [] : [[it.plan, one] as const]; }));
  return {
    inputs: { ...inputs, postSkp: by(({ skp }) => skp.exact ?? undefined), postDays: by(({ days }) => days), postMonths: by(({ period }) => monthsOfPost(period)) },
    supplied: { mainWork: { notApplicable: true }, additional: { notApplicable: true } }, // they stand with the posts
    members: { ...members, post: posts.map(({ plan }) => plan) },
    issues: [note<AssessIssueCode>("posts-joined", "plans", { details: { plans: posts.map(({ plan, period }) => `${plan} ${period.from}/${period.to}`).join("; "), period: `${part.from}/${part.to}` } })],
  };
};

const readPlans = (plans: unknown): Failure | undefined => {
  if (!Array.isArray(plans) || plans.length === 0) return fail([error<AssessIssueCode>("no-plan", "plans", { expected: "the plans of one person, as readSkps gives them" })]);
  const people = new Set((plans as readonly unknown[]).map((it) => (isRecord(it) ? own(it, "employee") : undefined)));
  if (people.has(undefined)) return fail([error("wrong-type", "plans", { expected: "plans, as readSkps gives them" })]);
  return people.size > 1 ? fail([error<AssessIssueCode>("different-people", "plans", { expected: "plans of one person" })]) : undefined;
};

/**
 * The performance of a person who moved within the period: `assessPerformance` over several plans. Where the rule joins posts (PermenPANRB 8/2021 under PP 30/2019 article 36: pro rata by the SKP periods), each post gets its
 * own SKP and they are joined by `proRata` (days by default; months where all posts are whole months; `caller-weights` is for figures by `assessPerformance`). Where it has no such rule, nothing is invented: `moves-not-joined`.
 * Behaviour and the new idea are those of the last plan that has them.
 *
 * @param plans - the plans of one person, as `readSkps` gives them: in any order, not overlapping. Plans outside the period are passed over.
 * @param options - those of `assessPerformance`.
 * @returns The answer of `assessPerformance`, and `posts`: each with days, SKP and a receipt of its own. `results` is empty where posts were joined: they stand with the posts. With `perRule: true` one answer a rule.
 * Issues: `no-plan`, `different-people`, `overlapping-plans` (of plans that were read one by one), `moves-not-joined`, those of `assessPerformance`; note `posts-joined`.
 *
 * @example
 * ```ts
 * import { assessMoves, readSkps, unwrap } from "pembinaan-asn";
 * const plan = (id: string, from: string, to: string, value: number) => ({
 *   id, employee: "a", assessor: "b", position: "pelaksana", period: { from, to }, plannedResults: [{ id: "r", kind: "utama", weight: 1 }],
 *   indicators: ["kuantitas", "kualitas", "waktu"].map((aspect) => ({ id: aspect, objective: "r", formula: "maximise", target: 100, codes: { aspect, targetIsMaximum: "tidak" } })),
 *   observations: ["kuantitas", "kualitas", "waktu"].map((indicator) => ({ indicator, period: `${from}/${to}`, value })),
 *   evaluations: [{ period: `${from}/${to}`, kind: "tahunan", assessorBehaviour: 90, newIdea: false }],
 * });
 * const plans = unwrap(readSkps([plan("lama", "2021-07-01", "2021-08-31", 100), plan("baru", "2021-09-01", "2021-12-31", 85)]));
 * const year = unwrap(assessMoves(plans, { period: "2021-S2", conventions: { behaviourView: "assessor-only" } }));
 * year.posts.map(({ plan, days, skp }) => [plan, days, skp.exact]); // => [["lama", 62, "100"], ["baru", 122, "80"]]
 * year.score; // => { text: "87.72", … }
 * ```
 */
export function assessMoves(plans: readonly Skp[], options: AssessOptions & { readonly perRule: true }): Result<Parts<MovedPerformance>>;
export function assessMoves(plans: readonly Skp[], options: AssessOptions): Result<MovedPerformance>;
export function assessMoves(plans: readonly Skp[], options: AssessOptions & { readonly perRule?: boolean }): Result<MovedPerformance | Parts<MovedPerformance>> {
  return guard(() => {
    const refused = readPlans(plans);
    if (refused !== undefined) return refused;
    const { perRule: _perRule, ...alone } = options;
    const joined = new Map<string, readonly PostLine[]>();
    const observe = (book: RulebookData, whole: Period, part: DateRange): Result<Observation> => {
      const held = heldIn(plans, part);
      const [only] = held;
      if (only === undefined) return fail([error<AssessIssueCode>("no-plan", "plans", { expected: `a plan within ${part.from} to ${part.to}` })]);
      const twice = held.findIndex(({ range }, at) => { const before = held[at - 1]; return before !== undefined && range.from <= before.range.to; });
      const [earlier, later] = [held[twice - 1], held[twice]];
      if (earlier !== undefined && later !== undefined) return fail([error("overlapping-plans", `plans[${plans.indexOf(later.plan)}].period`, { expected: `days after ${earlier.range.to}`, received: `${later.range.from} to ${later.range.to}`, details: { plan: later.plan.id, other: earlier.plan.id } })]);
      if (held.length === 1) return ok(observePlan(only.plan, book, whole, part));
      const facts = { rulebook: book.id, plans: held.map(({ plan }) => plan.id).join(", ") };
      if (!Object.hasOwn(book.inputs, "postSkp")) return fail([error<AssessIssueCode>("moves-not-joined", "plans", { expected: "a rule that joins posts", details: facts })]);
      const issues: Issue[] = [];
      const posts = held.flatMap((it) => {
        const found = scorePost(it, book, whole, alone);
        issues.push(...found.issues.filter(({ code }) => !found.ok || code === "no-observation")); // what else is to be said of a post stands in its own receipt
        return found.ok ? [found.value] : [];
      });
      if (hasError(issues)) return fail(issues.filter(({ severity }) => severity === "error"));
      joined.set(part.from, posts);
      return ok(joinPosts(held, posts, book, whole, part), issues);
    };
    return assessByPeriod<MovedPerformance>({
      family: performanceFamily.id, national: nationalPerformance, observe,
      answer: (calculation, occasion, issues) => {
        const last = heldIn(plans, occasion.period).at(-1);
        return performanceAnswer(calculation, occasion, last === undefined ? undefined : positionGroupOf(last.plan), issues, { posts: joined.get(occasion.period.from) ?? [] });
      },
    }, options);
  });
}
