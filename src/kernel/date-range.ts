/** Ranges of dates, both ends included. */
import { error } from "./issue.ts";
import { daysBetween, isLocalDate, type LocalDate } from "./local-date.ts";
import { fail, ok, type Result } from "./result.ts";

/** From the first to the last day, both included. */
export interface DateRange {
  /** The first day. */
  readonly from: LocalDate;
  /** The last day, not before the first. */
  readonly to: LocalDate;
}

const notADate = (key: string, received: unknown) => error("not-a-date", key, { expected: "YYYY-MM-DD, years 1800 to 9999", received });

/**
 * A range from its first and last day. A range of one day has both the same.
 *
 * Issues: `not-a-date` at `from` or `to`; `reversed-range` where the last day lies before the first.
 *
 * @example
 * ```ts
 * import { dateRange } from "pembinaan-asn";
 * dateRange("2026-01-01", "2026-03-31").ok; // => true
 * dateRange("2026-03-31", "2026-01-01").ok; // => false
 * ```
 */
export const dateRange = (from: unknown, to: unknown): Result<DateRange> => {
  if (!isLocalDate(from) || !isLocalDate(to)) {
    return fail([...(isLocalDate(from) ? [] : [notADate("from", from)]), ...(isLocalDate(to) ? [] : [notADate("to", to)])]);
  }
  return from > to ? fail([error("reversed-range", "", { expected: `a last day not before ${from}`, received: to })]) : ok(Object.freeze({ from, to }));
};

/**
 * Does the day lie in the range?
 *
 * @example
 * ```ts
 * import { rangeContains } from "pembinaan-asn";
 * rangeContains({ from: "2026-01-01", to: "2026-01-31" }, "2026-01-31"); // => true
 * ```
 */
export const rangeContains = (range: DateRange, day: LocalDate): boolean => range.from <= day && day <= range.to;

/**
 * Have the two ranges at least one day in common?
 *
 * @example
 * ```ts
 * import { rangesOverlap } from "pembinaan-asn";
 * rangesOverlap({ from: "2026-01-01", to: "2026-01-31" }, { from: "2026-01-31", to: "2026-02-28" }); // => true
 * ```
 */
export const rangesOverlap = (a: DateRange, b: DateRange): boolean => a.from <= b.to && b.from <= a.to;

/**
 * How many days the range has, both ends counted.
 *
 * @example
 * ```ts
 * import { daysIn } from "pembinaan-asn";
 * daysIn({ from: "2026-02-01", to: "2026-02-28" }); // => 28
 * ```
 */
export const daysIn = (range: DateRange): number => daysBetween(range.from, range.to) + 1;

/**
 * The days that both ranges have, or `undefined` where there are none.
 *
 * @example
 * ```ts
 * import { intersect } from "pembinaan-asn";
 * intersect({ from: "2026-01-01", to: "2026-01-31" }, { from: "2026-01-20", to: "2026-03-01" }); // => { from: "2026-01-20", to: "2026-01-31" }
 * ```
 */
export const intersect = (a: DateRange, b: DateRange): DateRange | undefined =>
  rangesOverlap(a, b) ? Object.freeze({ from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to }) : undefined;
