/** The family `indicators`: what rulebooks of weighted indicators can be given and must answer. The package ships no rulebook of it yet: guidelines are agencies' own. */

/**
 * The contract of the family. A rulebook declares the subset of the inputs that it reads.
 *
 * Dimensions: `objective` (optional) and `indicator`, within it where there are objectives.
 *
 * Inputs per indicator:
 * - `formula`: the code of its achievement formula, from the list of the rulebook
 * - `actual`: what was observed in the period; `target`: one value, or `low` and `high` for a range
 * - `verified`: has somebody confirmed the observation
 * - `weight`: its weight, where the plan gives it; every further code of the plan under its own name
 *
 * Input per objective: `objectiveWeight`.
 *
 * Outputs:
 * - `total`: the exact score; `shown`: the same as published; `predicate`: its code, where the rulebook has bands
 * - `index` per indicator: achievement in percent after floor and cap; `achievement`: before them; `objectiveScore` per objective
 */
export const indicatorsFamily = {
  /** Its name in rulebooks. */
  id: "indicators",
  /** Dimension of the indicators. */
  dimension: "indicator",
  /** Dimension of the objectives. */
  parent: "objective",
  /** Canonical inputs. */
  inputs: ["formula", "actual", "target", "low", "high", "verified", "weight", "objectiveWeight"],
  /** Canonical outputs. */
  outputs: ["total", "shown", "predicate", "index", "achievement", "objectiveScore"],
  /** The term that names the predicates. */
  labels: "predicateLabels",
} as const;
