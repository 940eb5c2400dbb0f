/** The issue codes that the statistics raise. */
/**
 * Codes of faults in the data of a statistic.
 *
 * - `no-values`: a statistic of nothing; an empty list has no median
 * - `no-pairs`: a sign test without a single pair that differs
 * - `too-many-pairs`: more pairs than the exact sign test calculates
 * - `not-a-whole-number`: a count that is no whole number from 0
 * - `not-a-share`: a share outside 0 to 1
 * - `unequal-lengths`: two lists that ought to stand pair by pair
 * - `not-in-order`: a code that the given order does not name
 * - `duplicate-code`: a code that the given order names twice
 * - `not-an-alternative`: no alternative that the test knows
 */
export declare const statisticsIssueCodes: readonly ["no-values", "no-pairs", "too-many-pairs", "not-a-whole-number", "not-a-share", "unequal-lengths", "not-in-order", "duplicate-code", "not-an-alternative"];
/** One of {@link statisticsIssueCodes}. */
export type StatisticsIssueCode = (typeof statisticsIssueCodes)[number];
