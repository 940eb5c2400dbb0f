/** A statistic that the data does not determine: it can be read like a number, and says why there is none. */
import { rational, squareRoot, toFraction, numberValue, negate, type NumberValue, type Rational } from "../kernel/index.ts";

/**
 * Why there is no value.
 *
 * - `no-variance`: everything that the formula divides by is the same value
 * - `constant-item`: everybody answered this item alike
 * - `constant-total`: what the item is compared with is the same for everybody
 * - `one-item`: the formula needs two items
 * - `one-value`: a spread needs two values
 * - `no-weight`: all weights are 0
 * - `beyond-the-table`: the table ends below
 * - `pre-at-maximum`: everybody had the maximum before, so nobody could gain
 * - `no-gains`: nobody has a gain that counts
 * - `beyond-limits`: a root too large or too small to be written out (hundreds of digits before or zeros behind the point)
 */
export type UndeterminedReason = "no-variance" | "constant-item" | "constant-total" | "one-item" | "one-value" | "no-weight" | "pre-at-maximum" | "no-gains" | "beyond-the-table" | "beyond-limits";

/** No number, and why. */
export interface Undetermined {
  /** There is none. */
  readonly text: null;
  /** There is none. */
  readonly exact: null;
  /** There is none. */
  readonly decimal: null;
  /** Why. */
  readonly reasons: readonly UndeterminedReason[];
}

/** A number that may be irrational, because a root was taken. It is handed on like every number, by its `exact`; `decimal` is always decimal text. */
export interface RootValue extends NumberValue {
  /** Significant digits to which `text` and `exact` are correct, rounded half-up; `null`: the number is exact. */
  readonly digits: number | null;
  /** The square, exactly, as a fraction. What decides something compares this. */
  readonly squared: string;
}

/** No root, and why. */
export interface UndeterminedRoot extends Undetermined {
  /** There is none. */
  readonly digits: null;
  /** There is none. */
  readonly squared: null;
}

/** Significant digits of a root that is no fraction. */
export const rootDigits = 30;

/** No number, because. */
export const undetermined = (reason: UndeterminedReason): Undetermined => Object.freeze({ text: null, exact: null, decimal: null, reasons: Object.freeze([reason]) });

/** No root, because. */
export const undeterminedRoot = (reason: UndeterminedReason): UndeterminedRoot => Object.freeze({ ...undetermined(reason), digits: null, squared: null });

/** The root of `square` (0 or more), with the sign of `side`. */
export const rootValue = (square: Rational, side: Rational = rational(1)): RootValue | UndeterminedRoot => {
  const root = squareRoot(square, rootDigits);
  if (root === undefined) return undeterminedRoot("beyond-limits");
  const shown = numberValue(side.n < 0 ? negate(root.value) : root.value);
  const facts = { digits: root.exact ? null : rootDigits, squared: toFraction(square) };
  return Object.freeze(Object.defineProperties(facts, Object.getOwnPropertyDescriptors(shown)) as RootValue);
};
