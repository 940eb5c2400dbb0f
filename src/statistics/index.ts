/** Exact statistics: counting predicates, the sign test, median and quantiles. @module */
export { median, quantileNearestRank, quantileType7 } from "./quantiles.ts";
export { ordinalShift, type OrdinalShift } from "./ordinal-shift.ts";
export { maxSignTestPairs, signTestAlternatives, signTestExact, type SignCounts, type SignTest, type SignTestAlternative } from "./sign-test.ts";
export { statisticsIssueCodes, type StatisticsIssueCode } from "./issues.ts";
