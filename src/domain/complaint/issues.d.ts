/** The issue codes of complaints. */
/**
 * - `duplicate-complaint`: two complaints with one identifier
 * - `answered-before-received`: the answer is dated before the receipt
 * - `empty-denominator`: no complaint was due yet, so there is no share; that is not a share of 0
 */
export declare const complaintIssueCodes: readonly ["duplicate-complaint", "answered-before-received", "empty-denominator"];
/** One of {@link complaintIssueCodes}. */
export type ComplaintIssueCode = (typeof complaintIssueCodes)[number];
