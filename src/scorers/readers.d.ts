/** Readers of scorer parameters: hand-written, so that a scorer carries no schema library. */
import { type Rational } from "../kernel/index.ts";
import type { ParamReader } from "../scoring/index.ts";
/** A number in the parameters of a step, as the author writes it: 25, "76.61", "1/9". */
export type ExactParam = number | string;
/**
 * An exact number. A JavaScript number of more than 15 significant digits (0.1 + 0.2) does not fit: a rule says what it means,
 * in text ("1/3") if need be.
 */
export declare const exactly: ParamReader<ExactParam, Rational>;
/** A text that is not empty. */
export declare const text: ParamReader<string, string>;
/**
 * One word of a closed list.
 *
 * @example
 * ```ts
 * import { oneOf } from "pembinaan-asn/scorers";
 * oneOf(["min", "max"]).read("min"); // => "min"
 * ```
 */
export declare const oneOf: <const Words extends readonly string[]>(words: Words) => ParamReader<Words[number], Words[number]>;
/**
 * A whole number between two bounds, both included.
 *
 * @example
 * ```ts
 * import { wholeNumber } from "pembinaan-asn/scorers";
 * wholeNumber(0, 30).read(2); // => 2
 * ```
 */
export declare const wholeNumber: (from: number, to: number) => ParamReader<number, number>;
/**
 * The same reader for a parameter that may be left out.
 *
 * @example
 * ```ts
 * import { exactly, optional } from "pembinaan-asn/scorers";
 * optional(exactly).optional; // => true
 * ```
 */
export declare const optional: <In, Out>(reader: ParamReader<In, Out>) => ParamReader<In, Out> & {
    readonly optional: true;
};
