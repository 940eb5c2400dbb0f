/** The issue codes of training. */

/**
 * - `duplicate-attendance`: two records of one person at one training
 * - `nothing-assigned`: nobody was assigned to anything, so there is no share
 * - `date-outside`: a date that lies not between the first and the last day
 * - `dates-not-rising`: dates that do not rise, or a date that stands twice
 * - `days-disagree`: another number of days than of dates
 * - `too-many-minutes`: more minutes than the days hold
 * - `two-amounts`: minutes and learning hours of one activity, which may contradict each other
 * - `no-session`, `no-participant`: a training without a session, or without anybody
 * - `session-twice`, `duplicate-participant`: one id twice
 * - `unknown-session`, `unknown-participant`: attendance, a score or a certificate of a session or participant that the training does not name
 * - `score-outside`: a score below 0 or above the maximum, or a share outside 0 to 1
 * - `certificate-without-completion` (warning): a certificate of somebody who has not completed the training by the rule given
 */
export const trainingIssueCodes = [
  "duplicate-attendance", "nothing-assigned", "date-outside", "dates-not-rising", "days-disagree", "too-many-minutes", "two-amounts",
  "no-session", "no-participant", "session-twice", "duplicate-participant", "unknown-session", "unknown-participant", "score-outside", "certificate-without-completion",
] as const;

/** One of {@link trainingIssueCodes}. */
export type TrainingIssueCode = (typeof trainingIssueCodes)[number];
