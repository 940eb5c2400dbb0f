/** Length of service (masa kerja) between two days, by a convention that is stated. */
import { addDays, addMonths, dateRange, daysBetween, error, fail, guard, isLocalDate, isRecord, ok, type DateRange, type Result } from "../../kernel/index.ts";

/** Does the last day itself count? `not-counted`: what has passed on that day; `counted`: the days of a range whose ends both belong to it. */
export const lastDayChoices = ["not-counted", "counted"] as const;

/** One of {@link lastDayChoices}. */
export type LastDayChoice = (typeof lastDayChoices)[number];

/** A length of service. */
export interface LengthOfService {
  /** Whole years. */
  readonly years: number;
  /** Whole months beside the years, 0 to 11. */
  readonly months: number;
  /** Days beside the months, 0 to 30. */
  readonly days: number;
  /** All whole months: twelve times the years, and the months. What `mentorEligibility` takes as `serviceMonths`. */
  readonly wholeMonths: number;
  /** All days. */
  readonly totalDays: number;
  /** The convention by which it was counted. */
  readonly lastDay: LastDayChoice;
}

/**
 * How long a service has lasted: years, months and days of the calendar, whole months, and all days.
 *
 * A month is full on the same day of the next month, or on the last day of a month that is too short (31 January to 28 February is one month). No text known here
 * settles whether the last day counts: by default it does not, so that the service is nothing on its first day, as in the working-day calendars.
 *
 * @param service - `from`: the day on which it began (TMT); `to`: the day of the look. A NIP of a PNS gives the month and no day, a NI PPPK not even the month.
 * @param options - `lastDay`: `not-counted` (default) or `counted`.
 * @returns the length. Issues: `not-a-date` (`service.from`, `service.to`), `reversed-range` (`service`), `wrong-type` (`service`, `options`, `options.lastDay`), `unreadable-input`.
 *
 * @example
 * ```ts
 * import { lengthOfService, unwrap } from "pembinaan-asn";
 * unwrap(lengthOfService({ from: "2010-01-01", to: "2026-11-24" })); // => { years: 16, months: 10, days: 23, wholeMonths: 202, totalDays: 6171, lastDay: "not-counted" }
 * unwrap(lengthOfService({ from: "2025-01-01", to: "2025-12-31" }, { lastDay: "counted" })).years; // => 1
 * ```
 */
export const lengthOfService = (service: DateRange, options: { readonly lastDay?: LastDayChoice } = {}): Result<LengthOfService> => guard(() => {
  const [given, asked]: readonly unknown[] = [service, options];
  if (!isRecord(given)) return fail([error("wrong-type", "service", { expected: "{ from, to }", received: given })]);
  if (!isRecord(asked)) return fail([error("wrong-type", "options", { expected: "{ lastDay }", received: asked })]);
  const { from, to } = service;
  const { lastDay = "not-counted" } = options;
  if (!lastDayChoices.includes(lastDay)) return fail([error("wrong-type", "options.lastDay", { expected: lastDayChoices.join(" | "), received: lastDay })]);
  const range = dateRange(from, to);
  if (!range.ok) return fail(range.issues.map((it) => ({ ...it, path: it.path === "" ? "service" : `service.${it.path}` })));
  const end = lastDay === "counted" ? addDays(to, 1) : to;
  if (!isLocalDate(end)) return fail([error("not-a-date", "service.to", { expected: "a day before 9999-12-31", received: to })]);
  const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const begun = monthOf(end) - monthOf(from);
  const wholeMonths = addMonths(from, begun) > end ? begun - 1 : begun;
  return ok(Object.freeze({
    years: Math.floor(wholeMonths / 12), months: wholeMonths % 12, days: daysBetween(addMonths(from, wholeMonths), end),
    wholeMonths, totalDays: daysBetween(from, end), lastDay,
  }));
});
