/** The issue codes of scopes; those of regions stand with regions. */

/** `not-a-scope-value`: an empty or overlong text, or one not of the closed list, on an axis of a scope */
export const agencyIssueCodes = ["not-a-scope-value"] as const;

/** One of {@link agencyIssueCodes}. */
export type AgencyIssueCode = (typeof agencyIssueCodes)[number];
