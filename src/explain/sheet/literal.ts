/** Numbers and texts as they stand in a formula, and as the content of a cell. */
import { parseFraction, toDecimalText, toFixed, toFraction, type Rational } from "../../kernel/index.ts";
import { cleanText } from "../clean.ts";
import { numberIn } from "../numbers.ts";

/** A cell of a sheet: a value, a formula, both, or neither. */
export interface SheetCell {
  /** The value as the receipt has it, as text: exact, decimals where they end, else a fraction. */
  readonly value?: string;
  /** What a spreadsheet calculates, beginning with "=". */
  readonly formula?: string;
}

/** Spreadsheets keep fifteen digits of a decimal. */
const mostDecimalLength = 15;
/** Numbers beyond 10^308 are none in a spreadsheet. */
const mostDigits = 300;
const approximatePlaces = 30;

/** A code that no spreadsheet takes for anything but text. */
const plainCode = /^(?!(?:true|false)$)[a-z]+(?:-[a-z]+)*$/i;
/** What a formula may quote. A text with other signs could break out where a reader splits columns at another sign. */
const quotable = /^[\p{L}\p{N} ._\-/:()@]*$/u;
const longestQuoted = 200;

/** A number in a formula: 25, (1/9), (-3.5). */
export const numberText = (value: Rational): string => {
  const decimal = toDecimalText(value);
  if (decimal !== undefined && decimal.length <= mostDecimalLength) return decimal.startsWith("-") ? `(${decimal})` : decimal;
  return `(${toFraction(value)})`;
};

/** A text in a formula; undefined for one that is not safe there. */
export const quoted = (text: string): string | undefined => (quotable.test(text) && text.length <= longestQuoted ? `"${text}"` : undefined);

/** The cell of a number: its decimals where they end, else a division. */
export const numberCell = (exact: Rational): SheetCell => {
  const decimal = toDecimalText(exact);
  if (decimal !== undefined && decimal.length <= mostDecimalLength) return { value: decimal };
  const fraction = toFraction(exact);
  if (parseFraction(fraction) !== undefined && fraction.split("/").every((part) => part.length <= mostDigits)) return { value: fraction, formula: `=${fraction}` };
  const near = toFixed(exact, approximatePlaces);
  return near.length > mostDigits ? { value: fraction } : { value: fraction, formula: `=${near}` };
};

/** The cell of a code: text, whatever it looks like. */
export const codeCell = (code: string): SheetCell => {
  const value = cleanText(code);
  const text = plainCode.test(value) ? undefined : quoted(value);
  return text === undefined || value === "" ? { value } : { value, formula: `=${text}` };
};

/** The cell of a flag. */
export const flagCell = (flag: boolean): SheetCell => ({ value: String(flag), formula: flag ? "=TRUE()" : "=FALSE()" });

/** The cell of a value of this kind; where the kind is not known, what reads as a number is one. */
export const valueCell = (value: string | number | boolean, kind: string): SheetCell => {
  if (typeof value === "boolean") return flagCell(value);
  const exact = kind === "category" ? undefined : numberIn(value);
  return exact === undefined ? codeCell(String(value)) : numberCell(exact);
};
