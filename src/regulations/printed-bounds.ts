/** What rules leave open that print the bounds of their bands to two decimals: values between two bounds, and what is compared with them. Told once, for every family. */

/** Citations for what no known text decides. */
export const boundsCitations = {
  gaps: { locator: "nilai di antara batas tercetak tidak diatur", confidence: "convention" },
  basis: { locator: "nilai yang dibandingkan dengan batas tidak diatur", confidence: "convention" },
} as const;

/** Both axes; `basis` sets the term `comparedRounding`. */
export const boundsConventions = {
  gaps: { default: "lower-cut", cite: "gaps", label: { id: "nilai di antara batas", en: "values between bounds" }, others: { "closed-intervals": {}, undetermined: {} } },
  basis: { default: "unrounded", cite: "basis", label: { id: "nilai yang dibandingkan", en: "value compared" }, others: { "round-2dp-first": { set: { comparedRounding: { rounding: { places: 2, mode: "half-up" } } } } } },
} as const;
