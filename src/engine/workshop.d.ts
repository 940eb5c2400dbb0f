/** The workshop of a compilation: row spaces, vectors and tables by name, made once and looked up by every step. */
import { type Issue } from "../kernel/index.ts";
import type { Cell } from "../scoring/index.ts";
import type { Definition } from "./definition.ts";
import type { Reading, Vector } from "./program.ts";
import { type Axis, type RowSpace } from "./row-space.ts";
/** What the parts of a compilation share. */
export interface Workshop {
    /** What is compiled. */
    readonly definition: Definition;
    /** The axes. */
    readonly axes: ReadonlyMap<string, Axis>;
    /** Vectors by name. */
    readonly vectors: Map<string, Vector>;
    /** Cells by position; undefined where inputs and steps come. */
    readonly leaves: (readonly Cell[] | undefined)[];
    /** Whole tables by name of their term. */
    readonly wholes: Map<string, {
        readonly kind: string;
        readonly value: unknown;
    }>;
    /** Faults found. */
    readonly issues: Issue[];
    /** The row space of these dimensions. */
    spaceOf(per: readonly string[]): RowSpace;
    /** For each row of `inner` its row in `outer`, or -1. */
    mapOf(inner: RowSpace, outer: RowSpace): readonly number[];
    /** Adds a vector. */
    put(name: string, space: RowSpace, kind: Vector["kind"], source: Vector["source"], cells?: readonly Cell[]): Vector;
}
/** Opens a workshop for a definition. */
export declare const openWorkshop: (definition: Definition) => Workshop;
/** A name read row by row; undefined with an issue when there is none, or when it has not one value a row. */
export declare const readingOf: (workshop: Workshop, space: RowSpace, name: string, path: string) => Reading | undefined;
