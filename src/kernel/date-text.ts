/** What a calendar date is: `YYYY-MM-DD` text, without clock or time zone, and what can be told from it without a calendar library. */
import { error } from "./issue.ts";
import { fail, ok, type Result } from "./result.ts";

/** An existing calendar date written `YYYY-MM-DD`, of the years 1800 to 9999. Texts of this form sort as their dates do. */
export type LocalDate = string;

/** What date arithmetic gives where there is no date (an operand that is none, a result outside the years 1800–9999). It sorts after every date. */
export const NO_DATE: LocalDate = "not-a-date";

const PATTERN = /^(?:1[89]|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$/;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lengthOfMonth = (year: number, month: number): number => month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/**
 * The year of a date, as a number.
 *
 * @example
 * ```ts
 * import { yearOf } from "pembinaan-asn";
 * yearOf("2026-06-30"); // => 2026
 * ```
 */
export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/**
 * The month of a date, 1 to 12.
 *
 * @example
 * ```ts
 * import { monthOf } from "pembinaan-asn";
 * monthOf("2026-06-30"); // => 6
 * ```
 */
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));

/**
 * The day of the month of a date, 1 to 31.
 *
 * @example
 * ```ts
 * import { dayOf } from "pembinaan-asn";
 * dayOf("2026-06-30"); // => 30
 * ```
 */
export const dayOf = (date: LocalDate): number => Number(date.slice(8, 10));

/**
 * Is this text an existing calendar date `YYYY-MM-DD` of the years 1800 to 9999? Whatever is no text is none.
 *
 * @example
 * ```ts
 * import { isLocalDate } from "pembinaan-asn";
 * isLocalDate("2024-02-29"); // => true
 * isLocalDate("1900-02-29"); // => false
 * isLocalDate("2026-1-5"); // => false
 * ```
 */
export const isLocalDate = (text: unknown): text is LocalDate => {
  if (typeof text !== "string" || !PATTERN.test(text)) return false;
  const month = monthOf(text);
  const day = dayOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(yearOf(text), month);
};

/**
 * Reads a date. `path` is where the value stands in the caller's data.
 *
 * Issues: `not-a-date`.
 *
 * @example
 * ```ts
 * import { readLocalDate } from "pembinaan-asn";
 * readLocalDate("2026-02-30", "received").ok; // => false
 * ```
 */
export const readLocalDate = (value: unknown, path = ""): Result<LocalDate> =>
  isLocalDate(value) ? ok(value) : fail([error("not-a-date", path, { expected: "YYYY-MM-DD, years 1800 to 9999", received: value })]);

/** The date at a time in UTC; {@link NO_DATE} outside the years that are read. */
export const dateAt = (time: number): LocalDate => {
  const date = new Date(time);
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  return isLocalDate(text) ? text : NO_DATE;
};

/** The milliseconds of a day: in UTC, where all days are equally long. */
const DAY = 86_400_000;

/** Days since 1970-01-01 (negative before), so that days can be counted by subtraction; NaN where it is no date. */
export const dayNumberOf = (date: LocalDate): number => (isLocalDate(date) ? Date.parse(date) / DAY : Number.NaN); // a date alone is read in UTC

/** The date of a {@link dayNumberOf}; {@link NO_DATE} outside the years that are read. */
export const dateOfDayNumber = (day: number): LocalDate => dateAt(day * DAY);

/** The weekday of a {@link dayNumberOf}: 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday. */
export const weekdayOfDayNumber = (day: number): number => (((day + 3) % 7) + 7) % 7;

/**
 * The date `days` days later (earlier where negative). `"not-a-date"`, which {@link isLocalDate} refuses, where `date` is none, `days` is no whole number, or the years 1800–9999 are left.
 *
 * @example
 * ```ts
 * import { addDays } from "pembinaan-asn";
 * addDays("2026-02-27", 2); // => "2026-03-01"
 * ```
 */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  isLocalDate(date) && Number.isSafeInteger(days) ? dateOfDayNumber(dayNumberOf(date) + days) : NO_DATE;

/**
 * Order of two dates for sorting: -1 where `a` is earlier, 0 for the same day, 1 where `a` is later.
 *
 * @example
 * ```ts
 * import { compareDates } from "pembinaan-asn";
 * compareDates("2026-01-01", "2025-12-31"); // => 1
 * ```
 */
export const compareDates = (a: LocalDate, b: LocalDate): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The first day of the date's month.
 *
 * @example
 * ```ts
 * import { startOfMonth } from "pembinaan-asn";
 * startOfMonth("2026-02-17"); // => "2026-02-01"
 * ```
 */
export const startOfMonth = (date: LocalDate): LocalDate => (isLocalDate(date) ? `${date.slice(0, 8)}01` : NO_DATE);

/**
 * The last day of the date's month.
 *
 * @example
 * ```ts
 * import { endOfMonth } from "pembinaan-asn";
 * endOfMonth("2024-02-17"); // => "2024-02-29"
 * ```
 */
export const endOfMonth = (date: LocalDate): LocalDate =>
  isLocalDate(date) ? `${date.slice(0, 8)}${String(lengthOfMonth(yearOf(date), monthOf(date)))}` : NO_DATE;
