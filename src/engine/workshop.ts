/** The workshop of a compilation: row spaces, vectors and tables by name, made once and looked up by every step. */
import { error, type Issue } from "../kernel/index.ts";
import type { Cell } from "../scoring/index.ts";
import type { Definition } from "./definition.ts";
import type { Reading, Vector } from "./program.ts";
import { buildAxes, buildRows, mapRows, type Axis, type RowSpace } from "./row-space.ts";

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
  readonly wholes: Map<string, { readonly kind: string; readonly value: unknown }>;
  /** Faults found. */
  readonly issues: Issue[];
  /** Notes a fault of a rulebook that was not checked, or of an altered receipt: the static checks name such faults with what was expected. */
  refuse(code: "unknown-name" | "bad-dimensions" | "wrong-kind" | "unknown-scorer" | "bad-step" | "bad-policy", path: string, received: unknown): undefined;
  /** The row space of these dimensions. */
  spaceOf(per: readonly string[]): RowSpace;
  /** For each row of `inner` its row in `outer`, or -1. */
  mapOf(inner: RowSpace, outer: RowSpace): readonly number[];
  /** Adds a vector. */
  put(name: string, space: RowSpace, kind: Vector["kind"], source: Vector["source"], cells?: readonly Cell[]): Vector;
}

/** Opens a workshop for a definition. */
export const openWorkshop = (definition: Definition): Workshop => {
  const axes = buildAxes(definition.rule.dimensions, definition.members);
  const spaces = new Map<string, RowSpace>();
  const maps = new Map<RowSpace, Map<RowSpace, readonly number[]>>();
  const vectors = new Map<string, Vector>();
  const leaves: (readonly Cell[] | undefined)[] = [];
  const issues: Issue[] = [];
  return {
    definition, axes, vectors, leaves, wholes: new Map(), issues,
    refuse: (code, path, received) => {
      issues.push(error(code, path, { received }));
      return undefined;
    },
    spaceOf: (per) => {
      const key = per.join();
      const space = spaces.get(key) ?? buildRows(per, axes);
      spaces.set(key, space);
      return space;
    },
    mapOf: (inner, outer) => {
      const known = maps.get(inner) ?? new Map<RowSpace, readonly number[]>();
      maps.set(inner, known);
      const rows = known.get(outer) ?? mapRows(inner, outer);
      known.set(outer, rows);
      return rows;
    },
    put: (name, space, kind, source, cells) => {
      const vector: Vector = { name, at: leaves.length, space, kind, source };
      leaves.push(cells);
      vectors.set(name, vector);
      return vector;
    },
  };
};

/** A name read row by row; undefined with an issue when there is none, or when it has not one value a row. */
export const readingOf = (workshop: Workshop, space: RowSpace, name: string, path: string): Reading | undefined => {
  const vector = workshop.vectors.get(name);
  if (vector === undefined) return workshop.refuse("unknown-name", path, name);
  const rows = workshop.mapOf(space, vector.space);
  return rows.includes(-1) ? workshop.refuse("bad-dimensions", path, name) : { vector, rows };
};
