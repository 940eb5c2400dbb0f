import { type Rational } from "./rational.ts";
/** A value that may stand for an irrational one. */
export interface Approximate {
    /** The value; when not exact, the true one rounded half-up to `digits` significant digits. */
    readonly value: Rational;
    /** Significant digits asked for. */
    readonly digits: number;
    /** Is `value` the true value itself? Then `digits` says nothing. */
    readonly exact: boolean;
}
/**
 * The `degree`-th root: exact for perfect powers (∛(8/27) is 2/3). An odd root of a negative number is negative.
 *
 * Undefined for an even root of a negative number, a degree that is no whole number from 1, or digits outside 1..50.
 */
export declare const nthRoot: (a: Rational, degree: number, digits?: number) => Approximate | undefined;
/** The square root; exact for squares of fractions. Undefined below zero or for digits outside 1..50. */
export declare const squareRoot: (a: Rational, digits?: number) => Approximate | undefined;
/** The natural logarithm; exact only for 1. Undefined at or below zero, or for digits outside 1..50. */
export declare const naturalLog: (a: Rational, digits?: number) => Approximate | undefined;
/** e to the power of `a`; exact only for 0. Undefined for |a| above 2000 or digits outside 1..50. */
export declare const exponential: (a: Rational, digits?: number) => Approximate | undefined;
/**
 * `base` to the power of `exponent`: exact where the answer is a fraction of less than about 4000 digits (2^10, (9/4)^(3/2), 4^(−1/2)).
 *
 * 0^0 is 1, and so is any power of 1. Undefined for 0 to a negative power, a negative base with a broken exponent, an answer beyond e^±2000 that is not exact,
 * or digits outside 1..50.
 */
export declare const power: (base: Rational, exponent: Rational, digits?: number) => Approximate | undefined;
