/** English: the words for codes. */
import type { Words } from "../words-type.ts";

/** The words for codes in English. */
export const enCodes: Pick<Words, "confidence" | "severity" | "absence" | "reasons" | "treatments" | "roundingModes" | "options" | "axes" | "params" | "scopeValues"> = {
  confidence: {
    text: "read in the text of the regulation", secondary: "two sources agree, or one official source", unverified: "one source only, not verified", convention: "a choice, because no text settles it",
  },
  severity: { error: "Error", warning: "Warning", note: "Note" },
  absence: { missing: "missing", "not-applicable": "not applicable", void: "void" },
  reasons: {
    "not-given": "has not been given", "not-set": "has not been set", declared: "was declared not applicable", "division-by-zero": "cannot be calculated because its divisor is zero",
    "nothing-to-reduce": "has no values to work on", "outside-range": "lies outside the range of the table", "in-no-band": "falls into no row of the table",
    "between-published-bounds": "lies between two bounds as printed in the table", "below-scale-minimum": "lies below the lowest value of the scale", "above-scale-maximum": "lies above the highest value of the scale", "not-in-table": "is not in the table",
    "no-case": "has no formula for that code", "no-category": "falls into a row of the table without a category", "no-value": "falls into a row of the table without a number",
    "no-line": "has no line to interpolate on", "outside-points": "lies beyond the known points", "nothing-to-compare": "has nothing to be compared with", "compared-with-two": "has two things to be compared with",
    "bounds-crossed": "has a lower bound above its upper bound", "weights-sum-to-zero": "cannot be calculated because its weights add up to zero", "unknown-gap-rule": "uses an unknown rule for gaps",
    "unknown-condition": "depends on a condition that is not known", "not-where": "does not meet the condition for being counted", "scorer-failed": "could not be calculated by its method",
    "unsur-omitted": "is left out of the elements", "unsur-added": "was added to the elements",
    "other-organisation-predicate": "holds for another predicate of the organisation", "highest-level": "has no next level",
    "negative-target": "has a target below zero, for which there is no rule", "negative-actual": "has an actual below zero, for which there is no rule", "negative-value": "holds a value below zero, which has no root",
    "negative-weight": "holds a weight below zero", "no-worst-value": "has no worst value to be measured from", "unknown-policy": "uses a choice that its method does not know",
    "not-positive": "needs a number above zero", "out-of-reach": "is too large or too small to be written down", "not-verified": "has not been verified", excepted: "is excepted by the rule",
  },
  treatments: { excluded: "left out", zeroed: "counted as zero", carried: "the last known value was used" },
  roundingModes: { "half-up": "half up", "half-even": "half to even", truncate: "the rest cut off", ceiling: "always up", floor: "always down" },
  options: {
    "lower-cut": "the lower bound decides", "upper-cut": "the upper bound decides", "closed-intervals": "only the printed ranges; between them there is no value", undetermined: "left undetermined",
    extend: "the row below runs on", lower: "goes with the row below", upper: "goes with the row above", unrounded: "the unrounded value", "round-2dp-first": "rounded to two decimals first",
    "round-0dp-first": "rounded to a whole number first", "round-percent-first": "rounded to a whole percent first", "index-unrounded": "the unrounded index",
    "exclude-and-renormalise": "left out, its weight shared among the others", exclude: "left out", zero: "counted as zero", void: "the result is void", "carry-last": "the last known value is used",
    none: "none", reject: "refused", renormalise: "weights adjusted to the right sum", "exact-1-over-k": "equal, exactly 1/number of elements", custom: "set by the unit", importance: "by importance",
    "final-2dp-half-up": "once at the end, two decimals, half up", "half-up-2dp": "two decimals, half up", "half-up-3dp": "three decimals, half up", "truncate-2dp": "two decimals, the rest cut off",
    "index-2dp-then-convert": "index rounded to two decimals, then converted", "index-3dp-then-convert": "index rounded to three decimals, then converted",
    "per-unsur-answered": "divided by those who answered each element", "all-respondents": "divided by all respondents", "pooled-answers": "all answers taken together", listwise: "only respondents who answered everything",
    "as-answered": "as answered", "free-scores-4": "a free service scores 4", "exclude-biaya": "the element cost is left out", pooled: "all answers taken together", "mean-of-units": "mean of the units", "mean-of-unsur": "mean of the elements",
    "three-valued": "a limit that fails by a fraction of a person cannot be decided", exact: "exactly, to the last fraction", "over-half": "more than half", largest: "the largest group",
    "as-given": "whole months as given", "inclusive-calendar-months": "every calendar month that is touched counts", "from-ii-b": "60 points (II/b to II/d)", "from-ii-c": "40 points (a start at II/c)",
    "all-or-nothing": "all or nothing", prorated: "in proportion",
    both: "the kind of the ladder and the transitional one", ladder: "the kind of the ladder", transitional: "the transitional kind", "7h30-is-one-day": "7 hours 30 minutes late are one day",
    "full-if-actual-zero": "100 if the actual is zero too", "met-or-not": "100 if it is met, else 0", "from-worst": "measured from the worst value", "by-formula": "as the formula gives it", "fixed-100": "always 100",
    refuse: "refused", "mirror-negative-target": "mirrored for a target below zero", "as-entered": "as entered", equal: "all alike", "zero-if-unverified": "zero until it is verified", "round-1dp-first": "rounded to one decimal first", "at-100": "100 at most", "at-120": "120 at most", "top-row": "the top row runs on",
    working: "working days", calendar: "calendar days", true: "yes", false: "no",
    "perka-branch": "as Perka BKN 1/2013 has it", "pp-formula-only": "by the formula of the PP alone", "assessor-only": "the assessor alone", "peers-and-subordinates": "peers and subordinates too", "calendar-days": "calendar days", months: "months", "caller-weights": "weights of the user",
    together: "one cap for both", "each-path": "a cap for each", "report-of-self-study": "a report for self-study", "every-path": "some evidence for every path", "not-checked": "not checked",
  },
  axes: {
    weights: "weights", rounding: "rounding", gaps: "values between two printed bounds", basis: "value that is compared with the table", missing: "missing data", notApplicable: "what does not apply",
    freeService: "free services", rollUp: "combination", floor: "lowest value", timeCost: "formula for time and cost", weightsTotal: "sum of the weights", nkoEdge: "values exactly on a bound",
    zeroTarget: "target of zero", zeroActual: "actual of zero", negative: "numbers below zero", cap: "highest value", weighting: "weights of the indicators", unverified: "actuals that nobody has verified",
  },
  params: { min: "the smallest", max: "the largest", "<": "<", "<=": "≤", ">": ">", ">=": "≥", "=": "=", highest: "the highest", lowest: "the lowest", higher: "higher is better", clamp: "held within", sample: "sample", population: "population" },
  scopeValues: { pns: "PNS", pppk: "PPPK", year: "yearly", semester: "half-yearly", quarter: "quarterly", month: "monthly" },
};
