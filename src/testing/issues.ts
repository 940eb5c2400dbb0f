/** The issue codes that the tools for testing raise. */

/**
 * Codes of reasons why a function cannot be audited.
 *
 * - `asynchronous-implementation`: it returns a promise; the audit calls plain functions
 * - `not-an-answer`: for an ordinary survey it throws, or gives no index, or no `{ index, grade }`
 * - `unknown-grade`: it grades with codes that are not A to D and that `grades` does not translate
 */
export const testingIssueCodes = ["asynchronous-implementation", "not-an-answer", "unknown-grade"] as const;

/** One of {@link testingIssueCodes}. */
export type TestingIssueCode = (typeof testingIssueCodes)[number];
