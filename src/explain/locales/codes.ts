/** Codes that the explanation has words for. Others, a plug-in's own for instance, are printed as they are. */

/** Reasons of absent values, and notes on present ones. */
export type ReasonCode =
  | "not-given" | "not-set" | "declared" | "division-by-zero" | "nothing-to-reduce" | "outside-range" | "in-no-band" | "between-published-bounds" | "below-scale-minimum" | "above-scale-maximum" | "not-in-table"
  | "no-case" | "no-category" | "no-value" | "no-line" | "outside-points" | "nothing-to-compare" | "compared-with-two" | "bounds-crossed" | "weights-sum-to-zero" | "unknown-gap-rule"
  | "unknown-condition" | "not-where" | "scorer-failed" | "unsur-omitted" | "unsur-added"
  | "other-organisation-predicate" | "highest-level"
  | "negative-target" | "negative-actual" | "negative-value" | "negative-weight" | "no-worst-value" | "unknown-policy" | "not-positive" | "out-of-reach" | "not-verified"
  | "excepted" | "unanswered" | "no-rule-for-aspects";

/** What a step did with a row that had no value: the part before the colon of a note. */
export type TreatmentCode =
  | "excluded" | "zeroed" | "carried";

/** Options that several rulebooks share: gap rules, bases, policies, roundings. */
export type OptionCode =
  | "working" | "calendar" | "true" | "false"
  | "lower-cut" | "upper-cut" | "closed-intervals" | "undetermined" | "extend" | "lower" | "upper" | "unrounded" | "round-2dp-first" | "round-0dp-first" | "round-percent-first"
  | "index-unrounded" | "exclude-and-renormalise" | "exclude" | "zero" | "void" | "carry-last" | "none" | "reject" | "renormalise" | "exact-1-over-k" | "custom" | "importance"
  | "final-2dp-half-up" | "half-up-2dp" | "half-up-3dp" | "truncate-2dp" | "index-2dp-then-convert" | "index-3dp-then-convert" | "per-unsur-answered" | "all-respondents" | "pooled-answers"
  | "listwise" | "as-answered" | "free-scores-4" | "exclude-biaya" | "pooled" | "mean-of-units" | "mean-of-unsur"
  | "three-valued" | "exact" | "over-half" | "largest" | "as-given" | "inclusive-calendar-months" | "from-ii-b" | "from-ii-c" | "both" | "ladder" | "transitional" | "7h30-is-one-day"
  | "full-if-actual-zero" | "met-or-not" | "from-worst" | "by-formula" | "fixed-100" | "refuse" | "mirror-negative-target" | "as-entered" | "equal" | "zero-if-unverified" | "round-1dp-first" | "at-100" | "at-120" | "top-row"
  | "together" | "each-path" | "report-of-self-study" | "perka-branch" | "pp-formula-only" | "assessor-only" | "peers-and-subordinates" | "calendar-days" | "months" | "caller-weights" | "every-path" | "not-checked"
  | "printed-0.111" | "printed-0.11" | "printed-0.1111" | "printed-0.071" | "printed-0.07" | "printed-0.0714" | "weighted-nrr-2dp" | "weighted-nrr-3dp" | "nrr-as-printed" | "whole-percent" | "whole-period" | "by-days"
  | "min-max" | "z-score" | "rank" | "percentile-rank" | "arithmetic" | "geometric" | "harmonic" | "minimum" | "maximum" | "median" | "copeland"
  | "all-or-nothing" | "prorated";

/** Axes of conventions that several rulebooks share. */
export type AxisCode =
  | "weights" | "rounding" | "gaps" | "basis" | "missing" | "notApplicable" | "freeService" | "rollUp" | "floor" | "timeCost" | "weightsTotal" | "nkoEdge"
  | "zeroTarget" | "zeroActual" | "negative" | "cap" | "weighting" | "unverified";

/** Values of parameters that stand in formulas. */
export type ParamCode =
  | "min" | "max" | "<" | "<=" | ">" | ">=" | "="
  | "highest" | "lowest" | "higher" | "clamp" | "sample" | "population";

/** Kinds of employee and period that a scope names. */
export type ScopeCode =
  | "pns" | "pppk" | "year" | "semester" | "quarter" | "month";
