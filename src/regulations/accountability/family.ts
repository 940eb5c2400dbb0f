/** The family `accountability`: evaluations of the performance accountability system (SAKIP). */

/**
 * The contract of the family.
 *
 * Dimensions: `component`, `subcomponent` within it, `criterion` within that; the caller may give criteria of his own.
 *
 * Input: `answer` per criterion, the code of its value on the answer scale.
 *
 * Outputs: `total` exact and `shown` as published; `predicate` its code; `componentScore` and `componentPoints` per component; `subcomponentScore` per sub-component.
 */
export const accountabilityFamily = {
  /** Its name in rulebooks. */
  id: "accountability",
  /** Dimensions from the outside in. */
  dimensions: ["component", "subcomponent", "criterion"],
  /** Canonical inputs. */
  inputs: ["answer"],
  /** Canonical outputs. */
  outputs: ["total", "shown", "predicate", "componentScore", "componentPoints", "subcomponentScore"],
  /** The term that names the predicates. */
  labels: "predicateLabels",
} as const;
