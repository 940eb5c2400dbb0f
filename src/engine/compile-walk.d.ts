import type { StepData } from "../rulebook/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import type { Vector } from "./program.ts";
import { type RowSpace } from "./row-space.ts";
import { type Workshop } from "./workshop.ts";
/** A walked cell. */
export interface Stop {
    /** Its vector. */
    readonly vector: Vector;
    /** Its row there. */
    readonly row: number;
}
/** A compiled walk. */
export interface Walk {
    /** Ids of the walked rows or names, by row of the step. */
    readonly ids: readonly (readonly string[])[];
    /** What a slot reads on the way, by row of the step. */
    of(slot: string): readonly (readonly Stop[])[];
}
/** Compiles the walk of a step; undefined for a scorer without `all` slots, or with an issue. */
export declare const compileWalk: (workshop: Workshop, step: StepData, scorer: ErasedScorer, space: RowSpace, path: string) => Walk | undefined;
