/** Vectors of cells as nested records by member, in the order of `per`. */
import type { RowSpace } from "./row-space.ts";

/** One value for a single row, else a record by member (crossed dimensions nested); rows that `skip` names undefined are left out. */
export const nest = <T>(space: RowSpace, valueAt: (row: number) => T | undefined): unknown => {
  if (space.per.length === 0) return valueAt(0);
  const root: Record<string, unknown> = {};
  space.keys.forEach((key, row) => {
    const value = valueAt(row);
    if (value === undefined) return;
    if (space.per.length === 1) { root[key] = value; return; }
    const cut = key.lastIndexOf(",");
    let level = root;
    for (const part of key.slice(0, cut).split(",")) {
      if (!Object.hasOwn(level, part)) level[part] = {};
      level = level[part] as Record<string, unknown>;
    }
    level[key.slice(cut + 1)] = value;
  });
  return root;
};
