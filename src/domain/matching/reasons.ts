/** From bare positions to a matching with its reasons. */
import { numberValue, rational, type NumberValue } from "../../kernel/index.ts";
import { findBlocking } from "./blocking.ts";
import type { MatchMethod } from "./market.ts";
import type { MatchedPair, Matching, PassedOver, Shortage, Unmatched } from "./matching.ts";
import { mayPair, type Market } from "./read-market.ts";

const passedOver = (market: Market, mentee: number, mentor: number, side: "mentor" | "mentee", method: MatchMethod): PassedOver => {
  const { barred, capacity, likes, mentors, mentees } = market;
  const cell = mentee * mentors.length + mentor;
  const id = (side === "mentor" ? mentors[mentor] : mentees[mentee]) as string;
  if (barred.has(cell)) {
    const reason = barred.get(cell);
    return Object.freeze({ id, why: "forbidden", ...(reason === undefined ? {} : { reason }) });
  }
  if (!(side === "mentor" ? likes.mentors.names(mentor, mentee) : likes.mentees.names(mentee, mentor))) return Object.freeze({ id, why: "not-accepted" });
  if ((capacity[mentor] as number) === 0) return Object.freeze({ id, why: "no-capacity" });
  return Object.freeze({ id, why: method === "stable" ? "prefers-others" : "better-total" });
};

const unmatchedMentee = (market: Market, mentee: number, method: MatchMethod): Unmatched => {
  const named = market.likes.mentees.above(mentee);
  const why = named.length === 0 ? "names-nobody" : named.some((it) => mayPair(market, mentee, it)) ? "places-taken" : "nobody-available";
  return Object.freeze({ id: market.mentees[mentee] as string, why, passedOver: Object.freeze(named.map((it) => passedOver(market, mentee, it, "mentor", method))) });
};

const unmatchedMentor = (market: Market, mentor: number, method: MatchMethod): Unmatched => {
  const named = market.likes.mentors.above(mentor);
  const id = market.mentors[mentor] as string;
  const none: readonly PassedOver[] = Object.freeze([]);
  if (market.capacity[mentor] === 0) return Object.freeze({ id, why: "no-capacity", passedOver: none });
  if (named.length === 0) return Object.freeze({ id, why: "names-nobody", passedOver: none });
  if (named.some((it) => mayPair(market, it, mentor))) return Object.freeze({ id, why: "mentees-elsewhere", passedOver: none });
  return Object.freeze({ id, why: "nobody-available", passedOver: Object.freeze(named.map((it) => passedOver(market, it, mentor, "mentee", method))) });
};

/** From the unmatched mentees over the mentors who may take them to the mentees who have these mentors, and on: where that meets no free place, all of them together have too few (Hall 1935). */
const shortageOf = (market: Market, column: Int32Array): Shortage | null => {
  const held: number[][] = market.mentors.map(() => []);
  column.forEach((mentor, mentee) => { if (mentor >= 0) (held[mentor] as number[]).push(mentee); });
  const queue = market.mentees.flatMap((_, mentee) => ((column[mentee] as number) < 0 ? [mentee] : []));
  if (queue.length === 0) return null;
  const mentors = new Set<number>();
  const mentees = new Set(queue);
  for (const mentee of mentees) { // grows while it is walked
    for (const mentor of market.likes.mentees.above(mentee)) {
      if (mentors.has(mentor) || !mayPair(market, mentee, mentor)) continue;
      mentors.add(mentor);
      const list = held[mentor] as number[];
      if (list.length < (market.capacity[mentor] as number)) return null;
      for (const it of list) mentees.add(it);
    }
  }
  const ids = (found: ReadonlySet<number>, of: readonly string[]): readonly string[] => Object.freeze([...found].sort((a, b) => a - b).map((it) => of[it] as string));
  return Object.freeze({
    mentees: ids(mentees, market.mentees), mentors: ids(mentors, market.mentors),
    places: [...mentors].reduce((places, it) => places + (market.capacity[it] as number), 0),
  });
};

/** The matching with all its reasons. `column`: the mentor of each mentee, −1 for nobody. */
export const withReasons = (market: Market, method: MatchMethod, column: Int32Array, tiesApplied: boolean): Matching => {
  const { mentors, mentees, likes, scores } = market;
  const matched = mentees.flatMap((_, mentee) => ((column[mentee] as number) < 0 ? [] : [{ mentee, mentor: column[mentee] as number }]));
  const busy = new Set(matched.map((it) => it.mentor));
  const whole = scores === undefined ? [] : matched.map(({ mentee, mentor }) => scores.weights[mentee * mentors.length + mentor] as number | bigint);
  const scoreOf = (weight: number | bigint | undefined): NumberValue | null => (scores === undefined || weight === undefined ? null : numberValue(rational(weight, scores.scale)));
  const pairs = matched.map(({ mentee, mentor }, at): MatchedPair => {
    return Object.freeze({
      mentor: mentors[mentor] as string, mentee: mentees[mentee] as string, menteePlace: likes.mentees.place(mentee, mentor), mentorPlace: likes.mentors.place(mentor, mentee),
      score: scoreOf(whole[at]),
      passedOver: Object.freeze(likes.mentees.above(mentee, mentor).map((it) => passedOver(market, mentee, it, "mentor", method))),
    });
  });
  return Object.freeze({
    method, pairs: Object.freeze(pairs),
    unmatchedMentees: Object.freeze(mentees.flatMap((_, at) => ((column[at] as number) < 0 ? [unmatchedMentee(market, at, method)] : []))),
    unmatchedMentors: Object.freeze(mentors.flatMap((_, at) => (busy.has(at) ? [] : [unmatchedMentor(market, at, method)]))),
    total: scoreOf(whole.reduce((sum: bigint, it) => sum + BigInt(it), 0n)),
    ties: Object.freeze({ rule: "smaller-id-first", applied: tiesApplied } as const),
    blocking: Object.freeze(findBlocking(market, column)), shortage: shortageOf(market, column),
  });
};
