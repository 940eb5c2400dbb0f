/** The sample size by the formula named after Slovin, also after Yamane. */
import { add, divide, fail, guard, hasError, multiply, ok, one, rational, type Issue, type Numeric, type Result } from "../kernel/index.ts";
import { readObject } from "./read.ts";
import { readBounded, readWhole, share } from "./read-survey.ts";
import { sampleSize, type SampleSize } from "./sample-size.ts";

/** What {@link slovin} is asked. */
export interface SlovinData {
  /** All who use the service: a whole number from 1. */
  readonly population: Numeric;
  /** The error allowed, 0 to 1. There is no usual one. */
  readonly error: Numeric;
}

/**
 * The sample size n = N / (1 + N e²), rounded up. Common in Indonesian practice; no regulation known here asks for it.
 *
 * @param data - the population and the error allowed.
 * @returns the size with the exact number behind it; never above the population.
 * Issues: `whole-number-expected` (`data.population`), `not-a-share` (`data.error`), `unknown-key`, `wrong-type`, and those of numbers.
 *
 * @example
 * ```ts
 * import { slovin } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * const sample = unwrap(slovin({ population: 1000, error: "0.05" }));
 * sample.size; // => 286
 * sample.exact.exact; // => "2000/7"
 * ```
 */
export const slovin = (data: SlovinData): Result<SampleSize> => guard(() => {
  const issues: Issue[] = [];
  const given = readObject(data, "data", ["population", "error"], issues);
  if (given === undefined) return fail(issues);
  const population = readWhole(given["population"], "data.population", 1, Number.MAX_SAFE_INTEGER, issues);
  const allowed = readBounded(given["error"], "data.error", share, issues);
  if (population === undefined || allowed === undefined) return fail(issues);
  const all = rational(population);
  const exact = divide(all, add(one, multiply(all, multiply(allowed, allowed))));
  return exact === undefined || hasError(issues) ? fail(issues) : ok(sampleSize(exact, population, "up"), issues);
});
