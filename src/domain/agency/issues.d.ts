/** The issue codes of regions and scopes. */
/**
 * - `not-a-region`: no Kemendagri region code such as `16`, `16.71`, `16.71.01` or `16.71.01.1001`
 * - `not-a-scope-value`: an empty or overlong text, or one not of the closed list, on an axis of a scope
 */
export declare const agencyIssueCodes: readonly ["not-a-region", "not-a-scope-value"];
/** One of {@link agencyIssueCodes}. */
export type AgencyIssueCode = (typeof agencyIssueCodes)[number];
