/** How a calculated sample size stands in a result. */
import { numberValue, reduce, round, type NumberValue, type Rational } from "../kernel/index.ts";

/** How a broken number of respondents becomes a whole one. */
export const sampleRoundings = ["nearest", "up"] as const;

/** One of {@link sampleRoundings}: to the nearest whole number (a half goes up), or always up. */
export type SampleRounding = (typeof sampleRoundings)[number];

/** A sample size by a formula. */
export interface SampleSize {
  /** Respondents to ask; never more than the population. */
  readonly size: number;
  /** What the formula gives before rounding. */
  readonly exact: NumberValue;
  /** The population. */
  readonly population: number;
  /** How `exact` became `size`. */
  readonly rounding: SampleRounding;
}

/** Rounds what a formula gave. */
export const sampleSize = (exact: Rational, population: number, rounding: SampleRounding): SampleSize => Object.freeze({
  size: Number(reduce(round(exact, { places: 0, mode: rounding === "up" ? "ceiling" : "half-up" })).n),
  exact: numberValue(exact), population, rounding,
});
