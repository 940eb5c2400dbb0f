/** What a rule is, as data: the plain shape of every rulebook, whoever wrote it. Letter for letter the same in TypeScript and in JSON. */
import type { LocalDate, RoundingMode, Text } from "../kernel/index.ts";
/** An exact number in a rulebook: 25, "76.61", "1/9". */
export type Exactly = number | string;
/** How sure we are of a rule. `convention`: no text settles it; ours or the caller's choice. */
export type Confidence = "text" | "secondary" | "unverified" | "convention";
/** Where a rule stands. */
export interface Citation {
    /** Article, annex, page. */
    readonly locator: string;
    /** How sure we are of it. */
    readonly confidence: Confidence;
    /** Where it can be read (an address or a title). */
    readonly source?: string;
    /** What a reader should know about it. */
    readonly note?: string;
}
/** The kinds of instrument, from a law down to an agency's own guideline. */
export type InstrumentKind = "undang-undang" | "peraturan-pemerintah" | "peraturan-presiden" | "peraturan-menteri" | "keputusan-menteri" | "peraturan-lembaga" | "surat-edaran" | "peraturan-daerah" | "peraturan-kepala-daerah" | "keputusan-kepala-daerah" | "guideline";
/** The regulation or guideline that a rulebook encodes. */
export interface Instrument {
    /** Its kind. */
    readonly kind: InstrumentKind;
    /** Who issued it. */
    readonly issuer: string;
    /** Its number, as printed. */
    readonly number: string;
    /** Its year. */
    readonly year: number;
    /** Its title. */
    readonly title: Text;
}
/** When a rule holds. */
export interface Validity {
    /** First day in force. */
    readonly from: LocalDate;
    /** Last day in force; absent: no end is known. */
    readonly to?: LocalDate;
    /** The day up to which somebody has looked whether it still holds. */
    readonly reviewedUntil: LocalDate;
}
/** A member of a dimension. */
export interface MemberData {
    /** Unique within its dimension; without `,`, `[`, `]`, `.` and blanks. */
    readonly id: string;
    /** Its name. */
    readonly label?: Text;
    /** The member of the parent dimension (`within`) under which it stands. */
    readonly within?: string;
}
/** How far the member list of a dimension may be changed by a request or an overlay. */
export interface OpenMembers {
    /** Members of the base list may be left out: any of them, or these. */
    readonly omit?: "any" | readonly string[];
    /** New members may be added. */
    readonly add?: "any";
    /** Fewest members. */
    readonly min?: number;
    /** Most members. */
    readonly max?: number;
}
/** A dimension: what a vector runs over. */
export interface DimensionData {
    /** Its name. */
    readonly label?: Text;
    /** The base list. */
    readonly members?: readonly (string | MemberData)[];
    /** Absent: closed. `true`: the request gives any members. An object: the base list may be changed within bounds. */
    readonly open?: true | OpenMembers;
    /** The parent dimension: every member names its parent, so the dimensions form a tree. */
    readonly within?: string;
    /** The order of the members has a meaning (periods, steps). */
    readonly ordered?: true;
}
/** One dimension, or several crossed ones in the order of nesting. */
export type Per = string | readonly string[];
/** A sum that siblings must give. */
export interface SiblingsSum {
    /** The exact sum, per parent. */
    readonly to: Exactly;
    /** Conventions under which the sum is not asked for: axis → options. */
    readonly unless?: Readonly<Record<string, readonly string[]>>;
}
/** An input: what the caller observes. */
export interface InputData {
    /** `count` is a whole number from 0. */
    readonly kind: "number" | "count" | "category" | "flag";
    /** Its dimensions; absent: one value. */
    readonly per?: Per;
    /** The codes of a category. */
    readonly of?: readonly string[];
    /** Smallest value, included. */
    readonly min?: Exactly;
    /** Largest value, included. */
    readonly max?: Exactly;
    /** What the values under one parent must add up to. */
    readonly siblingsSum?: SiblingsSum;
    /** Flags only: what no mention means. */
    readonly absent?: boolean;
    /** The request may leave it out altogether without that being an omission (it matters only where a step uses it). */
    readonly optional?: true;
    /** Its name. */
    readonly label?: Text;
    /** The unit, for explanations. */
    readonly unit?: Text;
    /** Where the rule asks for it. */
    readonly cite?: string;
}
/** The bounds inside which an overlay (or, with `caller`, the caller) may set a term. */
export interface OpenTerm {
    /** Smallest value, included. */
    readonly min?: Exactly;
    /** Largest value, included. */
    readonly max?: Exactly;
    /** Code terms: the codes allowed. */
    readonly of?: readonly string[];
    /** The caller may set it in a request too, marked `caller`. */
    readonly caller?: true;
}
/** A row of a band table in data. */
export interface BandData {
    /** Lower edge, included (≥). */
    readonly from?: Exactly;
    /** Lower edge, excluded (>). */
    readonly above?: Exactly;
    /** Upper edge, included (≤). */
    readonly to?: Exactly;
    /** Upper edge, excluded (<). */
    readonly below?: Exactly;
    /** The flag that must be true for this row. */
    readonly when?: string;
    /** The code of this band. */
    readonly category?: string;
    /** The number of this band. */
    readonly value?: Exactly;
    /** A straight line x0, y0, x1, y1 inside the band. */
    readonly line?: readonly [Exactly, Exactly, Exactly, Exactly];
}
/** The range of a band table in data. */
export interface RangeData {
    /** Lower end, included. */
    readonly from?: Exactly;
    /** Lower end, excluded. */
    readonly above?: Exactly;
    /** Upper end, included. */
    readonly to?: Exactly;
    /** Upper end, excluded. */
    readonly below?: Exactly;
}
/** A rounding stage in data. */
export type RoundingData = "none" | {
    /** Decimals kept. */
    readonly places: number;
    /** What happens to the rest. */
    readonly mode: RoundingMode;
};
/** The body of a term: exactly one of these. */
export interface TermBody {
    /** A number. */
    readonly number?: Exactly;
    /** With `per`: numbers by member. */
    readonly values?: Readonly<Record<string, Exactly | Readonly<Record<string, Exactly>>>>;
    /** With `per`: the number of every member that `values` does not name. */
    readonly each?: Exactly;
    /** A code. */
    readonly code?: string;
    /** With `per`: codes by member. */
    readonly codes?: Readonly<Record<string, string>>;
    /** A rounding stage. */
    readonly rounding?: RoundingData;
    /** A band table. */
    readonly bands?: readonly BandData[];
    /** The range of `bands`. */
    readonly range?: RangeData;
    /** A matrix of codes. */
    readonly cells?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** A table of numbers, one or two levels. */
    readonly table?: Readonly<Record<string, Exactly | Readonly<Record<string, Exactly>>>>;
    /** Points of a broken line, by rising x. */
    readonly points?: readonly (readonly [Exactly, Exactly])[];
    /** Names of codes; for display only. */
    readonly labels?: Readonly<Record<string, Text>>;
    /** No default exists: an overlay or the caller must give it. */
    readonly unset?: "number" | "category";
}
/** A term: a named value of the rule. Everything that may ever change is a term. */
export interface TermData extends TermBody {
    /** Its dimensions, for `values`, `each`, `codes`, `unset`. */
    readonly per?: Per;
    /** Where it stands. */
    readonly cite: string;
    /** Present: open within these bounds. Absent: locked. */
    readonly open?: OpenTerm;
    /** What the values under one parent must add up to. */
    readonly siblingsSum?: SiblingsSum;
    /** Its name. */
    readonly label?: Text;
}
/** One option of a convention other than the default. */
export interface ConventionOption {
    /** Terms that this option sets, same shape as the terms. */
    readonly set?: Readonly<Record<string, TermBody>>;
    /** Options of other axes with which it makes sense: axis → options. */
    readonly only?: Readonly<Record<string, readonly string[]>>;
    /** Where it stands; absent: that of the axis. */
    readonly cite?: string;
}
/** A convention: a named choice on one axis that the text leaves open or practice splits on. */
export interface ConventionData {
    /** The default, which is the rulebook as printed; `null`: the caller must choose. */
    readonly default: string | null;
    /** Why it is a choice at all. */
    readonly cite: string;
    /** The other options. */
    readonly others: Readonly<Record<string, ConventionOption>>;
    /** The axis acts before the worksheet, when answers become totals; the receipt records it. */
    readonly by?: "tabulation";
    /** Its name. */
    readonly label?: Text;
}
/** What a step does with missing or inapplicable inputs. */
export type Policy = "undetermined" | "exclude-and-renormalise" | "exclude" | "zero" | "void" | "carry-last";
/** A reference: a name, a list of names, or a record code → name. `convention.<axis>` is a name of kind category. */
export type Reference = string | readonly string[] | Readonly<Record<string, string>>;
/** A step: one line of the worksheet. */
export interface StepData {
    /** Its name, unique among inputs, terms and steps. */
    readonly id: string;
    /** The rows it has; absent: one. What the inputs vary over and `per` has not is reduced. */
    readonly per?: Per;
    /** The scorer. */
    readonly scorer: string;
    /** What the slots of the scorer read: inputs, terms and earlier steps only. */
    readonly inputs: Readonly<Record<string, Reference>>;
    /** Structure only. */
    readonly params?: Readonly<Record<string, unknown>>;
    /** What happens when something is missing: a policy or `convention.<axis>`. */
    readonly missing?: string;
    /** What happens when something is not applicable: a policy or `convention.<axis>`. */
    readonly notApplicable?: string;
    /** A citation, or `mechanical`. */
    readonly cite: string;
    /** Its name. */
    readonly label?: Text;
}
/** A rulebook: one regulation, or an agency's own guideline, as frozen data. */
export interface RulebookData {
    /** `<instrument>-<number>-<year>@<revision>`. */
    readonly id: string;
    /** What rulebooks of one subject share. */
    readonly family: string;
    /** The regulation or guideline. */
    readonly instrument: Instrument;
    /** `general`: chosen by date. `named`: only by id or scope (one ministry's, a parallel measure). */
    readonly standing: "general" | "named";
    /** When it holds. */
    readonly validity: Validity;
    /** Where its parts stand. */
    readonly citations: Readonly<Record<string, Citation>>;
    /** What vectors run over. */
    readonly dimensions?: Readonly<Record<string, DimensionData>>;
    /** What is observed. */
    readonly inputs: Readonly<Record<string, InputData>>;
    /** Named values of the rule. */
    readonly terms?: Readonly<Record<string, TermData>>;
    /** Named choices. */
    readonly conventions?: Readonly<Record<string, ConventionData>>;
    /** The worksheet, from top to bottom. */
    readonly steps: readonly StepData[];
    /** The steps that are the answer. */
    readonly outputs: readonly string[];
    /** What the instrument says and this rulebook does not cover. */
    readonly notCovered?: readonly Text[];
}
