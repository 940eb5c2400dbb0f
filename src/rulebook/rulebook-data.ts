/** What a rule is, as data: the plain shape of every rulebook, whoever wrote it. Letter for letter the same in TypeScript and in JSON. */
import type { Text } from "../kernel/index.ts";
import type { Citation, Instrument, Validity } from "./instrument-data.ts";
import type { Exactly, Per, SiblingsSum, TermBody, TermData } from "./term-data.ts";

export type { Citation, Confidence, Instrument, InstrumentKind, Validity } from "./instrument-data.ts";
export type { BandData, Exactly, OpenTerm, Per, RangeData, RoundingData, SiblingsSum, TermBody, TermData } from "./term-data.ts";

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
