/** explain: a receipt, a chain of receipts or a list of issues in plain words, in Bahasa Indonesia or English. */
import type { Receipt } from "../engine/index.ts";
import type { Issue, Locale } from "../kernel/index.ts";
import { chainBlocks, isChain } from "./chain.ts";
import { cardBlocks, type CardOptions } from "./card/index.ts";
import { cleanText } from "./clean.ts";
import type { Block } from "./document.ts";
import { handBlocks, type HandOptions } from "./hand/index.ts";
import { localeTexts } from "./locales/index.ts";
import type { LocaleTexts } from "./locales/locale-type.ts";
import { isMap, plainCopy, type Plain } from "./plain.ts";
import { readIssues } from "./read-receipt.ts";
import { receiptBlocks } from "./receipt-blocks.ts";
import { issueText } from "./sentences.ts";
import { sheetOf, writeCsv } from "./sheet/index.ts";
import type { DescribedScorer } from "./teller.ts";
import { tellerOf } from "./teller-of.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeText } from "./write-text.ts";

/** How to explain. */
export interface ExplainOptions extends CardOptions, HandOptions {
  /** The language. */
  readonly locale: Locale;
  /**
   * - `text`: plain lines of about 110 columns (the default)
   * - `markdown`: headings, lists, a table of the steps
   * - `card`: the card of results that a service unit puts on the wall, as `markup` says
   * - `worksheet`: every line as one keys it into a pocket calculator, "(90 + 88,75) ÷ 2 = 89,375", where it is rounded, the row of a table that applies with its bounds, the conclusion and what follows
   *   (`followUps`); as `markup` says
   * - `spreadsheet`: CSV (RFC 4180, comma, CR LF) with formulas that calculate the result again, as {@link explainCells} describes; open it as
   *   English (United States), and let the import evaluate formulas. A text that comes from data never becomes a formula: an apostrophe stands before it
   */
  readonly format?: "text" | "markdown" | "card" | "worksheet" | "spreadsheet";
  /** Your own scorers, so that their formulas are filled in too. The built-in ones are known. */
  readonly scorers?: readonly DescribedScorer[];
}

const issueBlocks = (texts: LocaleTexts, list: Plain): readonly Block[] => {
  const { headings, phrases } = texts.words;
  const items = readIssues(list).map((it) => ({ text: issueText(texts, it, (path) => path) }));
  return [{ kind: "title", text: headings.issuesTitle }, items.length === 0 ? { kind: "line", text: phrases.noIssues } : { kind: "items", items }];
};

const blocksOf = (texts: LocaleTexts, subject: Plain | undefined, options: ExplainOptions): readonly Block[] => {
  if (isChain(subject)) return chainBlocks(subject, options);
  if (Array.isArray(subject)) return issueBlocks(texts, subject);
  if (!isMap(subject)) return [{ kind: "line", text: texts.words.phrases.unreadable }];
  const teller = tellerOf(subject, options);
  if (options.format === "worksheet") return handBlocks(teller, options);
  return options.format === "card" ? cardBlocks(teller, subject, options) : receiptBlocks(teller);
};

/** Issues and chains have no cells to calculate: each line is a row of one text, a fact a row of two. */
const csvOf = (texts: LocaleTexts, subject: Plain | undefined, options: ExplainOptions): string => {
  if (isMap(subject)) return writeCsv(sheetOf(tellerOf(subject, options), subject));
  return writeCsv(blocksOf(texts, subject, options).flatMap((it) => (it.kind === "items" ? it.items.map(({ text }) => [{ value: cleanText(text) }]) : it.kind === "facts" ? it.rows.map((row) => row.map((text) => ({ value: cleanText(text) }))) : "text" in it ? [[{ value: it.text }]] : [])));
};

/**
 * Explains a receipt, or issues, in plain words: the answers first, then what is missing, then each step that mattered with its formula filled
 * in, where it stands and how sure we are of it, then what agencies and conventions settled. The same receipt gives the same text, byte for byte.
 *
 * A list of receipts, the first one first, is told as the story of an objection: what was scored first, then each amendment (when, on whose word, why, what changed and what
 * that is due to), then what it is now. It is told as it stands; whether the chain holds is what `checkAmendments` says.
 *
 * Never throws: of a malformed receipt it explains what can be read. Codes it has no words for are printed as they are.
 *
 * @param subject - a receipt, also one that went through JSON; a chain of them; or the issues of a result.
 * @param options - the language, the format, your own scorers.
 * @returns the text, ending in a line break. A spreadsheet of issues or of a chain has a row a line; a card of them is the same as text.
 *
 * @example
 * ```ts
 * import { explain } from "pembinaan-asn/explain";
 * const issues = [{ code: "missing-key", severity: "error", path: "inputs.total" }] as const;
 * explain(issues, { locale: "id" }).split("\n")[2]; // => "- Kesalahan: inputs.total wajib diisi, tetapi tidak ada."
 * explain(issues, { locale: "en" }).split("\n")[2]; // => "- Error: inputs.total is required, but it is not there."
 * ```
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { explain } from "pembinaan-asn/explain";
 * import { permenpanrb14of2017 } from "pembinaan-asn/regulations/satisfaction";
 * const inputs = { total: { waktu: 7, biaya: 6 }, answered: { waktu: 2, biaya: 2 }, respondents: 2 };
 * const receipt = unwrap(evaluate(permenpanrb14of2017, { period: "2026", members: { element: ["waktu", "biaya"] }, inputs }));
 * const card = explain(receipt, { locale: "id", format: "card", unit: "Puskesmas Contoh", groups: { sex: { counts: { L: 1, P: 1 }, unknown: 0 } } });
 * card.split("\n")[2]; // => "Unit pelayanan   : Puskesmas Contoh"
 * card.split("\n")[6]; // => "IKM: 81,25"
 * const csv = explain(receipt, { locale: "id", format: "spreadsheet" });
 * csv.split("\r\n")[7]?.split(",")[0]; // => "Alamat"
 * explain(receipt, { locale: "id", format: "worksheet" }).includes("Waktu Penyelesaian: 7 ÷ 2 = 3,5"); // => true
 * ```
 */
export const explain = (subject: Receipt | readonly Receipt[] | readonly Issue[], options: ExplainOptions): string => {
  let texts: LocaleTexts = localeTexts.id;
  let write = writeText;
  try {
    if (options.locale === "en") texts = localeTexts.en;
    if (options.format === "spreadsheet") return csvOf(texts, plainCopy(subject), options);
    if (options.format === "markdown" || ((options.format === "card" || options.format === "worksheet") && options.markup === "markdown")) write = writeMarkdown;
    return write(blocksOf(texts, plainCopy(subject), options), texts.words);
  } catch {
    // hostile options, or a scorer whose description is none
    return write([{ kind: "line", text: texts.words.phrases.unreadable }], texts.words);
  }
};
