/** blockingPairs: the independent check of a matching. It shares the reading with the matching, and nothing of its methods. */
import { error, fail, guard, hasError, isRecord, ok, type Issue, type Result } from "../../kernel/index.ts";
import { at, readEach, readFields, readId, reading, settle } from "../read.ts";
import type { MatchingIssueCode } from "./issues.ts";
import type { MatchMarket, PairOfPeople } from "./market.ts";
import { mayPair, readMarket, type Market } from "./read-market.ts";

/** All pairs that would rather have each other, by mentee and mentor. `column`: the mentor of each mentee, −1 for nobody. */
export const findBlocking = (market: Market, column: Int32Array): readonly PairOfPeople[] => {
  const { mentees, mentors, capacity, likes } = market;
  const held: number[][] = mentors.map(() => []);
  column.forEach((mentor, mentee) => { if (mentor >= 0) (held[mentor] as number[]).push(mentee); });
  return mentees.flatMap((id, mentee) => {
    const own = column[mentee] as number;
    return likes.mentees.above(mentee, own < 0 ? undefined : own).filter((mentor) => {
      if (!mayPair(market, mentee, mentor)) return false;
      const list = held[mentor] as number[];
      return list.length < (capacity[mentor] as number) || list.some((other) => likes.mentors.prefers(mentor, mentee, other));
    }).sort((a, b) => a - b).map((mentor) => Object.freeze({ mentor: mentors[mentor] as string, mentee: id }));
  });
};

const readPair = (value: unknown, path: string): Result<PairOfPeople> => {
  if (!isRecord(value)) return fail([error("wrong-type", path, { expected: "an object with mentor, mentee", received: value })]);
  // a pair of an answer carries its reasons, too; they do not matter here
  const read = readFields({ mentor: value["mentor"], mentee: value["mentee"] }, path, { required: ["mentor", "mentee"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const mentor = take(readId(read.value["mentor"], at(path, "mentor")));
  const mentee = take(readId(read.value["mentee"], at(path, "mentee")));
  return settle({ mentor: String(mentor), mentee: String(mentee) }, issues);
};

const columnOf = (market: Market, pairs: readonly PairOfPeople[], issues: Issue[]): Int32Array => {
  const column = new Int32Array(market.mentees.length).fill(-1);
  const used = market.mentors.map(() => 0);
  const refuse = (code: MatchingIssueCode, path: string, expected: string, received: unknown): void => { issues.push(error<MatchingIssueCode>(code, path, { expected, received })); };
  const rows = new Map(market.mentees.map((id, index) => [id, index]));
  const columns = new Map(market.mentors.map((id, index) => [id, index]));
  pairs.forEach(({ mentor, mentee }, index) => {
    const path = `matching.pairs[${index}]`;
    const row = rows.get(mentee);
    const it = columns.get(mentor);
    if (row === undefined) refuse("unknown-person", at(path, "mentee"), "one of the mentees", mentee);
    if (it === undefined) refuse("unknown-person", at(path, "mentor"), "one of the mentors", mentor);
    if (row === undefined || it === undefined) return;
    if ((column[row] as number) >= 0) { refuse("duplicate-person", at(path, "mentee"), "each mentee once", mentee); return; }
    column[row] = it;
    const taken = (used[it] as number) + 1;
    used[it] = taken;
    const most = market.capacity[it] as number;
    if (taken > most) refuse("capacity-exceeded", at(path, "mentor"), `at most ${most}`, taken);
    else if (!mayPair(market, row, it)) refuse("pair-not-allowed", path, "a pair that both accept and that is not forbidden", `${mentor}, ${mentee}`);
  });
  return column;
};

/**
 * All blocking pairs of a matching: mentor and mentee accept each other, the mentee is unmatched or strictly prefers the mentor to its own, and the mentor has a
 * free place or strictly prefers the mentee to one of its mentees. A stable matching has none. Equals block nothing (weak stability).
 *
 * @param matching - pairs, such as an answer of `matchMentors` or one made by hand.
 * @param market - people, capacities and preferences or scores, as `matchMentors` takes them; a `method` beside them is ignored.
 * @returns the pairs in order of mentee and mentor. Issues: `capacity-exceeded`, `pair-not-allowed`, `duplicate-person` and `unknown-person` under `matching.pairs`, and those of
 * reading a market (see `matchMentors`).
 * Definition: Gale and Shapley 1962, with capacities.
 *
 * @example
 * ```ts
 * import { blockingPairs, unwrap } from "pembinaan-asn";
 * const preferences = { mentees: { a: ["x", "y"], b: ["x", "y"] }, mentors: { x: ["b", "a"], y: ["b", "a"] } };
 * const market = { mentors: ["x", "y"], mentees: ["a", "b"], capacity: 1, preferences };
 * unwrap(blockingPairs({ pairs: [{ mentor: "x", mentee: "a" }, { mentor: "y", mentee: "b" }] }, market)); // => [{ mentor: "x", mentee: "b" }]
 * ```
 */
export const blockingPairs = (matching: { readonly pairs: readonly PairOfPeople[] }, market: MatchMarket): Result<readonly PairOfPeople[]> => guard(() => {
  const read = readMarket(market);
  if (!read.ok) return read;
  const list: unknown = matching.pairs;
  const pairs = readEach(list, "matching.pairs", readPair);
  if (!pairs.ok) return pairs;
  const issues: Issue[] = [...read.issues];
  const column = columnOf(read.value.market, pairs.value, issues);
  return hasError(issues) ? fail(issues) : ok(Object.freeze(findBlocking(read.value.market, column)), issues);
});
