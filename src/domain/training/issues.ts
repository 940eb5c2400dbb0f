/** The issue codes of training. */

/**
 * - `duplicate-attendance`: two records of one person at one training
 * - `nothing-assigned`: nobody was assigned to anything, so there is no share
 * - `date-outside`: a date that lies not between the first and the last day
 * - `dates-not-rising`: dates that do not rise, or a date that stands twice
 * - `days-disagree`: another number of days than of dates
 * - `too-many-minutes`: more minutes than the days hold
 * - `two-amounts`: minutes and learning hours of one activity, which may contradict each other
 */
export const trainingIssueCodes = ["duplicate-attendance", "nothing-assigned", "date-outside", "dates-not-rising", "days-disagree", "too-many-minutes", "two-amounts"] as const;

/** One of {@link trainingIssueCodes}. */
export type TrainingIssueCode = (typeof trainingIssueCodes)[number];
