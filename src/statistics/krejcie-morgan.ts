/** The sample size by the formula of Krejcie and Morgan (1970). The published table is another function: krejcie-morgan-table.ts. */
import { add, divide, fail, guard, hasError, multiply, ok, one, rational, subtract, type Issue, type Numeric, type Result } from "../kernel/index.ts";
import { readObject } from "./read.ts";
import { aboveZero, otherwise, properShare, readBounded, readChoice, readWhole, share } from "./read-survey.ts";
import { sampleRoundings, sampleSize, type SampleRounding, type SampleSize } from "./sample-size.ts";

/** What {@link krejcieMorgan} is asked. */
export interface KrejcieMorganData {
  /** All who use the service: a whole number from 1. */
  readonly population: Numeric;
  /** Chi-square for one degree of freedom at the level of confidence; absent: "3.841" (95 %). At 99 % "6.635", at 90 % "2.706". */
  readonly chiSquare?: Numeric;
  /** The share in the population, above 0 and below 1; absent: "0.5", which asks for the largest sample. */
  readonly proportion?: Numeric;
  /** The error allowed, 0 to 1; absent: "0.05". */
  readonly error?: Numeric;
  /** Absent: `nearest`, which gives 89 of the 90 published rows; `up` gives 44. */
  readonly rounding?: SampleRounding;
}

/**
 * The sample size s = χ² N P (1 − P) / (d² (N − 1) + χ² P (1 − P)), exact and rounded.
 *
 * @param data - the population, and the level, share, error and rounding where they are not the usual ones.
 * @returns the size with the exact number behind it; never above the population.
 * Issues: `whole-number-expected` (`data.population`), `not-above-zero` (`data.chiSquare`), `not-a-share` (`data.proportion`, `data.error`), `not-a-choice`
 * (`data.rounding`), `unknown-key`, `wrong-type`, and those of numbers.
 * Rule: R. V. Krejcie and D. W. Morgan, "Determining Sample Size for Research Activities", 1970; used in satisfaction surveys, not ordered by a regulation known here.
 *
 * @example
 * ```ts
 * import { krejcieMorgan } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(krejcieMorgan({ population: 4384 })).size; // => 353
 * ```
 */
export const krejcieMorgan = (data: KrejcieMorganData): Result<SampleSize> => guard(() => {
  const issues: Issue[] = [];
  const given = readObject(data, "data", ["population", "chiSquare", "proportion", "error", "rounding"], issues);
  if (given === undefined) return fail(issues);
  const population = readWhole(given["population"], "data.population", 1, Number.MAX_SAFE_INTEGER, issues);
  const chiSquare = readBounded(otherwise(given["chiSquare"], "3.841"), "data.chiSquare", aboveZero, issues);
  const proportion = readBounded(otherwise(given["proportion"], "0.5"), "data.proportion", properShare, issues);
  const allowed = readBounded(otherwise(given["error"], "0.05"), "data.error", share, issues);
  const rounding = readChoice(otherwise(given["rounding"], "nearest"), "data.rounding", sampleRoundings, issues);
  if (population === undefined || chiSquare === undefined || proportion === undefined || allowed === undefined || rounding === undefined) return fail(issues);
  const spread = multiply(chiSquare, multiply(proportion, subtract(one, proportion)));
  const exact = divide(multiply(spread, rational(population)), add(multiply(multiply(allowed, allowed), rational(population - 1)), spread));
  return exact === undefined || hasError(issues) ? fail(issues) : ok(sampleSize(exact, population, rounding), issues);
});
