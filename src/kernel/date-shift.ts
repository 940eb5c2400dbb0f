/** Months, years and differences of dates, by date-fns in UTC: apart from the rest, so that an app that needs none carries no date library. */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as shiftMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { dateAt, isLocalDate, NO_DATE, type LocalDate } from "./date-text.ts";

const toUtc = (date: LocalDate): Date => new UTCDateMini(`${date}T00:00:00Z`);

/**
 * The same day `months` months later (earlier where negative). Where that month is too short it is the month's last day,
 * so going forth and back need not return to the start. `"not-a-date"` as in {@link addDays}.
 *
 * @example
 * ```ts
 * import { addMonths } from "pembinaan-asn";
 * addMonths("2026-01-31", 1); // => "2026-02-28"
 * addMonths("2026-02-28", -1); // => "2026-01-28"
 * ```
 */
export const addMonths = (date: LocalDate, months: number): LocalDate =>
  isLocalDate(date) && Number.isSafeInteger(months) ? dateAt(shiftMonths(toUtc(date), months).getTime()) : NO_DATE;

/**
 * The same day `years` years later (earlier where negative); 29 February becomes the 28th where the year has none.
 * `"not-a-date"` as in {@link addDays}.
 *
 * @example
 * ```ts
 * import { addYears } from "pembinaan-asn";
 * addYears("2024-02-29", 1); // => "2025-02-28"
 * ```
 */
export const addYears = (date: LocalDate, years: number): LocalDate =>
  Number.isSafeInteger(years) ? addMonths(date, years * 12) : NO_DATE;

/**
 * `to` minus `from` in calendar days: 0 for the same day, negative where `to` is earlier, NaN where one of them is no date.
 *
 * @example
 * ```ts
 * import { daysBetween } from "pembinaan-asn";
 * daysBetween("2026-01-01", "2026-01-15"); // => 14
 * ```
 */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  isLocalDate(from) && isLocalDate(to) ? differenceInCalendarDays(toUtc(to), toUtc(from)) : Number.NaN;
