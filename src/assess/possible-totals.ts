/** possibleTotals: is there any sum of whole answers that prints a published index? */
import { absolute, add, compare, divide, error, fail, floor, guard, hasError, isInteger, multiply, ok, rational, readExact, round, subtract, toFixed, toFraction, type Issue, type Rational, type Result, zero } from "../kernel/index.ts";

/** A sum whose index comes near a figure and does not print it. */
export interface NearestTotal {
  /** The sum of all answers. */
  readonly total: number;
  /** Its exact index, as a fraction. */
  readonly value: string;
  /** How far that lies from the figure, as a fraction. */
  readonly deviation: string;
}

/** The sums that print a figure under one weight. */
export interface PossibleTotals {
  /** The convention: `exact-1-over-k`, or the weight as printed with 2, 3 or 4 decimals. */
  readonly weights: string;
  /** Every sum of all answers that prints the figure, ascending; empty: none does. */
  readonly totals: readonly number[];
  /** Where there is none: the sum that comes nearest, or two that come equally near. */
  readonly nearest: readonly NearestTotal[];
}

/** Largest number of people that is looked at: beyond it every figure is possible. */
const mostPeople = 1_000_000;

/**
 * The inverse of the index: for a printed figure and a number of people, every sum of whole answers (from k·n to 4·k·n) whose index prints it, under the weight 1/k and
 * its roundings. Where no list has a member, no survey of so many complete answers printed this figure; the nearest sums are named, with how far their index lies from it.
 *
 * @param figure - `published` as printed, `"93.018"`; `respondents`; `elements` (default 9).
 * @returns One entry a weight. Issues: `not-a-number`, `not-a-count`.
 *
 * @example
 * ```ts
 * import { possibleTotals, unwrap } from "pembinaan-asn";
 * const found = unwrap(possibleTotals({ published: "93.018", respondents: 100 }));
 * found.map((it) => [it.weights, it.totals]); // => [["exact-1-over-k", []], ["printed-0.11", []], ["printed-0.111", [3352]], ["printed-0.1111", [3349]]]
 * found[0]?.nearest; // => [{ total: 3349, value: "3349/36", deviation: "11/1125" }]
 * ```
 */
export const possibleTotals = (figure: { readonly published: number | string; readonly respondents: number; readonly elements?: number }): Result<readonly PossibleTotals[]> => guard(() => {
  const issues: Issue[] = [];
  const { published, respondents, elements = 9 } = figure;
  const printed = readExact(published, "published", issues);
  for (const [name, it, most] of [["respondents", respondents, mostPeople], ["elements", elements, 100]] as const) {
    if (!(Number.isInteger(it) && it >= 1 && it <= most)) issues.push(error("not-a-count", name, { expected: `a whole number from 1 to ${most}`, received: it }));
  }
  if (printed === undefined || hasError(issues)) return fail(issues);
  const text = String(published);
  const places = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  const half = rational(1n, 2n * 10n ** BigInt(places));
  const share = rational(1, elements);
  const weights: readonly (readonly [string, Rational])[] = [["exact-1-over-k", share], ...[2, 3, 4].map((at): readonly [string, Rational] => {
    const rounded = round(share, { places: at, mode: "half-up" });
    return [`printed-${toFixed(rounded, at)}`, rounded];
  })];
  return ok(weights.map(([name, weight]) => {
    const one = multiply(weight, rational(25, respondents)); // what one point more adds to the index
    const scale = divide(rational(1), one);
    const [least, most] = [elements * respondents, 4 * elements * respondents];
    const bound = (edge: Rational): number => {
      const at = multiply(edge, scale ?? zero);
      const whole = floor(at);
      return Number(whole.n) / Number(whole.d) + (isInteger(at) ? 0 : 1); // the least whole number from the edge on
    };
    const from = Math.max(bound(subtract(printed, half)), least);
    const below = Math.min(bound(add(printed, half)), most + 1);
    const fits = scale !== undefined && compare(printed, zero) > 0 && below > from;
    if (fits) return { weights: name, totals: Array.from({ length: below - from }, (_, at) => from + at), nearest: [] };
    const above = Math.min(Math.max(bound(printed), least), most);
    const near = [...new Set([Math.max(above - 1, least), above])].map((total) => {
      const value = multiply(one, rational(total));
      return { total, value, deviation: absolute(subtract(value, printed)) };
    });
    const closest = near.filter((it) => near.every((other) => compare(it.deviation, other.deviation) <= 0));
    return { weights: name, totals: [], nearest: closest.map(({ total, value, deviation }) => ({ total, value: toFraction(value), deviation: toFraction(deviation) })) };
  }));
});
