/** Which row of a band table, or which cell of a table, gave the value of a step. */
import { compare, equals, type Rational } from "../../kernel/index.ts";
import type { Band, Bands, Cell } from "../../scoring/index.ts";

/** Reads a cell of a step by slot, for one row: `value`, `conditions.flag`. */
export type ReadSlot = (slot: string) => Cell | undefined;

/** Does the value lie between the edges of this row? */
const within = ({ from, above, to, below }: Band, value: Rational): boolean =>
  (from === undefined || compare(value, from) >= 0) && (above === undefined || compare(value, above) > 0) && (to === undefined || compare(value, to) <= 0) && (below === undefined || compare(value, below) < 0);

const isRational = (cell: Cell | undefined): cell is Rational => typeof cell === "object" && !("gone" in cell);

const gives = (row: Band, result: Cell): boolean => (isRational(result) ? row.line !== undefined || (row.value !== undefined && equals(row.value, result)) : row.category === result);

/** The position of the row that gave `result`: one whose edges hold the value and whose condition is true; for a value between printed bounds, one that gives this result. */
export const bandAt = ({ rows }: Bands, read: ReadSlot, result: Cell): number | undefined => {
  const value = read("value");
  if (!isRational(value)) return undefined;
  const fits = (row: Band): boolean => gives(row, result) && (row.when === undefined || read(`conditions.${row.when}`) === true);
  const inside = rows.findIndex((row) => within(row, value) && fits(row));
  const at = inside >= 0 ? inside : rows.findIndex(fits);
  return at < 0 ? undefined : at;
};

/** The address of the cell that a matrix or a table was asked for. */
export const cellAt = (scorer: string, read: ReadSlot): string | undefined => {
  const [first, second] = scorer === "matrix@1" ? [read("row"), read("column")] : [read("key"), read("second")];
  return typeof first !== "string" ? undefined : typeof second === "string" ? `${first},${second}` : first;
};
