/** What the `all` slots of a step walk: the rows under each row of the step, or a list of names. */
import type { StepData } from "../rulebook/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import type { Vector } from "./program.ts";
import { joinPers, type RowSpace } from "./row-space.ts";
import { readingOf, type Workshop } from "./workshop.ts";

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
  /** What each slot reads on the way, by row of the step. */
  readonly stops: ReadonlyMap<string, readonly (readonly Stop[])[]>;
}

type Named = readonly (readonly [slot: string, reference: unknown])[];

/** A list of names: each is read at the step's own row; all slots list the same number. */
const walkNames = (workshop: Workshop, slots: Named, names: readonly string[], space: RowSpace, path: string): Walk => {
  const stops = new Map(slots.map(([slot, reference]) => {
    const list: readonly string[] = Array.isArray(reference) ? reference : [];
    if (list.length !== names.length) workshop.refuse("bad-dimensions", `${path}.inputs.${slot}`, reference);
    const readings = list.flatMap((name) => readingOf(workshop, space, name, `${path}.inputs.${slot}`) ?? []);
    return [slot, space.keys.map((_, row) => readings.map(({ vector, rows }) => ({ vector, row: Number(rows[row]) })))] as const;
  }));
  return { ids: space.keys.map(() => names), stops };
};

/** The rows under each row of the step: what the inputs have and the step's `per` has not is reduced, across several levels at once. */
const walkRows = (workshop: Workshop, slots: Named, space: RowSpace, path: string): Walk | undefined => {
  const vectors = new Map<string, Vector>();
  for (const [slot, reference] of slots) {
    const vector = typeof reference === "string" ? workshop.vectors.get(reference) : undefined;
    if (vector === undefined) workshop.refuse("unknown-name", `${path}.inputs.${slot}`, reference);
    else vectors.set(slot, vector);
  }
  if (vectors.size !== slots.length) return undefined;
  const walk = workshop.spaceOf(joinPers([space.per, ...[...vectors.values()].map((vector) => vector.space.per)], workshop.axes));
  const groups: number[][] = space.keys.map(() => []);
  workshop.mapOf(walk, space).forEach((row, inner) => { groups[row]?.push(inner); });
  return {
    ids: groups.map((group) => group.map((inner) => String(walk.keys[inner]))),
    stops: new Map([...vectors].map(([slot, vector]) => {
      const rows = workshop.mapOf(walk, vector.space);
      return [slot, groups.map((group) => group.map((inner) => ({ vector, row: Number(rows[inner]) })))] as const;
    })),
  };
};

/** Compiles the walk of a step; undefined for a scorer without `all` slots, or with an issue. */
export const compileWalk = (workshop: Workshop, step: StepData, scorer: ErasedScorer, space: RowSpace, path: string): Walk | undefined => {
  const slots = Object.entries(scorer.inputs).flatMap(([name, slot]) => (slot.takes === "all" && step.inputs[name] !== undefined ? [[name, step.inputs[name]] as const] : []));
  const first = slots[0]?.[1];
  if (first === undefined) return undefined;
  return Array.isArray(first) ? walkNames(workshop, slots, first as readonly string[], space, path) : walkRows(workshop, slots, space, path);
};
