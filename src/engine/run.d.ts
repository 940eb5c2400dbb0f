import { type Cell } from "../scoring/index.ts";
import type { Line } from "./program.ts";
/** What a cell is besides its value. */
export interface CellRemarks {
    /** Slots that decided it; undefined: all. */
    readonly used?: readonly string[] | undefined;
    /** Slots whose absence made it absent. */
    readonly blamed?: readonly string[] | undefined;
    /** Notes. */
    readonly notes?: readonly string[] | undefined;
    /** The scorer did nothing. */
    readonly idle?: true | undefined;
    /** Decimals of a rounded value. */
    readonly places?: number | undefined;
    /** Digits of an irrational value. */
    readonly digits?: number | undefined;
}
/** The cells of a step with their remarks. */
export interface Filled {
    /** One cell a row. */
    readonly cells: readonly Cell[];
    /** Remarks a row; undefined: nothing to remark. */
    readonly remarks: readonly (CellRemarks | undefined)[];
    /** A scorer that failed: row key and why. */
    readonly failed: {
        readonly row: string;
        readonly why: string;
    } | undefined;
}
/** The cells of all vectors so far. */
export type Store = readonly (readonly Cell[] | undefined)[];
/** A step that no output can reach under the conventions chosen: it stays empty. */
export declare const unfilled: Filled;
/** Fills all rows of one step. */
export declare const fill: (line: Line, store: Store) => Filled;
