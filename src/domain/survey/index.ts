/** Surveys: answers become totals. @module */
export { surveyIssueCodes, type SurveyIssueCode } from "./issues.ts";
export type { ByElement, FourCounts, FreeService, GroupCounts, Tally, TallyOptions, Total } from "./tally-data.ts";
export { tally } from "./tally.ts";
export { merge } from "./merge.ts";
export { readTally } from "./read-tally.ts";
export { readMeans, type Means, type MeansOptions } from "./means.ts";
