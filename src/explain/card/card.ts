/** The card of a receipt: index, grade, respondents, elements, the lowest of them, on what it rests. */
import { answerItem, tableCodesOf } from "../answers.ts";
import { choiceName } from "../choice-name.ts";
import type { Block } from "../document.ts";
import { basisText, instrumentName } from "../instruments.ts";
import { axisName, nameOf, placeName } from "../names.ts";
import { periodText } from "../periods.ts";
import { plainCopy, textOf, type Plain, type PlainMap } from "../plain.ts";
import { reasonText, reasonsText } from "../reasons.ts";
import { issueText } from "../sentences.ts";
import { fillFrom } from "../template.ts";
import { pick, wordFor, type Teller } from "../teller.ts";
import { resultText } from "../values.ts";
import { elementBlocks } from "./elements.ts";
import { known } from "./family.ts";
import { peopleFacts, shownText } from "./figures.ts";
import type { CardOptions } from "./options.ts";
import { peopleBlocks } from "./people.ts";

type Facts = readonly (readonly [name: string, text: string])[];

const facts = (rows: Facts): Block => ({ kind: "facts", rows: rows.filter(([, text]) => text !== "") });

/** A heading over facts; nothing at all without facts. */
const listed = (heading: string, rows: Facts): readonly Block[] => (rows.length === 0 ? [] : [{ kind: "heading", text: heading }, facts(rows)]);

const optionText = (value: unknown): string => textOf(plainCopy(value)) ?? "";

const headBlocks = (teller: Teller, receipt: PlainMap, { unit, service }: CardOptions): readonly Block[] => {
  const { words, reading } = teller;
  const { card } = words;
  return [
    { kind: "title", text: receipt.get("family") === known.family ? card.title : card.otherTitle },
    ...(reading.known ? [] : [{ kind: "line", text: words.phrases.notAReceipt } as const]),
    facts([[card.unit, optionText(unit)], [card.service, optionText(service)], [words.facts.period, periodText(words, reading.period)], ...peopleFacts(teller)]),
  ];
};

const gradeLine = (teller: Teller): readonly Block[] => {
  const { words, reading } = teller;
  const output = reading.outputs.get(known.grade);
  if (output === undefined) return [];
  const { value } = output;
  const codes = tableCodesOf(teller, reading.trace.find(({ id }) => id === known.grade));
  const grade = typeof value === "string" ? resultText(teller, { is: "value", value }, "category", codes) : fillFrom(words.phrases.noValue, { reasons: reasonsText(teller, output.reasons) });
  return [{ kind: "line", text: fillFrom(words.card.grade, { grade }) }];
};

const order = (id: string): number => known.index.findIndex((it) => it === id);

/** The index, large, with its grade; or that it cannot be determined yet, and why. A receipt without an index shows its answers. */
const indexBlocks = (teller: Teller, receipt: PlainMap): readonly Block[] => {
  const { words, reading } = teller;
  const named = (id: string): string => (receipt.get("family") === known.family ? words.card.index : nameOf(teller, id));
  const outputs = [...reading.outputs].filter(([id]) => known.index.some((it) => it === id)).sort(([a], [b]) => order(a) - order(b));
  const [first] = outputs;
  if (first === undefined) {
    const items = [...reading.outputs].map(([id, output]) => answerItem(teller, id, output));
    return [{ kind: "heading", text: words.headings.answers }, items.length === 0 ? { kind: "line", text: words.phrases.noAnswers } : { kind: "items", items }];
  }
  for (const [id, { value }] of outputs) {
    const text = shownText(teller, value);
    if (text !== undefined) return [{ kind: "heading", text: `${named(id)}: ${text}` }, ...gradeLine(teller)];
  }
  const reasons = [...new Set(outputs.flatMap(([, { reasons: list }]) => list))];
  const items = reasons.map((it) => ({ text: reasonText(words, it, (address) => placeName(teller, address)) }));
  return [{ kind: "heading", text: fillFrom(words.card.undetermined, { name: named(first[0]) }) }, ...(items.length === 0 ? [] : [{ kind: "items", items } as const])];
};

const basisFacts = (teller: Teller): Facts => {
  const { words, reading, locale } = teller;
  const title = pick(reading.instrument.title, locale);
  const name = instrumentName(words, reading.instrument);
  const shown = known.index.map((id) => reading.outputs.get(id)).find((it) => it !== undefined);
  const steps = [...known.index, known.grade].flatMap((id) => reading.trace.filter((node) => node.id === id && reading.outputs.has(id)));
  return [
    [words.facts.rule, title === undefined ? name : `${name}, ${title}`], [words.facts.rulebook, reading.rulebook],
    ...steps.map((node) => [nameOf(teller, node.id), basisText(teller, node.cite)] as const),
    [words.sheet.confidence, shown === undefined ? "" : wordFor(words.confidence, shown.confidence)],
  ];
};

/** That something has no value stands where the value would stand, with the reason: on a wall it is not said again. */
const saidAlready: readonly string[] = ["missing-value", "void-value"];

/** All parts in order. */
export const cardBlocks = (teller: Teller, receipt: PlainMap, options: CardOptions): readonly Block[] => {
  const { words, reading, texts } = teller;
  const groups: Plain | undefined = plainCopy(options.groups);
  const warnings = reading.issues.filter(({ severity, code }) => severity === "warning" && !saidAlready.includes(code)).map((it) => ({ text: issueText(texts, it, (path) => placeName(teller, path)) }));
  return [
    ...headBlocks(teller, receipt, options), ...indexBlocks(teller, receipt), ...peopleBlocks(teller, groups), ...elementBlocks(teller),
    ...listed(words.headings.conventions, [...reading.choices].map(([axis, { option }]) => [axisName(teller, axis), choiceName(teller, option)] as const)),
    ...(warnings.length === 0 ? [] : [{ kind: "heading", text: words.headings.issues } as const, { kind: "items", items: warnings } as const]),
    ...listed(words.card.basis, basisFacts(teller)), { kind: "line", text: "" }, { kind: "line", text: fillFrom(words.card.note, { rulebook: reading.rulebook }) },
  ];
};
