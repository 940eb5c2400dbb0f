/** Looks up what a step names. */
import { type Context, type Known } from "./context.ts";
/** How names of conventions begin. */
export declare const CONVENTION = "convention.";
/** What a name stands for: an input, a term, a step above, or `convention.<axis>`, a category; marks it as used. Faults: `unknown-name`, `forward-reference`, `unknown-convention`. */
export declare const find: (context: Context, path: string, name: unknown, later: ReadonlySet<string>) => Known | undefined;
