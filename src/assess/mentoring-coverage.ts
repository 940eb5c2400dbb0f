/** mentoringCoverage: who has a mentor, hours, a plan. */
import { readMentoringLog, type MatchingIssueCode, type Mentoring, type MentoringIssueCode, type MentoringLog, type MentoringSession } from "../domain/index.ts";
import type { NumberAnswer } from "../engine/index.ts";
import { error, fail, guard, hasError, isLocalDate, isRecord, numberValue, ok, rational, readLocalDate, type Issue, type LocalDate, type NumberValue, type Result } from "../kernel/index.ts";
import type { AssessIssueCode } from "./issues.ts";
import { shareOf, stateOn } from "./mentoring-days.ts";

/** A programme: who is to be mentored, the relationships, their sessions. */
export interface MentoringProgrammeData {
  /** Identifiers of all who are to be mentored. */
  readonly people: readonly string[];
  /** All relationships, of whatever state. */
  readonly relationships: readonly Mentoring[];
  /** All sessions. */
  readonly sessions: readonly MentoringSession[];
}

/** One person of the programme. */
export interface PersonCoverage {
  /** The person. */
  readonly id: string;
  /** Mentors in active relationships on the day. */
  readonly mentors: readonly string[];
  /** Is there a contract with goals in an agreed or active relationship? */
  readonly plan: boolean;
  /** Sessions up to the day, in all relationships as mentee. */
  readonly sessions: number;
  /** Their hours of 60 minutes, exact. */
  readonly hours: NumberValue;
}

/** Who is reached. */
export interface MentoringCoverage {
  /** Every person, in the order given. */
  readonly people: readonly PersonCoverage[];
  /** How many have a mentor. */
  readonly withMentor: number;
  /** How many have a plan. */
  readonly withPlan: number;
  /** How many had a session. */
  readonly withSession: number;
  /** with a mentor ÷ all, exact; `null` with the reason where nobody is to be mentored. */
  readonly share: NumberAnswer;
  /** Hours of all together. */
  readonly hours: NumberValue;
}

const hoursOf = (sessions: readonly MentoringSession[]): NumberValue => numberValue(rational(sessions.reduce((sum, it) => sum + it.minutes, 0), 60));

const listOf = (value: unknown, path: string, issues: Issue[]): readonly unknown[] => {
  if (Array.isArray(value)) return Array.from(value as readonly unknown[]); // a hole in the list is read too
  issues.push(error("wrong-type", path, { expected: "a list", received: value }));
  return [];
};

/** Who a session says it belongs to, as far as it can be read; its log reads it in full. */
const ownerOf = (session: unknown): unknown => (isRecord(session) ? session["relationship"] : undefined);

const readLogs = (relationships: readonly unknown[], sessions: readonly unknown[], issues: Issue[]): readonly MentoringLog[] => {
  const owners = sessions.map(ownerOf);
  const known = new Set<unknown>();
  const logs = relationships.flatMap((relationship, at): readonly MentoringLog[] => {
    const id = isRecord(relationship) ? relationship["id"] : undefined;
    if (known.has(id)) issues.push(error<AssessIssueCode>("duplicate-relationship", `relationships[${at}]`, { expected: "each relationship once", received: id }));
    known.add(id);
    const places = owners.flatMap((owner, index) => (owner === id ? [index] : []));
    const log = readMentoringLog(relationship as Mentoring, places.map((index) => sessions[index] as MentoringSession));
    issues.push(...log.issues.map((it) => ({ ...it, path: it.path.replace(/^relationship/, `relationships[${at}]`).replace(/^sessions\[(\d+)\]/, (_, index: string) => `sessions[${places[Number(index)] as number}]`) })));
    return log.ok ? [log.value] : [];
  });
  owners.forEach((owner, index) => { if (!known.has(owner)) issues.push(error<MentoringIssueCode>("other-relationship", `sessions[${index}].relationship`, { expected: "one of the relationships", received: owner })); });
  return logs;
};

/**
 * Who of a programme has a mentor, hours and a plan on a day. A mentor counts in an active relationship, a plan is a contract with goals in an agreed or active one.
 *
 * @param data - `people`, `relationships` (what `moveMentoring` gave), `sessions`.
 * @param options - `asOf`: what happened later does not count yet.
 * @returns every person, counts, the exact share. Issues: `duplicate-person` (`people[3]`), `duplicate-relationship` (`relationships[2]`), `other-relationship` (`sessions[4].relationship`), those of `readMentoringLog`, `not-a-date` (`options.asOf`), `wrong-type`.
 * A convention of the library; no known rule sets a share.
 *
 * @example
 * ```ts
 * import { mentoringCoverage, unwrap } from "pembinaan-asn";
 * const pair = { id: "p1", mentor: "a", mentee: "b", relation: "senior-sejawat", state: "aktif", reviews: [], history: [] } as const;
 * const found = unwrap(mentoringCoverage({ people: ["b", "c"], relationships: [pair], sessions: [] }, { asOf: "2026-06-30" }));
 * found.share.exact; // => "1/2"
 * found.people[0]; // => { id: "b", mentors: ["a"], plan: false, sessions: 0, hours: { text: "0", exact: "0" } }
 * ```
 */
export const mentoringCoverage = (data: MentoringProgrammeData, options: { readonly asOf: LocalDate }): Result<MentoringCoverage> => guard(() => {
  const places: readonly (readonly [unknown, string])[] = [[data, "data"], [options, "options"]];
  const odd = places.filter(([given]) => !isRecord(given));
  if (odd.length > 0) return fail(odd.map(([received, path]) => error("wrong-type", path, { expected: "an object", received })));
  const issues: Issue[] = [...readLocalDate(options.asOf, "options.asOf").issues];
  const people = listOf(data.people, "people", issues);
  const seen = new Set<unknown>();
  people.forEach((it, at) => {
    if (typeof it !== "string") issues.push(error("wrong-type", `people[${at}]`, { expected: "a text", received: it }));
    if (seen.has(it)) issues.push(error<MatchingIssueCode>("duplicate-person", `people[${at}]`, { expected: "each person once", received: it }));
    seen.add(it);
  });
  const logs = readLogs(listOf(data.relationships, "relationships", issues), listOf(data.sessions, "sessions", issues), issues);
  const { asOf } = options;
  if (hasError(issues) || !isLocalDate(asOf)) return fail(issues);
  const found = (people as readonly string[]).map((id) => {
    const own = logs.filter((it) => it.relationship.mentee === id).map((it) => ({ ...it, state: stateOn(it.relationship, asOf), held: it.sessions.filter((session) => session.on <= asOf) }));
    const held = own.flatMap((it) => it.held);
    const mentors = own.filter((it) => it.state === "aktif").map((it) => it.relationship.mentor);
    const plan = own.some((it) => (it.state === "disepakati" || it.state === "aktif") && (it.relationship.contract?.goals.length ?? 0) > 0);
    return { held, person: Object.freeze({ id, mentors: Object.freeze(mentors), plan, sessions: held.length, hours: hoursOf(held) }) };
  });
  const persons = found.map((it) => it.person);
  const withMentor = persons.filter((it) => it.mentors.length > 0).length;
  return ok(Object.freeze({
    people: Object.freeze(persons), withMentor, withPlan: persons.filter((it) => it.plan).length, withSession: persons.filter((it) => it.sessions > 0).length,
    share: shareOf(withMentor, persons.length, "nothing-to-reduce@people"), hours: hoursOf(found.flatMap((it) => it.held)),
  }), issues);
});
