/** Two weighted indices of satisfaction that are no IKM: CSI and the form of the ACSI. */
import { compare, divide, fail, guard, hasError, hundred, multiply, numberValue, ok, rational, subtract, sum, toFraction, type Issue, type NumberValue, type Numeric, type Rational, type Result } from "../kernel/index.ts";
import type { ImportancePerformanceItem } from "./importance-performance.ts";
import { fault, readObject } from "./read.ts";
import { aboveZero, fromZero, readBounded } from "./read-survey.ts";
import { readRatedItems } from "./rated-items.ts";
import { undetermined, type Undetermined } from "./undetermined.ts";

/** An item with a weight. */
export interface WeightedItem {
  /** Its name, once in the list. */
  readonly id: string;
  /** Its weight, 0 or more; the weights need not add up to 1. */
  readonly weight: Numeric;
  /** Its mean, 1 to 10. */
  readonly mean: Numeric;
}

/** A percentage, or why there is none. */
export interface WeightedSatisfaction {
  /** The index, exact; undetermined (`no-weight`) where all weights are 0. */
  readonly index: NumberValue | Undetermined;
}

const dot = (pairs: readonly (readonly [Rational, Rational])[]): Rational => sum(pairs.map(([weight, value]) => multiply(weight, value)));

const indexOf = (index: Rational | undefined): WeightedSatisfaction => Object.freeze({ index: index === undefined ? undetermined("no-weight") : numberValue(index) });

/**
 * CSI, the customer satisfaction index: 100 × Σ w z / maximum, with z the mean performance of an item and w its importance over the importance of all items.
 *
 * @param items - each with a name, its mean importance (0 or more) and its mean performance, as for {@link importancePerformance}.
 * @param options - `maximum`: the highest answer of the scale.
 * @returns the exact index. Issues: `no-values` (`items`), `duplicate-code` (`items[3].id`), `below-zero` (`items[3].importance`), `not-above-zero` (`options.maximum`),
 * `unknown-key`, `wrong-type`, and those of numbers.
 * Usage of the field (unverified), not of a regulation.
 *
 * @example
 * ```ts
 * import { customerSatisfactionIndex } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(customerSatisfactionIndex([{ id: "a", importance: 3, performance: 4 }, { id: "b", importance: 1, performance: 2 }], { maximum: 5 })).index.text; // => "70"
 * ```
 */
export const customerSatisfactionIndex = (items: readonly ImportancePerformanceItem[], options: { readonly maximum: Numeric }): Result<WeightedSatisfaction> => guard(() => {
  const issues: Issue[] = [];
  const given = readObject(options, "options", ["maximum"], issues);
  const maximum = given === undefined ? undefined : readBounded(given["maximum"], "options.maximum", aboveZero, issues);
  const read = readRatedItems(items, "items", ["importance", "performance"], issues, fromZero);
  if (read === undefined || maximum === undefined) return fail(issues);
  const weights = sum(read.map(({ numbers }) => numbers.importance));
  const pairs = read.map(({ numbers }) => [numbers.importance, numbers.performance] as const);
  return ok(indexOf(divide(multiply(hundred, dot(pairs)), multiply(maximum, weights))), issues);
});

/**
 * The form of the American Customer Satisfaction Index for items answered 1 to 10: 100 × (Σ w m − Σ w) / (9 Σ w).
 *
 * @param items - each with a name, its weight (0 or more) and its mean answer.
 * @returns the exact index, 0 to 100. Issues: `no-values` (`items`), `duplicate-code` (`items[3].id`), `below-zero` (`items[3].weight`), `not-on-scale` (`items[3].mean`),
 * `unknown-key`, `wrong-type`, and those of numbers.
 * Usage of the field (unverified), not of a regulation.
 *
 * @example
 * ```ts
 * import { acsiForm } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * const items = [{ id: "a", weight: "0.5", mean: 8 }, { id: "b", weight: "0.25", mean: 7 }, { id: "c", weight: "0.25", mean: 9 }];
 * unwrap(acsiForm(items)).index.exact; // => "700/9"
 * ```
 */
export const acsiForm = (items: readonly WeightedItem[]): Result<WeightedSatisfaction> => guard(() => {
  const issues: Issue[] = [];
  const read = readRatedItems(items, "items", ["weight", "mean"], issues, fromZero);
  for (const [at, { numbers: { mean } }] of (read ?? []).entries()) {
    if (compare(mean, rational(1)) < 0 || compare(mean, rational(10)) > 0) issues.push(fault("not-on-scale", `items[${at}].mean`, "1..10", toFraction(mean)));
  }
  if (read === undefined || hasError(issues)) return fail(issues);
  const weights = sum(read.map(({ numbers }) => numbers.weight));
  const total = dot(read.map(({ numbers }) => [numbers.weight, numbers.mean] as const));
  return ok(indexOf(divide(multiply(hundred, subtract(total, weights)), multiply(rational(9), weights))), issues);
});
