/** Codes that the explanation has words for. Others, a plug-in's own for instance, are printed as they are. */

/** Reasons of absent values, and notes on present ones. */
export const reasonCodes = [
  "not-given", "not-set", "declared", "division-by-zero", "nothing-to-reduce", "outside-range", "in-no-band", "between-published-bounds", "below-scale-minimum", "not-in-table", "no-case", "no-category",
  "no-value", "no-line", "outside-points", "nothing-to-compare", "compared-with-two", "bounds-crossed", "weights-sum-to-zero", "unknown-gap-rule", "unknown-condition", "not-where", "scorer-failed",
  "unsur-omitted", "unsur-added",
] as const;

/** One of {@link reasonCodes}. */
export type ReasonCode = (typeof reasonCodes)[number];

/** What a step did with a row that had no value: the part before the colon of a note. */
export const treatmentCodes = ["excluded", "zeroed", "carried"] as const;

/** One of {@link treatmentCodes}. */
export type TreatmentCode = (typeof treatmentCodes)[number];

/** Options that several rulebooks share: gap rules, bases, policies, roundings. */
export const optionCodes = [
  "lower-cut", "upper-cut", "closed-intervals", "undetermined", "extend", "lower", "upper", "unrounded", "round-2dp-first", "round-0dp-first", "round-percent-first", "index-unrounded",
  "exclude-and-renormalise", "exclude", "zero", "void", "carry-last", "none", "reject", "renormalise", "exact-1-over-k", "custom", "importance",
  "final-2dp-half-up", "half-up-2dp", "half-up-3dp", "truncate-2dp", "index-2dp-then-convert", "index-3dp-then-convert", "per-unsur-answered", "all-respondents", "pooled-answers", "listwise",
  "as-answered", "free-scores-4", "exclude-biaya", "pooled", "mean-of-units", "mean-of-unsur",
] as const;

/** One of {@link optionCodes}. */
export type OptionCode = (typeof optionCodes)[number];

/** Axes of conventions that several rulebooks share. */
export const axisCodes = ["weights", "rounding", "gaps", "basis", "missing", "notApplicable", "freeService", "rollUp", "floor", "timeCost", "weightsTotal", "nkoEdge"] as const;

/** One of {@link axisCodes}. */
export type AxisCode = (typeof axisCodes)[number];

/** Values of parameters that stand in formulas. */
export const paramCodes = ["min", "max", "<", "<=", ">", ">=", "="] as const;

/** One of {@link paramCodes}. */
export type ParamCode = (typeof paramCodes)[number];

/** Kinds of employee and period that a scope names. */
export const scopeCodes = ["pns", "pppk", "year", "semester", "quarter", "month"] as const;

/** One of {@link scopeCodes}. */
export type ScopeCode = (typeof scopeCodes)[number];
