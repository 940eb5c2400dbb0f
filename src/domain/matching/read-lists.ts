/** Reading lists of preferences: positions of the other side, groups of equals, best first. */
import { error, isRecord, type Issue } from "../../kernel/index.ts";
import { readId } from "../read.ts";
import { sideOfLists, type Likes } from "./likes.ts";
import { eachOf, fault, keep, maxIssues, readMembers, unknownPerson } from "./read-parts.ts";

/** One of the two sides. */
type SideName = "mentors" | "mentees";

const readSide = (value: unknown, whose: readonly string[], others: readonly string[], side: SideName, other: SideName, issues: Issue[]): readonly (readonly (readonly number[])[])[] => {
  const path = `preferences.${side}`;
  if (!isRecord(value)) { issues.push(error("wrong-type", path, { expected: "an object of lists", received: value })); return []; }
  const positions = new Map(others.map((id, index) => [id, index]));
  const owners = new Set(whose);
  for (const id of Object.keys(value)) if (!owners.has(id) && issues.length < maxIssues) issues.push(unknownPerson(`${path}[${id}]`, id, side));
  return whose.map((who) => {
    const groups: (readonly number[])[] = [];
    const list = Object.hasOwn(value, who) ? value[who] : undefined;
    if (list === undefined) return groups;
    const seen = new Set<number>();
    const add = (item: unknown, place: string, group: number[]): void => {
      const id = keep(readId(item, place), issues);
      if (id === undefined) return;
      const found = positions.get(id);
      if (found === undefined) { issues.push(unknownPerson(place, id, other)); return; }
      if (id === who) issues.push(fault("self-mentoring", place, "two different people", who));
      if (seen.has(found)) issues.push(fault("named-twice", place, "each person once", id));
      seen.add(found);
      group.push(found);
    };
    eachOf(list, `${path}[${who}]`, issues, (item, place) => {
      const group: number[] = [];
      if (Array.isArray(item)) eachOf(item, place, issues, (one, where) => { add(one, where, group); });
      else add(item, place, group);
      if (group.length > 0) groups.push(group.sort((a, b) => a - b));
    });
    return groups;
  });
};

/** Reads the lists of both sides. Who has none names nobody. Issues: those of members and lists, `unknown-person`, `self-mentoring`, `named-twice`. */
export const readLists = (value: unknown, mentees: readonly string[], mentors: readonly string[], issues: Issue[]): Likes => {
  const faults = issues.length;
  const read = readMembers(value, "preferences", ["mentees", "mentors"], [], issues);
  if (issues.length > faults) return { mentees: sideOfLists([]), mentors: sideOfLists([]) };
  return {
    mentees: sideOfLists(readSide(read["mentees"], mentees, mentors, "mentees", "mentors", issues)),
    mentors: sideOfLists(readSide(read["mentors"], mentors, mentees, "mentors", "mentees", issues)),
  };
};
