/** Readers of scorer parameters: hand-written, so that a scorer carries no schema library. */
import { readExact, type Issue, type Rational } from "../kernel/index.ts";
import type { ParamReader } from "../scoring/index.ts";

/** A number in the parameters of a step, as the author writes it: 25, "76.61", "1/9". */
export type ExactParam = number | string;

/**
 * An exact number. A JavaScript number of more than 15 significant digits (0.1 + 0.2) does not fit: a rule says what it means,
 * in text ("1/3") if need be.
 */
export const exactly: ParamReader<ExactParam, Rational> = {
  expected: "an exact number such as 25, \"76.61\" or \"1/9\"",
  read: (value) => {
    if (typeof value !== "number" && typeof value !== "string") return undefined;
    const issues: Issue[] = [];
    const read = readExact(value, "", issues);
    return issues.length === 0 ? read : undefined;
  },
};

/** A text that is not empty. */
export const text: ParamReader<string, string> = {
  expected: "a text that is not empty",
  read: (value) => (typeof value === "string" && value !== "" ? value : undefined),
};

/**
 * One word of a closed list.
 *
 * @example
 * ```ts
 * import { oneOf } from "pembinaan-asn/scorers";
 * oneOf(["min", "max"]).read("min"); // => "min"
 * ```
 */
export const oneOf = <const Words extends readonly string[]>(words: Words): ParamReader<Words[number], Words[number]> => ({
  expected: `one of: ${words.join(", ")}`,
  read: (value) => words.find((it) => it === value),
});

/**
 * A whole number between two bounds, both included.
 *
 * @example
 * ```ts
 * import { wholeNumber } from "pembinaan-asn/scorers";
 * wholeNumber(0, 30).read(2); // => 2
 * ```
 */
export const wholeNumber = (from: number, to: number): ParamReader<number, number> => ({
  expected: `a whole number from ${from} to ${to}`,
  read: (value) => (typeof value === "number" && Number.isInteger(value) && value >= from && value <= to ? value + 0 : undefined),
});

/** A reader of a parameter that may be left out. */
export interface OptionalReader<In, Out> extends ParamReader<In, Out> {
  /** It may be left out. */
  readonly optional: true;
}

/**
 * The same reader for a parameter that may be left out.
 *
 * @example
 * ```ts
 * import { exactly, optional } from "pembinaan-asn/scorers";
 * optional(exactly).optional; // => true
 * ```
 */
export const optional = <In, Out>(reader: ParamReader<In, Out>): OptionalReader<In, Out> => ({
  expected: reader.expected,
  optional: true,
  read: (value) => reader.read(value),
});
