import { type Result } from "./result.ts";
/** An existing calendar date written `YYYY-MM-DD`, of the years 1800 to 9999. Texts of this form sort as their dates do. */
export type LocalDate = string;
/** What date arithmetic gives where there is no date (an operand that is none, a result outside the years 1800–9999). It sorts after every date. */
export declare const NO_DATE: LocalDate;
/**
 * The year of a date, as a number.
 *
 * @example
 * ```ts
 * import { yearOf } from "pembinaan-asn";
 * yearOf("2026-06-30"); // => 2026
 * ```
 */
export declare const yearOf: (date: LocalDate) => number;
/**
 * The month of a date, 1 to 12.
 *
 * @example
 * ```ts
 * import { monthOf } from "pembinaan-asn";
 * monthOf("2026-06-30"); // => 6
 * ```
 */
export declare const monthOf: (date: LocalDate) => number;
/**
 * The day of the month of a date, 1 to 31.
 *
 * @example
 * ```ts
 * import { dayOf } from "pembinaan-asn";
 * dayOf("2026-06-30"); // => 30
 * ```
 */
export declare const dayOf: (date: LocalDate) => number;
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
export declare const isLocalDate: (text: unknown) => text is LocalDate;
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
export declare const readLocalDate: (value: unknown, path?: string) => Result<LocalDate>;
/**
 * The date `days` days later (earlier where negative). {@link NO_DATE} where `date` is none, `days` is no whole number, or the years 1800–9999 are left.
 *
 * @example
 * ```ts
 * import { addDays } from "pembinaan-asn";
 * addDays("2026-02-27", 2); // => "2026-03-01"
 * ```
 */
export declare const addDays: (date: LocalDate, days: number) => LocalDate;
/**
 * The same day `months` months later (earlier where negative). Where that month is too short it is the month's last day,
 * so going forth and back need not return to the start. {@link NO_DATE} as in {@link addDays}.
 *
 * @example
 * ```ts
 * import { addMonths } from "pembinaan-asn";
 * addMonths("2026-01-31", 1); // => "2026-02-28"
 * addMonths("2026-02-28", -1); // => "2026-01-28"
 * ```
 */
export declare const addMonths: (date: LocalDate, months: number) => LocalDate;
/**
 * The same day `years` years later (earlier where negative); 29 February becomes the 28th where the year has none.
 * {@link NO_DATE} as in {@link addDays}.
 *
 * @example
 * ```ts
 * import { addYears } from "pembinaan-asn";
 * addYears("2024-02-29", 1); // => "2025-02-28"
 * ```
 */
export declare const addYears: (date: LocalDate, years: number) => LocalDate;
/**
 * `to` minus `from` in calendar days: 0 for the same day, negative where `to` is earlier, NaN where one of them is no date.
 *
 * @example
 * ```ts
 * import { daysBetween } from "pembinaan-asn";
 * daysBetween("2026-01-01", "2026-01-15"); // => 14
 * ```
 */
export declare const daysBetween: (from: LocalDate, to: LocalDate) => number;
/**
 * Order of two dates for sorting: -1 where `a` is earlier, 0 for the same day, 1 where `a` is later.
 *
 * @example
 * ```ts
 * import { compareDates } from "pembinaan-asn";
 * compareDates("2026-01-01", "2025-12-31"); // => 1
 * ```
 */
export declare const compareDates: (a: LocalDate, b: LocalDate) => -1 | 0 | 1;
/**
 * The first day of the date's month.
 *
 * @example
 * ```ts
 * import { startOfMonth } from "pembinaan-asn";
 * startOfMonth("2026-02-17"); // => "2026-02-01"
 * ```
 */
export declare const startOfMonth: (date: LocalDate) => LocalDate;
/**
 * The last day of the date's month.
 *
 * @example
 * ```ts
 * import { endOfMonth } from "pembinaan-asn";
 * endOfMonth("2024-02-17"); // => "2024-02-29"
 * ```
 */
export declare const endOfMonth: (date: LocalDate) => LocalDate;
