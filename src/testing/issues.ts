/** The issue codes that the tools for testing raise. */

/**
 * Codes of reasons why a function cannot be audited:
 *
 * - `asynchronous-implementation`: it returns a promise; the audit calls plain functions
 * - `not-an-answer`: for an ordinary case it throws, or gives no answer of the agreed shape
 * - `unknown-grade`: it answers with codes that are not those of the rule and that nothing translates
 *
 * and what the suite for rulebooks finds:
 *
 * - `no-examples`: there is nothing to run
 * - `example-refused`: the request of an example is refused
 * - `example-differs`: an output is not what the example promises
 * - `not-deterministic`: the same request gives two receipts
 * - `law-broken`: a receipt breaks a law
 * - `input-changed`: a calculation changed an example or the rulebook
 * - `not-exercised` (warning): no example reaches it
 */
export const testingIssueCodes = [
  "asynchronous-implementation", "not-an-answer", "unknown-grade",
  "no-examples", "example-refused", "example-differs", "not-deterministic", "law-broken", "input-changed", "not-exercised",
] as const;

/** One of {@link testingIssueCodes}. */
export type TestingIssueCode = (typeof testingIssueCodes)[number];
