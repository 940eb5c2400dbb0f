/** The teller of a plain copy: the language, the receipt read, lookups, the scorers by id. */
import type { Locale } from "../kernel/index.ts";
import { builtInScorers } from "../scorers/index.ts";
import { localeTexts } from "./locales/index.ts";
import type { PlainMap } from "./plain.ts";
import { readReceipt } from "./read-receipt.ts";
import type { DescribedScorer, Teller } from "./teller.ts";
import { worksheetOf } from "./worksheet.ts";

const scorersById = (scorers: unknown): ReadonlyMap<string, DescribedScorer> =>
  new Map([...(Array.isArray(scorers) ? scorers as readonly DescribedScorer[] : []), ...builtInScorers].map((it) => [it.id, it]));

/** The teller of a receipt. Throws when the scorers are none: stand in a door. */
export const tellerOf = (receipt: PlainMap, { locale, scorers }: { readonly locale: Locale; readonly scorers?: readonly DescribedScorer[] | undefined }): Teller => {
  const language: Locale = locale === "en" ? "en" : "id";
  const texts = localeTexts[language];
  const reading = readReceipt(receipt);
  return { locale: language, texts, words: texts.words, reading, sheet: worksheetOf(reading), scorers: scorersById(scorers) };
};
