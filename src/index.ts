/** The public door, in the order of the work: read, keep rules, evaluate, check, assess. @module */

// read
export { compareRankWithGrade, comparePppkGrades, competencyGaps, jobClassAfter, lengthOfService, maskNip, positionOfEchelon, readEchelon, readPppkGrade } from "./domain/index.ts";
export { formatNip, parseNip, readAsn, readRank, compareRanks, rankOf, rankCodes, isRankCode } from "./domain/index.ts";
export { readFunctionalLevel, compareFunctionalLevels, isManagerial } from "./domain/index.ts";
export { comparePeriods, periodContains, periodCovers, periodsOverlap, splitPeriod, parseRegion, regionContains, scopeContains, scopesOverlap } from "./domain/index.ts";
export {
  addWorkingDays, adkarSignals, blockingPairs, changeGuidance, checkCascade, consolidate, consolidatePlaces, daysOff, fitTrajectory, fiveDayWeek,
  guidanceFor, isWorkingDay, knowledgeTransfer, matchMentors, mentorEligibility, merge, moveMentoring, participation, proRata, readAdkar, readCalendar,
  readComplaints, readMeans, readMentoringLog, readMentoringSession, readPlan, readRatings, readSkp, readSkps, readTally, readTraining, readTrainingEvent, sixDayWeek, smartGaps, tally, trainingCompletion, workingDays,
  workingDaysBetween, workingTimeBetween,
} from "./domain/index.ts";
export type * from "./domain/index.ts";

// dates, as text YYYY-MM-DD
export {
  addDays, addMonths, addYears, compareDates, dateRange, dayOf, daysBetween, daysIn, endOfMonth, intersect, isLocalDate, monthOf, rangeContains, rangesOverlap, readLocalDate, startOfMonth, yearOf,
} from "./kernel/index.ts";

// keep rules, evaluate, check (exact arithmetic and the scorer contract are in "pembinaan-asn/core")
export {
  amendReceipt, checkAmendments, compareReceipts, createEngine, defineRulebook, defineRulebookWith, defineScorer, describeRulebook, diffRulebooks, evaluate, evaluateProRata, fingerprint, overlayTemplate, parseOverlay, parsePeriod, parseRulebook, PembinaanError, readNumber, readScope, reconcile, replay, unwrap,
} from "./core.ts";
export type * from "./core.ts";

// assess
export { assessProfessionalism } from "./assess/index.ts";
export {
  assessAbsences, assessCreditPoints, assessIndicators, assessLearningDuties, assessLearningHours, assessMentoring, assessMoves, assessPerformance, assessReadiness, assessResponseTimes, mergePerformance,
  assessSatisfaction, assessTalentBox, checkDistribution, compareSatisfaction, evaluateProgramme, mentoringCoverage, possibleTotals,
  reconcileAchievement, reconcileSatisfaction, rollUp, rollUpPerformance, satisfactionSensitivity,
} from "./assess/index.ts";
export type * from "./assess/index.ts";

// what if
export { previewOverlay, whatWouldItTake } from "./whatif/index.ts";
export type * from "./whatif/index.ts";
