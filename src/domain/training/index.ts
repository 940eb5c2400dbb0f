/** Trainings and who took part. */
export { trainingIssueCodes, type TrainingIssueCode } from "./issues.ts";
export { participation, type Attendance, type Participation } from "./participation.ts";
export { evidenceKinds, nonClassicalKinds, readTraining, trainingKinds, trainingPlaces, type EvidenceKind, type Training, type TrainingKind, type TrainingPlace } from "./training.ts";
