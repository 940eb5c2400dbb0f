/** The issue codes of mentoring. Reasons why a pair is not eligible are data ({@link Eligibility}), not issues. */

/**
 * - `move-not-allowed`: the event does not exist in this state; final states have none
 * - `guard-not-met`: the event exists, but its condition `details.guard` does not hold
 * - `conflict-of-interest`: (warning) the mentor is also the assessor (pejabat penilai) of the mentee
 * - `before-session`, `done-and-cancelled`, `no-stage`: the log of a session contradicts itself
 * - `duplicate-session`, `duplicate-action`, `other-relationship`, `unknown-goal`: the log does not fit its relationship
 * - `outside-contract`: (warning) a session on a day outside the contract
 * - `duplicate-topic`, `evidence-missing`: a topic named twice, something shown without evidence
 */
export const mentoringIssueCodes = [
  "move-not-allowed", "guard-not-met", "conflict-of-interest", "before-session", "done-and-cancelled", "no-stage", "duplicate-session", "duplicate-action", "other-relationship", "unknown-goal",
  "outside-contract", "duplicate-topic", "evidence-missing",
] as const;

/** One of {@link mentoringIssueCodes}. */
export type MentoringIssueCode = (typeof mentoringIssueCodes)[number];
