/** Appraisal of a person: the ratings that an assessor gives. @module */
export { performanceIssueCodes, type PerformanceIssueCode } from "./issues.ts";
export { ratingCodes, readRatings, type RatingCode, type Ratings } from "./ratings.ts";
export {
  berakhlakValues, evaluationKinds, planApproaches, resultAspects, resultKinds,
  type BerakhlakValue, type Evaluation, type EvaluationKind, type ExpectedBehaviour, type PlanApproach, type PlannedResult, type ResultAspect, type ResultKind, type Skp,
} from "./skp.ts";
export { readSkp, readSkps } from "./read-skp.ts";
