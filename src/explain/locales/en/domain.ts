/** English: one sentence for each issue around the nouns of the domain. */
import type { AgencyIssueCode } from "../../../domain/agency/issues.ts";
import type { AsnIssueCode } from "../../../domain/asn/issues.ts";
import type { ComplaintIssueCode } from "../../../domain/complaint/issues.ts";
import type { IndicatorIssueCode } from "../../../domain/indicator/issues.ts";
import type { MatchingIssueCode } from "../../../domain/matching/issues.ts";
import type { MentoringIssueCode } from "../../../domain/mentoring/issues.ts";
import type { PerformanceIssueCode } from "../../../domain/performance/issues.ts";
import type { PeriodIssueCode } from "../../../domain/period/issues.ts";
import type { ReadinessIssueCode } from "../../../domain/readiness/issues.ts";
import type { SurveyIssueCode } from "../../../domain/survey/issues.ts";
import type { TrainingIssueCode } from "../../../domain/training/issues.ts";

/** The codes of all folders of the domain. */
type DomainCode = AgencyIssueCode | AsnIssueCode | ComplaintIssueCode | IndicatorIssueCode | MatchingIssueCode | MentoringIssueCode | PerformanceIssueCode | PeriodIssueCode | ReadinessIssueCode | SurveyIssueCode | TrainingIssueCode;

/** Sentences by code. */
export const domainIssues: Readonly<Record<DomainCode, string>> = {
  "not-a-period": "{path} is no period that can be read.",
  "cut-outside-period": "The period at {path} cannot be split on that day.",
  "not-a-region": "{path} is no region code of the home ministry.",
  "not-a-scope-value": "{path} is no value that a scope can have.",
  "number-loses-digits": "{path} must be text, because a number of 18 digits loses its last ones.",
  "wrong-length": "{path} does not have 18 digits.",
  "not-digits": "{path} contains something other than the digits 0 to 9.",
  "invalid-birth-date": "The birth date in {path} (digits 1–8) is no date of the calendar.",
  "invalid-appointment": "The year or month of appointment in {path} (digits 9–14) is wrong.",
  "invalid-contract": "The contract count in {path} (digit 14) must be 1 to 9.",
  "unknown-kind": "Digit 13 in {path} marks neither a PNS nor a PPPK.",
  "invalid-sex-digit": "Digit 15 in {path} must be 1 (male) or 2 (female).",
  "invalid-sequence": "The sequence number in {path} (digits 16–18) may not be 000.",
  "young-at-appointment": "By {path}, the appointment came before the 18th birthday.",
  "pppk-under-minimum-age": "By {path}, the age at appointment as PPPK was below 20.",
  "appointed-in-the-future": "By {path}, the appointment comes after the reference date.",
  "unknown-rank": "{path} is no known rank.",
  "unknown-level": "{path} is no known level of functional positions.",
  "kind-disagrees": "{path} does not agree with the kind of employee (PNS or PPPK).",
  "bad-id": "The id {path} cannot be used.",
  "duplicate-objective": "The objective {path} is listed more than once.",
  "duplicate-indicator": "The indicator {path} is listed more than once.",
  "unknown-objective": "{path} names an objective that is not in the plan.",
  "unknown-indicator": "{path} names an indicator that is not in the plan.",
  "ambiguous-target": "The target at {path} must be one value or one range, exactly one of the two.",
  "reversed-target": "The low bound of the target at {path} lies above the high one.",
  "ambiguous-observation": "The observation at {path} must be a value, a share or not applicable, exactly one of them.",
  "zero-denominator": "The denominator at {path} may not be zero.",
  "duplicate-observation": "{path} holds two observations of one indicator in one period.",
  "negative-weight": "The weight {path} may not be negative.",
  "unknown-rating": "{path} is no known rating.",
  "no-elements": "{path} names no element.",
  "duplicate-element": "The element {path} is named more than once.",
  "unknown-element": "{path} is no element of this survey.",
  "answer-out-of-range": "The answer {path} must be 1, 2, 3 or 4.",
  "bad-counts": "The counts at {path} must be whole numbers from 0.",
  "total-out-of-range": "The total {path} cannot come from so many answers of 1 to 4.",
  "more-answers-than-respondents": "There are more answers to {path} than respondents.",
  "respondents-unknown": "The number of respondents is needed and cannot be seen from the data ({path}).",
  "free-service-scored": "The service is declared free, so answers at {path} were scored 4.",
  "different-elements": "The surveys at {path} use different elements and cannot be merged.",
  "not-a-tally": "{path} is no tally of a survey, or it contradicts itself.",
  "duplicate-complaint": "The complaint {path} is recorded more than once.",
  "answered-before-received": "The answer at {path} is dated before the complaint was received.",
  "empty-denominator": "No complaint was due yet for {path}, so there is no share.",
  "move-not-allowed": "The event at {path} is not possible in this state.",
  "guard-not-met": "The condition for {path} is not met[: {details.guard}].",
  "conflict-of-interest": "At {path} the mentor is also the assessor of the mentee: a conflict of interest.",
  "incomplete-answers": "The answers at {path} are not complete.",
  "duplicate-attendance": "Attendance at {path} is recorded more than once for one person and training.",
  "nothing-assigned": "Nobody was assigned to anything at {path}, so there is no share.",
  "duplicate-person": "A person stands more than once where each may stand once: {path}.",
  "unknown-person": "{path} names somebody who is not listed.",
  "named-twice": "The list at {path} names one person twice.",
  "self-mentoring": "{path} makes somebody the mentor of himself or herself.",
  "preferences-or-scores": "A matching needs preferences or scores, exactly one of the two ({path}).",
  "best-total-needs-scores": "The best total needs scores: places on lists cannot be added up ({path}).",
  "matching-too-large": "There are more pairs at {path} than are calculated in one call.",
  "closes-circle": "Among the people at {path} some would mentor each other in a circle[: {details.people}]. Forbid one of the pairs.",
  "too-few-places": "Of the people at {path}, {details.mentees} have only {details.places} places among them, however one matches.",
  "capacity-exceeded": "By {path} a mentor has more mentees than places.",
  "pair-not-allowed": "The pair at {path} is not allowed, or one of the two does not accept the other.",
  "before-session": "{path} lies before the session in which the action was agreed.",
  "done-and-cancelled": "The action at {path} cannot be both done and cancelled.",
  "no-stage": "The session covers no stage of GROW ({path}).",
  "duplicate-session": "The session at {path} is logged more than once.",
  "duplicate-action": "The action at {path} is named more than once.",
  "other-relationship": "The session at {path} belongs to another mentoring.",
  "unknown-goal": "{path} is no goal of the contract.",
  "outside-contract": "The session at {path} was held outside the days of the contract.",
  "duplicate-topic": "The topic at {path} is named more than once.",
  "evidence-missing": "Something shown needs evidence ({path}).",
};
