/** Parts of a page on where it stands: the steps with their formulas, the sources, what is not verified. */
import { leafText, mapOf, textOf } from "../plain.ts";
import { formulaText } from "../formula.ts";
import { nameOf } from "../names.ts";
import { fillFrom } from "../template.ts";
import { wordFor } from "../teller.ts";
import { perText } from "./fields.ts";
import { codeText, itemLines, plainText, section, tableLines } from "./markdown.ts";
import { basis, type Subject } from "./subject.ts";

/** How it is calculated. */
export const stepPart = (subject: Subject): readonly string[] => {
  const { said: { headings, leads, columns }, teller } = subject;
  const rows = teller.reading.trace.map((node, at) => {
    const name = nameOf(teller, node.id);
    return [String(at + 1), name === node.id ? codeText(node.id) : `${plainText(name)} ${codeText(node.id)}`, plainText(formulaText(teller, node)), perText(subject, node.per), basis(subject, node.cite)];
  });
  return section(headings.steps, leads.steps, tableLines([columns.number, columns.name, columns.formula, columns.per, columns.basis], rows));
};

/** What rests on a citation: inputs, terms, choices, steps. */
const restingOn = ({ teller }: Subject, cite: string): readonly string[] => {
  const { inputs, terms, choices, trace } = teller.reading;
  const items = [...inputs, ...terms].filter(([, { body }]) => textOf(body.get("cite")) === cite).map(([name]) => name);
  const axes = [...choices].filter(([, it]) => it.cite === cite).map(([axis]) => `convention.${axis}`);
  const names = [...items, ...axes, ...trace.filter((node) => node.cite === cite).map(({ id }) => id)].map((name) => nameOf(teller, name));
  return [...new Set(names)].map(plainText);
};

/** The sources, numbered. */
export const sourcePart = (subject: Subject): readonly string[] => {
  const { said: { headings, leads, phrases }, teller, book, numbers } = subject;
  const lines = [...numbers].map(([key, at]) => {
    const it = mapOf(mapOf(book.get("citations")).get(key));
    const text = (name: string): string => plainText(leafText(it.get(name)));
    const facts = [wordFor(teller.words.confidence, leafText(it.get("confidence"))), it.has("source") ? fillFrom(phrases.source, { source: text("source") }) : "", it.has("note") ? fillFrom(phrases.note, { note: text("note") }) : ""];
    return `${at}. **${text("locator")}** – ${facts.filter((one) => one !== "").join(". ")}.`;
  });
  return section(headings.sources, leads.sources, lines);
};

/** What one source alone says, with what it decides. */
export const unverifiedPart = (subject: Subject): readonly string[] => {
  const { said: { headings, leads, phrases }, teller, numbers } = subject;
  const cites = [...teller.reading.citations].filter(([, it]) => it.confidence === "unverified");
  if (cites.length === 0) return section(headings.unverified, "", [phrases.nothingUnverified]);
  return section(headings.unverified, leads.unverified, itemLines(cites.map(([key, { locator }]) => {
    const used = restingOn(subject, key);
    return `${plainText(locator)} (${String(numbers.get(key))})${used.length === 0 ? "" : `. ${fillFrom(phrases.usedBy, { list: used.join("; ") })}`}`;
  })));
};
