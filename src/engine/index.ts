/** The engine: rulebooks in force, evaluation, receipts. @module */
export { optionsOf } from "./choose-conventions.ts";
export { bookAsked, buildEngine, findBook, type Engine, type EngineParts, type Inside } from "./engine.ts";
export { createEngine, type EngineOptions } from "./create-engine.ts";
export { engineAsked } from "./engine-of.ts";
export { evaluate } from "./evaluate.ts";
export { calculatePart, evaluateIn, readOccasion, type EvaluateRequest, type When } from "./evaluate-in.ts";
export { partsByDate, partsOfBook, spansRules, type RulePeriod } from "./resolve.ts";
export type { Calculation } from "./calculate.ts";
export type { Occasion } from "./definition.ts";
export { writeReceipt } from "./write-receipt.ts";
export { replay, type Replayed, type ReplayOptions } from "./replay.ts";
export { amendReceipt, type AmendOptions, type Decision } from "./amend.ts";
export { checkAmendments, type AmendmentChain, type AmendmentLink, type ChainOptions } from "./check-amendments.ts";
export { compareReceipts, type CompareOptions, type Comparison } from "./compare.ts";
export type { Group, OutputChange } from "./output-change.ts";
export type { RuleInputs } from "./rule-inputs.ts";
export { diffRulebooks, type RulebookChange, type RulebookDiff, type RulebookPart } from "./diff-rulebooks.ts";
export { fingerprint } from "./fingerprint.ts";
export type {
  Amends, AppliedOverlay, ChosenConvention, DataPart, OverlayPart, PlainGone, PlainValue, Receipt, ReceiptOutput, ReceiptPeriod, RulePart, SetTerms, TermChange, TraceCell, TraceNode,
} from "./receipt.ts";
export { engineIssueCodes, type EngineIssueCode } from "./issues.ts";
export { codeOf, exactOf, flagOf, isSameCell, numberOf, rowsOf, type NoNumber, type NumberAnswer } from "./answers.ts";
export { recalculate, type Replaced } from "./recalculate.ts";
export { calculationIssues } from "./calculation-issues.ts";
export { explore } from "./explore.ts";
export { reconcile, type ReconcileRequest } from "./reconcile.ts";
export type { ProRataBasis } from "./part-lengths.ts";
export { evaluateProRata, type ProRata, type ProRataPart } from "./pro-rata.ts";
export { searchConventions, type Published, type Reconciled, type Reconciliation } from "./search-conventions.ts";
