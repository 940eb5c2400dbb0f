/** The spreadsheet of a receipt: rows of cells with formulas that live. @module */
export { writeCsv } from "./csv.ts";
export type { SheetCell } from "./literal.ts";
export { sheetOf } from "./sheet.ts";
export { rowsUnder } from "./walk.ts";
