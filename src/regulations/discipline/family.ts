/** The family `discipline`: what a rule names for days of absence without valid reason. */

/**
 * The contract of the family. PNS and CPNS only; PPPK follow the rules of their institution.
 *
 * Inputs: `days` absent in the calendar year, `consecutive` (the longest run of working days), `lateMinutes` in the year, `skp` (percent of the SKP reached; the rule of 2010 only). A rulebook reads those it needs.
 * Outputs: `level` (`ringan`, `sedang`, `berat` or `tidak-ada`), `rung`, `punishment` and `transitional` (kinds), `counted` days.
 * What a rule names is not a decision: the official who may punish examines the case first.
 */
export const disciplineFamily = {
  /** Its name in rulebooks. */
  id: "discipline",
  /** Canonical inputs. */
  inputs: ["days", "consecutive", "lateMinutes", "skp"],
  /** Canonical outputs. */
  outputs: ["level", "rung", "punishment", "counted"],
  /** The term that names the levels, rungs and kinds. */
  labels: "disciplineLabels",
} as const;
