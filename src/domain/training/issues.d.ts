/** The issue codes of training. */
/**
 * - `duplicate-attendance`: two records of one person at one training
 * - `nothing-assigned`: nobody was assigned to anything, so there is no share
 */
export declare const trainingIssueCodes: readonly ["duplicate-attendance", "nothing-assigned"];
/** One of {@link trainingIssueCodes}. */
export type TrainingIssueCode = (typeof trainingIssueCodes)[number];
