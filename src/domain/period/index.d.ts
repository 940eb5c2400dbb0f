/** Periods: reading, splitting, comparing. */
export { periodIssueCodes, type PeriodIssueCode } from "./issues.ts";
export { parsePeriod, periodKinds, readPeriod, type Period, type PeriodInput, type PeriodKind } from "./period.ts";
export { comparePeriods, periodContains, periodCovers, periodsOverlap, splitPeriod } from "./split.ts";
