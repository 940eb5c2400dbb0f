/** Terms as data: the named values of a rule. Everything that may ever change is a term. */
import type { RoundingMode, Text } from "../kernel/index.ts";

/** An exact number in a rulebook: 25, "76.61", "1/9". */
export type Exactly = number | string;

/** One dimension, or several crossed ones in the order of nesting. */
export type Per = string | readonly string[];

/** A sum that siblings must give. */
export interface SiblingsSum {
  /** The exact sum, per parent. */
  readonly to: Exactly;
  /** Conventions under which the sum is not asked for: axis → options. */
  readonly unless?: Readonly<Record<string, readonly string[]>>;
}

/** The bounds inside which an overlay (or, with `caller`, the caller) may set a term. */
export interface OpenTerm {
  /** Smallest value, included: of numbers, of the values of bands and tables, of the places of a rounding. */
  readonly min?: Exactly;
  /** Largest value, included; of the same. */
  readonly max?: Exactly;
  /** The codes allowed; for a table its keys (absent: those it has), for a rounding its modes (and `none`). */
  readonly of?: readonly string[];
  /** Bands and points: from low to high their values never fall (`up`) or never rise (`down`). */
  readonly monotone?: "up" | "down";
  /** A code only beside these codes of other terms: code → term → codes (a sum only of what can be added). */
  readonly only?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** A code beside these codes of other terms is taken with a warning: code → term → codes (a sum of index values). */
  readonly doubtful?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
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
