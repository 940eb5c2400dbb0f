/** The family `performance`: what rulebooks of individual appraisal can be given and must answer. */

/**
 * The contract of the family. A rulebook declares the subset of the inputs that it reads, per the dimensions that it has; codes of different regimes are never mapped to each other silently.
 *
 * Dimensions: `result` (planned results), `aspect`, `indicator` (within results), `group` (of main work), `task` (additional work), `behaviourAspect`, `post` (posts held in the period).
 *
 * Inputs:
 * - a judgement on two axes (6/2022): `results`, `behaviour`, each a rating code
 * - observed: `target`, `actual` (per result and aspect, or per indicator), `low`, `high`, `formula`, `targetIsMaximum`, `notDone`, `weight`
 * - additional work: `additionalTasks` (how many), or `taskCategory` and `taskScope` per task; `creativity`
 * - behaviour in numbers: `behaviourScore` per aspect, or `assessorBehaviour` and `othersBehaviour`
 * - of the person and the occasion: `positionGroup` (`jpt`, `ja-jf`), `evaluation` (`tahunan`, `periodik`), `newIdea`; after moves `postSkp` with `postDays`, `postMonths` or `postWeight`
 *
 * Outputs: `predicate`, its code, under every rule; `total` and `shown` where the rule has a number; `skp`, `behaviourValue`; `resultValue` per result; `aspectValue` or `achievement` and `category` below it.
 */
export const performanceFamily = {
  /** Its name in rulebooks. */
  id: "performance",
  /** Canonical dimensions. */
  dimensions: ["result", "aspect", "indicator", "group", "task", "behaviourAspect", "post"],
  /** Canonical inputs. */
  inputs: [
    "results", "behaviour", "target", "actual", "low", "high", "formula", "targetIsMaximum", "notDone", "weight", "additionalTasks", "taskCategory", "taskScope", "creativity",
    "behaviourScore", "assessorBehaviour", "othersBehaviour", "positionGroup", "evaluation", "newIdea", "postSkp", "postDays", "postMonths", "postWeight",
  ],
  /** Canonical outputs. */
  outputs: ["predicate", "total", "shown", "skp", "behaviourValue", "mainWork", "additional", "resultValue", "counted", "aspectValue", "achievement", "category", "discipline", "belowZero"],
  /** The term that names the predicates. */
  labels: "predicateLabels",
  /** Aspects that a planned result may do without. */
  optionalAspects: ["biaya"],
  /** The group of main work of whoever is no leader. */
  staffGroup: "kinerja-utama",
} as const;
