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
 * - `consolidation-refused`: a sum or mean of what cannot be added; `sum-of-index` (warning): a sum of index values; `cumulative-falls` (warning): a value that includes all before it falls
 * - `period-twice`: one period reported twice; `nothing-reported` (note): no period was reported
 * - `trajectory-unfit`: targets of a year that no method of consolidation gives; `trajectory-ambiguous` (note): several do
 * - `cascade-cycle`, `cascade-twice`: links in a circle, or one link twice; `cascade-target-differs`, `cascade-total-differs`: a target that is not the one handed down, or parts that do not add up to it
 * - `place-twice`: one place reported twice; `parts-not-given`: raw totals of a place that gave no numerator and denominator
 * - `unit-differs`: values in two units are to be added or compared (money and percent)
 * - `parts-overlap`, `no-parts`: parts of a period that share days, or none at all
 */
export const indicatorIssueCodes = [
  "bad-id", "duplicate-objective", "duplicate-indicator", "unknown-objective", "unknown-indicator", "ambiguous-target", "reversed-target", "ambiguous-observation", "zero-denominator", "duplicate-observation", "negative-weight",
  "consolidation-refused", "sum-of-index", "cumulative-falls", "period-twice", "nothing-reported", "trajectory-unfit", "trajectory-ambiguous",
  "cascade-cycle", "cascade-twice", "cascade-target-differs", "cascade-total-differs", "parts-overlap", "no-parts", "unit-differs", "place-twice", "parts-not-given",
] as const;

/** One of {@link indicatorIssueCodes}. */
export type IndicatorIssueCode = (typeof indicatorIssueCodes)[number];
