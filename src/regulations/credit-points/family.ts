/** The family `credit-points`: from the predicate of a functional official to angka kredit (AK). */

/**
 * The contract of the family.
 *
 * Inputs: `predicate`, `level` (jenjang), `months` 1 to 12, `rank` (golongan/ruang), `case` (what the points are set for), `held` (points before), `conventional` (points under the older rules),
 * `years` in the rank, `studyMinimum`. A rulebook reads those it needs.
 * Outputs: `points` earned, exact, and `shown`, rounded; where a rulebook has them `total`, `totalShown`, `integrated`, what the next rank and level need (`rankStep`, `rankNeeds`, `levelNeeds`) and what is short of it (`rankShort`, `levelShort`).
 */
export const creditPointsFamily = {
  /** Its name in rulebooks. */
  id: "credit-points",
  /** Canonical inputs. */
  inputs: ["predicate", "level", "months", "rank", "case", "held", "conventional", "years", "studyMinimum"],
  /** Canonical outputs. */
  outputs: ["shown", "points"],
  /** The term that names the predicates. */
  labels: "predicateLabels",
} as const;

/** For what credit points are set: a period, after a rise in level, a transfer, the first appointment, the return from study, the integration of conventional points. */
export type CreditCaseCode = "periodik" | "kenaikan-jenjang" | "perpindahan-jabatan" | "pengangkatan-pertama" | "tugas-belajar" | "integrasi";

/** All of them. */
export const creditCases = ["periodik", "kenaikan-jenjang", "perpindahan-jabatan", "pengangkatan-pertama", "tugas-belajar", "integrasi"] as const satisfies readonly CreditCaseCode[];
