/** The texts of one language, together. */
import type { Words } from "./words-type.ts";

/** A phrase of `expected` or `received` and how this language says it. With `{rest}` in the text the phrase is a start, and `{rest}` what follows; without it the phrase is the whole. Other names in braces stand for anything (`from {low} to {high}`). */
export type PhrasePattern = readonly [phrase: string, text: string];

/** The texts of one language. */
export interface LocaleTexts {
  /** Headings, phrases, words for codes. */
  readonly words: Words;
  /** Sentences by issue code, a record for each folder that raises issues; the first that knows a code says it. */
  readonly issues: readonly Readonly<Record<string, string>>[];
  /** What to change in a file, by issue code; printed after the sentence. */
  readonly advice: Readonly<Record<string, string>>;
  /** How the short English facts of issues are said. The first that fits says it; what none fits is printed as it is. */
  readonly expected: readonly PhrasePattern[];
}
