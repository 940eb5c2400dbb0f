/** The elements of a service with mean and grade, and those that are lowest. */
import { compare, type Rational } from "../../kernel/index.ts";
import { tableCodesOf } from "../answers.ts";
import type { Block } from "../document.ts";
import { rowName } from "../names.ts";
import { numberIn } from "../numbers.ts";
import { fillFrom } from "../template.ts";
import type { Teller } from "../teller.ts";
import { resultText } from "../values.ts";
import { known } from "./family.ts";
import { meanText, tellingPlaces } from "./figures.ts";

interface Element {
  readonly name: string;
  readonly mean: Rational | undefined;
  readonly text: string;
}

const elementsOf = (teller: Teller): readonly Element[] => {
  const { reading, sheet, words } = teller;
  const node = reading.trace.find(({ id }) => id === known.mean);
  const codes = tableCodesOf(teller, reading.trace.find(({ id }) => id === known.elementGrade));
  if (node === undefined || node.per.length === 0) return [];
  return sheet.rowsOf(node.per).map((row) => {
    const found = sheet.at(known.mean, row);
    const grade = sheet.at(known.elementGrade, row);
    const mean = found.is === "value" ? numberIn(found.value) : undefined;
    const text = fillFrom(words.card.element, { mean: mean === undefined ? resultText(teller, found, "number") : meanText(teller, mean), grade: grade.is === "value" ? resultText(teller, grade, "category", codes) : undefined });
    return { name: rowName(teller, node.per, row), mean, text };
  });
};

type Ranked = Element & { readonly mean: Rational; readonly rank: number };

const mostRanks = 3;
const mostLowest = 5;

/** The lowest third, three ranks at the most. Equal means share a rank and keep their order; where all are equal, none is lowest. */
const lowestOf = (elements: readonly Element[]): readonly Ranked[] => {
  const ordered = elements.flatMap((it) => (it.mean === undefined ? [] : [{ ...it, mean: it.mean }])).sort((a, b) => compare(a.mean, b.mean));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined || compare(first.mean, last.mean) === 0) return [];
  const ranked: Ranked[] = [];
  for (const [index, it] of ordered.entries()) {
    const above = ranked.at(-1);
    ranked.push({ ...it, rank: above !== undefined && compare(above.mean, it.mean) === 0 ? above.rank : index + 1 });
  }
  return ranked.filter(({ rank }) => rank <= Math.min(mostRanks, Math.ceil(ordered.length / 3)));
};

/** The elements, then the lowest of them; nothing at all where a receipt has none. */
export const elementBlocks = (teller: Teller): readonly Block[] => {
  const { card } = teller.words;
  const elements = elementsOf(teller);
  const lowest = lowestOf(elements);
  const listed = lowest.slice(0, mostLowest);
  const places = tellingPlaces(teller, listed.map(({ mean }) => mean));
  const items = listed.map(({ rank, name, mean }) => ({ text: fillFrom(card.ranked, { rank: String(rank), name, mean: meanText(teller, mean, places) }) }));
  const more = lowest.length - listed.length;
  return [
    ...(elements.length === 0 ? [] : [{ kind: "heading", text: card.elements } as const, { kind: "facts", rows: elements.map(({ name, text }) => [name, text] as const) } as const]),
    ...(items.length === 0 ? [] : [{ kind: "heading", text: card.lowest } as const, { kind: "items", items: more === 0 ? items : [...items, { text: fillFrom(card.more, { count: String(more) }) }] } as const]),
  ];
};
