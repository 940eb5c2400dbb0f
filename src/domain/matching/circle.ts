/** Does a matching make people mentor each other in a circle? */
import type { PairOfPeople } from "./market.ts";

const fromSmallest = (circle: readonly string[]): readonly string[] => {
  const least = circle.reduce((at, it, index) => (it < (circle[at] as string) ? index : at), 0);
  return [...circle.slice(least), ...circle.slice(0, least)];
};

/** The people of a circle, each the mentor of the next, beginning with the smallest identifier; undefined where there is none. */
export const circleOf = (pairs: readonly PairOfPeople[]): readonly string[] | undefined => {
  const mentorOf = new Map(pairs.map((it) => [it.mentee, it.mentor]));
  const cleared = new Set<string>();
  for (const { mentee } of pairs) {
    const walk: string[] = [];
    const seen = new Set<string>();
    let person: string | undefined = mentee;
    while (person !== undefined && !cleared.has(person) && !seen.has(person)) {
      seen.add(person);
      walk.push(person);
      person = mentorOf.get(person);
    }
    if (person !== undefined && seen.has(person)) return fromSmallest(walk.slice(walk.indexOf(person)).reverse());
    for (const it of walk) cleared.add(it);
  }
  return undefined;
};
