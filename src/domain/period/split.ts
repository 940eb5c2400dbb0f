/** Splitting and comparing periods. */
import { addDays, compareDates, error, fail, guard, isLocalDate, ok, rangeContains, rangesOverlap, type DateRange, type Issue, type LocalDate, type Result } from "../../kernel/index.ts";
import type { Period } from "./period.ts";

const part = (from: LocalDate, to: LocalDate): Period => Object.freeze({ kind: "custom", text: `${from}/${to}`, from, to });

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
export const splitPeriod = (period: Period, cuts: readonly LocalDate[]): Result<readonly Period[]> => guard(() => {
  const days: readonly LocalDate[] = [...cuts];
  const faults = days.flatMap((cut, at): readonly Issue[] => !isLocalDate(cut)
    ? [error("not-a-date", `[${at}]`, { expected: "YYYY-MM-DD, years 1800 to 9999", received: cut })]
    : cut <= period.from || cut > period.to
      ? [error("cut-outside-period", `[${at}]`, { expected: `a day after ${period.from}, at the latest ${period.to}`, received: cut })]
      : []);
  if (faults.length > 0) return fail(faults);
  const starts = [...new Set<LocalDate>(days)].sort(compareDates);
  if (starts.length === 0) return ok(Object.freeze([period]));
  return ok(Object.freeze([period.from, ...starts].map((from, at): Period => {
    const next = starts[at];
    return part(from, next === undefined ? period.to : addDays(next, -1));
  })));
});

/**
 * Does the day lie in the period?
 *
 * @example
 * ```ts
 * import { parsePeriod, periodContains, unwrap } from "pembinaan-asn";
 * periodContains(unwrap(parsePeriod("2026-S1")), "2026-06-30"); // => true
 * ```
 */
export const periodContains = (period: DateRange, day: LocalDate): boolean => rangeContains(period, day);

/**
 * Does the outer period hold every day of the inner one?
 *
 * @example
 * ```ts
 * import { parsePeriod, periodCovers, unwrap } from "pembinaan-asn";
 * periodCovers(unwrap(parsePeriod("2026")), unwrap(parsePeriod("2026-Q2"))); // => true
 * ```
 */
export const periodCovers = (outer: DateRange, inner: DateRange): boolean => outer.from <= inner.from && inner.to <= outer.to;

/**
 * Have the two periods a day in common?
 *
 * @example
 * ```ts
 * import { parsePeriod, periodsOverlap, unwrap } from "pembinaan-asn";
 * periodsOverlap(unwrap(parsePeriod("2026-Q1")), unwrap(parsePeriod("2026-03"))); // => true
 * ```
 */
export const periodsOverlap = (a: DateRange, b: DateRange): boolean => rangesOverlap(a, b);

/**
 * Order for sorting: by the first day, then the shorter before the longer.
 *
 * @example
 * ```ts
 * import { comparePeriods, parsePeriod, unwrap } from "pembinaan-asn";
 * comparePeriods(unwrap(parsePeriod("2026")), unwrap(parsePeriod("2026-Q1"))); // => 1
 * ```
 */
export const comparePeriods = (a: DateRange, b: DateRange): -1 | 0 | 1 => compareDates(a.from, b.from) || compareDates(a.to, b.to);
