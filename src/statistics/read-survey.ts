/** Reading what a survey hands to a statistic: whole numbers, bounded numbers, named choices, tables of answers. */
import { compare, isInteger, rational, readExact, reduce, type Issue, type Rational } from "../kernel/index.ts";
import type { StatisticsIssueCode } from "./issues.ts";
import { fault, readList } from "./read.ts";

/** The largest count of people or answers that is read. */
export const maxCount = 1_000_000_000;

/** The value, or what stands for an absent one. */
export const otherwise = (value: unknown, absent: unknown): unknown => (value === undefined ? absent : value);

/** A whole number from `least` to `most`; pushes `whole-number-expected` or the issues of numbers otherwise. */
export const readWhole = (value: unknown, path: string, least: number, most: number, issues: Issue[]): number | undefined => {
  const read = readExact(value, path, issues);
  if (read === undefined) return undefined;
  if (isInteger(read) && compare(read, rational(least)) >= 0 && compare(read, rational(most)) <= 0) return Number(reduce(read).n);
  issues.push(fault("whole-number-expected", path, `${least}..${most}`, value));
  return undefined;
};

/** What a number must be, and how it is said. */
export interface Bound {
  /** Is it? */
  readonly fits: (value: Rational) => boolean;
  /** The code of the fault. */
  readonly code: StatisticsIssueCode;
  /** What was expected, as text. */
  readonly expected: string;
}

const sides = { zero: rational(0), one: rational(1) } as const;

/** Above zero. */
export const aboveZero: Bound = { fits: (it) => compare(it, sides.zero) > 0, code: "not-above-zero", expected: "> 0" };

/** Zero or more. */
export const fromZero: Bound = { fits: (it) => compare(it, sides.zero) >= 0, code: "below-zero", expected: ">= 0" };

/** A share, both ends included. */
export const share: Bound = { fits: (it) => compare(it, sides.zero) >= 0 && compare(it, sides.one) <= 0, code: "not-a-share", expected: "a number from 0 to 1" };

/** A share, both ends excluded. */
export const properShare: Bound = { fits: (it) => compare(it, sides.zero) > 0 && compare(it, sides.one) < 0, code: "not-a-share", expected: "0 < value < 1" };

/** A number within a bound; pushes the code of the bound or the issues of numbers otherwise. */
export const readBounded = (value: unknown, path: string, bound: Bound, issues: Issue[]): Rational | undefined => {
  const read = readExact(value, path, issues);
  if (read === undefined || bound.fits(read)) return read;
  issues.push(fault(bound.code, path, bound.expected, value));
  return undefined;
};

/** One of the choices; pushes `not-a-choice` otherwise. */
export const readChoice = <const C extends string>(value: unknown, path: string, choices: readonly C[], issues: Issue[]): C | undefined => {
  const found = choices.find((it) => it === value);
  if (found === undefined) issues.push(fault("not-a-choice", path, choices.join(" | "), value));
  return found;
};

/** Which of two keys is given; pushes `not-exactly-one` where it is both or neither. */
export const readOneOf = <const K extends string>(given: Readonly<Record<string, unknown>>, path: string, keys: readonly [K, K], issues: Issue[]): { readonly key: K; readonly value: unknown } | undefined => {
  const found = keys.map((key) => ({ key, value: given[key] })).filter(({ value }) => value !== undefined);
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  issues.push(fault("not-exactly-one", path, keys.join(" | "), found.map(({ key }) => key)));
  return undefined;
};

/** A list that is not empty; pushes `wrong-type` or `no-values` otherwise. */
export const readSome = (value: unknown, path: string, issues: Issue[]): readonly unknown[] | undefined => {
  const list = readList(value, path, issues);
  if (list === undefined || list.length > 0) return list;
  issues.push(fault("no-values", path, "at least 1", list));
  return undefined;
};

/** Numbers, at least one; pushes the issues of the list or of its numbers otherwise. */
export const readNumbers = (value: unknown, path: string, issues: Issue[]): readonly Rational[] | undefined => {
  const list = readSome(value, path, issues);
  if (list === undefined) return undefined;
  const read: Rational[] = [];
  for (let at = 0; at < list.length; at += 1) { // by position, so that a hole in the list is read too
    const number = readExact(list[at], `${path}[${at}]`, issues);
    if (number !== undefined) read.push(number);
  }
  return read.length === list.length ? read : undefined;
};

/** Complete answers, a row a respondent, a column an item; pushes `unequal-lengths` or the issues of its rows otherwise. */
export const readMatrix = (value: unknown, issues: Issue[]): readonly (readonly Rational[])[] | undefined => {
  const list = readSome(value, "rows", issues);
  if (list === undefined) return undefined;
  const rows: (readonly Rational[])[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const row = readNumbers(list[at], `rows[${at}]`, issues);
    if (row !== undefined) rows.push(row);
  }
  const width = rows[0]?.length;
  const odd = rows.findIndex((row) => row.length !== width);
  if (rows.length < list.length) return undefined;
  if (odd < 0) return rows;
  issues.push(fault("unequal-lengths", `rows[${odd}]`, `list of ${String(width)}`, list[odd]));
  return undefined;
};
