/** Reading what was observed: unknown values into exact cells, with every fault named at its address. */
import { type Issue } from "../kernel/index.ts";
import { type Cell } from "../scoring/index.ts";
import type { Program } from "./program.ts";
/** Cells of all inputs, by position in the store. */
export declare const readInputs: (program: Program, given: unknown, issues: Issue[]) => ReadonlyMap<number, readonly Cell[]>;
/** Cells of steps that the caller supplies (a published mean); rows that are not given stay undefined and are computed. */
export declare const readSupplied: (program: Program, given: unknown, issues: Issue[]) => ReadonlyMap<number, readonly (Cell | undefined)[]>;
