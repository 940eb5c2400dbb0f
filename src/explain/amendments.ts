/** An amendment in words: on whose word, when, why, and what became of each answer. */
import type { Locale } from "../kernel/index.ts";
import { tableCodesOf } from "./answers.ts";
import type { Block, Item } from "./document.ts";
import type { AmendmentWords } from "./locales/amendment-type.ts";
import { enAmendments } from "./locales/en/amendments.ts";
import { idAmendments } from "./locales/id/amendments.ts";
import { nameOf } from "./names.ts";
import { writeNumber } from "./numbers.ts";
import { dayText } from "./periods.ts";
import type { Plain } from "./plain.ts";
import type { ReadAmends, ReadAnswerChange } from "./reading.ts";
import { fillFrom } from "./template.ts";
import { pick, wordFor, type Teller } from "./teller.ts";
import { resultText } from "./values.ts";

/** The words for amendments by language. */
export const amendmentWords: Readonly<Record<Locale, AmendmentWords>> = { id: idAmendments, en: enAmendments };

/** A number with its sign, so that a rise is seen to be one. */
const signed = ({ words }: Teller, value: string): string => (value.startsWith("-") || value === "0" ? writeNumber(value, words.marks) : `+${writeNumber(value, words.marks)}`);

const answerText = (teller: Teller, id: string, value: Plain | undefined): string => {
  const { words, reading } = teller;
  const codes = tableCodesOf(teller, reading.trace.find((it) => it.id === id));
  return typeof value === "string" || typeof value === "boolean" ? resultText(teller, { is: "value", value }, reading.outputs.get(id)?.kind ?? "any", codes) : wordFor(words.absence, "missing");
};

/** What a change is due to: shares of a number; of a code, what each group alone would have made of it, where several changed. */
const dueTo = (teller: Teller, id: string, it: ReadAnswerChange): string | undefined => {
  const said = amendmentWords[teller.locale];
  const shares = [...it.effects].filter(([, share]) => share !== "0").map(([group, share]) => fillFrom(said.share, { group: wordFor(said.groups, group), share: signed(teller, share) }));
  const alone = [...it.alone].map(([group, value]) => (it.alone.size === 1 ? wordFor(said.groups, group) : fillFrom(said.alone, { group: wordFor(said.groups, group), value: answerText(teller, id, value) })));
  const all = [...shares, ...alone];
  return all.length === 0 ? undefined : all.join(", ");
};

const changedAnswer = (teller: Teller, id: string, it: ReadAnswerChange): Item => ({
  text: fillFrom(amendmentWords[teller.locale].answer, {
    name: nameOf(teller, id), before: answerText(teller, id, it.before), after: answerText(teller, id, it.after), change: it.change === undefined ? undefined : signed(teller, it.change), due: dueTo(teller, id, it),
  }),
});

/** On whose word, when, why, in place of what. */
export const decisionFacts = ({ words, locale }: Teller, amends: ReadAmends): Block => {
  const { facts, groups } = amendmentWords[locale];
  const rows: readonly (readonly [string, string])[] = [
    [facts.decidedBy, amends.decidedBy], [facts.on, dayText(words, amends.on)], [facts.reason, pick(amends.reason, locale) ?? ""], [facts.replaces, amends.receipt],
    [facts.differ, amends.differ.map((it) => wordFor(groups, it)).join(", ")],
  ];
  return { kind: "facts", rows: rows.filter(([, text]) => text !== "") };
};

/** The answers that changed. */
export const changedAnswers = (teller: Teller, { outputs }: ReadAmends): readonly Block[] =>
  [outputs.size === 0 ? { kind: "line", text: amendmentWords[teller.locale].nothing } : { kind: "items", items: [...outputs].map(([id, it]) => changedAnswer(teller, id, it)) }];

/** The part of an explanation that says what a receipt amends; nothing for one that amends none. */
export const amendedBlocks = (teller: Teller): readonly Block[] => {
  const { amends } = teller.reading;
  if (amends === undefined) return [];
  return [{ kind: "heading", text: amendmentWords[teller.locale].headings.amended }, decisionFacts(teller, amends), { kind: "line", text: "" }, ...changedAnswers(teller, amends)];
};
