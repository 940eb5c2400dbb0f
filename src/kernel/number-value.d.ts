/** NumberValue: how a number stands in results. */
import { type Decimal } from "./decimal.ts";
import { type Rational } from "./rational.ts";
/** A number in a result: what is shown, what it is, and the shown one to calculate with. */
export interface NumberValue {
    /** As the rule shows it: "91.48". Where no rounding was given: all decimals, or the fraction itself where they do not end. */
    readonly text: string;
    /** What it is before rounding, as a reduced fraction: "23875/261", "65". */
    readonly exact: string;
    /**
     * `text` as a `Decimal` (a fraction text at 40 significant digits).
     * Made when first asked for; not enumerable, so JSON and structuredClone leave it out.
     */
    readonly decimal: Decimal;
}
/** A rounded value with the number of decimals to show. */
export interface Shown {
    /** The rounded value. */
    readonly rounded: Rational;
    /** Decimals to show, trailing zeros included. */
    readonly places: number;
}
/**
 * The value for a result. `text` never rounds by itself: with `shown` it is that value (with `places`: exactly so many decimals);
 * without, all decimals, or the reduced fraction where they do not end.
 */
export declare const numberValue: (exact: Rational, shown?: Rational | Shown) => NumberValue;
