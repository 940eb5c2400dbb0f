/** The issue codes of competencies. */

/**
 * - `unknown-competency-level`: a level that the caller's scale of this kind does not have
 * - `duplicate-competency`: a competency required twice
 * - `duplicate-competency-level`: a scale that names a level twice
 * - `competency-scale-missing`: a kind that is required has no scale, or one without levels
 */
export const competencyIssueCodes = ["unknown-competency-level", "duplicate-competency", "duplicate-competency-level", "competency-scale-missing"] as const;

/** One of {@link competencyIssueCodes}. */
export type CompetencyIssueCode = (typeof competencyIssueCodes)[number];
