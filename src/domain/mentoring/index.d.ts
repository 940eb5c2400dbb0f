/** Mentoring (pembimbingan senior ke junior): the life of a relationship, and who may enter one. */
export { eligibilityChecks, mentorEligibility, type CheckOutcome, type Eligibility, type EligibilityCheck } from "./eligibility.ts";
export { mentoringIssueCodes, type MentoringIssueCode } from "./issues.ts";
export { type Mentoring, type MentoringContract, type MentoringEvent, type MentoringHistory, type MentoringReview } from "./mentoring.ts";
export { moveMentoring } from "./move.ts";
export { punishmentLevels, type ExistingPair, type MentoringPair, type MentoringPerson, type MentoringProgramme, type PunishmentLevel } from "./pair.ts";
export { mentoringEventKinds, mentoringGuards, mentoringRelations, mentoringStates, mentoringTransitions, type MentoringEventKind, type MentoringGuard, type MentoringRelation, type MentoringState, type Transition, } from "./states.ts";
