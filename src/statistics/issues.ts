/** The issue codes that the statistics raise. */

/**
 * Codes of faults in the data of a statistic.
 *
 * - `no-values`: a statistic of nothing; an empty list has no median
 * - `no-pairs`: a sign test without a single pair that differs
 * - `too-many-pairs`: more pairs than the exact sign test calculates
 * - `not-a-whole-number`: a count that is no whole number from 0
 * - `not-a-share`: a share outside 0 to 1
 * - `unequal-lengths`: lists that ought to be equally long
 * - `not-in-order`: a code that the given order does not name
 * - `duplicate-code`: a code that the given order, or a list of items, names twice
 * - `not-an-alternative`: no alternative that the test knows
 * - `whole-number-expected`: no whole number, or one outside the range that is read
 * - `not-above-zero`: a number that must lie above 0
 * - `below-zero`: a negative number that must not be
 * - `not-a-choice`: none of the choices that a parameter has
 * - `not-exactly-one`: of two ways to give the data, both or neither
 * - `sample-above-population`: more respondents than there are people
 * - `not-on-scale`: an answer that the scale does not have
 * - `pre-at-maximum`: (warning) somebody had the maximum before a training and so has no normalised gain
 * - `below-scale`: (warning) a converted answer that falls below the lowest of the scale
 */
export const statisticsIssueCodes = [
  "no-values", "no-pairs", "too-many-pairs", "not-a-whole-number", "not-a-share", "unequal-lengths", "not-in-order", "duplicate-code", "not-an-alternative",
  "whole-number-expected", "not-above-zero", "below-zero", "not-a-choice", "not-exactly-one", "sample-above-population", "not-on-scale", "below-scale", "pre-at-maximum",
] as const;

/** One of {@link statisticsIssueCodes}. */
export type StatisticsIssueCode = (typeof statisticsIssueCodes)[number];
