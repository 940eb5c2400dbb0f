/** Reading who is to be matched: people in the order of their identifiers, so that nothing depends on the order in which they came. */
import { fail, hasError, isRecord, ok, type Issue, type Result } from "../../kernel/index.ts";
import { likesOfScores, type Likes, type WholeScores } from "./likes.ts";
import { readLists } from "./read-lists.ts";
import { fault, readCapacity, readForbidden, readMembers, readPeople } from "./read-parts.ts";
import { readScores } from "./read-scores.ts";

/** Cells of the table of scores that are calculated in one call. */
export const maxCells = 1_000_000;

/** A market in positions. */
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

/** Reads a market, and the `method` beside it as it is. Every member of the whole is read once. */
export const readMarket = (value: unknown): Result<{ readonly market: Market; readonly method: unknown }> => {
  const issues: Issue[] = [];
  const read = readMembers(value, "", ["mentors", "mentees", "capacity"], ["forbidden", "preferences", "scores", "method"], issues);
  if (!isRecord(value)) return fail(issues);
  const given = ["preferences", "scores"].filter((key) => read[key] !== undefined);
  if (given.length !== 1) issues.push(fault("preferences-or-scores", "", "exactly one of preferences, scores", given.length));
  if (hasError(issues)) return fail(issues);
  const mentors = readPeople(read["mentors"], "mentors", issues);
  const mentees = readPeople(read["mentees"], "mentees", issues);
  const capacity = readCapacity(read["capacity"], mentors, issues);
  const positions = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, at) => [id, at]));
  const barred = read["forbidden"] === undefined ? new Map<number, undefined>() : readForbidden(read["forbidden"], positions(mentees), positions(mentors), issues);
  const cells = mentors.length * mentees.length;
  if (given[0] === "scores" && cells > maxCells) issues.push(fault("matching-too-large", "scores", `at most ${maxCells} pairs`, cells));
  if (hasError(issues)) return fail(issues); // what follows would name people who could not be read
  const scores = given[0] === "scores" ? readScores(read["scores"], positions(mentees), positions(mentors), issues) : undefined;
  const likes = scores === undefined ? readLists(read["preferences"], mentees, mentors, issues) : likesOfScores(scores, mentees.length);
  return hasError(issues) ? fail(issues) : ok({ market: { mentors, mentees, capacity, barred, likes, scores }, method: read["method"] }, issues);
};
