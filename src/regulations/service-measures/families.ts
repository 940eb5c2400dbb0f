/** The families of the measures beside the IKM: what their rulebooks are given and must answer. None of them is a satisfaction index of PermenPANRB 14/2017. */

/**
 * The two surveys of an integrity zone. Input `index` per `measure` (`zi-ipkp`, `zi-ipak`), on 1 to 4.
 *
 * Outputs per measure: `contribution` exact and `shown`, `meetsWbk`, `meetsWbbm`; and `wbkMinima`, `wbbmMinima`: both minima are met. A predicate needs more than these.
 */
export const integrityZoneFamily = {
  /** Its name in rulebooks. */
  id: "integrity-zone",
  /** Dimension of the two surveys. */
  dimension: "measure",
  /** Canonical inputs. */
  inputs: ["index"],
  /** Canonical outputs. */
  outputs: ["shown", "contribution", "meetsWbk", "meetsWbbm", "wbkMinima", "wbbmMinima"],
} as const;

/**
 * The public service index (IPP). Inputs: `itemScore` per `item` of form F02 (each within an `aspect`), `userMean` per `userAspect` of form F03, both 0 to 5.
 *
 * Outputs: `shown`, the exact `index`, its `grade`; `f02`, `f03` and `aspectMean` per aspect.
 */
export const serviceIndexFamily = {
  /** Its name in rulebooks. */
  id: "service-index",
  /** Dimension of the items. */
  dimension: "item",
  /** Canonical inputs. */
  inputs: ["itemScore", "userMean"],
  /** Canonical outputs. */
  outputs: ["shown", "index", "grade", "f02", "f03", "aspectMean"],
  /** The term that names the grades. */
  labels: "gradeLabels",
} as const;

/** The Ombudsman's compliance assessment: from the published `score` (0 to 100) to its `zone`, since 2022 also to its `grade`. */
export const ombudsmanFamily = {
  /** Its name in rulebooks. */
  id: "ombudsman-compliance",
  /** Canonical inputs. */
  inputs: ["score"],
  /** Canonical outputs; a rulebook without classes gives the zone alone. */
  outputs: ["zone", "grade"],
  /** The term that names the zones. */
  labels: "zoneLabels",
} as const;

/**
 * Weighted indices of satisfaction on 0 to 100. Each form asks for its own inputs per `item` (sums with counts, or weights with means); the outputs are the same:
 * the exact `index`, and it as `shown`.
 */
export const weightedSatisfactionFamily = {
  /** Its name in rulebooks. */
  id: "weighted-satisfaction",
  /** Dimension of the items. */
  dimension: "item",
  /** Canonical outputs; a rulebook may give more. */
  outputs: ["shown", "index"],
} as const;

/**
 * Gaps between what was perceived and what was expected. Inputs per `item`: sums and counts of the answers to both questions.
 *
 * Outputs: per item the exact `gap` and it as `shown`, `perception` and `expectation`; over all items `overallGap` and `overallShown`.
 */
export const serviceGapFamily = {
  /** Its name in rulebooks. */
  id: "service-gap",
  /** Dimension of the items. */
  dimension: "item",
  /** Canonical inputs. */
  inputs: ["perceptionTotal", "perceptionAnswered", "expectationTotal", "expectationAnswered"],
  /** Canonical outputs. */
  outputs: ["shown", "gap", "overallShown", "overallGap", "perception", "expectation"],
} as const;
