/** English: one sentence for each issue of the tools for testing. */
import type { TestingIssueCode } from "../../../testing/issues.ts";

/** Sentences by code. */
export const testingIssues: Readonly<Record<TestingIssueCode, string>> = {
  "asynchronous-implementation": "The function at {path} returns a promise; the audit calls plain functions only.",
  "not-an-answer": "The function at {path} gives no usable answer to an ordinary case.",
  "unknown-grade": "The function at {path} uses codes that are not those of the rule and that were not translated.",
};
