/** Answers on a scale of six read as answers on a scale of four, by a named mapping. */
import { add, compare, fail, guard, hasError, multiply, numberValue, ok, one, rational, subtract, warning, type Issue, type NumberValue, type Numeric, type Rational, type Result } from "../kernel/index.ts";
import type { StatisticsIssueCode } from "./issues.ts";
import { readObject } from "./read.ts";
import { readChoice, readWhole } from "./read-survey.ts";

/**
 * The mappings seen in use. They are incompatible: a survey keeps to one and names it.
 *
 * - `affine`: (s − 1) / 5 × 3 + 1, so that 1 stays 1 and 6 becomes 4
 * - `divide-1.5`: s / 1.5, so that 6 becomes 4, but 1 falls to 2/3, below the scale of four
 */
export const sixPointMappings = ["affine", "divide-1.5"] as const;

/** One of {@link sixPointMappings}. */
export type SixPointMapping = (typeof sixPointMappings)[number];

const mapped = (answer: number, mapping: SixPointMapping): Rational => {
  switch (mapping) {
    case "affine": return add(multiply(subtract(rational(answer), one), rational(3, 5)), one);
    case "divide-1.5": return rational(2 * answer, 3);
  }
};

/**
 * An answer 1 to 6 on the scale 1 to 4.
 *
 * @param answer - a whole number from 1 to 6.
 * @param options - the mapping; there is no usual one.
 * @returns the exact value, with the warning `below-scale` where it falls below 1.
 * Issues: `whole-number-expected` (`answer`), `not-a-choice` (`options.mapping`), `unknown-key`, `wrong-type`, and those of numbers.
 * Both mappings are practice of applications; no regulation known here gives one.
 *
 * @example
 * ```ts
 * import { fromSixPoint } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(fromSixPoint(5, { mapping: "affine" })).text; // => "3.4"
 * unwrap(fromSixPoint(5, { mapping: "divide-1.5" })).exact; // => "10/3"
 * ```
 */
export const fromSixPoint = (answer: Numeric, options: { readonly mapping: SixPointMapping }): Result<NumberValue> => guard(() => {
  const issues: Issue[] = [];
  const read = readWhole(answer, "answer", 1, 6, issues);
  const given = readObject(options, "options", ["mapping"], issues);
  const mapping = given === undefined ? undefined : readChoice(given["mapping"], "options.mapping", sixPointMappings, issues);
  if (read === undefined || mapping === undefined || hasError(issues)) return fail(issues);
  const value = mapped(read, mapping);
  if (compare(value, one) < 0) issues.push(warning<StatisticsIssueCode>("below-scale", "answer", { expected: "1..4", received: answer }));
  return ok(numberValue(value), issues);
});
