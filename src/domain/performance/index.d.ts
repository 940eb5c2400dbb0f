/** Appraisal of a person: the ratings that an assessor gives. @module */
export { performanceIssueCodes, type PerformanceIssueCode } from "./issues.ts";
export { ratingCodes, readRatings, type RatingCode, type Ratings } from "./ratings.ts";
