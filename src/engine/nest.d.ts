/** Vectors of cells as nested records by member, in the order of `per`. */
import type { RowSpace } from "./row-space.ts";
/** One value for a single row, else a record by member (crossed dimensions nested); rows that `skip` names undefined are left out. */
export declare const nest: <T>(space: RowSpace, valueAt: (row: number) => T | undefined) => unknown;
