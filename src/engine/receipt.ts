/** The receipt: outputs, the worksheet filled in, citations. Plain JSON: it survives a trip through text. */
import type { Scope } from "../domain/index.ts";
import type { Issue, LocalDate, Text } from "../kernel/index.ts";
import type { Citation, Confidence, ConventionData, DimensionData, InputData, Instrument, MemberData, Per, Reference, TermBody, TermData, Validity } from "../rulebook/index.ts";
import type { Absence } from "../scoring/index.ts";
import type { Group, OutputChange } from "./output-change.ts";

/** A value in a receipt: numbers as reduced fractions ("23875/261", "65"), codes as text, flags as booleans. */
export type PlainValue = string | boolean;

/** An absent cell in a receipt: the state, and its reasons where it arose (later cells hold the state alone). */
export type PlainGone = { readonly [K in Absence]?: readonly string[] };

/** A cell of the trace; `null`: this cell decided nothing and is not kept. */
export type TraceCell = PlainValue | PlainGone | null;

/** A step with its values: a node of the trace. */
export interface TraceNode {
  /** The step. */
  readonly id: string;
  /** Its dimensions. */
  readonly per?: Per;
  /** The scorer that made it. */
  readonly scorer: string;
  /** What it read. */
  readonly inputs: Readonly<Record<string, Reference>>;
  /** Its parameters. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Its policy for missing inputs. */
  readonly missing?: string;
  /** Its policy for inapplicable inputs. */
  readonly notApplicable?: string;
  /** Its citation, or `mechanical`. */
  readonly cite: string;
  /** Its name. */
  readonly label?: Text;
  /** The kind of its values. */
  readonly kind: "number" | "category" | "flag" | "any";
  /** One value a row, in row order; absent when no row decided anything. */
  readonly values?: readonly TraceCell[];
  /** True when no row decided anything. */
  readonly notNeeded?: true;
  /** Rows whose value the caller supplied. */
  readonly supplied?: readonly string[];
  /** The step did nothing in any row: explanations skip it. */
  readonly idle?: true;
  /** Decimals of its rounded values. */
  readonly places?: number;
  /** Irrational values: correct to so many significant digits. */
  readonly digits?: number;
  /** Notes by row address ("" for a single row). */
  readonly notes?: Readonly<Record<string, readonly string[]>>;
}

/** One output: its value and what it rests on. */
export interface ReceiptOutput<V = unknown> {
  /** The value; by member for a vector; `null` where there is none. */
  readonly value: V | null;
  /** The kind of its value. */
  readonly kind: "number" | "category" | "flag" | "any";
  /** The lowest confidence among what decided it: text, secondary, unverified; `convention` when conventions alone decided. */
  readonly confidence: Confidence;
  /** Conventions among what decided it: `gaps: lower-cut`, or a step or term cited as convention. */
  readonly conventions: readonly string[];
  /** Names of the inputs, terms and steps that decided it. */
  readonly decidedBy: readonly string[];
  /** Reasons of its absent cells. */
  readonly reasons?: readonly string[];
}

/** One changed term: before, after, and on whose word. */
export interface TermChange {
  /** Address, e.g. `perspectiveWeight[stakeholder]`. */
  readonly path: string;
  /** As the rulebook has it; `null`: unset. */
  readonly before: unknown;
  /** As it was used. */
  readonly after: unknown;
  /** `overlay:<id>` or `caller`. */
  readonly source: string;
  /** Where the overlay stands. */
  readonly cite?: string;
  /** How sure we are of the overlay's text. */
  readonly confidence?: Confidence;
}

/** An overlay that took part. */
export interface AppliedOverlay {
  /** `<name>@<revision>`. */
  readonly id: string;
  /** The instrument in which it stands. */
  readonly instrument: Instrument;
  /** Where it stands there. */
  readonly citation: Citation;
  /** For whom it holds. */
  readonly scope?: Scope;
  /** The day on which it was enacted. */
  readonly enacted?: LocalDate;
  /** It holds from a day before it was enacted. */
  readonly retroactive?: true;
  /** Ids of the overlays that it repeals. */
  readonly supersedes?: readonly string[];
  /** It is an example and no rule of anybody. */
  readonly illustration?: true;
}

/** Bodies of terms that one source set. */
export interface SetTerms {
  /** `overlay:<id>` or `caller`. */
  readonly source: string;
  /** The bodies, by term. */
  readonly terms: Readonly<Record<string, TermBody>>;
}

/** What was laid over the rule. */
export interface OverlayPart {
  /** Overlays that took part, outermost first. */
  readonly applied: readonly AppliedOverlay[];
  /** Every changed term. */
  readonly changes: readonly TermChange[];
  /** The bodies that were set, in order, so that the receipt can be recomputed without its sources. */
  readonly set: readonly SetTerms[];
}

/** One chosen option. */
export interface ChosenConvention {
  /** The option. */
  readonly option: string;
  /** Who chose it. */
  readonly from: "default" | "caller" | `overlay:${string}`;
  /** The terms it sets. */
  readonly set?: Readonly<Record<string, TermBody>>;
  /** Where it stands. */
  readonly cite: string;
}

/** The data part: what was observed. */
export interface DataPart {
  /** Members of every dimension, in order. */
  readonly members: Readonly<Record<string, readonly MemberData[]>>;
  /** Inputs as exact text, nested in the order of `per`; absent cells absent; `{ notApplicable: true }`. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Steps whose values the caller supplied. */
  readonly supplied?: Readonly<Record<string, unknown>>;
}

/** The rule part: declarations, base terms, citations. */
export interface RulePart {
  /** The regulation. */
  readonly instrument: Instrument;
  /** When it holds. */
  readonly validity: Validity;
  /** Where its parts stand. */
  readonly citations: Readonly<Record<string, Citation>>;
  /** Dimensions without their base members. */
  readonly dimensions: Readonly<Record<string, Omit<DimensionData, "members">>>;
  /** Declarations of the inputs. */
  readonly inputs: Readonly<Record<string, InputData>>;
  /** Terms as the rulebook has them. */
  readonly terms: Readonly<Record<string, TermData>>;
  /** Axes with the citation and default of each. */
  readonly conventions: Readonly<Record<string, Pick<ConventionData, "default" | "cite" | "by" | "label">>>;
}

/** The period or day of a receipt, both ends included. */
export interface ReceiptPeriod {
  /** Its text, `2026-Q2` say. */
  readonly text: string;
  /** The first day. */
  readonly from: LocalDate;
  /** The last day. */
  readonly to: LocalDate;
}

/** The receipt that this one takes the place of, after an objection say: which, why, on whose word, when, and what became of the answers. */
export interface Amends {
  /** The fingerprint of that receipt. */
  readonly receipt: string;
  /** Why it was amended: a text, or one in both languages. */
  readonly reason: string | Text;
  /** Who decided: a role or an opaque id of yours (`tim-keberatan-2`), never a name or a number of a person. */
  readonly decidedBy: string;
  /** The day of the decision. */
  readonly on: LocalDate;
  /** The groups in which the two receipts differ. */
  readonly differ: readonly Group[];
  /** Single-valued outputs that changed, each split by group. */
  readonly outputs: Readonly<Record<string, OutputChange>>;
}

/** A receipt. The four groups `rule`, `overlay`, `convention`, `data` are exactly what a value depends on; `trace` is every step in order. */
export interface Receipt<Outputs = Readonly<Record<string, unknown>>> {
  /** The format of this receipt. */
  readonly format: "receipt@1";
  /** The rulebook with its revision. */
  readonly rulebook: string;
  /** Its family. */
  readonly family: string;
  /** The period or day for which it was computed. */
  readonly period: ReceiptPeriod;
  /** For whom. */
  readonly scope?: Scope;
  /** The receipt that this one amends. */
  readonly amends?: Amends;
  /** Declarations, base terms, citations. */
  readonly rule: RulePart;
  /** What agencies and the caller changed. */
  readonly overlay: OverlayPart;
  /** The choices that were made: axis → option. */
  readonly convention: Readonly<Record<string, ChosenConvention>>;
  /** What was observed. */
  readonly data: DataPart;
  /** Every step in order. */
  readonly trace: readonly TraceNode[];
  /** The answers. */
  readonly outputs: { readonly [K in keyof Outputs]: ReceiptOutput<Outputs[K]> };
  /** Reasons of missing values that reached an output, each `code@address`. */
  readonly missing: readonly string[];
  /** Warnings and notes. */
  readonly issues: readonly Issue[];
}
