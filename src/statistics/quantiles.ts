/** Median and quantiles, exact. There are many kinds of quantile: each function is named after its kind. */
import { add, compare, fail, floor, guard, multiply, negate, numberValue, ok, one, rational, readExact, subtract, zero, type Issue, type Numeric, type NumberValue, type Rational, type Result } from "../kernel/index.ts";
import { fault, readSorted } from "./read.ts";

/** The share of a quantile. */
const readShare = (share: unknown, issues: Issue[]): Rational | undefined => {
  const read = readExact(share, "share", issues);
  if (read === undefined || (compare(read, zero) >= 0 && compare(read, one) <= 0)) return read;
  issues.push(fault("not-a-share", "share", "a number from 0 to 1", share));
  return undefined;
};

/** The value at a 0-based position between two values of a sorted list: linear in between. */
const atPosition = (sorted: readonly Rational[], position: Rational): Rational | undefined => {
  const below = floor(position);
  const at = Number(below.n);
  const low = sorted[at];
  const high = sorted[at + 1];
  if (low === undefined || high === undefined) return low; // the last position has no neighbour and needs none
  return add(low, multiply(subtract(position, below), subtract(high, low)));
};

const quantile = (values: unknown, share: unknown, pick: (sorted: readonly Rational[], share: Rational) => Rational | undefined): Result<NumberValue> => guard(() => {
  const issues: Issue[] = [];
  const sorted = readSorted(values, issues);
  const read = readShare(share, issues);
  const picked = sorted === undefined || read === undefined ? undefined : pick(sorted, read);
  return picked === undefined ? fail(issues) : ok(numberValue(picked), issues);
});

/**
 * The quantile by nearest rank: the value at rank ⌈share × n⌉ of the sorted list, always one of the values; the smallest for a share of 0.
 *
 * @param values - numbers in any order, at least one.
 * @param share - from 0 to 1: 0.9 for the ninetieth percentile.
 * @returns the value. Issues: `no-values`, `not-a-share`, `wrong-type`, and those of numbers (`values[3]`).
 *
 * @example
 * ```ts
 * import { quantileNearestRank } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(quantileNearestRank([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "0.9")).text; // => "9"
 * ```
 */
export const quantileNearestRank = (values: readonly Numeric[], share: Numeric): Result<NumberValue> => quantile(values, share, (sorted, read) => {
  const rank = -Number(floor(negate(multiply(read, rational(sorted.length)))).n); // the ceiling is the floor of the opposite number
  return sorted[Math.max(rank, 1) - 1];
});

/**
 * The quantile of type 7 (Hyndman and Fan; the default of R, NumPy and Excel's PERCENTILE.INC): position (n − 1) × share, linear between values.
 *
 * @param values - numbers in any order, at least one.
 * @param share - from 0 to 1.
 * @returns the value, exact. Issues: `no-values`, `not-a-share`, `wrong-type`, and those of numbers (`values[3]`).
 *
 * @example
 * ```ts
 * import { quantileType7 } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(quantileType7([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "0.9")).text; // => "9.1"
 * ```
 */
export const quantileType7 = (values: readonly Numeric[], share: Numeric): Result<NumberValue> => quantile(values, share, (sorted, read) =>
  atPosition(sorted, multiply(read, rational(sorted.length - 1))));

/**
 * The median: the middle value of the sorted list, or halfway between the two middle ones.
 *
 * @param values - numbers in any order, at least one.
 * @returns the value, exact. Issues: `no-values`, `wrong-type`, and those of numbers (`values[3]`).
 *
 * @example
 * ```ts
 * import { median } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(median([8, 1, 5, 2])).text; // => "3.5"
 * ```
 */
export const median = (values: readonly Numeric[]): Result<NumberValue> => quantileType7(values, "0.5");
