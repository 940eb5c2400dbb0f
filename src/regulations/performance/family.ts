/** The family `performance`: what rulebooks of individual appraisal can be given and must answer. */

/**
 * The contract of the family. Under PermenPANRB 6/2022 the appraisal is a judgement on two axes:
 *
 * Inputs: `results` (hasil kerja) and `behaviour` (perilaku kerja), each a rating code of the rulebook.
 * Outputs: `predicate`, the code of the predikat.
 *
 * Rulebooks of older regimes read numbers instead and add the output `total`. Codes of different regimes are never mapped to each other silently.
 */
export const performanceFamily = {
  /** Its name in rulebooks. */
  id: "performance",
  /** Canonical inputs. */
  inputs: ["results", "behaviour"],
  /** Canonical outputs. */
  outputs: ["predicate"],
  /** The term that names the predicates. */
  labels: "predicateLabels",
} as const;
