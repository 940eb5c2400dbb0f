/** A sample of answers, as a list or as frequencies, with its size, mean and variance. */
import { add, divide, error, isRecord, multiply, numberValue, own, rational, readExact, subtract, zero, type Issue, type NumberValue, type Numeric, type Rational } from "../kernel/index.ts";
import { fault, readObject } from "./read.ts";
import { maxCount, readNumbers, readOneOf, readWhole } from "./read-survey.ts";
import { undetermined, type Undetermined } from "./undetermined.ts";

/** Answers, one by one or counted. */
export type SampleData =
  | {
    /** How many gave which answer: `{ "3": 42, "4": 90 }`, or a list whose first number belongs to the lowest answer. */
    readonly counts: Readonly<Record<string, Numeric>> | readonly Numeric[];
  }
  | {
    /** The answers, or any other numbers, one by one. */
    readonly values: readonly Numeric[];
  };

/** A number, and how often it occurs. */
export interface Counted {
  /** The number. */
  readonly value: Rational;
  /** How often. */
  readonly count: number;
}

/** An answer of a sample. */
export interface Answer extends Counted {
  /** Where it was given. */
  readonly path: string;
}

/** Mean and variance of a sample, for results. */
export interface SampleSummary {
  /** How many answers. */
  readonly n: number;
  /** Their mean, exact. */
  readonly mean: NumberValue;
  /** Their variance with n − 1, exact; undetermined (`one-value`) for a single answer. */
  readonly variance: NumberValue | Undetermined;
}

/** Mean and variance as exact numbers; `variance` is undefined for a single one. */
export interface Moments {
  /** How many. */
  readonly n: number;
  /** The mean. */
  readonly mean: Rational;
  /** The variance with n − 1. */
  readonly variance: Rational | undefined;
}

/** Answer → count as it was given: the key, the answer as text, the count. A list counts up from `first`. */
const countsOf = (value: unknown, path: string, first: number, issues: Issue[]): readonly (readonly [key: string, answer: string, count: unknown])[] | undefined => {
  if (Array.isArray(value)) return Array.from(value as readonly unknown[], (count, at) => [String(at), String(at + first), count] as const); // a hole in the list is read too
  if (isRecord(value)) return Object.keys(value).map((answer) => [answer, answer, own(value, answer)] as const);
  issues.push(error("wrong-type", path, { expected: "an object or a list", received: value }));
  return undefined;
};

const readCounts = (value: unknown, path: string, first: number, issues: Issue[]): readonly Answer[] | undefined => {
  const given = countsOf(value, path, first, issues);
  const read = given?.flatMap(([key, text, counted]): readonly Answer[] => {
    const at = `${path}[${key}]`;
    const answer = readExact(text, at, issues);
    const count = readWhole(counted, at, 0, maxCount, issues);
    return answer === undefined || count === undefined ? [] : [{ value: answer, count, path: at }];
  });
  return read?.length === given?.length ? read : undefined;
};

/** How many answers. */
export const sizeOf = (sample: readonly Counted[]): number => {
  let size = 0;
  for (const { count } of sample) size += count;
  return size;
};

/**
 * Reads a sample; an answer counted 0 times stays in it, so that a scale can refuse it.
 * Pushes `wrong-type`, `unknown-key`, `not-exactly-one`, `no-values`, `whole-number-expected`, or the issues of numbers.
 */
export const readSample = (value: unknown, path: string, first: number, issues: Issue[]): readonly Answer[] | undefined => {
  const given = readObject(value, path, ["counts", "values"], issues);
  const chosen = given === undefined ? undefined : readOneOf(given, path, ["counts", "values"], issues);
  if (chosen === undefined) return undefined;
  const at = `${path}.${chosen.key}`;
  if (chosen.key === "values") return readNumbers(chosen.value, at, issues)?.map((it, index) => ({ value: it, count: 1, path: `${at}[${index}]` }));
  const counts = readCounts(chosen.value, at, first, issues);
  if (counts === undefined || sizeOf(counts) > 0) return counts;
  issues.push(fault("no-values", at, "at least 1", chosen.value));
  return undefined;
};

/** A number over a whole number from 1. */
export const over = (a: Rational, n: number): Rational => multiply(a, rational(1, n));

/** Mean and variance of a sample of at least one answer. */
export const momentsOf = (sample: readonly Counted[]): Moments => {
  const n = sizeOf(sample);
  let total = zero;
  let squares = zero;
  for (const { value, count } of sample) {
    const part = multiply(value, rational(count));
    total = add(total, part);
    squares = add(squares, multiply(part, value));
  }
  return { n, mean: over(total, n), variance: divide(subtract(squares, over(multiply(total, total), n)), rational(n - 1)) };
};

/** The same for a result. */
export const summaryOf = ({ n, mean, variance }: Moments): SampleSummary =>
  Object.freeze({ n, mean: numberValue(mean), variance: variance === undefined ? undetermined("one-value") : numberValue(variance) });
