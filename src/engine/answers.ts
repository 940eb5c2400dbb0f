/** Reading the cells of a calculation as plain answers, without writing a receipt. */
import { numberValue, type NumberValue } from "../kernel/index.ts";
import { isGone, type Cell } from "../scoring/index.ts";
import type { Calculation } from "./calculate.ts";
import type { CellRemarks } from "./run.ts";

/** There is no number (yet). Reading `text` never fails: it is `null`. */
export interface NoNumber {
  /** None. */
  readonly text: null;
  /** None. */
  readonly exact: null;
  /** None. */
  readonly decimal: null;
  /** Why, each `code@address`. */
  readonly reasons: readonly string[];
}

/** A number, or why there is none. */
export type NumberAnswer = NumberValue | NoNumber;

/** A step's cell at a row, with its remarks. */
const cellOf = (calculation: Calculation, step: string, row: number): { readonly cell: Cell; readonly remark: CellRemarks | undefined } => {
  const filled = calculation.filled[calculation.program.lineOf.get(step) ?? -1];
  return { cell: filled?.cells[row] ?? { gone: "missing", reasons: [`not-declared@${step}`] }, remark: filled?.remarks[row] };
};

/** Row keys of a step, in order. */
export const rowsOf = (calculation: Calculation, step: string): readonly string[] => calculation.program.lines[calculation.program.lineOf.get(step) ?? -1]?.vector.space.keys ?? [];

/** The number of a step: exact from `step`, shown as `shown` rounds it (or in full). */
export const numberOf = (calculation: Calculation, step: string, row = 0, shown = step): NumberAnswer => {
  const { cell } = cellOf(calculation, step, row);
  if (typeof cell !== "object") return Object.freeze({ text: null, exact: null, decimal: null, reasons: [`not-a-number@${step}`] });
  if (isGone(cell)) return Object.freeze({ text: null, exact: null, decimal: null, reasons: cell.reasons });
  const { cell: rounded, remark } = cellOf(calculation, shown, row);
  if (typeof rounded !== "object" || isGone(rounded)) return numberValue(cell);
  return remark?.places === undefined ? numberValue(cell, rounded) : numberValue(cell, { rounded, places: remark.places });
};

/** The code of a step, or why there is none. */
export const codeOf = (calculation: Calculation, step: string, row = 0): { readonly code: string } | { readonly reasons: readonly string[] } => {
  const { cell } = cellOf(calculation, step, row);
  return typeof cell === "string" ? { code: cell } : { reasons: typeof cell === "object" && isGone(cell) ? cell.reasons : [`not-a-code@${step}`] };
};

/** The flag of a step; undefined where there is none. */
export const flagOf = (calculation: Calculation, step: string, row = 0): boolean | undefined => {
  const { cell } = cellOf(calculation, step, row);
  return typeof cell === "boolean" ? cell : undefined;
};
