/** The rows of a band table, as conditions and results in a formula. */
import { compare, equals, type Rational } from "../../kernel/index.ts";
import { numberIn } from "../numbers.ts";
import { listOf, mapOf, textOf, type PlainMap } from "../plain.ts";
import { absences } from "./absent.ts";
import { allOf, anyOf, type Operand, type Written } from "./operand.ts";
import type { Table, View } from "./view.ts";

const operators = { from: ">=", above: ">", to: "<=", below: "<" } as const;
const opposites = { from: "<", above: "<=", to: ">", below: ">=" } as const;
const edgeNames = ["from", "above", "to", "below"] as const;

/** One edge of a row. */
interface Edge {
  readonly name: (typeof edgeNames)[number];
  readonly at: Rational;
  readonly cell: string;
}

/** One row. */
export interface BandRow {
  /** Its edges. */
  readonly edges: readonly Edge[];
  /** Its lower edge. */
  readonly lower: Edge | undefined;
  /** Its upper edge. */
  readonly upper: Edge | undefined;
  /** The flag on which it depends. */
  readonly when: string | undefined;
  /** Its fields. */
  readonly body: PlainMap;
  /** The path of its cells. */
  readonly path: string;
}

const edgesOf = (table: Table, body: PlainMap, path: string): readonly Edge[] => edgeNames.flatMap((name) => {
  const at = numberIn(body.get(name));
  const cell = table.cell(`${path}.${name}`);
  return at === undefined || cell === undefined ? [] : [{ name, at, cell }];
});

/** The rows from top to bottom. */
export const bandRowsOf = (table: Table): readonly BandRow[] => listOf(table.body.get("bands")).map((it, index) => {
  const body = mapOf(it);
  const path = `[${index + 1}]`;
  const edges = edgesOf(table, body, path);
  const one = (...names: readonly Edge["name"][]): Edge | undefined => names.flatMap((name) => edges.filter((edge) => edge.name === name))[0];
  return { edges, lower: one("above", "from"), upper: one("below", "to"), when: textOf(body.get("when")), body, path };
});

/** Does the value lie between the edges? */
export const inside = ({ edges }: BandRow, value: string): string => allOf(edges.map(({ name, cell }) => `${value}${operators[name]}${cell}`));

/** What shows that the value lies outside the range of the table. */
export const outsideRange = (table: Table, value: string): string | undefined => {
  const edges = edgesOf(table, mapOf(table.body.get("range")), ".range");
  return edges.length === 0 ? undefined : anyOf(edges.map(({ name, cell }) => `${value}${opposites[name]}${cell}`));
};

/** By lower edge, upwards; at the same number `from` comes before `above`. */
const byLowerEdge = ({ lower: a }: BandRow, { lower: b }: BandRow): number =>
  (a === undefined || b === undefined ? Number(a !== undefined) - Number(b !== undefined) : compare(a.at, b.at) || Number(a.name === "above") - Number(b.name === "above"));

/** All rows, the highest first; rows with the same lower edge keep their order. */
export const fromAbove = (rows: readonly BandRow[]): readonly BandRow[] => [...rows].sort((a, b) => byLowerEdge(b, a));

/** All rows, the lowest first; rows with the same lower edge keep their order. */
export const fromBelow = (rows: readonly BandRow[]): readonly BandRow[] => [...rows].sort(byLowerEdge);

const isProper = ({ lower, upper }: BandRow): boolean => {
  if (lower === undefined || upper === undefined) return true;
  const order = compare(lower.at, upper.at);
  return order < 0 || (order === 0 && lower.name === "from" && upper.name === "to");
};

/** Do the rows lie one above the other without sharing a value, none of them on a condition? Then the lower edges alone decide. */
export const areStacked = (rows: readonly BandRow[]): boolean => rows.every((row) => row.when === undefined && row.edges.length > 0 && isProper(row)) && fromBelow(rows).every((row, index, sorted) => {
  const next = sorted[index + 1];
  if (next === undefined) return true;
  if (row.upper === undefined || next.lower === undefined) return false;
  const order = compare(row.upper.at, next.lower.at);
  return order < 0 || (order === 0 && (row.upper.name === "below" || next.lower.name === "above"));
});

/** The flags on which rows depend, by name. */
export type Flags = ReadonlyMap<string, Operand>;

/** A row that depends on a flag wins where the flag holds; an absent flag is the result; a flag that nobody gives leaves the cell empty. */
export const onCondition = ({ marks }: View, { when }: BandRow, flags: Flags, condition: string, result: Written): { readonly condition: string; readonly result: Written } => {
  if (when === undefined) return { condition, result };
  const flag = flags.get(when);
  if (flag === undefined) return { condition, result: { formula: marks.missing, may: absences.missing } };
  if (flag.may === 0) return { condition: allOf([condition, flag.text]), result };
  const gone = `OR(${flag.text}=${marks.missing},${flag.text}=${marks.notApplicable},${flag.text}=${marks.void})`;
  return { condition: allOf([condition, `IF(${gone},TRUE(),${flag.text})`]), result: { formula: `IF(${gone},${flag.text}&"",${result.formula})`, may: result.may | flag.may } };
};

/** The code of a row. */
export const categoryOf = (table: Table, { path, body }: BandRow): Written => {
  const cell = textOf(body.get("category")) === undefined ? undefined : table.cell(`${path}.category`);
  return cell === undefined ? { formula: '""', may: absences.missing } : { formula: cell, may: 0 };
};

/** The point of a line through two points. */
export const onLine = (value: string, [x1, y1, x2, y2]: readonly [string, string, string, string]): string => `${y1}+(${value}-${x1})*(${y2}-${y1})/(${x2}-${x1})`;

/** The number of a row: constant, or on its line. */
export const numberOf = (table: Table, { path, body }: BandRow, value: string): Written => {
  const cell = numberIn(body.get("value")) === undefined ? undefined : table.cell(`${path}.value`);
  if (cell !== undefined) return { formula: cell, may: 0 };
  const line = listOf(body.get("line")).map(numberIn);
  const [x1, y1, x2, y2] = ["x1", "y1", "x2", "y2"].map((part) => table.cell(`${path}.${part}`));
  const [left, , right] = line;
  const isLine = line.length === 4 && !line.includes(undefined) && left !== undefined && right !== undefined && !equals(left, right);
  if (!isLine || x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return { formula: '""', may: absences.missing };
  return { formula: onLine(value, [x1, y1, x2, y2]), may: 0 };
};
