/** Instruments and citations in words: "PermenPANRB 14/2017, Lampiran I (dua sumber sepakat …)". */
import type { Words } from "./locales/words-type.ts";
import type { ReadCitation, ReadInstrument } from "./reading.ts";
import { fillFrom } from "./template.ts";
import { wordFor, type Teller } from "./teller.ts";

/** A locator that names an instrument itself needs no second one before it. */
const namesInstrument = /^(?:UU|PP|Perpres|Permen|Kepmen|Per[A-Z]|Perka|Perda|Perwali|Perbup|KMK|SE) ?/;

/** "PermenPANRB 14/2017". */
export const instrumentName = (words: Words, { kind, issuer, number, year }: ReadInstrument): string => {
  const full = year === "" || number.endsWith(`/${year}`) ? number : number === "" ? year : `${number}/${year}`;
  const joined = kind.endsWith("-menteri") && (issuer.includes(" ") ? ` ${issuer}` : issuer);
  const template = Object.hasOwn(words.instruments, kind) ? wordFor(words.instruments, kind) : "{kind} {issuer} {number}";
  return fillFrom(template, { kind, issuer: joined === false ? issuer : joined, number: full }).replace(/ {2,}/g, " ").trim();
};

const some = (text: string | undefined): string | undefined => (text === undefined || text === "" ? undefined : text);

/** Where a rule stands and how sure we are. */
export const citationText = (words: Words, citation: ReadCitation, instrument: ReadInstrument): string => {
  const confidence = some(citation.confidence) === undefined ? undefined : wordFor(words.confidence, citation.confidence);
  const locator = some(citation.locator);
  if (citation.confidence === "convention") return fillFrom(words.phrases.basisConvention, { confidence, locator });
  const name = locator !== undefined && namesInstrument.test(locator) ? undefined : some(instrumentName(words, instrument));
  return fillFrom(words.phrases.basis, name === undefined ? { instrument: locator ?? "–", confidence } : { instrument: name, locator, confidence });
};

/** The basis of a step, term or convention, by the key under which it is cited. */
export const basisText = ({ words, reading }: Teller, cite: string): string => {
  if (cite === "mechanical") return words.phrases.mechanical;
  const citation = reading.citations.get(cite);
  return citation === undefined ? cite : citationText(words, citation, reading.instrument);
};
