/** The kernel: exact numbers, dates, results. No word of the domain. @module */
export type { Brand } from "./brand.ts";
export type { Locale, Text } from "./text.ts";
export { kernelIssueCodes, type KernelIssueCode } from "./issues.ts";
export { describeValue, error, note, under, warning, type Details, type Issue, type IssueFacts, type Severity } from "./issue.ts";
export { fail, guard, hasError, ok, PembinaanError, unwrap, type Failure, type Ok, type Result } from "./result.ts";
export { deepFreeze } from "./freeze.ts";
export * from "./rational.ts";
export * from "./rounding.ts";
export { readExact, readNumber, toRational, type Numeric } from "./numeric.ts";
export { numberValue, type NumberValue } from "./number-value.ts";
export type { Decimal } from "./decimal.ts";
export * from "./irrational.ts";
export * from "./interval.ts";
export * from "./local-date.ts";
export * from "./date-range.ts";
export { maxDepth, maxNodes, toPlain, type Plain } from "./plain.ts";
export { canonicalJson } from "./canonical.ts";
export { fingerprintOf } from "./fingerprint.ts";
