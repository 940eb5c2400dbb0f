/** The faults that the audits of indicators and of performance know by name, in the order in which they are reported. */

/** Codes of faults of the family `indicators`. Their texts: fault-texts-indicators.ts; those that every family may have: fault-texts.ts. */
export const indicatorFaultCodes = [
  "second-call-differs", "forms-disagree", "throws", "wrong-value", "direction-reversed", "direction-ignored", "reduction-share", "no-cap", "no-floor",
  "cap-in-one-direction", "perfect-minimise-scored-zero", "zero-actual-as-missing", "missing-actual-as-zero", "division-by-zero", "integer-cast",
  "two-minimise-formulas", "range-midpoint", "range-far-bound", "inside-range-not-full", "stabilise-as-maximise", "stabilise-capped", "rows-rounded-first",
  "ratio-of-sums", "weights-ignored", "share-rounded", "rounds-between-steps", "not-calibrated", "strict-edge-included", "text-prefix", "above-scale-graded",
  "low-scores-lumped", "top-band-missing", "band-gap", "another-ladder", "cut-left-out", "gap-graded-up", "float-residue-at-cut", "zero-period-dropped",
  "missing-period-as-zero", "rates-summed", "quarter-skipped", "dots-stripped", "comma-cut-off", "format-ignored", "text-read-as-number", "empty-text-as-zero",
  "met-called-unmet", "almost-met-called-met", "not-the-declared-convention",
] as const;

/** Codes of faults of the family `performance`. Their texts: fault-texts-performance.ts. */
export const performanceFaultCodes = [
  "second-call-differs", "forms-disagree", "throws", "wrong-value", "matrix-transposed", "good-results-excuse-behaviour", "good-behaviour-not-counted",
  "behaviour-at-expectation-very-good", "branch-above-24-ignored", "parenthesis-lost", "edge-at-24-left-out", "cost-taken-for-time", "time-taken-for-cost",
  "sum-for-mean", "always-four-aspects", "quantity-capped", "undone-activity-scored", "always-six-aspects", "always-five-aspects", "leadership-left-out",
  "shares-swapped", "shares-of-another-rule", "skp-capped", "cut-left-out", "gap-graded-up", "bands-of-another-rule", "gap-graded-lowest", "float-residue-at-cut",
  "peers-ignored", "peers-always-counted", "idea-ignored", "maximum-target-ignored", "full-target-very-good", "achievement-for-value", "months-ignored",
  "predicate-ignored", "month-rounded-first", "half-cent-points", "whole-points", "conventional-base", "base-left-out", "years-left-out", "not-the-declared-convention",
] as const;

/** One of {@link indicatorFaultCodes}. */
export type IndicatorFaultCode = (typeof indicatorFaultCodes)[number];

/** One of {@link performanceFaultCodes}. */
export type PerformanceFaultCode = (typeof performanceFaultCodes)[number];

/** A fault of either family. */
export type ScoreFaultCode = IndicatorFaultCode | PerformanceFaultCode;
