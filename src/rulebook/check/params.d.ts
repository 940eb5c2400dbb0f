/** Parameters: the scorer's own schema and its own extra checks say whether they fit. */
import type { Context } from "./context.ts";
import type { StepView } from "./steps.ts";
/** Faults: `bad-params`; a schema that answers later, or that throws, is one too. */
export declare const checkParams: (context: Context, { path, step, scorer }: StepView) => void;
