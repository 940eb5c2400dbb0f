/** The issue codes of complaints. */

/**
 * - `duplicate-complaint`: two complaints with one identifier
 * - `events-out-of-order`: something is dated before what it follows, such as an answer before the receipt
 */
export const complaintIssueCodes = ["duplicate-complaint", "events-out-of-order"] as const;

/** One of {@link complaintIssueCodes}. */
export type ComplaintIssueCode = (typeof complaintIssueCodes)[number];
