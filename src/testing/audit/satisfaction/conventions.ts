/** The conventions that an app under audit may declare for satisfaction. */

/** Conventions that the app says it follows. What is not named may be any convention of the rule, and is reported. */
export interface AuditConventions {
  /** The weights of the elements. */
  readonly weights?: "exact-1-over-k" | "printed-0.111" | "printed-0.11" | "printed-0.1111";
  /** What is compared with the cuts. */
  readonly basis?: "unrounded" | "round-2dp-first";
  /** Values between published bounds. Not named: `lower-cut`. */
  readonly gaps?: "lower-cut" | "closed-intervals" | "undetermined";
  /** Missing answers. Not named: any but `all-respondents`. */
  readonly missing?: "per-unsur-answered" | "all-respondents" | "pooled-answers" | "listwise" | "reject";
}

/** The options of the rule on each axis that may be declared. */
export const declarable: { readonly [Axis in keyof AuditConventions]-?: readonly Required<AuditConventions>[Axis][] } = {
  weights: ["exact-1-over-k", "printed-0.111", "printed-0.11", "printed-0.1111"],
  basis: ["unrounded", "round-2dp-first"],
  gaps: ["lower-cut", "closed-intervals", "undetermined"],
  missing: ["per-unsur-answered", "all-respondents", "pooled-answers", "listwise", "reject"],
};
