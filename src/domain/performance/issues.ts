/** The issue codes that reading appraisal ratings and performance plans raises. */

/**
 * Codes of faults around ratings and plans (SKP).
 *
 * - `unknown-rating`: a text that is neither a rating code nor one of the spellings in use
 * - `assessor-is-assessed`: nobody assesses himself; `superior-not-above`: the assessor's superior is the assessor or the employee
 * - `duplicate-plan`, `overlapping-plans`: two plans of one id; two plans of one person with a day in common
 * - `duplicate-result`, `duplicate-behaviour`, `duplicate-evaluation`: named twice in one plan
 * - `evaluation-outside-plan`: an evaluation of days that the plan does not cover
 */
export const performanceIssueCodes = ["unknown-rating", "assessor-is-assessed", "superior-not-above", "duplicate-plan", "overlapping-plans", "duplicate-result", "duplicate-behaviour", "duplicate-evaluation", "evaluation-outside-plan"] as const;

/** One of {@link performanceIssueCodes}. */
export type PerformanceIssueCode = (typeof performanceIssueCodes)[number];
