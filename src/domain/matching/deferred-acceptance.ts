/** Deferred acceptance with capacities (Gale and Shapley 1962; Hospitals/Residents): mentees propose, mentors keep the best. */
import { mayPair, type Market } from "./read-market.ts";

/** Where each mentee is (−1: nowhere), and whether equals had to be put in order. */
export interface Accepted {
  /** The mentor of each mentee. */
  readonly column: Int32Array;
  /** Were all possible partners of everybody in a strict order? */
  readonly strict: boolean;
}

/** Neighbours on a list that are equally liked. */
const hasEquals = (list: readonly number[], prefers: (a: number, b: number) => boolean): boolean =>
  list.some((it, at) => at > 0 && !prefers(list[at - 1] as number, it));

/** The stable matching that every mentee likes best among all stable ones, equals in order of their identifiers. It does not depend on who proposes first. */
export const deferredAcceptance = (market: Market): Accepted => {
  const { mentees, mentors, capacity, likes } = market;
  const wishes = mentees.map((_, mentee) => likes.mentees.above(mentee).filter((mentor) => mayPair(market, mentee, mentor)));
  /** Position of each mentee on the strict list of a mentor. */
  const order = mentors.map((_, mentor) => likes.mentors.above(mentor).filter((mentee) => mayPair(market, mentee, mentor)));
  const position = order.map((list) => new Map(list.map((mentee, at) => [mentee, at])));
  const strict = !wishes.some((list, who) => hasEquals(list, (a, b) => likes.mentees.prefers(who, a, b))) && !order.some((list, who) => hasEquals(list, (a, b) => likes.mentors.prefers(who, a, b)));
  const held: number[][] = mentors.map(() => []); // positions on the mentor's list, ascending: the last is the worst
  const asked = new Int32Array(mentees.length);
  const column = new Int32Array(mentees.length).fill(-1);
  const free = mentees.map((_, at) => at);
  for (let mentee = free.pop(); mentee !== undefined; mentee = free.pop()) {
    const mentor = (wishes[mentee] as readonly number[])[asked[mentee] as number];
    if (mentor === undefined) continue; // the list is at its end
    asked[mentee] = (asked[mentee] as number) + 1;
    const list = held[mentor] as number[];
    const place = (position[mentor] as ReadonlyMap<number, number>).get(mentee) as number;
    let at = list.length;
    while (at > 0 && (list[at - 1] as number) > place) at -= 1;
    list.splice(at, 0, place);
    column[mentee] = mentor;
    if (list.length <= (capacity[mentor] as number)) continue;
    const rejected = (order[mentor] as readonly number[])[list.pop() as number] as number;
    column[rejected] = -1;
    free.push(rejected);
  }
  return { column, strict };
};
