/** The issue codes that the use cases raise. Their texts: explain/locales/<locale>/assess.ts. */

/**
 * Codes of faults and remarks of the `assess…` functions. Errors unless stated.
 *
 * - `period-missing`: no period was given; people and services are scored over a period
 * - `unsur-omitted`, `unsur-added` (notes): the survey has another list of elements than the rule; its index does not compare with nine elements
 * - `below-scale-minimum` (note): rounded weights or missing answers counted as zero pushed an index below the scale
 * - `free-service` (note): every answer on the cost is 4, which reads "gratis"; the index does not compare with that of a paid service
 * - `printed-means-tie` (note): elements have equal printed means; the exact ones may differ
 * - `weight-not-as-named` (note): a printed weight is named after nine elements; with this number of them the same rounding gives another
 * - `different-rulebooks`, `different-elements-between-waves`, `different-conventions`: two waves that do not compare as they are
 * - `no-observation` (note): an indicator has no observation in the period
 * - `direction-against-formula` (warning): an indicator is wanted lower (or higher) and its formula goes the other way; the formula decides
 * - `not-read-by-rule` (note): the plan says something that would decide a value (weights, a range as target, that an actual is not verified), and the rulebook does not read it
 * - `caller-weights` (note): the weights are the caller's own, where the rulebook leaves them to him; they claim no authority
 * - `alpha-missing`: the level of significance is the caller's to choose, and was not, or lies outside 0 to 1
 * - `joined-by-days` (note): the parts of the period are joined by their days, as the caller chose; no text says so unless the agency's own does
 * - `figure-missing`: neither an index nor a grade was given to reconcile
 * - `no-units`, `duplicate-unit`: nothing to roll up, or two units of one id
 * - `unit-weights-do-not-sum`: the weights of the units do not add up to 1, or one has none
 * - `nobody-counted`: a unit without a single employee has no distribution
 * - `distribution-outside-guide` (warning), `distribution-undecidable` (note): a limit of the guide is not kept, or the unit is too small to tell
 * - `part-month`: a range of days that is not whole months, and no convention says whether part of a month counts
 * - `pns-only`: the absence ladder is for PNS and CPNS; PPPK follow their institution's rules
 * - `more-than-one-year`: absences add up within one calendar year
 * - `no-people`, `duplicate-person`: a unit without employees, or two of one id
 * - `not-appraised` (note): employees who have a plan and no predicate
 * - `aspect-twice`: two indicators of one aspect of one result, under a rule by aspects
 * - `value-below-zero` (warning): time or cost overran so far that an aspect has a value below 0, or conventional points lie below the base of the rank; no text has a floor
 * - `not-a-subject`: neither ratings, nor a plan, nor figures
 * - `not-parts`: what shall be merged is no answer with a part for each rule
 * - `merged-by-caller` (note): a figure that the caller made of several rules' scores; no text provides for it
 * - `no-plan`, `different-people`: no plan in the period, or plans of more than one person where those of one are asked for
 * - `moves-not-joined`: the person moved within the period, and the rule says nothing on how the posts are joined
 * - `posts-joined` (note): the SKP of several posts, joined pro rata as the rule says
 * - `duplicate-relationship`: two mentoring relationships of one id
 * - `duplicate-training`: two development activities of one id
 * - `contract-year-elsewhere`: the year of the contract has no day in the period
 * - `empty-denominator`: no complaint was received, so there is nothing to share; as a warning: none is due yet in this stage, so there is no share, which is not a share of 0
 * - `unknown-stage`: a stage of complaints that the library cannot measure
 * - `activity-outside-period`, `activity-not-converted` (notes): a development activity that does not count: outside the period, or of a path for which the rule has no learning hours
 * - `activity-reaches-over` (note): an activity that begins or ends outside the period
 * - `dates-needed` (note): the rule has a cap a month, and an activity does not say on which days its meetings were, so that its amount is open
 * - `hours-spread-evenly` (note): minutes or hours of several days were spread evenly over them, because a cap a day holds
 * - `not-one-year`: yearly duties are of one year, and the period is longer
 * - `no-activity` (note): the list has no activity in the period that could count; what that comes to, usually 0 JP, the rule says
 * - `part-of-a-year` (note): the period is shorter than the year of the duty
 * - `counted-as-of` (note): the day of the look, and the calendar by which working days were counted
 */
export const assessIssueCodes = [
  "period-missing", "unsur-omitted", "unsur-added", "below-scale-minimum", "free-service", "printed-means-tie", "weight-not-as-named", "different-rulebooks", "different-elements-between-waves", "different-conventions", "no-observation", "alpha-missing",
  "figure-missing", "no-units", "duplicate-unit", "unit-weights-do-not-sum",
  "nobody-counted", "distribution-outside-guide", "distribution-undecidable", "part-month", "pns-only", "more-than-one-year", "no-people", "duplicate-person", "not-appraised",
  "aspect-twice", "value-below-zero", "not-a-subject",
  "not-parts", "merged-by-caller", "no-plan", "different-people", "moves-not-joined", "posts-joined",
  "duplicate-relationship", "duplicate-training", "contract-year-elsewhere",
  "empty-denominator", "unknown-stage", "counted-as-of", "caller-weights", "not-read-by-rule", "direction-against-formula", "joined-by-days",
  "activity-outside-period", "activity-not-converted", "activity-reaches-over", "hours-spread-evenly", "dates-needed", "no-activity", "not-one-year", "part-of-a-year",
] as const;

/** One of {@link assessIssueCodes}. */
export type AssessIssueCode = (typeof assessIssueCodes)[number];
