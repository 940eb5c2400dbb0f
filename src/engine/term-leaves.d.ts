/** Terms in force: base terms with the settings of overlays, conventions and the caller laid over them, then read into exact values. */
import { type Issue } from "../kernel/index.ts";
import type { TermBody, TermData } from "../rulebook/index.ts";
import { type Bands, type Cell, type Cells, type Points, type RoundingStage, type Table } from "../scoring/index.ts";
import type { RowSpace } from "./row-space.ts";
/** A term with a body laid over it. What the body does not name stays. */
export declare const mergeTerm: (base: TermData, body: TermBody) => TermData;
/** A whole table of a term, if it is one. */
export declare const readWhole: (term: TermData, path: string, issues: Issue[]) => {
    readonly kind: "bands" | "cells" | "table" | "points" | "rounding";
    readonly value: Bands | Cells | Table | Points | RoundingStage;
} | undefined;
/** The value at a row address of a possibly nested record: `a1,kuantitas` → record.a1.kuantitas. */
export declare const atKey: (record: unknown, key: string) => unknown;
/** The cells of a term that varies by row, or its single cell. A member without a value is missing, `not-set@term[member]`. */
export declare const readCells: (name: string, term: TermData, space: RowSpace, issues: Issue[]) => readonly Cell[];
/** The kind of the cells of a term. */
export declare const cellKindOf: (term: TermData) => "number" | "category";
