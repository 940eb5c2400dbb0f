/** What every language must have: a missing text is a compile error. `{name}` is filled in; `[…]` is dropped when its name has nothing. */
import type { RoundingMode, Severity } from "../../kernel/index.ts";
import type { Confidence, InstrumentKind } from "../../rulebook/index.ts";
import type { Scope } from "../../domain/index.ts";
import type { Absence } from "../../scoring/index.ts";
import type { NumberMarks } from "../numbers.ts";
import type { AxisCode, OptionCode, ParamCode, ReasonCode, ScopeCode, TreatmentCode } from "./codes.ts";

/** Facts that issues carry besides what they expected and received. */
export type DetailCode =
  | "term" | "value" | "bound" | "cite" | "confidence" | "suggestion" | "sum" | "to" | "within" | "from" | "rulebook" | "reviewedUntil" | "family" | "parts" | "first" | "second"
  | "dimension" | "member" | "axis" | "option" | "scorer" | "indicator" | "period" | "hole" | "row" | "shared" | "other" | "codes" | "holes" | "table" | "enacted" | "code" | "before" | "step";

/** Characteristics of respondents that have a name here; others are printed as they are called. */
export type GroupCode = "sex" | "age" | "education" | "occupation" | "service" | "disability";

/** The words of one language besides the issue texts. */
export interface Words {
  /** Decimal and group marks. */
  readonly marks: NumberMarks;
  /** Headings. */
  readonly headings: Readonly<Record<"title" | "answers" | "steps" | "overlays" | "conventions" | "missing" | "issues" | "issuesTitle", string>>;
  /** Names of further facts that an issue carries. */
  readonly details: Readonly<Record<DetailCode, string>>;
  /** Names of the facts in the header. */
  readonly facts: Readonly<Record<"rule" | "rulebook" | "period" | "scope", string>>;
  /** Names of the columns and lines of a step. */
  readonly step: Readonly<Record<"number" | "name" | "formula" | "working" | "result" | "basis" | "note", string>>;
  /** Whole phrases. */
  readonly phrases: Readonly<Record<
    | "notAReceipt" | "noIssues" | "unreadable" | "noAnswers" | "noRows" | "roundingOne" | "noSteps" | "skipped" | "basis" | "basisConvention" | "mechanical" | "confidence" | "restsOn" | "noValue" | "because"
    | "supplied" | "change" | "byOverlay" | "byCaller" | "illustration" | "overlay" | "choice" | "byDefault" | "choiceOfCaller" | "choiceOfOverlay" | "weightHere" | "callerTerm" | "unknownScorer"
    | "unset" | "table" | "bandOf" | "rounding" | "noRounding" | "points" | "more" | "digits" | "reasonAt" | "treatment" | "issue" | "whole" | "expected" | "received" | "details" | "convention" | "exactly" | "yes" | "no", string>>;
  /** The spreadsheet: names of its columns, remarks, and the words that stand for an absence. */
  readonly sheet: Readonly<Record<
    | "name" | "label" | "value" | "receipt" | "agrees" | "formula" | "citation" | "confidence" | "remark" | "legend" | "allAgree" | "notLive" | "notNeeded" | "notApplicable" | "void", string>>;
  /** The worksheet to check by hand. */
  readonly hand: Readonly<Record<
    | "title" | "how" | "cut" | "given" | "steps" | "conclusion" | "followUps" | "followUp" | "within" | "days" | "working-days" | "months" | "years" | "rounded" | "roundedHere" | "notRounded" | "chosen" | "band" | "gap" | "tooLong", string>>;
  /** The card that a service unit puts on the wall. */
  readonly card: Readonly<Record<
    | "title" | "otherTitle" | "unit" | "service" | "index" | "grade" | "undetermined" | "respondents" | "answers" | "answersFromTo" | "people" | "group" | "unknown" | "elements" | "element" | "lowest"
    | "ranked" | "more" | "basis" | "note", string>>;
  /** Names of the groups of respondents that a card may show. */
  readonly groups: Readonly<Record<GroupCode, string>>;
  /** Edges of a band. */
  readonly edges: Readonly<Record<"from" | "above" | "to" | "below", string>>;
  /** How sure we are. */
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** How grave an issue is. */
  readonly severity: Readonly<Record<Severity, string>>;
  /** The absences, as they stand in a formula. */
  readonly absence: Readonly<Record<Absence, string>>;
  /** Reasons and notes. */
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  /** What was done with an absent row. */
  readonly treatments: Readonly<Record<TreatmentCode, string>>;
  /** Rounding modes. */
  readonly roundingModes: Readonly<Record<RoundingMode, string>>;
  /** Options of conventions. */
  readonly options: Readonly<Record<OptionCode, string>>;
  /** Axes of conventions. */
  readonly axes: Readonly<Record<AxisCode, string>>;
  /** Parameters in formulas. */
  readonly params: Readonly<Record<ParamCode, string>>;
  /** Axes of scope. */
  readonly scope: Readonly<Record<keyof Scope, string>>;
  /** Values on axes of scope. */
  readonly scopeValues: Readonly<Record<ScopeCode, string>>;
  /** Short names of instruments: `{issuer}`, `{number}`. */
  readonly instruments: Readonly<Record<InstrumentKind, string>>;
  /** Names of the months. */
  readonly months: readonly [string, string, string, string, string, string, string, string, string, string, string, string];
  /** Periods: `{year}`, `{ordinal}`, `{month}`, `{day}`, `{from}`, `{to}`. */
  readonly periods: Readonly<Record<"year" | "semester" | "quarter" | "month" | "day" | "range" | "named", string>>;
  /** Ordinals of semesters and quarters. */
  readonly ordinals: readonly [string, string, string, string];
}
