/** The sum of values times weights, shared by the weighted sum and the weighted mean. */
import { type Rational } from "../kernel/index.ts";
/** Σ value × weight. The two lists walk the same rows; a value without a weight weighs nothing. */
export declare const weighted: (values: readonly Rational[], weights: readonly Rational[]) => Rational;
