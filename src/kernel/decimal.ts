/** The only import of decimal.js: a private clone, so that no setting of the caller's Decimal reaches us and none of ours reaches the caller. */
import { Decimal } from "decimal.js";

export type { Decimal };

/** 60 digits, never an exponent in its text; everything else as decimal.js has it. */
export const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 60, toExpNeg: -9e15, toExpPos: 9e15 });

/**
 * A number of the library as a `Decimal` of decimal.js, to calculate on with: the `text` of a result, a fraction at 40 significant digits.
 * It stands apart from the results themselves because decimal.js weighs 13 KiB, as much as a whole assessment.
 *
 * @param value - a result (`{ text, exact }`), or a plain decimal text or fraction.
 * @returns A Decimal of a private clone (60 digits, no exponents in its text); NaN for a text that is no number.
 *
 * @example
 * ```ts
 * import { toDecimal } from "pembinaan-asn/core";
 * toDecimal({ text: "91.48" }).plus("0.02").toFixed(2); // => "91.50"
 * ```
 */
export const toDecimal = (value: string | { readonly text: string }): Decimal => {
  const text = typeof value === "string" ? value : value.text;
  if (!/^-?\d+(?:\.\d+|\/\d+)?$/u.test(text)) return new Exact(Number.NaN);
  const stroke = text.indexOf("/");
  return stroke < 0 ? new Exact(text) : new Exact(text.slice(0, stroke)).div(text.slice(stroke + 1)).toSignificantDigits(40);
};
