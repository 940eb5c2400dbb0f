/** The engine's own demand: every output must rest on at least this confidence. */
import { type Issue } from "../kernel/index.ts";
import type { Confidence } from "../rulebook/index.ts";
import type { Calculation } from "./calculate.ts";
/** Issues for outputs that rest on less. `convention` is no rank: it never fails a minimum. */
export declare const meetsMinimum: (calculation: Calculation, minimum: Confidence | undefined) => readonly Issue[];
