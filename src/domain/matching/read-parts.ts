/** Reading the parts of a market: each member once and by itself, without a copy of the whole, which may hold a million scores. */
import { error, fail, isRecord, ok, type Issue, type Result } from "../../kernel/index.ts";
import { at, readId, readWhole } from "../read.ts";
import type { MatchingIssueCode } from "./issues.ts";

/** After so many faults reading stops: nobody mends more at once. */
export const maxIssues = 100;

/** Keeps the issues of a result and hands out its value, if there is one. */
export const keep = <T>(result: Result<T>, issues: Issue[]): T | undefined => {
  issues.push(...result.issues);
  return result.ok ? result.value : undefined;
};

/** A fault of this folder. */
export const fault = (code: MatchingIssueCode, path: string, expected: string, received: unknown): Issue => error<MatchingIssueCode>(code, path, { expected, received });

/** Somebody is named who is not listed. */
export const unknownPerson = (path: string, id: string, of: "mentors" | "mentees"): Issue => fault("unknown-person", path, `one of the ${of}`, id);

/** The members of a record under the keys that it may have; `required` must be there. Issues: `wrong-type`, `missing-key`, `unknown-key`. */
export const readMembers = (value: unknown, path: string, required: readonly string[], optional: readonly string[], issues: Issue[]): Readonly<Record<string, unknown>> => {
  if (!isRecord(value)) { issues.push(error("wrong-type", path, { expected: "an object", received: value })); return {}; }
  const keys = [...required, ...optional];
  for (const key of Object.keys(value)) if (!keys.includes(key)) issues.push(error("unknown-key", at(path, key), { expected: keys.join(", ") }));
  for (const key of required) if (!Object.hasOwn(value, key)) issues.push(error("missing-key", at(path, key)));
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]));
};

/** Each element of a list, until there are too many faults. Issue: `wrong-type`. */
export const eachOf = (value: unknown, path: string, issues: Issue[], read: (item: unknown, path: string) => void): void => {
  if (!Array.isArray(value)) { issues.push(error("wrong-type", path, { expected: "a list", received: value })); return; }
  for (let index = 0; index < value.length && issues.length < maxIssues; index += 1) read(value[index], at(path, index));
};

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : 1);

/** Identifiers, each once, in order. Issues: `wrong-type`, `duplicate-person`. */
export const readPeople = (value: unknown, path: string, issues: Issue[]): readonly string[] => {
  const seen = new Set<string>();
  eachOf(value, path, issues, (item, place) => {
    const id = keep(readId(item, place), issues);
    if (id === undefined) return;
    if (seen.has(id)) issues.push(fault("duplicate-person", place, "each person once", id));
    seen.add(id);
  });
  return [...seen].sort(byCodeUnits);
};

/** Places of each mentor. Issues: `wrong-type`, `missing-key`, `unknown-person`. */
export const readCapacity = (value: unknown, mentors: readonly string[], issues: Issue[]): readonly number[] => {
  if (!isRecord(value)) {
    const all = keep(readWhole(value, "capacity", 0), issues) ?? 0;
    return mentors.map(() => all);
  }
  const known = new Set(mentors);
  for (const key of Object.keys(value)) if (!known.has(key)) issues.push(unknownPerson(`capacity[${key}]`, key, "mentors"));
  return mentors.map((id) => {
    const path = `capacity[${id}]`;
    return keep(Object.hasOwn(value, id) ? readWhole(value[id], path, 0) : fail([error("missing-key", path)]), issues) ?? 0;
  });
};

/** Forbidden cells (mentee × number of mentors + mentor) with their reasons. Issues: those of members, `unknown-person`. */
export const readForbidden = (value: unknown, rows: ReadonlyMap<string, number>, columns: ReadonlyMap<string, number>, issues: Issue[]): ReadonlyMap<number, string | undefined> => {
  const barred = new Map<number, string | undefined>();
  eachOf(value, "forbidden", issues, (item, path) => {
    const read = readMembers(item, path, ["mentor", "mentee"], ["reason"], issues);
    const position = (key: "mentor" | "mentee", of: ReadonlyMap<string, number>): number | undefined => {
      if (!Object.hasOwn(read, key)) return undefined;
      const id = keep(readId(read[key], at(path, key)), issues);
      const found = id === undefined ? undefined : of.get(id);
      if (id !== undefined && found === undefined) issues.push(unknownPerson(at(path, key), id, `${key}s`));
      return found;
    };
    const column = position("mentor", columns);
    const row = position("mentee", rows);
    const reason = read["reason"] === undefined ? ok(undefined) : readId(read["reason"], at(path, "reason"));
    const told = keep<string | undefined>(reason, issues);
    if (row !== undefined && column !== undefined) barred.set(row * columns.size + column, told);
  });
  return barred;
};
