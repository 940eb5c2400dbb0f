/** English: one sentence for each issue around the use cases. */
import type { AssessIssueCode } from "../../../assess/issues.ts";

/** Sentences by code. */
export const assessIssues: Readonly<Record<AssessIssueCode, string>> = {
  "period-missing": "No period is given ({path}); results are always for a period.",
  "unsur-omitted": "The element {path} is left out, so this index does not compare with one of nine elements.",
  "unsur-added": "The element {path} was added, so this index does not compare with one of nine elements.",
  "below-scale-minimum": "The value of {path} lies below the scale because of rounded weights or missing answers counted as zero.",
  "no-observation": "The indicator {path} has no observation in this period.",
  "alpha-missing": "The level of significance at {path} is yours to choose.",
  "figure-missing": "Give the published index or grade at {path}.",
  "no-units": "There is no unit to roll up at {path}.",
  "duplicate-unit": "The unit {path} is named more than once.",
  "unit-weights-do-not-sum": "The weights of the units at {path} must be there for every unit and add up to 1.",
  "empty-denominator": "No complaint is due yet for {path}, so there is no share.",
  "unknown-stage": "{path} is no stage of a complaint that can be measured.",
  "counted-as-of": "{path}: counted as of {details.asOf}[, working days by the calendar {details.calendar}].",
};
