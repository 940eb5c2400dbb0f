/** The family `response-times`: how fast an office deals with complaints, by a standard. */

/**
 * The contract of the family.
 *
 * Dimensions: `stage`, whose members are stages of the domain (`responseStages`), and `complaint` (open: the request brings its own ids).
 *
 * Inputs:
 * - per stage and complaint, days from the start of the stage to its event, or to the day of the look: `workingDays` and `calendarDays`, and the same without the days of pauses,
 *   `runningWorkingDays` and `runningCalendarDays`; `done`: has the event come? `begun`: has the stage begun? One that has not is not applicable elsewhere and counts as nothing
 * - per complaint: `kind`, its class, where the limits differ by class
 *
 * Outputs:
 * - per stage: `share`, the share on time in percent of those that are due; `onTime` and `total`, its numerator and denominator
 * - per stage and complaint: `inTime` and `elapsed`
 *
 * The step `limit` holds the limits: per stage, per complaint, or both. Answers read it where a standard has it.
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
  inputs: ["workingDays", "runningWorkingDays", "calendarDays", "runningCalendarDays", "begun", "done", "kind"],
  /** Canonical outputs. */
  outputs: ["share", "onTime", "total", "inTime", "elapsed"],
} as const;
