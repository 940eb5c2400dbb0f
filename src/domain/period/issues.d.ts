/** The issue codes of periods. */
/**
 * - `not-a-period`: neither a period text (`2026`, `2026-S1`, `2026-Q2`, `2026-03`, `2026-01-05/2026-02-10`) nor `{ from, to }`
 * - `cut-outside-period`: a period cannot be split on a day that is not in it, or that is its first day
 */
export declare const periodIssueCodes: readonly ["not-a-period", "cut-outside-period"];
/** One of {@link periodIssueCodes}. */
export type PeriodIssueCode = (typeof periodIssueCodes)[number];
