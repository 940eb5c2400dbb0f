/** explainRulebook: a rulebook as a page to read, in Bahasa Indonesia or English. */
import type { Locale } from "../kernel/index.ts";
import { describeRulebook, type RulebookData } from "../rulebook/index.ts";
import { enPage } from "./locales/en/page.ts";
import { idPage } from "./locales/id/page.ts";
import { localeTexts } from "./locales/index.ts";
import type { PageWords } from "./locales/page-type.ts";
import { pageText } from "./page/index.ts";
import { isMap, leafText, listOf, mapOf, plainCopy, type Plain, type PlainMap } from "./plain.ts";
import type { DescribedScorer } from "./teller.ts";
import { tellerOf } from "./teller-of.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** How to explain a rulebook. */
export interface ExplainRulebookOptions {
  /** The language. */
  readonly locale: Locale;
  /** Your own scorers, so that their formulas are said too. The built-in ones are known. */
  readonly scorers?: readonly DescribedScorer[];
}

const said: Readonly<Record<Locale, PageWords>> = { id: idPage, en: enPage };

/** The rulebook where a receipt would have it: with its defaults, and nothing calculated. */
const asReceipt = (book: PlainMap): PlainMap => new Map<string, Plain>([
  ["data", new Map<string, Plain>([["members", new Map<string, Plain>([...mapOf(book.get("dimensions"))].map(([name, it]) => [name, mapOf(it).get("members") ?? []]))]])],
  ["format", "receipt@1"], ["rulebook", leafText(book.get("id"))], ["rule", book], ["trace", listOf(book.get("steps"))],
  ["convention", new Map<string, Plain>([...mapOf(book.get("conventions"))].map(([axis, it]) => [axis, new Map<string, Plain>([["option", leafText(mapOf(it).get("default"))], ["cite", leafText(mapOf(it).get("cite"))]])]))],
]);

/**
 * Explains a rulebook as a page in Markdown: what it answers, what must be given and within which limits, what may be set and chosen, each step with its formula, every table, and for each part where it stands and how sure
 * we are of it; at the end what is not verified and what is not covered. Everything comes from the rulebook's own data. The same rulebook gives the same page, byte for byte. Never throws.
 *
 * @param rulebook - a rulebook value, or what `parseRulebook` gave; it is not changed.
 * @param options - the language, your own scorers.
 * @returns the page, ending in a line break; one sentence for what is no rulebook.
 *
 * @example
 * ```ts
 * import { explainRulebook } from "pembinaan-asn/explain";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * explainRulebook(permenpanrb6of2022, { locale: "en" }).split("\n")[3]; // => "- **Rulebook:** `permenpanrb-6-2022@1`"
 * explainRulebook(permenpanrb6of2022, { locale: "id" }).includes("## Apa yang dijawab"); // => true
 * ```
 */
export const explainRulebook = (rulebook: RulebookData, options: ExplainRulebookOptions): string => {
  let locale: Locale = "id";
  try {
    if (options.locale === "en") locale = "en";
    const book = plainCopy(rulebook);
    const described = describeRulebook(rulebook);
    if (isMap(book) && described.ok) {
      const numbers = new Map([...mapOf(book.get("citations")).keys()].map((key, at) => [key, at + 1]));
      return pageText({ locale, said: said[locale], teller: tellerOf(asReceipt(book), options), described: described.value, book, numbers });
    }
  } catch {
    // hostile options, or a rulebook whose parts are none
  }
  const { words } = localeTexts[locale];
  return writeMarkdown([{ kind: "line", text: words.phrases.unreadable }], words);
};
