/** Trainings and who took part. */
export { trainingIssueCodes, type TrainingIssueCode } from "./issues.ts";
export { trainingCompletion, type CompletionRule, type IncompleteReason, type ParticipantCompletion, type TrainingCompletion } from "./completion.ts";
export { readTrainingEvent, type TrainingEvent, type TrainingEventInput, type TrainingSession, type TrainingTests } from "./event.ts";
export { participation, type Attendance, type Participation } from "./participation.ts";
export { evidenceKinds, nonClassicalKinds, readTraining, trainingKinds, trainingPlaces, type EvidenceKind, type Training, type TrainingKind, type TrainingPlace } from "./training.ts";
