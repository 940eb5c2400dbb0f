/** English: one sentence for each issue around the use cases. */
import type { AssessIssueCode } from "../../../assess/issues.ts";

/** Sentences by code. */
export const assessIssues: Readonly<Record<AssessIssueCode, string>> = {
  "period-missing": "No period is given ({path}); results are always for a period.",
  "unsur-omitted": "The element {path} is left out, so this index does not compare with one of nine elements.",
  "unsur-added": "The element {path} was added, so this index does not compare with one of nine elements.",
  "below-scale-minimum": "The value of {path} lies below the scale because of rounded weights or missing answers counted as zero.",
  "free-service": "Every answer at {path} is 4, which reads “gratis”: do not compare the index with that of a paid service.",
  "printed-means-tie": "Elements have equal printed means ({details.elements}); their exact means may differ.",
  "weight-not-as-named": "The weight named at {path} is that of another number of elements; here the same rounding gives {details.weight}.",
  "different-rulebooks": "The two waves follow different rules ({expected} and {received}) and do not compare; name one rule for both in options.alike.",
  "different-elements-between-waves": "The two waves asked about different elements ({expected} and {received}) and do not compare; name the common ones in options.alike.elements.",
  "different-conventions": "The two waves were computed under different conventions at {path} ({expected} and {received}) and do not compare; name them in options.alike.conventions.",
  "no-observation": "The indicator {path} has no observation in this period.",
  "alpha-missing": "The level of significance at {path} is yours to choose.",
  "figure-missing": "Give the published index or grade at {path}.",
  "no-units": "There is no unit to roll up at {path}.",
  "duplicate-unit": "The unit {path} is named more than once.",
  "unit-weights-do-not-sum": "The weights of the units at {path} must be there for every unit and add up to 1.",
  "nobody-counted": "Nobody is counted at {path}; a distribution needs at least one employee.",
  "distribution-outside-guide": "The distribution lies outside the guide at {path}: {details.people} people stand under the limit {details.limit}. The guide is weighed by the leader; nothing is refused.",
  "distribution-undecidable": "Whether the distribution keeps the guide at {path} cannot be decided for a unit of this size.",
  "part-month": "The days at {path} are not whole calendar months, and whether part of a month counts is not stated; give whole months, or choose a convention.",
  "pns-only": "This rule on absences holds for PNS and CPNS only ({path}); PPPK follow the rules of their institution.",
  "more-than-one-year": "Absences add up within one calendar year; the period at {path} reaches over more than one.",
  "no-people": "There is no employee in the unit at {path}.",
  "duplicate-person": "The employee {path} is named more than once.",
  "not-appraised": "Some employees at {path} have a plan and no predicate yet ({details.people}); the distribution counts the others only.",
  "aspect-twice": "The result at {path} has two indicators of the same aspect.",
  "value-below-zero": "An aspect has a value below 0 ({path}); no rule sets a floor for it.",
  "not-a-subject": "{path} is neither ratings, nor a plan, nor figures.",
};
