/** The sum of values times weights, shared by the weighted sum and the weighted mean. */
import { add, multiply, zero, type Rational } from "../kernel/index.ts";

/** Σ value × weight. The two lists walk the same rows; a value without a weight weighs nothing. */
export const weighted = (values: readonly Rational[], weights: readonly Rational[]): Rational => {
  let total = zero;
  let at = 0;
  for (const value of values) {
    total = add(total, multiply(value, weights[at] ?? zero));
    at += 1;
  }
  return total;
};
