/** What every part of the explanation works with: the language, the receipt, lookups, the scorers. */
import type { Locale } from "../kernel/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import type { LocaleTexts } from "./locales/locale-type.ts";
import type { Words } from "./locales/words-type.ts";
import type { Reading, ReadText } from "./reading.ts";
import type { Worksheet } from "./worksheet.ts";

/** What the explanation asks of a scorer. */
export type DescribedScorer = Pick<ErasedScorer, "id" | "inputs" | "describe">;

/** The language, the receipt, lookups, the scorers. */
export interface Teller {
  /** The language. */
  readonly locale: Locale;
  /** All its texts. */
  readonly texts: LocaleTexts;
  /** Its words. */
  readonly words: Words;
  /** The receipt. */
  readonly reading: Reading;
  /** Lookups. */
  readonly sheet: Worksheet;
  /** Scorers by id. */
  readonly scorers: ReadonlyMap<string, DescribedScorer>;
}

/** A word for a code, or the code itself. */
export const wordFor = (words: Readonly<Record<string, string>>, code: string): string => (Object.hasOwn(words, code) ? String(words[code]) : code);

/** A text in the language, else in any, else undefined. */
export const pick = (text: ReadText | undefined, locale: Locale): string | undefined => (text === undefined ? undefined : text.get(locale) ?? [...text.values()][0]);
