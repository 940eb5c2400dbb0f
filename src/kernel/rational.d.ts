/**
 * An exact number `n / d`. `d` is above zero; both are safe integers (`number`) or both are `bigint`.
 *
 * Not always in lowest terms: a common divisor at every step would cost two to six times as much, so it is taken
 * out when numbers grow and at the border ({@link toFraction}). Compare with {@link equals} or {@link compare}, never by parts.
 * Never mutated, and not frozen (speed).
 */
export interface Rational {
    /** Numerator; carries the sign. */
    readonly n: number | bigint;
    /** Denominator, above zero. */
    readonly d: number | bigint;
}
/** 0 */
export declare const zero: Rational;
/** 1 */
export declare const one: Rational;
/** 100 */
export declare const hundred: Rational;
/**
 * `n / d` from two integers.
 *
 * Precondition (not checked, this is an inner function): both are integers, `d` is not zero. A number beyond the safe range is taken at its exact value.
 * The sign moves to the numerator; minus zero becomes zero.
 */
export declare const rational: (n: number | bigint, d?: number | bigint) => Rational;
/** Lowest terms; numbers again when both parts fit. One representation per value. */
export declare const reduce: (a: Rational) => Rational;
/** a + b */
export declare const add: (a: Rational, b: Rational) => Rational;
/** −a */
export declare const negate: (a: Rational) => Rational;
/** a − b */
export declare const subtract: (a: Rational, b: Rational) => Rational;
/** a × b */
export declare const multiply: (a: Rational, b: Rational) => Rational;
/** −1, 0 or 1. */
export declare const sign: (a: Rational) => -1 | 0 | 1;
/** Is it 0? */
export declare const isZero: (a: Rational) => boolean;
/** a ÷ b; undefined when b is zero. */
export declare const divide: (a: Rational, b: Rational) => Rational | undefined;
/** |a| */
export declare const absolute: (a: Rational) => Rational;
/** −1 when a < b, 0 when they are the same value, 1 when a > b. Exact at any size. */
export declare const compare: (a: Rational, b: Rational) => -1 | 0 | 1;
/** Are they the same value (1/2 and 2/4 are)? */
export declare const equals: (a: Rational, b: Rational) => boolean;
/** The smaller one; `a` when they are equal. */
export declare const minimum: (a: Rational, b: Rational) => Rational;
/** The larger one; `a` when they are equal. */
export declare const maximum: (a: Rational, b: Rational) => Rational;
/** Sum of a list; 0 for an empty one. */
export declare const sum: (list: readonly Rational[]) => Rational;
/** Is it a whole number? */
export declare const isInteger: (a: Rational) => boolean;
/** The largest whole number that is not above `a` (towards minus infinity: −1/2 becomes −1). */
export declare const floor: (a: Rational) => Rational;
/** The value as a reduced fraction: "23875/261", "-7/2"; whole numbers without "/1": "65". One text per value. */
export declare const toFraction: (a: Rational) => string;
/** Digits that {@link parseFraction} accepts on each side of the stroke: intermediate values of long worksheets have hundreds. */
export declare const maxFractionDigits = 4000;
/** Reads what {@link toFraction} writes; undefined for any other text or for more than {@link maxFractionDigits} digits a side. */
export declare const parseFraction: (text: string) => Rational | undefined;
/** The full decimal text where the decimals end ("87.5", "-0.125", "65"); undefined where they do not (1/3). */
export declare const toDecimalText: (a: Rational) => string | undefined;
/** Text with exactly `places` decimals (0 or more). A value with more decimals is rounded half-up, that is away from zero on a tie. */
export declare const toFixed: (a: Rational, places: number) => string;
/** For charts only: the nearest double, at any size; the largest finite one stands for what lies beyond it. */
export declare const approximate: (a: Rational) => number;
