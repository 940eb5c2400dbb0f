/** Readiness for change: answers, signals, guidance. */
export { adkarElements, readAdkar, type AdkarAnswers, type AdkarElement } from "./adkar.ts";
export { adkarSignals, changeGuidance, guidanceFor, readinessSignals, type Guidance, type ReadinessSignal } from "./guidance.ts";
export { readinessIssueCodes, type ReadinessIssueCode } from "./issues.ts";
