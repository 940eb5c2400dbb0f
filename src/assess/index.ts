/** The use cases: domain objects in, plain answers with receipts out. @module */
export type { CodeAnswer, CodeLabel, NoCode } from "./answer.ts";
export type { AssessOptions, Parts } from "./by-period.ts";
export { assessSatisfaction, type ElementAnswer, type Satisfaction } from "./assess-satisfaction.ts";
export type { SatisfactionOptions, Survey } from "./survey.ts";
export { reconcileSatisfaction, type PublishedIndex, type PublishedMeans, type ReconciledFigure, type ReconciledSurvey, type ReconcileSatisfactionOptions } from "./reconcile-satisfaction.ts";
export { rollUp, type MethodIndex, type RolledUp, type RolledUpUnit, type RollUpMethod, type RollUpOptions, type SurveyedUnit } from "./roll-up.ts";
export { possibleTotals, type PossibleTotals } from "./possible-totals.ts";
export { assessPerformance, type Performance } from "./assess-performance.ts";
export { assessIndicators, type IndicatorAnswer, type IndicatorGap, type IndicatorOptions, type Indicators, type IndicatorTrend, type ObjectiveAnswer } from "./assess-indicators.ts";
export { assessLearningHours, type LearningHours, type TrainingInput } from "./assess-learning-hours.ts";
export { assessReadiness, type Readiness, type ReadinessOptions } from "./assess-readiness.ts";
export { evaluateProgramme, type ProgrammeData, type ProgrammeEvaluation, type ProgrammeOptions, type ProgrammePredicates, type ProgrammeSatisfaction, type ProgrammeVerdict } from "./evaluate-programme.ts";
export { assessIssueCodes, type AssessIssueCode } from "./issues.ts";
