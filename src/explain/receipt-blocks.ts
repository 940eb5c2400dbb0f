/** The explanation of a receipt: the answers first, then how they came about. */
import { amendedBlocks } from "./amendments.ts";
import { answerItem } from "./answers.ts";
import type { Block, Item } from "./document.ts";
import { instrumentName } from "./instruments.ts";
import { itemIn, placeName } from "./names.ts";
import { periodText } from "./periods.ts";
import { reasonText } from "./reasons.ts";
import { issueText } from "./sentences.ts";
import { changeItem, choiceItem, overlayItem } from "./settings.ts";
import { stepBlocks } from "./steps.ts";
import { fillFrom } from "./template.ts";
import { pick, wordFor, type Teller } from "./teller.ts";

/** For whom, in words. */
export const scopeText = ({ words, reading }: Teller): string => [...reading.scope].map(([axis, value]) =>
  (Object.hasOwn(words.scope, axis) ? fillFrom(wordFor(words.scope, axis), { value: wordFor(words.scopeValues, value) }) : `${axis} ${value}`)).join(", ");

/** What the receipt is about: the rule, the period, for whom. */
export const factsOf = (teller: Teller): Block => {
  const { words, reading } = teller;
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.rule, instrumentName(words, reading.instrument)], [words.facts.rulebook, reading.rulebook], [words.facts.period, periodText(words, reading.period)], [words.facts.scope, scopeText(teller)],
  ];
  return { kind: "facts", rows: facts.filter(([, text]) => text !== "") };
};

/** Title, facts, and what the receipt amends. */
export const header = (teller: Teller, heading: string): readonly Block[] => {
  const { words, reading, locale } = teller;
  const title = pick(reading.instrument.title, locale);
  return [
    { kind: "title", text: title === undefined ? heading : `${heading}: ${title}` },
    ...(reading.known ? [] : [{ kind: "line", text: words.phrases.notAReceipt } as const]),
    factsOf(teller), ...amendedBlocks(teller),
  ];
};

/** A heading with its items; nothing at all without items. */
export const list = (heading: string, items: readonly Item[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: "heading", text: heading }, { kind: "items", items }]);

const stepPart = (teller: Teller): readonly Block[] => {
  const { words, reading } = teller;
  const steps = stepBlocks(teller);
  const skipped = reading.trace.length - steps.length;
  return [
    { kind: "heading", text: words.headings.steps },
    steps.length === 0 ? { kind: "line", text: words.phrases.noSteps } : { kind: "steps", steps },
    ...(skipped === 0 ? [] : [{ kind: "line", text: "" } as const, { kind: "line", text: fillFrom(words.phrases.skipped, { count: String(skipped) }) } as const]),
  ];
};

/** Reasons, warnings: what to know about the result. */
export const remarkBlocks = (teller: Teller): readonly Block[] => {
  const { words: { headings }, words, reading, texts } = teller;
  const place = (address: string): string => placeName(teller, address);
  const known = (path: string): string => (reading.trace.some((it) => path === it.id || path.startsWith(`${it.id}[`)) || reading.inputs.has(itemIn(path)) ? place(path) : path);
  return [...list(headings.missing, reading.missing.map((it) => ({ text: reasonText(words, it, place) }))), ...list(headings.issues, reading.issues.map((it) => ({ text: issueText(texts, it, known) })))];
};

/** What agencies, the caller and conventions settled. */
export const settingBlocks = (teller: Teller): readonly Block[] => {
  const { words: { headings }, reading } = teller;
  return [
    ...list(headings.overlays, [...reading.overlays.map((it) => overlayItem(teller, it)), ...reading.changes.map((it) => changeItem(teller, it))]),
    ...list(headings.conventions, [...reading.choices].map(([axis, choice]) => choiceItem(teller, axis, choice))),
  ];
};

/** All parts in order. */
export const receiptBlocks = (teller: Teller): readonly Block[] => {
  const { words: { headings, phrases }, reading } = teller;
  const answers = [...reading.outputs].map(([id, output]) => answerItem(teller, id, output));
  return [
    ...header(teller, headings.title),
    { kind: "heading", text: headings.answers },
    answers.length === 0 ? { kind: "line", text: phrases.noAnswers } : { kind: "items", items: answers },
    ...remarkBlocks(teller), ...stepPart(teller), ...settingBlocks(teller),
  ];
};
