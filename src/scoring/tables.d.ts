/** Tables as scorers receive them: read once, exact, never per row. */
import type { Rational, Rounding } from "../kernel/index.ts";
/** One row of a band table. Edges say themselves whether they belong: `from` (≥) or `above` (>), `to` (≤) or `below` (<). */
export interface Band {
    /** Lower edge, included. */
    readonly from?: Rational;
    /** Lower edge, excluded. */
    readonly above?: Rational;
    /** Upper edge, included. */
    readonly to?: Rational;
    /** Upper edge, excluded. */
    readonly below?: Rational;
    /** Name of a flag that must be true for this row to hold. */
    readonly when?: string;
    /** The code of this band. */
    readonly category?: string;
    /** The number of this band. */
    readonly value?: Rational;
    /** A straight line through (x0, y0) and (x1, y1): the number varies inside the band. */
    readonly line?: readonly [Rational, Rational, Rational, Rational];
}
/** The range that a band table covers; a value outside it is an issue, not a grade. */
export interface BandRange {
    /** Lower end, included. */
    readonly from?: Rational;
    /** Lower end, excluded. */
    readonly above?: Rational;
    /** Upper end, included. */
    readonly to?: Rational;
    /** Upper end, excluded. */
    readonly below?: Rational;
}
/** A band table: rows tried from top to bottom. */
export interface Bands {
    /** The rows in the order in which they are tried. */
    readonly rows: readonly Band[];
    /** The range of the whole table; absent ends are unbounded. */
    readonly range?: BandRange;
}
/** A matrix of codes: row code → column code → code. */
export type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** A table of numbers: code → number, or code → code → number. */
export type Table = Readonly<Record<string, Rational | Readonly<Record<string, Rational>>>>;
/** Points of a broken line, by rising x. */
export type Points = readonly (readonly [Rational, Rational])[];
/** A rounding stage, or none. */
export type RoundingStage = Rounding | "none";
/** What a slot of `takes: "whole"` hands to the scorer, by its kind. */
export interface WholeTables {
    /** A band table. */
    readonly bands: Bands;
    /** A matrix of codes. */
    readonly cells: Cells;
    /** A table of numbers. */
    readonly table: Table;
    /** Points of a broken line. */
    readonly points: Points;
    /** A rounding stage. */
    readonly rounding: RoundingStage;
}
/** The kinds of whole tables. */
export type TableKind = keyof WholeTables;
