/** The margin of error of a mean, with the correction for a finite population. */
import { divide, fail, guard, hasError, multiply, numberValue, ok, one, rational, type Issue, type NumberValue, type Numeric, type Rational, type Result } from "../kernel/index.ts";
import { fault, readObject } from "./read.ts";
import { aboveZero, fromZero, maxCount, otherwise, readBounded, readOneOf, readWhole } from "./read-survey.ts";
import { over } from "./sample.ts";
import { rootValue, type RootValue, type UndeterminedRoot } from "./undetermined.ts";

/** What {@link marginOfError} is asked. */
export type MarginOfErrorData = {
  /** Respondents: a whole number from 1. */
  readonly n: Numeric;
  /** All who use the service, at least `n`; absent: not known, so nothing is corrected. */
  readonly population?: Numeric;
  /** The quantile of the normal distribution; absent: "1.96" (95 %). */
  readonly z?: Numeric;
} & ({
  /** Variance of the values, with n − 1: that of `respondentIndices` once its `exact` is not null. */
  readonly variance: Numeric;
} | {
  /** Standard deviation of the values, with n − 1. A rounded one gives a rounded margin: the variance is exact. */
  readonly sd: Numeric;
});

/** A margin of error. */
export interface MarginOfError {
  /** The mean lies within ± this much, in the unit of the values. */
  readonly margin: RootValue | UndeterminedRoot;
  /** (N − n) / (N − 1), whose root is the correction; `null`: the population is not known. */
  readonly correction: NumberValue | null;
  /** Respondents. */
  readonly n: number;
  /** The population; `null`: not known. */
  readonly population: number | null;
  /** The quantile used. */
  readonly z: NumberValue;
}

/** (N − n) / (N − 1); 0 when everybody was asked, also where there is one person only. */
const correctionOf = (population: number, n: number): Rational => divide(rational(population - n), rational(population - 1)) ?? rational(0);

/** The population, `null` where it is not given; undefined where it cannot be read or is smaller than the sample. */
const readPopulation = (value: unknown, n: number | undefined, issues: Issue[]): number | null | undefined => {
  if (value === undefined) return null;
  const population = readWhole(value, "data.population", 1, Number.MAX_SAFE_INTEGER, issues);
  if (population === undefined || n === undefined || n <= population) return population;
  issues.push(fault("sample-above-population", "data.n", `at most ${population}`, n));
  return undefined;
};

/**
 * The margin of error of a mean: z × sd / √n × √((N − n) / (N − 1)); the last factor only where the population N is known.
 *
 * @param data - either the standard deviation or the variance, the number of respondents, and the population and z where they are known or not the usual ones.
 * @returns the margin: exact, or correct to 30 significant digits, with its exact square.
 * Issues: `not-exactly-one` (`data`: neither or both of `variance` and `sd`), `below-zero` (`data.variance`, `data.sd`), `not-above-zero` (`data.z`),
 * `whole-number-expected` (`data.n`, `data.population`), `sample-above-population` (`data.n`), `unknown-key`, `wrong-type`, and those of numbers.
 * Formula of general statistics, not of a regulation.
 *
 * @example
 * ```ts
 * import { marginOfError } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(marginOfError({ sd: 10, n: 100 })).margin.text; // => "1.96"
 * unwrap(marginOfError({ variance: 75, n: 49, population: 500 })).margin.text; // => "2.30529581129084391099782629652"
 * ```
 */
export const marginOfError = (data: MarginOfErrorData): Result<MarginOfError> => guard(() => {
  const issues: Issue[] = [];
  const given = readObject(data, "data", ["sd", "variance", "n", "population", "z"], issues);
  if (given === undefined) return fail(issues);
  const chosen = readOneOf(given, "data", ["variance", "sd"], issues);
  const spread = chosen === undefined ? undefined : readBounded(chosen.value, `data.${chosen.key}`, fromZero, issues);
  const n = readWhole(given["n"], "data.n", 1, maxCount, issues);
  const population = readPopulation(given["population"], n, issues);
  const z = readBounded(otherwise(given["z"], "1.96"), "data.z", aboveZero, issues);
  if (spread === undefined || n === undefined || population === undefined || z === undefined || hasError(issues)) return fail(issues);
  const variance = chosen?.key === "sd" ? multiply(spread, spread) : spread;
  const correction = population === null ? null : correctionOf(population, n);
  const square = multiply(multiply(multiply(z, z), over(variance, n)), correction ?? one);
  return ok(Object.freeze({ margin: rootValue(square), correction: correction === null ? null : numberValue(correction), n, population, z: numberValue(z) }), issues);
});
