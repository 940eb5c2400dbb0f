/** Indicators and plans. @module */
export { indicatorIssueCodes, type IndicatorIssueCode } from "./issues.ts";
export { directions, type Direction, type ExactText, type Indicator, type IndicatorPlan, type Objective, type Observation, type Target } from "./indicator.ts";
export { readPlan } from "./read-plan.ts";
