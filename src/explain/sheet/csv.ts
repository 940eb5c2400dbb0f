/** Writes rows of cells as CSV (RFC 4180): formulas begin with "="; no text that came from data can become one. */
import type { SheetCell } from "./literal.ts";

const plainNumber = /^-?\d+(\.\d+)?$/;
/** Signs with which a spreadsheet takes a text for a formula, in their wide forms too. */
const beginsFormula = /^[=+\-@＝＋－＠]/;
/** The same behind a semicolon: a reader that splits columns there begins a cell. */
const behindSplit = /(;\s*"*\s*)(?=[=+\-@＝＋－＠])/g;

/** A text that stays one. */
export const safeText = (text: string): string => {
  if (plainNumber.test(text)) return text;
  const behind = text.replace(behindSplit, "$1'");
  return beginsFormula.test(behind) ? `'${behind}` : behind;
};

const field = ({ value = "", formula }: SheetCell): string => {
  const text = formula ?? safeText(value);
  return /[",;\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The rows as CSV, each of the same number of columns, each line ending in CR LF. */
export const writeCsv = (rows: readonly (readonly SheetCell[])[]): string => {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => `${[...row.map(field), ...new Array<string>(columns - row.length).fill("")].join(",")}\r\n`).join("");
};
