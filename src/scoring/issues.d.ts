/** The issue codes that scorers and their contract raise. */
/**
 * Codes of faults around scorers.
 *
 * - `scorer-failed`: a scorer threw, or returned something that is no value of its declared kind
 * - `bad-params`: the parameters of a step do not fit its scorer
 */
export declare const scoringIssueCodes: readonly ["scorer-failed", "bad-params"];
/** One of {@link scoringIssueCodes}. */
export type ScoringIssueCode = (typeof scoringIssueCodes)[number];
