/** The issue codes of complaints. */

/**
 * - `duplicate-complaint`: two complaints with one identifier
 * - `answered-before-received`: the answer is dated before the receipt
 * - `empty-denominator`: no complaint was due yet, so there is no share; that is not a share of 0
 */
export const complaintIssueCodes = ["duplicate-complaint", "answered-before-received", "empty-denominator"] as const;

/** One of {@link complaintIssueCodes}. */
export type ComplaintIssueCode = (typeof complaintIssueCodes)[number];
