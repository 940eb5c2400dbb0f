/** Reading a number that somebody printed: a text in the declared format, or a number. */
import { parseFraction, readExact, readNumber, under, type Issue, type NumberFormat, type Rational } from "../../kernel/index.ts";

/** The exact value. A text is read in the format where one is declared. Issues: those of `readNumber` and `readExact`. */
export const readFigure = (value: unknown, format: NumberFormat | undefined, path: string, issues: Issue[]): Rational | undefined => {
  if (typeof value !== "string" || format === undefined) return readExact(value, path, issues);
  const read = readNumber(value, { format });
  if (read.ok) return parseFraction(read.value.exact);
  issues.push(...under(path, read.issues));
  return undefined;
};
