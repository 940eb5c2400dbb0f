/** Reading the cells of a calculation as plain answers, without writing a receipt. */
import { numberValue, type NumberValue, type Rational } from "../kernel/index.ts";
import { goneCell, isGone, type Cell } from "../scoring/index.ts";
import type { Calculation } from "./calculate.ts";
import type { Filled } from "./run.ts";

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

/** What stands for a step that there is none of. */
const notDeclared: Filled = { cells: [], remarks: [], failed: undefined };

const filledOf = (calculation: Calculation, step: string): Filled => calculation.filled[calculation.program.lineOf.get(step) ?? -1] ?? notDeclared;

const cellOf = (calculation: Calculation, step: string, row: number): Cell => filledOf(calculation, step).cells[row] ?? goneCell("missing", [`not-declared@${step}`]);

/** Row keys of a step, in order. */
export const rowsOf = (calculation: Calculation, step: string): readonly string[] => calculation.program.lines[calculation.program.lineOf.get(step) ?? -1]?.vector.space.keys ?? [];

/** Why a cell is not of the kind asked for. */
const reasonsFor = (cell: Cell, otherwise: string): readonly string[] => (isGone(cell) ? cell.reasons : [otherwise]);

/** The exact number of a step; undefined where there is none. */
export const exactOf = (calculation: Calculation, step: string, row = 0): Rational | undefined => {
  const cell = cellOf(calculation, step, row);
  return typeof cell === "object" && !isGone(cell) ? cell : undefined;
};

/** The number of a step: exact from `step`, shown as `shown` rounds it (or in full). */
export const numberOf = (calculation: Calculation, step: string, row = 0, shown = step): NumberAnswer => {
  const exact = exactOf(calculation, step, row);
  if (exact === undefined) return Object.freeze({ text: null, exact: null, decimal: null, reasons: reasonsFor(cellOf(calculation, step, row), `not-a-number@${step}`) });
  const rounded = shown === step ? exact : exactOf(calculation, shown, row);
  const places = filledOf(calculation, shown).remarks[row]?.places;
  return numberValue(exact, rounded !== undefined && places !== undefined ? { rounded, places } : rounded);
};

/** Is the number of one step that of another, handed on and rounded by neither? Then its answer need not be made twice. */
export const isSameCell = (calculation: Calculation, one: string, other: string, row: number): boolean => {
  const [a, b] = [filledOf(calculation, one), filledOf(calculation, other)];
  return a.cells[row] === b.cells[row] && a.remarks[row]?.places === undefined && b.remarks[row]?.places === undefined;
};

/** The code of a step, or why there is none. */
export const codeOf = (calculation: Calculation, step: string, row = 0): { readonly code: string } | { readonly reasons: readonly string[] } => {
  const cell = cellOf(calculation, step, row);
  return typeof cell === "string" ? { code: cell } : { reasons: reasonsFor(cell, `not-a-code@${step}`) };
};

/** The flag of a step; undefined where there is none. */
export const flagOf = (calculation: Calculation, step: string, row = 0): boolean | undefined => {
  const cell = cellOf(calculation, step, row);
  return typeof cell === "boolean" ? cell : undefined;
};
