/** The family `indicators`: what rulebooks of weighted indicators can be given and must answer. */

/**
 * The contract of the family. A rulebook declares the subset of the inputs that it reads.
 *
 * Dimensions: `perspective` (optional), `objective` (optional) within it, and `indicator`, within that where there are objectives.
 *
 * Inputs per indicator:
 * - `formula`: the code of its achievement formula, from the list of the rulebook
 * - `actual`: what was observed in the period; `target`: one value, or `low` and `high` for a range
 * - `verified`: has somebody confirmed the observation; `worst`: the worst value there is; `atMaximum`: the target is the highest value possible
 * - `validity`, `control`: exact, proxy, activity; low, moderate, high
 * - `weight`: its weight, where the plan gives it; every further code of the plan under its own name
 *
 * Input per objective: `objectiveWeight`.
 *
 * Outputs:
 * - `total`: the exact score; `shown`: the same as published; `predicate`: its code, where the rulebook has bands
 * - `index` per indicator: achievement in percent after floor and cap; `achievement`: before them; `objectiveScore` per objective, `perspectiveScore` per perspective
 * - `indicatorPredicate` and `indicatorStatus` per indicator, `totalStatus`: codes of a band table and of a traffic light, where the rulebook has them
 */
export const indicatorsFamily = {
  /** Its name in rulebooks. */
  id: "indicators",
  /** Dimension of the indicators. */
  dimension: "indicator",
  /** Dimension of the objectives. */
  parent: "objective",
  /** Dimension of the perspectives. */
  grandparent: "perspective",
  /** Canonical inputs. */
  inputs: ["formula", "actual", "target", "low", "high", "worst", "atMaximum", "verified", "validity", "control", "weight", "objectiveWeight"],
  /** Canonical outputs. */
  outputs: ["total", "shown", "predicate", "index", "achievement", "objectiveScore", "perspectiveScore", "indicatorPredicate", "indicatorStatus", "totalStatus"],
  /** The term that names the predicates. */
  labels: "predicateLabels",
  /** The term that names the colours. */
  statusLabels: "statusLabels",
  /** Inputs that a rulebook may leave to the caller, and that claim no authority then. */
  callerInputs: ["weight", "objectiveWeight"],
} as const;
