/** The use cases: domain objects in, plain answers with receipts out. @module */
export type { CodeAnswer, CodeLabel, NoCode } from "./answer.ts";
export type { AssessOptions, Parts } from "./by-period.ts";
export { assessSatisfaction, type ElementAnswer, type Satisfaction, type SatisfactionOptions, type Survey } from "./assess-satisfaction.ts";
export { assessPerformance, type Performance } from "./assess-performance.ts";
export { assessIssueCodes, type AssessIssueCode } from "./issues.ts";
