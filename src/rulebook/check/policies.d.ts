/** Policies: what a step may do with missing or inapplicable inputs depends on what its scorer does with rows. */
import type { StepData } from "../rulebook-data.ts";
import { type Context } from "./context.ts";
import type { StepView } from "./steps.ts";
/**
 * Faults: `bad-policy`, `unknown-convention`. `carry-last` needs an ordered dimension among those that are reduced.
 * Without a view (the scorer is unknown) only the names are looked up.
 */
export declare const checkPolicies: (context: Context, path: string, step: StepData, view: StepView | undefined, later: ReadonlySet<string>) => void;
