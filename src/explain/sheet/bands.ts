/** Formulas of the band tables: rows from top to bottom, then the rule for values between published bounds. */
import { absences } from "./absent.ts";
import { areStacked, bandRowsOf, categoryOf, fromAbove, fromBelow, inside, numberOf, onCondition, outsideRange, type BandRow, type Flags } from "./band-rows.ts";
import { guarded } from "./guard.ts";
import type { Table, View } from "./view.ts";
import { anyOf, deepest, unless, type Written } from "./operand.ts";

const empty: Written = { formula: '""', may: absences.missing };
const below: readonly string[] = ["lower-cut", "lower", "extend"];
const above: readonly string[] = ["upper-cut", "upper"];

type ResultOf = (row: BandRow) => Written;

interface Question {
  readonly view: View;
  readonly rows: readonly BandRow[];
  readonly value: string;
  readonly flags: Flags;
  readonly resultOf: ResultOf;
}

/** One row after the other: the first whose condition holds. */
const firstOf = ({ view, flags, resultOf }: Question, rows: readonly (readonly [BandRow, string])[], rest: Written): Written => [...rows].reverse().reduce<Written>((after, [row, place]) => {
  const { condition, result } = onCondition(view, row, flags, place, resultOf(row));
  return { formula: condition === "TRUE()" ? result.formula : `IF(${condition},${result.formula},${after.formula})`, may: after.may | result.may };
}, rest);

/** The row beside a gap: the nearest that begins below the value, or the nearest that does not. */
const beside = (question: Question, side: "below" | "above"): Written => {
  const { rows, value } = question;
  if (side === "below") return firstOf(question, fromAbove(rows).map((row) => [row, row.lower === undefined ? "TRUE()" : `${row.lower.cell}<${value}`] as const), empty);
  return firstOf(question, fromBelow(rows).flatMap((row) => (row.lower === undefined ? [] : [[row, `${row.lower.cell}>=${value}`] as const])), empty);
};

const inGap = (question: Question, code: string): Written => {
  if (below.includes(code)) return beside(question, "below");
  if (above.includes(code)) return beside(question, "above");
  return code === "closed-intervals" ? { formula: question.view.marks.void, may: absences.void } : empty;
};

const sameAs = (cell: string, codes: readonly string[]): string => anyOf(codes.map((code) => `EXACT(${cell},"${code}")`));

/** A rule for gaps that is itself a cell: every side is written out. */
const inOpenGap = (question: Question, cell: string): Written => {
  const [low, high, closed] = [beside(question, "below"), beside(question, "above"), inGap(question, "closed-intervals")];
  const formula = `IF(${sameAs(cell, below)},${low.formula},IF(${sameAs(cell, above)},${high.formula},IF(${sameAs(cell, ["closed-intervals"])},${closed.formula},"")))`;
  return { formula, may: low.may | high.may | closed.may | empty.may };
};

/** Rows that lie one above the other, each running on up to the next: the highest whose lower edge is reached. */
const stacked = (question: Question): Written => {
  const { rows, value } = question;
  return firstOf(question, fromAbove(rows).map((row) => [row, row.lower === undefined ? "TRUE()" : `${value}${row.lower.name === "from" ? ">=" : ">"}${row.lower.cell}`] as const), empty);
};

const bandFormula = (view: View, resultWith: (table: Table, value: string) => ResultOf): Written | undefined => {
  const table = view.table("bands");
  const conditions = view.has("conditions") ? view.cases("conditions") : [];
  if (table === undefined || conditions === undefined) return undefined;
  const rows = bandRowsOf(table);
  if (rows.length > deepest) return undefined;
  return guarded(view, view.has("gaps") ? ["value", "gaps"] : ["value"], ([value = ""], [, gaps]) => {
    const question: Question = { view, rows, value, flags: new Map(conditions), resultOf: resultWith(table, value) };
    const isCut = gaps?.code !== undefined && below.includes(gaps.code) && areStacked(rows);
    const gap = gaps === undefined ? empty : gaps.code === undefined ? inOpenGap(question, gaps.text) : inGap(question, gaps.code);
    const found = isCut ? stacked(question) : firstOf(question, rows.map((row) => [row, inside(row, value)] as const), gap);
    const outside = outsideRange(table, value);
    return { formula: unless(outside === undefined ? [] : [outside], '""', found.formula), may: found.may | (outside === undefined ? 0 : empty.may) };
  });
};

/** The code of the band in which a value lies. */
export const bandsFormula = (view: View): Written | undefined => bandFormula(view, (table) => (row) => categoryOf(table, row));

/** The number of the band in which a value lies. */
export const bandValueFormula = (view: View): Written | undefined => bandFormula(view, (table, value) => (row) => numberOf(table, row, value));
