/** A calculation once more with other numbers in some cells of its inputs: exact numbers of any length, nothing read from text again. */
import type { Rational } from "../kernel/index.ts";
import type { Cell } from "../scoring/index.ts";
import { fillAll, type Calculation } from "./calculate.ts";

/** Numbers by input and row key ("" for a single value). */
export type Replaced = ReadonlyMap<string, ReadonlyMap<string, Rational>>;

/** Calculates again; undefined where siblings no longer give their sum. */
export const recalculate = ({ program, store, supplied }: Calculation, replaced: Replaced): Calculation | undefined => {
  const changed: (readonly Cell[] | undefined)[] = [...store];
  for (const { vector } of program.inputs) {
    const rows = replaced.get(vector.name);
    if (rows !== undefined) changed[vector.at] = vector.space.keys.map((key, row): Cell => rows.get(key) ?? (store[vector.at]?.[row] as Cell));
  }
  return fillAll(program, changed, supplied, []).calculation;
};
