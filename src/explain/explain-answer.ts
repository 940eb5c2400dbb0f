/** Explaining an answer that is no receipt: read as plain data, told in one language, never a throw. For the explanation itself. */
import type { Locale } from "../kernel/index.ts";
import type { Block } from "./document.ts";
import { localeTexts } from "./locales/index.ts";
import type { NumberMarks } from "./numbers.ts";
import { isMap, plainCopy, type PlainMap } from "./plain.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeText } from "./write-text.ts";

/** How to explain an answer. */
export interface ExplainAnswerOptions {
  /** The language. */
  readonly locale: Locale;
  /** `text`: plain lines of about 110 columns (the default). `markdown`: headings and lists. */
  readonly format?: "text" | "markdown";
}

/** The answer told by `blocksOf`; what cannot be read is said to be so. */
export const explainAnswer = (answer: unknown, options: ExplainAnswerOptions, blocksOf: (answer: PlainMap, locale: Locale, marks: NumberMarks) => readonly Block[]): string => {
  let locale: Locale = "id";
  let write = writeText;
  try {
    if (options.locale === "en") locale = "en";
    if (options.format === "markdown") write = writeMarkdown;
    const read = plainCopy(answer);
    const general = localeTexts[locale].words;
    return write(isMap(read) ? blocksOf(read, locale, general.marks) : [{ kind: "line", text: general.phrases.unreadable }], general);
  } catch {
    const general = localeTexts[locale].words; // hostile options
    return write([{ kind: "line", text: general.phrases.unreadable }], general);
  }
};
