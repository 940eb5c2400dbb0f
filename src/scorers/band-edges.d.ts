/** The edges of bands: does a value lie in a row, and which row lies next to it? */
import { type Rational } from "../kernel/index.ts";
import type { Band, BandRange } from "../scoring/index.ts";
/** Does the value lie between the edges? An edge that is not given bounds nothing. */
export declare const holds: (edges: Band | BandRange, value: Rational) => boolean;
/** Rows that begin below the value, the nearest first; rows with the same lower edge keep their order. */
export declare const rowsBelow: (rows: readonly Band[], value: Rational) => readonly Band[];
/** Rows that begin at the value or above it, the nearest first; rows with the same lower edge keep their order. */
export declare const rowsAbove: (rows: readonly Band[], value: Rational) => readonly Band[];
