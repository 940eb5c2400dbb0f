/** The issue codes of mentoring. Reasons why a pair is not eligible are data ({@link Eligibility}), not issues. */
/**
 * - `move-not-allowed`: the event does not exist in this state; final states have none
 * - `guard-not-met`: the event exists, but its condition `details.guard` does not hold
 * - `conflict-of-interest`: (warning) the mentor is also the assessor (pejabat penilai) of the mentee
 */
export declare const mentoringIssueCodes: readonly ["move-not-allowed", "guard-not-met", "conflict-of-interest"];
/** One of {@link mentoringIssueCodes}. */
export type MentoringIssueCode = (typeof mentoringIssueCodes)[number];
