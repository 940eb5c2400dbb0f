/** The closed union of all issue codes, assembled by types alone. */
import type { AssessIssueCode } from "./assess/issues.ts";
import type { DomainIssueCode } from "./domain/issues.ts";
import type { EngineIssueCode } from "./engine/issues.ts";
import type { KernelIssueCode } from "./kernel/issues.ts";
import type { RulebookIssueCode } from "./rulebook/issues.ts";
import type { ScoringIssueCode } from "./scoring/issues.ts";
import type { StatisticsIssueCode } from "./statistics/issues.ts";
import type { TestingIssueCode } from "./testing/issues.ts";

/** Every code that an issue of this library can have. */
export type IssueCode = AssessIssueCode | DomainIssueCode | EngineIssueCode | KernelIssueCode | RulebookIssueCode | ScoringIssueCode | StatisticsIssueCode | TestingIssueCode;
