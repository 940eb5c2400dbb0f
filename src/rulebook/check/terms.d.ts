import { type BandReader } from "./bands.ts";
import { type Context } from "./context.ts";
/** Faults: `unknown-convention`, `unknown-option`. Marks the axis as used. */
export declare const checkChoice: (context: Context, path: string, axis: string, chosen: readonly string[]) => void;
/** Faults: `members-not-covered`, `weights-do-not-sum`, `unknown-convention`, `unknown-option`, `bad-term`. */
export declare const checkTerms: (context: Context) => void;
/** Faults: `unknown-term`, `two-owners`, `unknown-convention`, `unknown-option` and those of bodies. */
export declare const checkConventions: (context: Context, readers: ReadonlyMap<string, readonly BandReader[]>) => void;
