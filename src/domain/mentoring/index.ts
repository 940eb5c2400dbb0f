/** Mentoring (pembimbingan senior ke junior): the life of a relationship, who may enter one, its sessions, and what is passed on. */
export { eligibilityChecks, mentorEligibility, type CheckOutcome, type Eligibility, type EligibilityCheck, type EligibilityFinding } from "./eligibility.ts";
export { knowledgeTransfer, type Demonstration, type KnowledgeTopic, type KnowledgeTransfer } from "./knowledge-transfer.ts";
export { readMentoringLog, type MentoringLog } from "./session-log.ts";
export { growStages, readMentoringSession, sessionModes, type AgreedAction, type GrowStage, type MentoringSession, type SessionConfirmation, type SessionMode } from "./session.ts";
export { mentoringIssueCodes, type MentoringIssueCode } from "./issues.ts";
export type {
  Mentoring, MentoringAgreed, MentoringCompleted, MentoringContract, MentoringEvent, MentoringEventOf, MentoringHistory, MentoringProposed, MentoringReview, MentoringReviewed,
} from "./mentoring.ts";
export { moveMentoring } from "./move.ts";
export {
  punishmentLevels, seniorities, type ExistingPair, type MentoringPair, type MentoringPerson, type MentoringProgramme, type MinimumPredicate, type OpenDays, type PersonalCapacity, type Punishment,
  type PunishmentLevel, type Seniority, type YearlyPredicate,
} from "./pair.ts";
export {
  mentoringEventKinds, mentoringGuards, mentoringRelations, mentoringStates, mentoringTransitions,
  type MentoringEventKind, type MentoringGuard, type MentoringRelation, type MentoringState, type Transition,
} from "./states.ts";
