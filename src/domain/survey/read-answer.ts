/** One answer: 1, 2, 3 or 4. A text only where its format is declared. */
import { compare, error, rational, type Issue, type NumberFormat } from "../../kernel/index.ts";
import { readFigure } from "./read-figure.ts";

const scale = [1, 2, 3, 4] as const;

/** Is it an answer? By range and not value by value: which of the four it is cannot be foretold, that it is one can, and processors reward that. */
export const isAnswer = (value: unknown): value is number => typeof value === "number" && value >= 1 && value <= 4 && (value | 0) === value;

/** Reads what {@link isAnswer} refuses: 0 for a missing answer and for a fault, which is pushed. */
export type AnswerReader = (value: unknown, row: number, key: string | number) => number;

/** A reader of answers. Issues: `answer-out-of-range`, and those of `readNumber` for a text. */
export const answerReader = (format: NumberFormat | undefined, issues: Issue[]): AnswerReader => {
  const texts = new Map<unknown, number>(); // a survey repeats its few texts in every row
  return (value, row, key) => {
    if (value === undefined || value === null) return 0;
    const known = texts.get(value);
    if (known !== undefined) return known;
    const path = typeof key === "number" ? `answers[${row}][${key}]` : `answers[${row}].${key}`;
    if (typeof value === "string" && format !== undefined) {
      const exact = readFigure(value, format, path, issues);
      if (exact === undefined) return 0;
      const answer = scale.find((it) => compare(exact, rational(it)) === 0);
      if (answer !== undefined) {
        texts.set(value, answer);
        return answer;
      }
    }
    issues.push(error("answer-out-of-range", path, { expected: `1, 2, 3 or 4${typeof value === "string" && format === undefined ? " as a number, or texts with options.format" : ""}, or null for a missing answer`, received: value }));
    return 0;
  };
};
