import { type LocalDate } from "./local-date.ts";
import { type Result } from "./result.ts";
/** From the first to the last day, both included. */
export interface DateRange {
    /** The first day. */
    readonly from: LocalDate;
    /** The last day, not before the first. */
    readonly to: LocalDate;
}
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
export declare const dateRange: (from: unknown, to: unknown) => Result<DateRange>;
/**
 * Does the day lie in the range?
 *
 * @example
 * ```ts
 * import { rangeContains } from "pembinaan-asn";
 * rangeContains({ from: "2026-01-01", to: "2026-01-31" }, "2026-01-31"); // => true
 * ```
 */
export declare const rangeContains: (range: DateRange, day: LocalDate) => boolean;
/**
 * Have the two ranges at least one day in common?
 *
 * @example
 * ```ts
 * import { rangesOverlap } from "pembinaan-asn";
 * rangesOverlap({ from: "2026-01-01", to: "2026-01-31" }, { from: "2026-01-31", to: "2026-02-28" }); // => true
 * ```
 */
export declare const rangesOverlap: (a: DateRange, b: DateRange) => boolean;
/**
 * How many days the range has, both ends counted.
 *
 * @example
 * ```ts
 * import { daysIn } from "pembinaan-asn";
 * daysIn({ from: "2026-02-01", to: "2026-02-28" }); // => 28
 * ```
 */
export declare const daysIn: (range: DateRange) => number;
/**
 * The days that both ranges have, or `undefined` where there are none.
 *
 * @example
 * ```ts
 * import { intersect } from "pembinaan-asn";
 * intersect({ from: "2026-01-01", to: "2026-01-31" }, { from: "2026-01-20", to: "2026-03-01" }); // => { from: "2026-01-20", to: "2026-01-31" }
 * ```
 */
export declare const intersect: (a: DateRange, b: DateRange) => DateRange | undefined;
