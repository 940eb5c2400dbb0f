/** The edges of bands: does a value lie in a row, and which row lies next to it? */
import { compare, type Rational } from "../kernel/index.ts";
import type { Band, BandRange } from "../scoring/index.ts";

/** Does the value lie between the edges? An edge that is not given bounds nothing. */
export const holds = (edges: Band | BandRange, value: Rational): boolean =>
  (edges.from === undefined || compare(value, edges.from) >= 0)
  && (edges.above === undefined || compare(value, edges.above) > 0)
  && (edges.to === undefined || compare(value, edges.to) <= 0)
  && (edges.below === undefined || compare(value, edges.below) < 0);

/** The lower edge as a number, with whether it is left out; undefined: the row reaches down without end. */
const lowerEdge = (row: Band): { readonly at: Rational; readonly open: 0 | 1 } | undefined => {
  if (row.above !== undefined) return { at: row.above, open: 1 };
  return row.from === undefined ? undefined : { at: row.from, open: 0 };
};

/** By lower edge, upwards; at the same number `from` comes before `above`. */
const byLowerEdge = (a: Band, b: Band): number => {
  const left = lowerEdge(a);
  const right = lowerEdge(b);
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined);
  return compare(left.at, right.at) || left.open - right.open;
};

const beginsBelow = (row: Band, value: Rational): boolean => {
  const edge = lowerEdge(row);
  return edge === undefined || compare(edge.at, value) < 0;
};

/** Rows that begin below the value, the nearest first; rows with the same lower edge keep their order. */
export const rowsBelow = (rows: readonly Band[], value: Rational): readonly Band[] =>
  rows.filter((it) => beginsBelow(it, value)).sort((a, b) => byLowerEdge(b, a));

/** Rows that begin at the value or above it, the nearest first; rows with the same lower edge keep their order. */
export const rowsAbove = (rows: readonly Band[], value: Rational): readonly Band[] =>
  rows.filter((it) => !beginsBelow(it, value)).sort(byLowerEdge);
