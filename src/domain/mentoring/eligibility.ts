/** mentorEligibility: may these two be mentor and mentee in this programme, and if not, why. */
import { guard, ok, rangesOverlap, warning, type Result } from "../../kernel/index.ts";
import { compareFunctionalLevels, compareRanks } from "../asn/index.ts";
import { readPair, readProgramme, type ExistingPair, type MentoringPair, type MentoringPerson, type MentoringProgramme, type MinimumPredicate, type Seniority } from "./pair.ts";

/** What may be checked; each is also the code of its reason. */
export const eligibilityChecks = ["not-self", "relation-allowed", "no-cycle", "seniority", "minimum-predicate", "no-running-punishment", "active-throughout", "no-conflict-of-interest", "capacity"] as const;

/** One of {@link eligibilityChecks}. */
export type EligibilityCheck = (typeof eligibilityChecks)[number];

/** `ok`, `failed`, or `undetermined`: what is known does not suffice. */
export type CheckOutcome = "ok" | "failed" | "undetermined";

/** One check that was made. */
export interface EligibilityFinding {
  /** What was checked. */
  readonly check: EligibilityCheck;
  /** What came of it. */
  readonly outcome: CheckOutcome;
}

/** Whether a pair is eligible. */
export interface Eligibility {
  /** `ineligible` where a check failed; else `undetermined` where one is; else `eligible`. */
  readonly verdict: "eligible" | "ineligible" | "undetermined";
  /** Reason codes: the checks that failed. */
  readonly reasons: readonly EligibilityCheck[];
  /** Every check that was made, in a fixed order. */
  readonly checks: readonly EligibilityFinding[];
}

type Check = (pair: MentoringPair, programme: MentoringProgramme) => CheckOutcome | undefined;

const verdictOf = (holds: boolean | undefined): CheckOutcome => (holds === undefined ? "undetermined" : holds ? "ok" : "failed");

/** Pairs that take a place while this one would run. */
const running = (pair: MentoringPair): readonly ExistingPair[] =>
  pair.existing.filter((it) => (it.state === "disepakati" || it.state === "aktif") && rangesOverlap(it, pair.period) && !(it.mentor === pair.mentor.id && it.mentee === pair.mentee.id));

/** Would the mentee be, over others, the mentor of the mentor? A walk with its own stack over each person once. */
const closesCircle = (pair: MentoringPair): boolean => {
  const mentees = new Map<string, string[]>();
  for (const it of running(pair)) {
    const list = mentees.get(it.mentor);
    if (list === undefined) mentees.set(it.mentor, [it.mentee]);
    else list.push(it.mentee);
  }
  const seen = new Set<string>();
  const stack = [pair.mentee.id];
  for (let person = stack.pop(); person !== undefined; person = stack.pop()) {
    if (person === pair.mentor.id) return true;
    if (seen.has(person)) continue;
    seen.add(person);
    for (const next of mentees.get(person) ?? []) stack.push(next);
  }
  return false;
};

const isSenior = (by: Seniority, { mentor, mentee }: MentoringPair): boolean | undefined => {
  const order = by === "service" ? 0 : by === "rank"
    ? (mentor.rank === undefined || mentee.rank === undefined ? undefined : compareRanks(mentor.rank, mentee.rank))
    : (mentor.level === undefined || mentee.level === undefined ? undefined : compareFunctionalLevels(mentor.level, mentee.level));
  if (order !== 0) return order === undefined ? undefined : order > 0;
  return mentor.serviceMonths === undefined || mentee.serviceMonths === undefined ? undefined : mentor.serviceMonths > mentee.serviceMonths;
};

const reaches = ({ order, least, years }: MinimumPredicate, pair: MentoringPair): boolean | undefined => {
  const first = Number(pair.period.from.slice(0, 4)) - years;
  let known: boolean | undefined = true;
  for (let year = first; year < first + years; year += 1) {
    const codes = (pair.mentor.predicates ?? []).filter((it) => it.year === year).map((it) => order.indexOf(it.code));
    if (codes.some((it) => it >= 0 && it < order.indexOf(least))) return false;
    if (codes.length === 0 || codes.includes(-1)) known = undefined;
  }
  return known;
};

const isActive = ({ active }: MentoringPerson, { period }: MentoringPair): boolean | undefined =>
  active === undefined ? undefined : active.from <= period.from && (active.to === undefined || period.to <= active.to);

const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined => a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;

const checks: Readonly<Record<EligibilityCheck, Check>> = {
  "not-self": ({ mentor, mentee }) => verdictOf(mentor.id !== mentee.id),
  "relation-allowed": ({ relation }, { relations }) => verdictOf(relations.includes(relation)),
  "no-cycle": (pair) => verdictOf(!closesCircle(pair)),
  seniority: (pair, { seniority }) => (seniority === undefined ? undefined : verdictOf(isSenior(seniority, pair))),
  "minimum-predicate": (pair, { minimumPredicate }) => (minimumPredicate === undefined ? undefined : verdictOf(reaches(minimumPredicate, pair))),
  "no-running-punishment": ({ mentor, period }, { noRunningPunishment: levels }) => levels === undefined ? undefined
    : verdictOf(mentor.punishments === undefined ? undefined : !mentor.punishments.some((it) => levels.includes(it.level) && it.from <= period.to && (it.to === undefined || it.to >= period.from))),
  "active-throughout": (pair, { activeThroughout }) => activeThroughout === true ? verdictOf(both(isActive(pair.mentor, pair), isActive(pair.mentee, pair))) : undefined,
  "no-conflict-of-interest": ({ mentor, assessor }, { noConflictOfInterest }) => (noConflictOfInterest === true ? verdictOf(assessor === undefined ? undefined : assessor !== mentor.id) : undefined),
  capacity: (pair, { maxMentees, personalMaxMentees }) => {
    const limit = personalMaxMentees?.find((it) => it.mentor === pair.mentor.id)?.maxMentees ?? maxMentees;
    return limit === undefined ? undefined : verdictOf(running(pair).filter((it) => it.mentor === pair.mentor.id).length < limit);
  },
};

/**
 * Checks a pair against what a programme demands. `not-self`, `relation-allowed` and `no-cycle` are always checked, the others where the
 * programme states them. No Indonesian number for seniority, capacity or duration is known: all of it is the programme's configuration,
 * never law. Missing data makes a check `undetermined`, not failed and not passed.
 *
 * - `seniority`: mentor strictly higher by rank or level, or equal with longer service; or by service alone; levels of different ladders are not compared (`undetermined`)
 * - `minimum-predicate`: in each of the last years; a year without predicate is `undetermined`
 * - `no-running-punishment`: none of the stated levels on any day of the period
 * - `active-throughout`: both, on every day of the period
 * - `no-conflict-of-interest`: the mentor is not the mentee's assessor; `undetermined` where the assessor is not known
 * - `no-cycle` and `capacity` count pairs that are `disepakati` or `aktif` and overlap the period
 *
 * Issues: warning `conflict-of-interest` at `pair.mentor` where the mentor is the mentee's assessor (a ban only where the programme says `noConflictOfInterest`); those of reading under
 * `pair` and `programme`: `wrong-type`, `missing-key`, `unknown-key`, `unknown-rank`, `unknown-level`, `not-a-date`, `reversed-range`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { mentorEligibility, unwrap } from "pembinaan-asn";
 * const pair = { mentor: { id: "a", rank: "III/b" }, mentee: { id: "b", rank: "III/d" }, relation: "senior-sejawat", period: { from: "2026-01-01", to: "2026-12-31" }, existing: [] } as const;
 * unwrap(mentorEligibility(pair, { relations: ["senior-sejawat"], seniority: "rank" })).reasons; // => ["seniority"]
 * ```
 */
export const mentorEligibility = (pair: MentoringPair, programme: MentoringProgramme): Result<Eligibility> => guard(() => {
  const read = readPair(pair, "pair");
  if (!read.ok) return read;
  const wanted = readProgramme(programme, "programme");
  if (!wanted.ok) return wanted;
  const made = eligibilityChecks.flatMap((check) => {
    const outcome = checks[check](read.value, wanted.value);
    return outcome === undefined ? [] : [Object.freeze({ check, outcome })];
  });
  const reasons = made.filter((it) => it.outcome === "failed").map((it) => it.check);
  const verdict = reasons.length > 0 ? "ineligible" : made.some((it) => it.outcome === "undetermined") ? "undetermined" : "eligible";
  return ok(
    Object.freeze({ verdict, reasons: Object.freeze(reasons), checks: Object.freeze(made) }),
    read.value.assessor === read.value.mentor.id ? [warning("conflict-of-interest", "pair.mentor")] : [],
  );
});
