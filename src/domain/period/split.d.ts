/** Splitting and comparing periods. */
import { type DateRange, type LocalDate, type Result } from "../../kernel/index.ts";
import type { Period } from "./period.ts";
/**
 * Splits a period where something new begins: each cut is the first day of the next part. The parts are `custom` periods in order,
 * without gap or overlap; without cuts the period itself is the only part. Cuts may come in any order; the same day twice counts once.
 *
 * Issues: `not-a-date` at `[n]`; `cut-outside-period` at `[n]` for a day outside the period or its first day.
 *
 * @example
 * ```ts
 * import { parsePeriod, splitPeriod, unwrap } from "pembinaan-asn";
 * unwrap(splitPeriod(unwrap(parsePeriod("2026-Q1")), ["2026-02-15"])).map((it) => it.text); // => ["2026-01-01/2026-02-14", "2026-02-15/2026-03-31"]
 * ```
 */
export declare const splitPeriod: (period: Period, cuts: readonly LocalDate[]) => Result<readonly Period[]>;
/**
 * Does the day lie in the period?
 *
 * @example
 * ```ts
 * import { parsePeriod, periodContains, unwrap } from "pembinaan-asn";
 * periodContains(unwrap(parsePeriod("2026-S1")), "2026-06-30"); // => true
 * ```
 */
export declare const periodContains: (period: DateRange, day: LocalDate) => boolean;
/**
 * Does the outer period hold every day of the inner one?
 *
 * @example
 * ```ts
 * import { parsePeriod, periodCovers, unwrap } from "pembinaan-asn";
 * periodCovers(unwrap(parsePeriod("2026")), unwrap(parsePeriod("2026-Q2"))); // => true
 * ```
 */
export declare const periodCovers: (outer: DateRange, inner: DateRange) => boolean;
/**
 * Have the two periods a day in common?
 *
 * @example
 * ```ts
 * import { parsePeriod, periodsOverlap, unwrap } from "pembinaan-asn";
 * periodsOverlap(unwrap(parsePeriod("2026-Q1")), unwrap(parsePeriod("2026-03"))); // => true
 * ```
 */
export declare const periodsOverlap: (a: DateRange, b: DateRange) => boolean;
/**
 * Order for sorting: by the first day, then the shorter before the longer.
 *
 * @example
 * ```ts
 * import { comparePeriods, parsePeriod, unwrap } from "pembinaan-asn";
 * comparePeriods(unwrap(parsePeriod("2026")), unwrap(parsePeriod("2026-Q1"))); // => 1
 * ```
 */
export declare const comparePeriods: (a: DateRange, b: DateRange) => -1 | 0 | 1;
