/** What a reducing step walks: the cells of its slots in step, as a list of names or as the rows under its own row. */
import type { Reading } from "../reading.ts";
import type { Row, Worksheet } from "../worksheet.ts";
import { areaOf, type Operand } from "./operand.ts";

/** The walked rows of one cell. */
export interface Walked {
  /** Ids of the rows, or names. */
  readonly ids: readonly string[];
  /** The cells of each slot, one an id. */
  readonly columns: readonly (readonly Operand[])[];
  /** A list of names. */
  readonly byName: boolean;
}

/** A stretch of a walk whose cells stand one below the other in every slot. */
export interface Run {
  /** The area of each slot. */
  readonly areas: readonly string[];
  /** How many rows. */
  readonly count: number;
}

/** The stretches of these slots. */
export const runsOf = (columns: readonly (readonly Operand[])[]): readonly Run[] => {
  const [first = []] = columns;
  const follows = (column: readonly Operand[], index: number): boolean => {
    const [above, it] = column.slice(index - 1, index + 1);
    return above !== undefined && it?.at === above.at + 1;
  };
  const starts = first.flatMap((_, index) => (index > 0 && columns.every((column) => follows(column, index)) ? [] : [index]));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? first.length;
    return { areas: columns.map((column) => areaOf(column.slice(start, end))), count: end - start };
  });
};

/** The absences that the cells of a slot may hold. */
export const mayOf = (column: readonly Operand[]): number => column.reduce((may, it) => may | it.may, 0);

const ancestorsOf = (dimension: string, parents: Reading["parents"]): readonly string[] => {
  const found: string[] = [];
  for (let it = parents.get(dimension); it !== undefined && !found.includes(it); it = parents.get(it)) found.push(it);
  return found;
};

/** The rows of a walk by the row of the step, made once for each set of dimensions. */
export type Groups = Map<string, ReadonlyMap<string, readonly Row[]>>;

const keyOn = (row: Row, per: readonly string[]): string => per.map((dimension) => row.on.get(dimension) ?? "").join();

/** The rows that lie under a row of a step which reads these names; `groups` keeps what was found. */
export const rowsUnder = ({ parents }: Reading, sheet: Worksheet, per: readonly string[], names: readonly string[], row: Row, groups: Groups): readonly Row[] => {
  const all = [...new Set([...per, ...names.flatMap((name) => sheet.perOf(name))])];
  const covered = new Set(all.flatMap((name) => ancestorsOf(name, parents)));
  const joined = all.filter((name) => !covered.has(name));
  const key = `${joined.join()}|${per.join()}`;
  let group = groups.get(key);
  if (group === undefined) {
    const made = new Map<string, Row[]>();
    for (const it of sheet.rowsOf(joined)) {
      const under = keyOn(it, per);
      const list = made.get(under) ?? [];
      list.push(it);
      made.set(under, list);
    }
    group = made;
    groups.set(key, group);
  }
  return group.get(keyOn(row, per)) ?? [];
};
