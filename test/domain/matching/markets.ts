/** Random markets for the properties of matching. */
import * as fc from "fast-check";
import type { PairOfPeople, PreferenceList } from "../../../src/domain/index.ts";

const ids = (letter: string, count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${letter}${at}`);

/** A permutation, a list in a random order. */
export const shuffled = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> => fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

/** A list of preferences over some of `others`, with equals now and then. */
const wishes = (others: readonly string[], ties: boolean): fc.Arbitrary<PreferenceList> =>
  fc.tuple(fc.shuffledSubarray([...others]), fc.array(fc.boolean(), { minLength: others.length, maxLength: others.length })).map(([list, joins]) => {
    const groups: string[][] = [];
    list.forEach((it, at) => { const last = groups.at(-1); if (ties && last !== undefined && joins[at] === true) last.push(it); else groups.push([it]); });
    return groups.map((group) => (group.length === 1 ? group[0] ?? "" : group));
  });

/** People, capacities, forbidden pairs. `own`: some mentees stand among the mentors, too. */
const people = (most: number): fc.Arbitrary<{ readonly mentors: readonly string[]; readonly mentees: readonly string[] }> =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most })).map(([a, b]) => ({ mentors: ids("m", a), mentees: ids("t", b) }));

const conditions = (mentors: readonly string[], mentees: readonly string[]): fc.Arbitrary<{ readonly capacity: Readonly<Record<string, number>>; readonly forbidden: readonly PairOfPeople[] }> => {
  const all = mentees.flatMap((mentee) => mentors.map((mentor) => ({ mentor, mentee })));
  return fc.record({
    capacity: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: mentors.length, maxLength: mentors.length }).map((list) => Object.fromEntries(mentors.map((it, at) => [it, list[at] ?? 0]))),
    forbidden: all.length === 0 ? fc.constant([]) : fc.subarray(all, { maxLength: Math.min(3, all.length) }),
  });
};

/** A market with lists. */
export const preferenceMarket = (most: number, ties: boolean) => people(most).chain(({ mentors, mentees }) => fc.tuple(
  conditions(mentors, mentees), fc.tuple(...mentees.map(() => wishes(mentors, ties))), fc.tuple(...mentors.map(() => wishes(mentees, ties))),
).map(([rest, ofMentees, ofMentors]) => ({
  mentors, mentees, ...rest,
  preferences: { mentees: Object.fromEntries(mentees.map((it, at) => [it, ofMentees[at] ?? []])), mentors: Object.fromEntries(mentors.map((it, at) => [it, ofMentors[at] ?? []])) },
})));

/** A market with scores made by `score`; some pairs have none. */
export const scoreMarket = <S>(most: number, score: fc.Arbitrary<S>) => people(most).chain(({ mentors, mentees }) => fc.tuple(
  conditions(mentors, mentees), fc.tuple(...mentees.map(() => fc.tuple(...mentors.map(() => fc.option(score, { freq: 5, nil: undefined }))))),
).map(([rest, rows]) => ({
  mentors, mentees, ...rest,
  scores: Object.fromEntries(mentees.map((it, at) => [it, Object.fromEntries(mentors.flatMap((mentor, column) => { const one = rows[at]?.[column]; return one === undefined ? [] : [[mentor, one] as const]; }))])),
})));

/** The same record with its keys in another order. */
export const reordered = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> => Object.fromEntries(Object.entries(record).reverse());
