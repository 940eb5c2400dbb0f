/** The issue codes of readiness for change. */

/** - `incomplete-answers`: (note) not every element was answered; what is missing stays missing */
export const readinessIssueCodes = ["incomplete-answers"] as const;

/** One of {@link readinessIssueCodes}. */
export type ReadinessIssueCode = (typeof readinessIssueCodes)[number];
