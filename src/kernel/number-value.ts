/** NumberValue: how a number stands in results. */
import { decimalText, fractionText, parseFraction, reduce, toDecimalText, toFixed, toFraction, type Rational } from "./rational.ts";

/** A number in a result: what is shown, what it is, and the shown one for decimal libraries. */
export interface NumberValue {
  /** As the rule shows it: "91.48". Where no rounding was given: all decimals, or the fraction itself where they do not end. */
  readonly text: string;
  /** What it is before rounding, as a reduced fraction: "23875/261", "65". */
  readonly exact: string;
  /**
   * `text` as decimal text for any decimal library, `new Decimal(value.decimal)`; a fraction at 40 decimals, half-up. `toDecimal` does the same.
   * Made when asked for; not enumerable, so JSON and structuredClone leave it out.
   */
  readonly decimal: string;
}

/** A rounded value with the number of decimals to show. */
export interface Shown {
  /** The rounded value. */
  readonly rounded: Rational;
  /** Decimals to show, trailing zeros included. */
  readonly places: number;
}

/** Decimals of a fraction that does not end. */
const DECIMALS = 40;

const descriptor: PropertyDescriptor & ThisType<NumberValue> = {
  enumerable: false,
  get() {
    const fraction = this.text.includes("/") ? parseFraction(this.text) : undefined;
    return fraction === undefined ? this.text : toFixed(fraction, DECIMALS);
  },
};

/**
 * The value for a result. `text` never rounds by itself: with `shown` it is that value (with `places`: exactly so many decimals);
 * without, all decimals, or the reduced fraction where they do not end.
 */
export const numberValue = (exact: Rational, shown?: Rational | Shown): NumberValue => {
  const least = reduce(exact);
  const fraction = fractionText(least);
  const text = shown === undefined ? (decimalText(least) ?? fraction)
    : "rounded" in shown ? toFixed(shown.rounded, shown.places)
    : (toDecimalText(shown) ?? toFraction(shown));
  return Object.freeze(Object.defineProperty({ text, exact: fraction }, "decimal", descriptor) as NumberValue);
};
