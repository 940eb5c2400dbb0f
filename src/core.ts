/** The engine without any rule: exact numbers, scorers, rulebooks, receipts. For apps that bring rulebooks of their own. @module */
export {
  absolute, add, approximate, canonicalJson, compare, deepFreeze, divide, equals, fail, fingerprintOf, floor, guard, hasError, hundred, isInteger, isZero, maximum, minimum, multiply, negate, numberValue, ok, one,
  parseFraction, PembinaanError, rational, readExact, readNumber, reduce, round, roundingModes, sign, subtract, sum, toDecimal, toDecimalText, toFixed, toFraction, toPlain, toRational, unwrap, zero,
  type Brand, type DateRange, type Decimal, type Details, type Failure, type Issue, type IssueFacts, type KernelIssueCode, type kernelIssueCodes, type Locale, type LocalDate, type NumberFormat, type NumberValue, type Numeric, type Ok, type Plain, type Rational, type Result, type Rounding, type RoundingMode, type Severity, type Shown, type Text,
} from "./kernel/index.ts";
export { parsePeriod, readScope, scopeContains, type Period, type PeriodInput, type PeriodKind, type Scope } from "./domain/index.ts";
export { defineScorer, goneCell, isGone, noParams, paramsOf } from "./scoring/index.ts";
export type * from "./scoring/index.ts";
export { defineRulebook, defineRulebookWith, describeRulebook, overlayTemplate, parseOverlay, parseRulebook } from "./rulebook/index.ts";
export type * from "./rulebook/index.ts";
export {
  amendReceipt, buildEngine, checkAmendments, compareReceipts, createEngine, diffRulebooks, evaluate, evaluateIn, evaluateProRata, fingerprint, reconcile, replay,
  type AmendmentChain, type AmendmentLink, type AmendOptions, type Amends, type AppliedOverlay, type ChainOptions, type Decision, type ChosenConvention, type CompareOptions, type Comparison, type DataPart, type Engine, type EngineIssueCode, type engineIssueCodes, type EngineOptions, type EngineParts, type EvaluateRequest, type Group, type NoNumber, type NumberAnswer, type OutputChange, type RuleInputs,
  type OverlayPart, type PlainGone, type PlainValue, type ProRata, type ProRataBasis, type ProRataPart, type Published, type Receipt, type ReceiptOutput, type ReceiptPeriod, type Reconciled, type ReconcileRequest, type Reconciliation, type Replayed, type ReplayOptions, type RulebookChange, type RulebookDiff, type RulebookPart, type RulePart, type SetTerms, type TermChange, type TraceCell, type TraceNode, type When,
} from "./engine/index.ts";
export type { IssueCode } from "./issue-code.ts";
