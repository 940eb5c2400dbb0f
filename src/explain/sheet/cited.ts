/** Where the value of a row stands, and how sure we are of it, as two cells. */
import { citationText } from "../instruments.ts";
import { mapOf, textOf, type PlainMap } from "../plain.ts";
import type { ReadCitation, ReadInstrument } from "../reading.ts";
import { wordFor, type Teller } from "../teller.ts";

/** A citation and how sure we are. */
export interface Cited {
  /** Where it stands. */
  readonly citation: string;
  /** How sure. */
  readonly confidence: string;
}

const nowhere: Cited = { citation: "", confidence: "" };

const standing = ({ words }: Teller, citation: ReadCitation, instrument: ReadInstrument): Cited => ({
  citation: citation.confidence === "convention" ? citation.locator : citationText(words, { ...citation, confidence: "" }, instrument),
  confidence: wordFor(words.confidence, citation.confidence),
});

/** By the key under which it is cited. */
export const citedBy = (teller: Teller, cite: string): Cited => {
  const { reading, words } = teller;
  const citation = reading.citations.get(cite);
  if (citation !== undefined) return standing(teller, citation, reading.instrument);
  return cite === "mechanical" ? { citation: words.phrases.mechanical, confidence: "" } : { citation: cite, confidence: "" };
};

/** A term: the choice, the overlay or the user that set it, else its own citation. */
export const citedTerm = (teller: Teller, receipt: PlainMap, name: string): Cited => {
  const { reading, words } = teller;
  const axis = [...mapOf(receipt.get("convention"))].find(([, choice]) => mapOf(mapOf(choice).get("set")).has(name))?.[0];
  const choice = reading.choices.get(axis ?? "");
  if (choice !== undefined) return citedBy(teller, choice.cite);
  const change = reading.changes.find(({ path }) => path === name || path.startsWith(`${name}[`));
  if (change?.source === "caller") return { citation: words.phrases.byCaller, confidence: wordFor(words.confidence, "convention") };
  const overlay = reading.overlays.find(({ id }) => `overlay:${id}` === change?.source);
  if (overlay !== undefined) return standing(teller, overlay.citation, overlay.instrument);
  const cite = textOf(reading.terms.get(name)?.body.get("cite"));
  return cite === undefined ? nowhere : citedBy(teller, cite);
};
