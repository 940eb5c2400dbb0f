/** Small valid inputs of the public API for the tests of apps, each with overrides. */
export { aPerformancePlan } from "./a-performance-plan.ts";
export { aRulebook } from "./a-rulebook.ts";
export { aSurvey, type SurveyCounts } from "./a-survey.ts";
export { anIndicatorPlan } from "./an-indicator-plan.ts";
export { anOverlay } from "./an-overlay.ts";
