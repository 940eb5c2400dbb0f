/** English: one sentence for each issue of the tools for testing. */
import type { TestingIssueCode } from "../../../testing/issues.ts";

/** Sentences by code. */
export const testingIssues: Readonly<Record<TestingIssueCode, string>> = {
  "asynchronous-implementation": "The function at {path} returns a promise; the audit calls plain functions only.",
  "not-an-answer": "The function at {path} gives no usable answer to an ordinary case.",
  "unknown-grade": "The function at {path} uses codes that are not those of the rule and that were not translated.",
  "no-examples": "There is no example to run: give at least one in {path}.",
  "example-refused": "The request of the example {details.name} ({path}) is refused: {details.code} at {received}. Correct the request, or the rulebook.",
  "example-differs": "At {path} the example promises {expected}; the rulebook gives {received}.",
  "not-deterministic": "The example {details.name} ({path}), asked twice, gives two different receipts: a scorer remembers something, or reads something other than its inputs.",
  "law-broken": "The receipt of the example {details.name} ({path}) breaks the law {details.law} at {received}.",
  "input-changed": "Calculating {details.name} changed the data at {path}: a scorer may not change what it is given.",
  "not-exercised": "No example reaches {path} ({details.kind}). Add an example in which it decides something.",
};
