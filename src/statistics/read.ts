/** Reading what callers hand to a statistic. */
import { error, readExact, compare, type Issue, type Rational } from "../kernel/index.ts";
import type { StatisticsIssueCode } from "./issues.ts";

/** An issue of this folder. */
export const fault = (code: StatisticsIssueCode, path: string, expected: string, received: unknown): Issue => error<StatisticsIssueCode>(code, path, { expected, received });

/** A plain object whose keys are all known; pushes `wrong-type` or `unknown-key` otherwise. */
export const readObject = (value: unknown, path: string, keys: readonly string[], issues: Issue[]): Readonly<Record<string, unknown>> | undefined => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    issues.push(error("wrong-type", path, { expected: `an object with ${keys.join(", ")}`, received: value }));
    return undefined;
  }
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) issues.push(error("unknown-key", `${path}.${key}`, { expected: `one of: ${keys.join(", ")}` }));
  }
  return value as Readonly<Record<string, unknown>>;
};

/** A list; pushes `wrong-type` otherwise. */
export const readList = (value: unknown, path: string, issues: Issue[]): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value as readonly unknown[];
  issues.push(error("wrong-type", path, { expected: "a list", received: value }));
  return undefined;
};

/** Numbers in ascending order; pushes `wrong-type`, `no-values` or the issues of its numbers otherwise. */
export const readSorted = (values: unknown, issues: Issue[]): readonly Rational[] | undefined => {
  const list = readList(values, "values", issues);
  if (list === undefined) return undefined;
  if (list.length === 0) {
    issues.push(fault("no-values", "values", "at least one number", list));
    return undefined;
  }
  const read: Rational[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const number = readExact(list[at], `values[${at}]`, issues);
    if (number !== undefined) read.push(number);
  }
  return read.length === list.length ? read.sort(compare) : undefined;
};
