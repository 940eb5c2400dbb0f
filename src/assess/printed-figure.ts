/** Figures as they were printed: read in their format, with the decimals that they show. */
import { fromFraction, parseFraction, readExact, readNumber, toFixed, under, type Issue, type NumberFormat, type Rational } from "../kernel/index.ts";

/** The figure as plain text with the decimals printed; undefined with the fault in `issues`. */
export const readFigure = (figure: number | string, format: NumberFormat, path: string, issues: Issue[]): string | undefined => {
  const text = String(figure);
  const read = readNumber(text, { format });
  if (!read.ok) { issues.push(...read.issues.map((it) => ({ ...it, path }))); return undefined; }
  const places = /[.,](\d+)$/u.exec(format === "id-ID" ? text.replaceAll(".", "") : text.replaceAll(format === "en-US" ? "," : " ", ""))?.[1]?.length ?? 0;
  return toFixed(fromFraction(read.value.exact), places);
};

/** A number of a row: a text in the format, or a number as `readExact` takes it. */
export const readInFormat = (value: unknown, format: NumberFormat, path: string, issues: Issue[]): Rational | undefined => {
  if (typeof value !== "string" || format === "raw") return readExact(value, path, issues);
  const read = readNumber(value, { format });
  if (read.ok) return parseFraction(read.value.exact);
  issues.push(...under(path, read.issues));
  return undefined;
};
