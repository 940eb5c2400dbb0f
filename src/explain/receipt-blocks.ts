/** The explanation of a receipt: the answers first, then how they came about. */
import { amendedBlocks } from "./amendments.ts";
import { answerItem } from "./answers.ts";
import type { Block, Item } from "./document.ts";
import { instrumentName } from "./instruments.ts";
import { placeName } from "./names.ts";
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

const header = (teller: Teller): readonly Block[] => {
  const { words, reading, locale } = teller;
  const title = pick(reading.instrument.title, locale);
  return [
    { kind: "title", text: title === undefined ? words.headings.title : `${words.headings.title}: ${title}` },
    ...(reading.known ? [] : [{ kind: "line", text: words.phrases.notAReceipt } as const]),
    factsOf(teller),
  ];
};

/** A heading with its items; nothing at all without items. */
const list = (heading: string, items: readonly Item[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: "heading", text: heading }, { kind: "items", items }]);

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

/** All parts in order. */
export const receiptBlocks = (teller: Teller): readonly Block[] => {
  const { words, reading, texts } = teller;
  const { headings } = words;
  const place = (address: string): string => placeName(teller, address);
  const answers = [...reading.outputs].map(([id, output]) => answerItem(teller, id, output));
  const known = (path: string): string => (reading.trace.some((it) => path === it.id || path.startsWith(`${it.id}[`)) || reading.inputs.has(path.split("[")[0] ?? "") ? place(path) : path);
  return [
    ...header(teller),
    ...amendedBlocks(teller),
    { kind: "heading", text: headings.answers },
    answers.length === 0 ? { kind: "line", text: words.phrases.noAnswers } : { kind: "items", items: answers },
    ...list(headings.missing, reading.missing.map((it) => ({ text: reasonText(words, it, place) }))),
    ...list(headings.issues, reading.issues.map((it) => ({ text: issueText(texts, it, known) }))),
    ...stepPart(teller),
    ...list(headings.overlays, [...reading.overlays.map((it) => overlayItem(teller, it)), ...reading.changes.map((it) => changeItem(teller, it))]),
    ...list(headings.conventions, [...reading.choices].map(([axis, choice]) => choiceItem(teller, axis, choice))),
  ];
};
