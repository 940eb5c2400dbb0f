/** The family `response-times`: how fast an office deals with complaints, by a standard. */

/**
 * The contract of the family.
 *
 * Dimensions: `stage`, whose members are stages of the domain (`responseStages`), and `complaint` (open: the request brings its own ids).
 *
 * Inputs:
 * - per stage and complaint, days from the start of the stage to its event, or to the day of the look: `workingDays` and `calendarDays`, and the same without the days of pauses,
 *   `runningWorkingDays` and `runningCalendarDays`; `done`: has the event come? A stage that has not begun is not applicable
 * - per complaint: `kind`, its class, where the limits differ by class
 *
 * Outputs:
 * - per stage: `share`, the share on time in percent of those that are due; `onTime` and `total`, its numerator and denominator
 * - per stage and complaint: `inTime`, `elapsed`; and `limit`, per stage alone where it does not differ by class
 *
 * The axis `dayKind`, where a standard has one, chooses between working days and calendar days; `clockStops` says whether pauses count.
 */
export const responseTimesFamily = {
  /** Its name in rulebooks. */
  id: "response-times",
  /** Dimension of the complaints. */
  dimension: "complaint",
  /** Dimension of the stages. */
  stages: "stage",
  /** Canonical inputs. */
  inputs: ["workingDays", "runningWorkingDays", "calendarDays", "runningCalendarDays", "done", "kind"],
  /** Canonical outputs. */
  outputs: ["share", "onTime", "total", "inTime", "elapsed", "limit"],
} as const;
