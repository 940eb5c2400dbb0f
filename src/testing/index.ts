/** For authors of scorers and rulebooks, and for apps that want to be sure: contract kit and receipt laws. @module */
export { checkScorer, exactly, type ScorerCase, type ScorerFault } from "./check-scorer.ts";
export { checkReceipt, type CheckReceiptOptions, type ReceiptFault } from "./check-receipt.ts";
export { checkRulebook, type CheckRulebookOptions, type RulebookReport } from "./check-rulebook.ts";
export { coverageKinds, type Coverage, type Covered, type CoverageKind } from "./coverage/index.ts";
export type { WorkedAnswer, WorkedExample } from "./worked-example.ts";
export { anIndicatorPlan, anOverlay, aPerformancePlan, aRulebook, aSurvey, type SurveyCounts } from "./builders/index.ts";
export { auditImplementation, type IndicatorAuditOptions, type PerformanceAuditOptions } from "./audit/audit-implementation.ts";
export { auditCases, type AuditCasesOptions } from "./audit/audit-cases.ts";
export type { AuditCase, AuditCaseAnswer } from "./audit/tables/cases.ts";
export type { FormOf, ScoreAudit, ScoreAuditAnswer, ScoreAuditExpected, ScoreAuditFault, ScoreAuditGot, ScoreAuditSettings } from "./audit/tables/contract.ts";
export { indicatorFaultCodes, performanceFaultCodes, type IndicatorFaultCode, type PerformanceFaultCode, type ScoreFaultCode } from "./audit/tables/fault-codes.ts";
export type * from "./audit/indicators/inputs.ts";
export type * from "./audit/performance/inputs.ts";
export { auditForms, type Audit, type AuditAnswer, type AuditAnswers, type AuditConventions, type AuditExpected, type AuditFault, type AuditForm, type AuditGot, type AuditGrade, type AuditInputs, type AuditMeans, type AuditOptions, type AuditQuestions, type AuditTotals } from "./audit/satisfaction/contract.ts";
export { auditFaultCodes, type AuditFaultCode } from "./audit/satisfaction/fault-codes.ts";
export { testingIssueCodes, type TestingIssueCode } from "./issues.ts";
