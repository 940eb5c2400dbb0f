/** explain: a receipt or a list of issues in plain words, in Bahasa Indonesia or English. */
import type { Receipt } from "../engine/index.ts";
import type { Issue, Locale } from "../kernel/index.ts";
import { builtInScorers } from "../scorers/index.ts";
import type { Block } from "./document.ts";
import { localeTexts } from "./locales/index.ts";
import type { LocaleTexts } from "./locales/locale-type.ts";
import { isMap, plainCopy, type Plain } from "./plain.ts";
import { readIssues, readReceipt } from "./read-receipt.ts";
import { receiptBlocks } from "./receipt-blocks.ts";
import { issueText } from "./sentences.ts";
import type { DescribedScorer } from "./teller.ts";
import { worksheetOf } from "./worksheet.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeText } from "./write-text.ts";

/** How to explain. */
export interface ExplainOptions {
  /** The language. */
  readonly locale: Locale;
  /** `text`: plain lines of about 110 columns (the default). `markdown`: headings, lists, a table of the steps. */
  readonly format?: "text" | "markdown";
  /** Your own scorers, so that their formulas are filled in too. The built-in ones are known. */
  readonly scorers?: readonly DescribedScorer[];
}

const issueBlocks = (texts: LocaleTexts, list: Plain): readonly Block[] => {
  const { headings, phrases } = texts.words;
  const items = readIssues(list).map((it) => ({ text: issueText(texts, it, (path) => path) }));
  return [{ kind: "title", text: headings.issuesTitle }, items.length === 0 ? { kind: "line", text: phrases.noIssues } : { kind: "items", items }];
};

const scorersById = (scorers: unknown): ReadonlyMap<string, DescribedScorer> =>
  new Map([...(Array.isArray(scorers) ? scorers as readonly DescribedScorer[] : []), ...builtInScorers].map((it) => [it.id, it]));

const blocksOf = (texts: LocaleTexts, subject: Plain | undefined, options: ExplainOptions): readonly Block[] => {
  if (Array.isArray(subject)) return issueBlocks(texts, subject);
  if (!isMap(subject)) return [{ kind: "line", text: texts.words.phrases.unreadable }];
  const reading = readReceipt(subject);
  return receiptBlocks({ locale: options.locale === "en" ? "en" : "id", texts, words: texts.words, reading, sheet: worksheetOf(reading), scorers: scorersById(options.scorers) });
};

/**
 * Explains a receipt, or issues, in plain words: the answers first, then what is missing, then each step that mattered with its formula filled
 * in, where it stands and how sure we are of it, then what agencies and conventions settled. The same receipt gives the same text, byte for byte.
 *
 * Never throws: of a malformed receipt it explains what can be read. Codes it has no words for are printed as they are.
 *
 * @param subject - a receipt, also one that went through JSON, or the issues of a result.
 * @param options - the language, the format, your own scorers.
 * @returns the text, ending in a line break.
 *
 * @example
 * ```ts
 * import { explain } from "pembinaan-asn/explain";
 * const issues = [{ code: "missing-key", severity: "error", path: "inputs.total" }] as const;
 * explain(issues, { locale: "id" }).split("\n")[2]; // => "- Kesalahan: inputs.total wajib diisi, tetapi tidak ada."
 * explain(issues, { locale: "en" }).split("\n")[2]; // => "- Error: inputs.total is required, but it is not there."
 * ```
 */
export const explain = (subject: Receipt | readonly Issue[], options: ExplainOptions): string => {
  let texts: LocaleTexts = localeTexts.id;
  let write = writeText;
  try {
    if (options.locale === "en") texts = localeTexts.en;
    if (options.format === "markdown") write = writeMarkdown;
    return write(blocksOf(texts, plainCopy(subject), options), texts.words);
  } catch {
    // hostile options, or a scorer whose description is none
    return write([{ kind: "line", text: texts.words.phrases.unreadable }], texts.words);
  }
};
