/** The public door, in the order of the work: read, keep rules, evaluate, check, assess. @module */

// read
export { formatNip, parseNip, readAsn, readRank, compareRanks, rankOf, rankCodes, isRankCode } from "./domain/index.ts";
export { readFunctionalLevel, compareFunctionalLevels, isManagerial } from "./domain/index.ts";
export { comparePeriods, periodContains, periodCovers, periodsOverlap, splitPeriod, parseRegion, regionContains, scopeContains, scopesOverlap } from "./domain/index.ts";
export { checkCascade, consolidate, fitTrajectory, proRata, smartGaps } from "./domain/index.ts";
export { readPlan, readRatings, readTraining, readAdkar, readComplaints } from "./domain/index.ts";
export { tally, merge, readTally, answeredWithin, participation, adkarSignals, guidanceFor, changeGuidance } from "./domain/index.ts";
export { moveMentoring, mentorEligibility } from "./domain/index.ts";
export type * from "./domain/index.ts";

// dates, as text YYYY-MM-DD
export {
  addDays, addMonths, addYears, compareDates, dateRange, dayOf, daysBetween, daysIn, endOfMonth, intersect, isLocalDate, monthOf, rangeContains, rangesOverlap, readLocalDate, startOfMonth, yearOf,
} from "./kernel/index.ts";

// keep rules, evaluate, check (exact arithmetic and the scorer contract are in "pembinaan-asn/core")
export {
  compareReceipts, createEngine, defineRulebook, defineRulebookWith, defineScorer, evaluate, fingerprint, parseOverlay, parsePeriod, parseRulebook, PembinaanError, readNumber, readScope, reconcile, replay, unwrap,
} from "./core.ts";
export type * from "./core.ts";

// assess
export { assessIndicators, assessLearningHours, assessPerformance, assessReadiness, assessSatisfaction, evaluateProgramme, possibleTotals, reconcileSatisfaction, rollUp } from "./assess/index.ts";
export type * from "./assess/index.ts";
