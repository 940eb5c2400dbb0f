/** Numbers as a language writes them, from exact text: no locale of the machine takes part. */
import { parseFraction, readExact, toDecimalText, toFixed, toFraction, isZero, type Rational } from "../kernel/index.ts";

/** The marks of a language. */
export interface NumberMarks {
  /** Before the decimals. */
  readonly decimal: string;
  /** Between groups of three digits. */
  readonly group: string;
}

const longestFraction = 40;
const mostDecimals = 30;
const approximatePlaces = 6;
const decimalPattern = /^-?\d+(\.\d+)?$/;

const grouped = (digits: string, mark: string): string => {
  const parts: string[] = [];
  const first = digits.length % 3;
  if (first > 0) parts.push(digits.slice(0, first));
  for (let at = first; at < digits.length; at += 3) parts.push(digits.slice(at, at + 3));
  return parts.join(mark);
};

/** A decimal text ("-1234.56") with the marks of a language: "-1.234,56". Any other text comes back unchanged. */
export const writeDecimal = (text: string, marks: NumberMarks): string => {
  if (!decimalPattern.test(text)) return text;
  const minus = text.startsWith("-") ? "-" : "";
  const point = text.indexOf(".");
  const whole = text.slice(minus.length, point < 0 ? text.length : point);
  return `${minus}${grouped(whole, marks.group)}${point < 0 ? "" : `${marks.decimal}${text.slice(point + 1)}`}`;
};

/** Six decimals; more, by sixes, while they would show a zero for what is none. */
const approximation = (value: Rational): string => {
  let places = approximatePlaces;
  while (places < 60 && !isZero(value) && /^-?[0.]*$/.test(toFixed(value, places))) places += approximatePlaces;
  return toFixed(value, places);
};

const writeFraction = (text: string, marks: NumberMarks): string => text.split("/").map((part) => writeDecimal(part, marks)).join("/");

/** An exact value: its decimals where they end, else the fraction and six decimals: "23.875/261 ≈ 91,475096". */
export const writeExact = (value: Rational, marks: NumberMarks): string => {
  const full = toDecimalText(value);
  if (full !== undefined && full.length - full.indexOf(".") - 1 <= mostDecimals) return writeDecimal(full, marks);
  if (full !== undefined && !full.includes(".")) return writeDecimal(full, marks);
  const near = writeDecimal(approximation(value), marks);
  const fraction = toFraction(value);
  return fraction.length > longestFraction ? `≈ ${near}` : `${writeFraction(fraction, marks)} ≈ ${near}`;
};

/** The same as an operand in a formula: the fraction alone, negative numbers in parentheses. */
export const writeOperand = (value: Rational, marks: NumberMarks): string => {
  const whole = writeExact(value, marks);
  const at = whole.indexOf(" ≈ ");
  const short = at < 0 ? whole : whole.slice(0, at);
  return short.startsWith("-") ? `(${short})` : short;
};

/** Reads a number of a receipt: fraction or decimal text, or a plain number of a term. */
export const numberIn = (value: unknown): Rational | undefined => {
  if (typeof value === "string") return parseFraction(value) ?? (decimalPattern.test(value) ? readExact(value, "", []) : undefined);
  return typeof value === "number" ? readExact(value, "", []) : undefined;
};

/** A number of a receipt as text; with `places`, exactly so many decimals. What is no number comes back as it is. */
export const writeNumber = (value: string, marks: NumberMarks, places?: number): string => {
  const exact = numberIn(value);
  if (exact === undefined) return value;
  return places !== undefined && Number.isInteger(places) && places >= 0 && places <= mostDecimals ? writeDecimal(toFixed(exact, places), marks) : writeExact(exact, marks);
};
