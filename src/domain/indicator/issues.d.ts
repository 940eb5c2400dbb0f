/** The issue codes that reading a plan of indicators raises. */
/**
 * Codes of faults in plans of indicators.
 *
 * - `bad-id`: an id that is empty or holds a comma, a bracket, a point or a blank
 * - `duplicate-objective`, `duplicate-indicator`: an id is used twice
 * - `unknown-objective`: an indicator stands under an objective that is not in the plan
 * - `unknown-indicator`: an observation of an indicator that is not in the plan
 * - `ambiguous-target`: a target that is both one value and a range, or neither; `reversed-target`: the low bound lies above the high one
 * - `ambiguous-observation`: an observation that says more than one of value, share and not applicable, or none
 * - `zero-denominator`: a share of nothing
 * - `duplicate-observation`: two observations of one indicator in one period
 * - `negative-weight`: a weight below 0
 */
export declare const indicatorIssueCodes: readonly ["bad-id", "duplicate-objective", "duplicate-indicator", "unknown-objective", "unknown-indicator", "ambiguous-target", "reversed-target", "ambiguous-observation", "zero-denominator", "duplicate-observation", "negative-weight"];
/** One of {@link indicatorIssueCodes}. */
export type IndicatorIssueCode = (typeof indicatorIssueCodes)[number];
