/** Groups: how many people of each sex, age and so on took part. A group is any text; what it means is not looked at. */
import { error, fail, isRecord, ok, own, type Issue, type Result } from "../../kernel/index.ts";
import { byElement, isPeople, isTextList, PEOPLE, type ByElement, type GroupCounts, type Tally } from "./tally-data.ts";

/** Ready counts of groups, by characteristic; an empty text says nothing, so its people are unknown. */
export type ReadyGroups = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A record by characteristic; null for none. */
export const byCharacteristic = (list: readonly (readonly [string, GroupCounts])[]): ByElement<GroupCounts> | null =>
  list.length === 0 ? null : byElement(list.map(([key]) => key), (at) => (list[at] as readonly [string, GroupCounts])[1]);

/** Counts in the order of their texts, so that the order of the data leaves no trace. */
export const groupCounts = (counts: ReadonlyMap<string, number>, unknown: number): GroupCounts => {
  const names = [...counts.keys()].sort();
  return { counts: byElement(names, (at) => counts.get(names[at] as string) as number), unknown };
};

/** Reads `{ L: 12, P: 17 }`. Issues: `wrong-type`, `bad-counts`. */
const readCounts = (value: unknown, path: string, issues: Issue[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  if (!isRecord(value)) issues.push(error("wrong-type", path, { expected: "a record group → number of people", received: value }));
  else for (const [group, people] of Object.entries(value)) {
    if (isPeople(people)) counts.set(group, people + 0);
    else issues.push(error("bad-counts", `${path}.${group}`, { expected: PEOPLE, received: people }));
  }
  return counts;
};

/**
 * Reads the option `groups`: keys of the records, or ready counts.
 *
 * Issues: `wrong-type`, `bad-counts`, `ambiguous-key` where `taken` says that a key stands for something else.
 */
export const readGroupsOption = (groups: unknown, taken: (key: string) => boolean, issues: Issue[]): readonly string[] | ReadyGroups | null => {
  if (groups === undefined) return null;
  if (isTextList(groups)) {
    groups.forEach((key, at) => {
      if (taken(key) || groups.indexOf(key) !== at) issues.push(error("ambiguous-key", `options.groups[${at}]`, { expected: "a key of this characteristic alone", received: key }));
    });
    return groups.length === 0 ? null : [...groups];
  }
  if (isRecord(groups)) return new Map(Object.entries(groups).map(([key, counts]) => [key, readCounts(counts, `options.groups.${key}`, issues)]));
  issues.push(error("wrong-type", "options.groups", { expected: "a list of keys, or a record of counts", received: groups }));
  return null;
};

const sumOf = (counts: Iterable<number>): number => {
  let sum = 0;
  for (const it of counts) sum += it;
  return sum;
};

/** The tally with ready counts of its people. Issues: `respondents-unknown`, `groups-exceed-respondents`. */
export const withGroups = (tally: Tally, ready: ReadyGroups, issues: readonly Issue[]): Result<Tally> => {
  const { respondents } = tally;
  if (ready.size === 0) return ok(tally, issues);
  if (respondents === null) return fail([error("respondents-unknown", "options.groups", { expected: "the number of people: whoever is in no group is unknown" })]);
  const faults: Issue[] = [];
  const groups = [...ready].map(([key, counts]) => {
    const people = sumOf(counts.values());
    if (people > respondents) faults.push(error("groups-exceed-respondents", `options.groups.${key}`, { expected: `at most ${respondents} people`, received: people }));
    const named = new Map(counts);
    named.delete("");
    return [key, groupCounts(named, respondents - sumOf(named.values()))] as const;
  });
  return faults.length > 0 ? fail(faults) : ok({ ...tally, groups: byCharacteristic(groups) }, issues);
};

/** Reads the groups of a tally; absent (as in older ones) is null. With the unknown ones they must be all who took part. Issues: `not-a-tally`. */
export const readGroups = (value: unknown, respondents: number | null, path: string): Result<Tally["groups"]> => {
  const bad = (at: string, expected: string, received: unknown): Result<never> => fail([error("not-a-tally", at, { expected, received })]);
  if (value === undefined || value === null) return ok(null);
  if (!isRecord(value)) return bad(path, "groups by characteristic, or null", value);
  const groups: (readonly [string, GroupCounts])[] = [];
  for (const [key, group] of Object.entries(value)) {
    const at = `${path}.${key}`;
    if (!isRecord(group)) return bad(at, "counts and unknown", group);
    const issues: Issue[] = [];
    const counts = readCounts(own(group, "counts"), at, issues);
    const unknown = own(group, "unknown");
    if (issues.length > 0 || counts.has("") || !isPeople(unknown) || sumOf(counts.values()) + unknown !== respondents) return bad(at, "counts that with the unknown are all who took part", group);
    groups.push([key, groupCounts(counts, unknown)]);
  }
  return ok(byCharacteristic(groups));
};

/** Adds the groups of two tallies: the characteristics that both know. */
export const mergeGroups = (a: ByElement<GroupCounts>, b: ByElement<GroupCounts>): ByElement<GroupCounts> | null => byCharacteristic(Object.entries(a).flatMap(([key, left]) => {
  const right = own(b, key);
  if (right === undefined) return [];
  const counts = new Map(Object.entries(left.counts));
  for (const [group, people] of Object.entries(right.counts)) counts.set(group, (counts.get(group) ?? 0) + people);
  return [[key, groupCounts(counts, left.unknown + right.unknown)] as const];
}));
