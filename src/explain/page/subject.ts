/** What every part of a page works with: the rulebook as described, its names and formulas, its sources numbered. */
import type { Locale, Text } from "../../kernel/index.ts";
import type { RulebookDescription } from "../../rulebook/index.ts";
import type { PageWords } from "../locales/page-type.ts";
import { writeNumber } from "../numbers.ts";
import type { PlainMap } from "../plain.ts";
import { wordFor, type Teller } from "../teller.ts";
import { plainText } from "./markdown.ts";

/** The rulebook of a page. */
export interface Subject {
  /** The language. */
  readonly locale: Locale;
  /** The words of a page. */
  readonly said: PageWords;
  /** Names, formulas, general words. */
  readonly teller: Teller;
  /** What it asks, leaves open and answers. */
  readonly described: RulebookDescription;
  /** All of it, plain. */
  readonly book: PlainMap;
  /** Citation → its number. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** A text in the language of the page. */
export const inLanguage = ({ locale }: Subject, text: Text): string => plainText(text[locale]);

/** A number of the rulebook as the language writes it. */
export const numberText = ({ teller }: Subject, value: unknown): string => plainText(writeNumber(String(value), teller.words.marks));

/** The number of a source with how sure it is: "3, text". */
export const basis = ({ said, numbers, teller }: Subject, cite: string | undefined): string => {
  if (cite === undefined || cite === "") return "";
  if (cite === "mechanical") return said.phrases.mechanical;
  const confidence = teller.reading.citations.get(cite)?.confidence ?? "";
  return [`${numbers.get(cite) ?? cite}`, wordFor(said.sure, confidence)].filter((it) => it !== "").join(", ");
};
