/** Sums that siblings must give, checked over all members of the request before anything is scored. */
import { type Issue } from "../kernel/index.ts";
import { type Cell } from "../scoring/index.ts";
import type { Program } from "./program.ts";
/** Checks every declared sum of inputs and terms. */
export declare const checkSiblingSums: (program: Program, store: readonly (readonly Cell[] | undefined)[], issues: Issue[]) => void;
