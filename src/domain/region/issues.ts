/** The issue codes of regions. */

/** `not-a-region`: no Kemendagri region code such as `16`, `16.71`, `16.71.01` or `16.71.01.1001` */
export const regionIssueCodes = ["not-a-region"] as const;

/** One of {@link regionIssueCodes}. */
export type RegionIssueCode = (typeof regionIssueCodes)[number];
