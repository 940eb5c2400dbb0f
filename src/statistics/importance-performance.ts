/** Importance-performance analysis: which items need work first? */
import { compare, fail, guard, numberValue, ok, sum, type Issue, type NumberValue, type Numeric, type Rational, type Result } from "../kernel/index.ts";
import { readObject } from "./read.ts";
import { otherwise, readChoice } from "./read-survey.ts";
import { readRatedItems } from "./rated-items.ts";
import { over } from "./sample.ts";

/** An item of an importance-performance analysis. */
export interface ImportancePerformanceItem {
  /** Its name, once in the list. */
  readonly id: string;
  /** Mean importance, or expectation. */
  readonly importance: Numeric;
  /** Mean performance, satisfaction or perception. */
  readonly performance: Numeric;
}

/** The four fields of the analysis. */
export type Quadrant = "concentrate-here" | "keep-up" | "low-priority" | "possible-overkill";

/** Where a mean that equals the grand mean is counted. */
export const onAxisChoices = ["high", "low"] as const;

/** One of {@link onAxisChoices}. */
export type OnAxis = (typeof onAxisChoices)[number];

/** The items in their quadrants. */
export interface ImportancePerformance {
  /** The mean importance of all items: where one axis stands. */
  readonly importance: NumberValue;
  /** The mean performance of all items: where the other axis stands. */
  readonly performance: NumberValue;
  /** Where a mean on an axis was counted. */
  readonly onAxis: OnAxis;
  /** The items in the order given. */
  readonly items: readonly {
    /** Its name. */
    readonly id: string;
    /** Its field. */
    readonly quadrant: Quadrant;
    /** The axes it lies on exactly, where `onAxis` decided. */
    readonly axes: readonly ("importance" | "performance")[];
  }[];
}

const quadrantOf = (important: boolean, performing: boolean): Quadrant => {
  if (important) return performing ? "keep-up" : "concentrate-here";
  return performing ? "possible-overkill" : "low-priority";
};

/**
 * The quadrants of an importance-performance analysis, divided at the mean importance and the mean performance of all items, both exact.
 *
 * @param items - each with a name, its mean importance and its mean performance; the means exact ("146/30"), not rounded, or items on an axis are misplaced.
 * @param options - where a mean on an axis counts; absent: `high`.
 * @returns the axes and the quadrant of each item. Issues: `no-values` (`items`), `duplicate-code` (`items[3].id`), `not-a-choice` (`options.onAxis`), `unknown-key`, `wrong-type`,
 * and those of numbers (`items[3].importance`).
 * Paper: J. A. Martilla and J. C. James, "Importance-Performance Analysis", 1977.
 *
 * @example
 * ```ts
 * import { importancePerformance } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * const { items } = unwrap(importancePerformance([{ id: "waktu", importance: 4, performance: 2 }, { id: "sarana", importance: 3, performance: 4 }]));
 * items[0].quadrant; // => "concentrate-here"
 * items[1].quadrant; // => "possible-overkill"
 * ```
 */
export const importancePerformance = (items: readonly ImportancePerformanceItem[], options: { readonly onAxis?: OnAxis } = {}): Result<ImportancePerformance> => guard(() => {
  const issues: Issue[] = [];
  const given = readObject(options, "options", ["onAxis"], issues);
  const onAxis = given === undefined ? undefined : readChoice(otherwise(given["onAxis"], "high"), "options.onAxis", onAxisChoices, issues);
  const read = readRatedItems(items, "items", ["importance", "performance"], issues);
  if (read === undefined || onAxis === undefined) return fail(issues);
  const importance = over(sum(read.map(({ numbers }) => numbers.importance)), read.length);
  const performance = over(sum(read.map(({ numbers }) => numbers.performance)), read.length);
  const isHigh = (mean: Rational, grand: Rational): boolean => compare(mean, grand) > (onAxis === "high" ? -1 : 0);
  return ok(Object.freeze({
    importance: numberValue(importance), performance: numberValue(performance), onAxis,
    items: Object.freeze(read.map(({ id, numbers }) => Object.freeze({
      id,
      quadrant: quadrantOf(isHigh(numbers.importance, importance), isHigh(numbers.performance, performance)),
      axes: Object.freeze([
        ...(compare(numbers.importance, importance) === 0 ? ["importance" as const] : []),
        ...(compare(numbers.performance, performance) === 0 ? ["performance" as const] : []),
      ]),
    }))),
  }), issues);
});
