/** Steps: each names only what stands above it, in the form, of the kind and over the rows that its scorer takes. */
import type { ErasedScorer, Slot } from "../../scoring/index.ts";
import type { Reference, StepData } from "../rulebook-data.ts";
import { type BandReader } from "./bands.ts";
import { type Context, type Known } from "./context.ts";
/** What a slot of a step reads: the path and name of each reference and what it stands for. */
export interface Read {
    /** The slot. */
    readonly slot: Slot;
    /** The names as the step has them. */
    readonly names: Reference;
    /** Each reference; unknown ones are left out. */
    readonly known: readonly Known[];
}
/** What is known of a step while it is checked. */
export interface StepView {
    /** `steps[3]`. */
    readonly path: string;
    /** The step. */
    readonly step: StepData;
    /** Its scorer. */
    readonly scorer: ErasedScorer;
    /** What its slots read, as far as they are in order. */
    readonly reads: ReadonlyMap<string, Read>;
    /** Dimensions that it reduces. */
    readonly reduced: ReadonlySet<string>;
    /** An `all` slot walks a list of names. */
    readonly byName: boolean;
}
/** Checks all steps from top to bottom; returns who reads which band table. */
export declare const checkSteps: (context: Context, scorers: ReadonlyMap<string, ErasedScorer>) => ReadonlyMap<string, readonly BandReader[]>;
