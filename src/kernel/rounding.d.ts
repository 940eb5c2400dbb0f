import { type Rational } from "./rational.ts";
/**
 * The modes, by name.
 *
 * - `half-up`: to the nearest, ties away from zero (2.5 → 3, −2.5 → −3)
 * - `half-even`: to the nearest, ties to the even digit (2.5 → 2, 3.5 → 4)
 * - `truncate`: towards zero
 * - `ceiling`: towards plus infinity
 * - `floor`: towards minus infinity
 */
export declare const roundingModes: readonly ["half-up", "half-even", "truncate", "ceiling", "floor"];
/** One of {@link roundingModes}. */
export type RoundingMode = (typeof roundingModes)[number];
/** A way to round. */
export interface Rounding {
    /** Digits kept behind the decimal point: a whole number from 0 to 30. */
    readonly places: number;
    /** What happens to the rest. */
    readonly mode: RoundingMode;
}
/**
 * `a` rounded to so many places by a named mode; exact on ties at any size.
 *
 * Precondition (not checked): `places` is a whole number from 0 to 30.
 */
export declare const round: (a: Rational, rounding: Rounding) => Rational;
