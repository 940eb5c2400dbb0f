/** Items with a name and two numbers each. */
import { error, hasError, readExact, type Issue, type Rational } from "../kernel/index.ts";
import { fault, readObject } from "./read.ts";
import { readBounded, readSome, type Bound } from "./read-survey.ts";

/** A named item as it was read. */
export interface RatedItem<A extends string, B extends string> {
  /** Its name. */
  readonly id: string;
  /** Its two numbers. */
  readonly numbers: Readonly<Record<A | B, Rational>>;
}

const readId = (value: unknown, path: string, ids: Set<string>, issues: Issue[]): string | undefined => {
  if (typeof value !== "string" || value === "") {
    issues.push(error("wrong-type", path, { expected: "a text", received: value }));
    return undefined;
  }
  if (ids.has(value)) issues.push(fault("duplicate-code", path, "each name once", value));
  ids.add(value);
  return value;
};

/**
 * Items with an `id` of their own and two numbers, the first within a bound where one is given; undefined where anything is wrong.
 * Pushes `wrong-type`, `no-values`, `unknown-key`, `duplicate-code`, the code of the bound, or the issues of numbers.
 */
export const readRatedItems = <const A extends string, const B extends string>(value: unknown, path: string, [a, b]: readonly [A, B], issues: Issue[], bound?: Bound): readonly RatedItem<A, B>[] | undefined => {
  const ids = new Set<string>();
  const items = [...(readSome(value, path, issues) ?? [])].flatMap((it, index): readonly RatedItem<A, B>[] => {
    const at = `${path}[${index}]`;
    const given = readObject(it, at, ["id", a, b], issues);
    if (given === undefined) return [];
    const id = readId(given["id"], `${at}.id`, ids, issues);
    const first = bound === undefined ? readExact(given[a], `${at}.${a}`, issues) : readBounded(given[a], `${at}.${a}`, bound, issues);
    const second = readExact(given[b], `${at}.${b}`, issues);
    return id === undefined || first === undefined || second === undefined ? [] : [{ id, numbers: { [a]: first, [b]: second } as Record<A | B, Rational> }];
  });
  return hasError(issues) ? undefined : items;
};
