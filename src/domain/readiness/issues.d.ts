/** The issue codes of readiness for change. */
/** - `incomplete-answers`: (note) not every element was answered; what is missing stays missing */
export declare const readinessIssueCodes: readonly ["incomplete-answers"];
/** One of {@link readinessIssueCodes}. */
export type ReadinessIssueCode = (typeof readinessIssueCodes)[number];
