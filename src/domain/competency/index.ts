/** Competencies: what a position requires against what a person holds. */
export { competencyGaps, type CompetencyCounts, type CompetencyGap, type CompetencyGaps, type CompetencyMet, type HeldLevels } from "./gaps.ts";
export { competencyIssueCodes, type CompetencyIssueCode } from "./issues.ts";
export { competencyKinds, type CompetencyKind, type CompetencyScales, type CompetencyStandard, type RequiredCompetency } from "./standard.ts";
