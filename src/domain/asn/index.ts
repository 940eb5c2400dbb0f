/** Civil servants: identity numbers, kinds, ranks, levels. The schema stands apart in asn.schema.ts, so that zod comes only to those who want it. */
export { readAsn, type Asn, type Position } from "./asn.ts";
export { compareFunctionalLevels, expertLevels, isFunctionalLevel, ladderOf, readFunctionalLevel, skillLevels, type FunctionalLadder, type FunctionalLevel } from "./functional-level.ts";
export { echelonEquivalence, echelons, positionOfEchelon, readEchelon, type Echelon, type EchelonRow } from "./echelon.ts";
export { asnIssueCodes, type AsnIssueCode } from "./issues.ts";
export { jobClassAfter, jobClassPunishments, type JobClassAfter, type JobClassCase, type JobClassPunishment } from "./job-class.ts";
export { asnKinds, asnSubKinds, isManagerial, pelaksanaClasses, positionKinds, type AsnKind, type AsnSubKind, type PelaksanaClass, type PositionKind } from "./kind.ts";
export { lastDayChoices, lengthOfService, type LastDayChoice, type LengthOfService } from "./length-of-service.ts";
export { formatNip, maskNip, parseNip, type Nip, type PnsNip, type PppkNip } from "./nip.ts";
export { comparePppkGrades, compareRankWithGrade, pppkGrades, readPppkGrade, type GradeMap, type PppkGrade } from "./pppk-grade.ts";
export { compareRanks, isRankCode, rankCodes, rankOf, readRank, type Rank, type RankCode } from "./rank.ts";
