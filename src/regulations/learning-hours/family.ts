/** The family `learning-hours`: from what somebody attended to jam pelajaran (JP). */

/**
 * The contract of the family.
 *
 * Inputs, per `activity` (open: the request brings its own ids; one row is one activity, or its part in one day or month that has a cap): `path` (what it was), `place`
 * (national or international), the amount in the unit of the path (`days`, `meetings`, `semesters`, `jp` as the programme states them, or `minutes` with the flag `timed`), `earlier` (what was
 * held before in the same day or month, in the unit of the cap) and the flag `evidenced`. A rulebook declares those that it reads.
 * Outputs: `hours` per activity and their `total`, in JP; `strand` per activity (`classical`, `others`, `experience`, `unassigned`) and the `reference` mix. One JP is 45 minutes.
 */
export const learningHoursFamily = {
  /** Its name in rulebooks. */
  id: "learning-hours",
  /** Dimension of the activities. */
  dimension: "activity",
  /** Canonical inputs. */
  inputs: ["path", "place", "days", "meetings", "semesters", "jp", "minutes", "timed", "earlier", "evidenced"],
  /** Canonical outputs. */
  outputs: ["total", "hours", "strand", "reference"],
  /** Term whose cells name the row of the conversion table: path × place. A path that it does not have is not converted. */
  rows: "rows",
  /** Term whose cells name how a row is measured (`programme`, `day`, `hour-of-day`, `meeting`, `each`, `semester`, `none`), under the column `measure`. */
  measures: "measures",
  /** Term: minutes of one JP. */
  minutesAHour: "minutesAHour",
  /** Axis: do coaching and mentoring share one cap? */
  capOfMeetings: "capOfMeetings",
  /** Axis: is a period without an activity `zero`, or `undetermined`? A rulebook that does not say leaves its total open then. */
  noActivity: "noActivity",
  /** Axis: are minutes made to JP `exact`, or rounded down (`floor`)? */
  jpRounding: "jpRounding",
} as const;
