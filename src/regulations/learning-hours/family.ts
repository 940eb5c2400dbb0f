/** The family `learning-hours`: from what somebody attended to jam pelajaran (JP). */

/**
 * The contract of the family.
 *
 * Inputs, per `activity` (open: the request brings its own ids): `path` (what it was), `place` (national or international), `days`.
 * Outputs: `hours` per activity, and their `total`, in JP. One JP is 45 minutes.
 */
export const learningHoursFamily = {
  /** Its name in rulebooks. */
  id: "learning-hours",
  /** Dimension of the activities. */
  dimension: "activity",
  /** Canonical inputs. */
  inputs: ["path", "place", "days"],
  /** Canonical outputs. */
  outputs: ["total", "hours"],
} as const;
