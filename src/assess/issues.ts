/** The issue codes that the use cases raise. Their texts: explain/locales/<locale>/assess.ts. */

/**
 * Codes of faults and remarks of the `assess…` functions. Errors unless stated.
 *
 * - `period-missing`: no period was given; people and services are scored over a period
 * - `unsur-omitted`, `unsur-added` (notes): the survey has another list of elements than the rule; its index does not compare with nine elements
 * - `below-scale-minimum` (note): rounded weights or missing answers counted as zero pushed an index below the scale
 * - `no-observation` (note): an indicator has no observation in the period
 * - `caller-weights` (note): the weights are the caller's own, where the rulebook leaves them to him; they claim no authority
 * - `alpha-missing`: the level of significance is the caller's to choose, and was not, or lies outside 0 to 1
 * - `figure-missing`: neither an index nor a grade was given to reconcile
 * - `no-units`, `duplicate-unit`: nothing to roll up, or two units of one id
 * - `unit-weights-do-not-sum`: the weights of the units do not add up to 1, or one has none
 */
export const assessIssueCodes = [
  "period-missing", "unsur-omitted", "unsur-added", "below-scale-minimum", "no-observation", "alpha-missing",
  "figure-missing", "no-units", "duplicate-unit", "unit-weights-do-not-sum", "caller-weights",
] as const;

/** One of {@link assessIssueCodes}. */
export type AssessIssueCode = (typeof assessIssueCodes)[number];
