/** What decided what: a backward walk from the outputs over the slots that each cell used. Gives the cells to keep and the ground on which each output stands. */
import type { Confidence } from "../rulebook/index.ts";
import type { Program } from "./program.ts";
import type { Filled, Store } from "./run.ts";
/** The ground of one output. */
export interface Ground {
    /** The lowest of text, secondary, unverified among the citations that count; `convention` when there is none of them. */
    readonly confidence: Confidence;
    /** Conventions among what decided it. */
    readonly conventions: readonly string[];
    /** Names of inputs, terms and steps that decided it. */
    readonly decidedBy: readonly string[];
}
/** The outcome of the walk. */
export interface Decisions {
    /** By line: which rows reached an output. */
    readonly needed: readonly Uint8Array[];
    /** By output. */
    readonly grounds: ReadonlyMap<string, Ground>;
}
/** Walks backward from the outputs. */
export declare const decide: (program: Program, filled: readonly Filled[], store: Store, supplied: ReadonlyMap<number, readonly unknown[]>) => Decisions;
