/** For authors of scorers and rulebooks, and for apps that want to be sure: contract kit and receipt laws. @module */
export { checkScorer, exactly, type ScorerCase, type ScorerFault } from "./check-scorer.ts";
export { checkReceipt, type CheckReceiptOptions, type ReceiptFault } from "./check-receipt.ts";
export { checkRulebook, type CheckRulebookOptions, type RulebookReport } from "./check-rulebook.ts";
export { coverageKinds, type Coverage, type Covered, type CoverageKind } from "./coverage/index.ts";
export type { WorkedAnswer, WorkedExample } from "./worked-example.ts";
export { anIndicatorPlan, anOverlay, aPerformancePlan, aRulebook, aSurvey, type SurveyCounts } from "./builders/index.ts";
export { auditImplementation } from "./audit/audit-implementation.ts";
export type * from "./audit/options.ts";
export type * from "./audit/contract.ts";
export { auditCases, type AuditCasesOptions } from "./audit/audit-cases.ts";
export type { AuditCase, AuditCaseAnswer } from "./audit/tables/cases.ts";
export { indicatorFaultCodes, performanceFaultCodes, type IndicatorFaultCode, type PerformanceFaultCode, type ScoreFaultCode } from "./audit/tables/fault-codes.ts";
export type * from "./audit/indicators/inputs.ts";
export type * from "./audit/performance/inputs.ts";
export { auditForms, type AuditAnswers, type AuditForm, type AuditGrade, type AuditInputs, type AuditMeans, type AuditQuestions, type AuditTotals } from "./audit/satisfaction/inputs.ts";
export type { AuditConventions } from "./audit/satisfaction/conventions.ts";
export { auditFaultCodes, type AuditFaultCode } from "./audit/satisfaction/fault-codes.ts";
export { testingIssueCodes, type TestingIssueCode } from "./issues.ts";
