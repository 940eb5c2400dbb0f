/** The issue codes that reading appraisal ratings raises. */
/**
 * Codes of faults around ratings.
 *
 * - `unknown-rating`: a text that is neither a rating code nor one of the spellings in use
 */
export declare const performanceIssueCodes: readonly ["unknown-rating"];
/** One of {@link performanceIssueCodes}. */
export type PerformanceIssueCode = (typeof performanceIssueCodes)[number];
