/** What a calculation itself remarks: notes of cells that decided something, outputs without a value and why. */
import { type Issue } from "../kernel/index.ts";
import type { Calculation } from "./calculate.ts";
import type { Filled } from "./run.ts";
/** Codes of these remarks; all other issues of a receipt were made before it. */
export declare const calculationCodes: ReadonlySet<string>;
/** The reasons of absent cells, by kind. */
export interface Reasons {
    /** All of them. */
    readonly all: readonly string[];
    /** Of missing cells. */
    readonly missing: readonly string[];
    /** Of void cells. */
    readonly voids: readonly string[];
}
/** Collects the reasons of the absent cells of a step. */
export declare const reasonsOf: (filled: Filled) => Reasons;
/** All remarks, in the order of the steps, then of the outputs. */
export declare const calculationIssues: (calculation: Calculation) => readonly Issue[];
