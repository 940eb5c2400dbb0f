/** Reading who is to be matched: people in the order of their identifiers, capacities, forbidden pairs, wishes. */
import { error, fail, hasError, isRecord, ok, type Issue, type Result } from "../../kernel/index.ts";
import { at, compact, field, readEach, readFields, readId, reading, readWhole, settle } from "../read.ts";
import type { MatchingIssueCode } from "./issues.ts";
import { likesOfScores, sideOfLists, type Likes, type WholeScores } from "./likes.ts";
import type { ForbiddenPair } from "./market.ts";
import { readScores } from "./read-scores.ts";

/** Cells of the table of scores that are calculated in one call. */
export const maxCells = 1_000_000;

/** A market in positions: people are sorted by identifier, so that nothing depends on the order in which they came. */
export interface Market {
  /** Mentors. */
  readonly mentors: readonly string[];
  /** Mentees. */
  readonly mentees: readonly string[];
  /** Mentees that each mentor may have. */
  readonly capacity: readonly number[];
  /** Forbidden cells (mentee × number of mentors + mentor) with their reasons. */
  readonly barred: ReadonlyMap<number, string | undefined>;
  /** Who likes whom. */
  readonly likes: Likes;
  /** Scores, where the market has them. */
  readonly scores: WholeScores | undefined;
}

/** Both name each other, nothing forbids it, and the mentor has a place at all. */
export const mayPair = ({ likes, barred, capacity, mentors }: Market, mentee: number, mentor: number): boolean =>
  likes.mentees.names(mentee, mentor) && likes.mentors.names(mentor, mentee) && !barred.has(mentee * mentors.length + mentor) && (capacity[mentor] as number) > 0;

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : 1);

const readPeople = (value: unknown, path: string): Result<readonly string[]> => {
  const read = readEach(value, path, readId);
  if (!read.ok) return read;
  const seen = new Set<string>();
  const issues = read.value.flatMap((id, index) => {
    if (!seen.has(id)) { seen.add(id); return []; }
    return [error<MatchingIssueCode>("duplicate-person", at(path, index), { expected: "each person once", received: id })];
  });
  return issues.length > 0 ? fail(issues) : ok([...seen].sort(byCodeUnits));
};

const readCapacity = (value: unknown, mentors: readonly string[]): Result<readonly number[]> => {
  if (typeof value === "number" || !isRecord(value)) {
    const all = readWhole(value, "capacity", 0);
    return all.ok ? ok(mentors.map(() => all.value)) : all;
  }
  const read = readFields(value, "capacity", { required: mentors });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, "capacity");
  return settle(mentors.map((id) => take(readWhole(read.value[id], `capacity[${id}]`, 0)) ?? 0), issues);
};

const readForbidden = (value: unknown, path: string): Result<ForbiddenPair> => {
  const read = readFields(value, path, { required: ["mentor", "mentee"], optional: ["reason"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const mentor = take(readId(read.value["mentor"], at(path, "mentor")));
  const mentee = take(readId(read.value["mentee"], at(path, "mentee")));
  return settle(compact<ForbiddenPair>({ mentor, mentee, reason: optional("reason", readId) }), issues);
};

const unknown = (path: string, id: string, of: "mentors" | "mentees"): Issue => error<MatchingIssueCode>("unknown-person", path, { expected: `one of the ${of}`, received: id });

/** The lists of one side: `names` of the others by position, groups of equals in order of position. */
const readLists = (value: unknown, path: string, whose: readonly string[], others: readonly string[], sides: readonly ["mentors" | "mentees", "mentors" | "mentees"]): Result<readonly (readonly (readonly number[])[])[]> => {
  const read = readFields(value, path, { required: [], optional: isRecord(value) ? Object.keys(value) : [] });
  if (!read.ok) return read;
  const issues: Issue[] = [];
  const positions = new Map(others.map((id, index) => [id, index]));
  const owners = new Set(whose);
  for (const id of Object.keys(read.value)) if (!owners.has(id)) issues.push(unknown(`${path}[${id}]`, id, sides[0]));
  const lists = whose.map((who) => {
    const where = `${path}[${who}]`;
    const seen = new Set<number>();
    const position = (id: unknown, place: string): Result<number> => {
      const named = readId(id, place);
      if (!named.ok) return named;
      const found = positions.get(named.value);
      if (found === undefined) return fail([unknown(place, named.value, sides[1])]);
      if (named.value === who) return fail([error<MatchingIssueCode>("self-mentoring", place, { expected: "two different people", received: who })]);
      if (seen.has(found)) return fail([error<MatchingIssueCode>("named-twice", place, { expected: "each person once", received: named.value })]);
      seen.add(found);
      return ok(found);
    };
    const groups = readEach(field(read.value, who) ?? [], where, (item, place) => {
      if (Array.isArray(item)) return readEach(item, place, position);
      const one = position(item, place);
      return one.ok ? ok([one.value]) : one;
    });
    issues.push(...groups.issues);
    return groups.ok ? groups.value.map((group) => [...group].sort((a, b) => a - b)).filter((group) => group.length > 0) : [];
  });
  return settle(lists, issues);
};

const readLikes = (value: unknown, mentees: readonly string[], mentors: readonly string[]): Result<Likes> => {
  const read = readFields(value, "preferences", { required: ["mentees", "mentors"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, "preferences");
  const ofMentees = take(readLists(read.value["mentees"], "preferences.mentees", mentees, mentors, ["mentees", "mentors"])) ?? [];
  const ofMentors = take(readLists(read.value["mentors"], "preferences.mentors", mentors, mentees, ["mentors", "mentees"])) ?? [];
  return settle({ mentees: sideOfLists(ofMentees), mentors: sideOfLists(ofMentors) }, issues);
};

const tooLarge = (mentees: number, mentors: number): Issue =>
  error<MatchingIssueCode>("matching-too-large", "scores", { expected: `at most ${maxCells} pairs`, received: mentees * mentors });

/** Reads a market and, where `more` names them, further members as they are. Every member of the whole is read once. */
export const readMarket = (value: unknown, more: readonly string[]): Result<{ readonly market: Market; readonly rest: Readonly<Record<string, unknown>> }> => {
  if (!isRecord(value)) return fail([error("wrong-type", "", { expected: "an object", received: value })]);
  const keys = ["mentors", "mentees", "capacity", "forbidden", "preferences", "scores", ...more];
  const issues: Issue[] = Object.keys(value).filter((key) => !keys.includes(key)).map((key) => error("unknown-key", key, { expected: keys.join(", ") }));
  const rest: Readonly<Record<string, unknown>> = Object.fromEntries(keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]));
  const { issues: heard, take, optional } = reading(Object.fromEntries(Object.entries(rest).filter(([, it]) => it !== undefined)), "");
  const mentors = take(readPeople(rest["mentors"], "mentors"));
  const mentees = take(readPeople(rest["mentees"], "mentees"));
  const forbidden = optional("forbidden", (it, path) => readEach(it, path, readForbidden)) ?? [];
  const both = [rest["preferences"], rest["scores"]].filter((it) => it !== undefined);
  if (both.length !== 1) heard.push(error<MatchingIssueCode>("preferences-or-scores", "", { expected: "exactly one of preferences, scores", received: both.length }));
  issues.push(...heard);
  if (mentors === undefined || mentees === undefined || hasError(issues)) return fail(issues);
  if (rest["scores"] !== undefined && mentors.length * mentees.length > maxCells) return fail([tooLarge(mentees.length, mentors.length)]);
  const columns = new Map(mentors.map((id, index) => [id, index]));
  const rows = new Map(mentees.map((id, index) => [id, index]));
  const barred = new Map<number, string | undefined>();
  forbidden.forEach(({ mentor, mentee, reason }, index) => {
    const row = rows.get(mentee);
    const column = columns.get(mentor);
    if (row === undefined) issues.push(unknown(`forbidden[${index}].mentee`, mentee, "mentees"));
    if (column === undefined) issues.push(unknown(`forbidden[${index}].mentor`, mentor, "mentors"));
    if (row !== undefined && column !== undefined) barred.set(row * mentors.length + column, reason);
  });
  const capacity = readCapacity(rest["capacity"], mentors);
  const scores = rest["scores"] === undefined ? undefined : readScores(rest["scores"], mentees, mentors);
  const likes = scores === undefined ? readLikes(rest["preferences"], mentees, mentors) : scores.ok ? ok(likesOfScores(scores.value, mentees.length), scores.issues) : scores;
  issues.push(...capacity.issues, ...likes.issues);
  if (!capacity.ok || !likes.ok || hasError(issues)) return fail(issues);
  return ok({ market: { mentors, mentees, capacity: capacity.value, barred, likes: likes.value, scores: scores?.ok === true ? scores.value : undefined }, rest }, issues);
};
