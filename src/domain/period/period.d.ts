/** Period: the time over which something is scored. */
import { type DateRange, type LocalDate, type Result } from "../../kernel/index.ts";
/** How long a period is: a calendar year, semester, quarter or month, or any days the caller names. */
export declare const periodKinds: readonly ["year", "semester", "quarter", "month", "custom"];
/** One of {@link periodKinds}. */
export type PeriodKind = (typeof periodKinds)[number];
/** A period, both ends included. */
export interface Period extends DateRange {
    /** Its kind. `{ from, to }` that are exactly a calendar year, semester, quarter or month stay `custom`: the caller named days. */
    readonly kind: PeriodKind;
    /** Its text, which reads back as the same period: `2026`, `2026-S1`, `2026-Q2`, `2026-03`, `2026-01-05/2026-02-10`. */
    readonly text: string;
    /** The first day. */
    readonly from: LocalDate;
    /** The last day. */
    readonly to: LocalDate;
}
/** What is read as a period: its text, or the first and the last day. */
export type PeriodInput = string | DateRange;
/**
 * Reads a period: a text, or the first and the last day. Years 1800 to 9999. A period handed back (with `kind` and `text`) is read by its text.
 *
 * Issues: `not-a-period`; for named days `not-a-date` at `from` or `to`, `reversed-range`, `unknown-key`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { parsePeriod, unwrap } from "pembinaan-asn";
 * unwrap(parsePeriod("2026-Q2")); // => { kind: "quarter", text: "2026-Q2", from: "2026-04-01", to: "2026-06-30" }
 * unwrap(parsePeriod({ from: "2026-01-05", to: "2026-02-10" })).text; // => "2026-01-05/2026-02-10"
 * parsePeriod("2026-13").ok; // => false
 * ```
 */
export declare const parsePeriod: (input: PeriodInput) => Result<Period>;
/** {@link parsePeriod} for a value that stands at `path` in larger data; issues carry that path. */
export declare const readPeriod: (value: unknown, path: string) => Result<Period>;
