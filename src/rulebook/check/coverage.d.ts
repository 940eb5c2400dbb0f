/** Coverage: a case for every code, a cell for every pair of codes. Only where all codes are known. */
import { type Context } from "./context.ts";
import type { StepView } from "./steps.ts";
type Rows = Readonly<Record<string, unknown>>;
/** Checks the cases and tables of one step. */
export declare const checkCoverage: (context: Context, view: StepView) => void;
/** Faults: `cells-not-covered` where the rows of a matrix have different columns. */
export declare const checkMatrix: (context: Context, path: string, cells: Readonly<Record<string, Rows>> | undefined) => void;
export {};
