/** The issue codes that the tools for testing raise. */

/**
 * Codes of reasons why a function cannot be audited.
 *
 * - `asynchronous-implementation`: it returns a promise; the audit calls plain functions
 * - `not-an-answer`: for an ordinary case it throws, or gives no answer of the agreed shape
 * - `unknown-grade`: it answers with codes that are not those of the rule and that nothing translates
 */
export const testingIssueCodes = ["asynchronous-implementation", "not-an-answer", "unknown-grade"] as const;

/** One of {@link testingIssueCodes}. */
export type TestingIssueCode = (typeof testingIssueCodes)[number];
