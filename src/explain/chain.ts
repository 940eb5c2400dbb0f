/** The story of a chain of receipts: what was scored first, what changed and why, on whose word, what it is now. */
import { amendmentWords, changedAnswers, decisionFacts } from "./amendments.ts";
import { answerItem } from "./answers.ts";
import type { Block, Item } from "./document.ts";
import { instrumentName } from "./instruments.ts";
import { axisName, itemIn, optionName, placeName } from "./names.ts";
import { dayText, periodText } from "./periods.ts";
import { isMap, leafText, type Plain, type PlainMap } from "./plain.ts";
import { factsOf, scopeText } from "./receipt-blocks.ts";
import { fillFrom } from "./template.ts";
import { wordFor, type DescribedScorer, type Teller } from "./teller.ts";
import { tellerOf } from "./teller-of.ts";
import { resultText } from "./values.ts";
import type { Locale } from "../kernel/index.ts";

/** Is it a list of receipts, and not of issues? */
export const isChain = (subject: Plain | undefined): subject is readonly Plain[] => Array.isArray(subject) && (subject as readonly Plain[]).some((it) => isMap(it) && (it.has("trace") || it.has("format")));

const MOST = 40;

/** Observed cells by address: `score[kinerja]`. */
const cellsOf = (observed: PlainMap): ReadonlyMap<string, Plain> => {
  const cells = new Map<string, Plain>();
  const walk = (name: string, members: readonly string[], value: Plain): void => {
    if (isMap(value) && !value.has("notApplicable")) for (const [key, it] of value) walk(name, [...members, key], it);
    else cells.set(members.length === 0 ? name : `${name}[${members.join(",")}]`, value);
  };
  for (const [name, value] of observed) walk(name, [], value);
  return cells;
};

const cellText = (teller: Teller, address: string, value: Plain | undefined): string => {
  const { words, reading } = teller;
  if (value === undefined && !reading.inputs.has(itemIn(address))) return amendmentWords[teller.locale].notRead; // not absent: this rule never asks for it
  const kind = leafText(reading.inputs.get(itemIn(address))?.body.get("kind"));
  if (typeof value === "string" || typeof value === "boolean") return resultText(teller, { is: "value", value }, kind === "category" ? kind : "number");
  return wordFor(words.absence, isMap(value) ? "not-applicable" : "missing");
};

/** The keys of both, in the order of the later one, then those that are gone. */
const keysOf = (after: ReadonlyMap<string, unknown>, before: ReadonlyMap<string, unknown>): readonly string[] => [...new Set([...after.keys(), ...before.keys()])];

/** What was changed between two receipts: not the answers, but what they rest on. */
const changes = (before: Teller, after: Teller): readonly Item[] => {
  const said = amendmentWords[after.locale];
  const [was, is] = [before.reading, after.reading];
  const [old, now] = [cellsOf(was.observed), cellsOf(is.observed)];
  const pair = (kind: keyof typeof said.changed, a: string, b: string, name?: string): readonly Item[] => (a === b ? [] : [{ text: fillFrom(said.changed[kind], { before: a, after: b, name }) }]);
  const cells = keysOf(now, old).filter((key) => leafText(old.get(key)) !== leafText(now.get(key)) || isMap(old.get(key)) !== isMap(now.get(key)));
  const overlays = (of: Teller, other: Teller, text: string): readonly Item[] => of.reading.overlays.filter((it) => !other.reading.overlays.some(({ id }) => id === it.id)).map((it) => ({ text: fillFrom(text, { overlay: instrumentName(of.words, it.instrument) || it.id }) }));
  return [
    ...pair("rulebook", was.rulebook, is.rulebook), ...pair("period", periodText(after.words, was.period), periodText(after.words, is.period)), ...pair("scope", scopeText(before) || "–", scopeText(after) || "–"),
    ...overlays(after, before, said.overlays.laid), ...overlays(before, after, said.overlays.lifted),
    ...keysOf(is.choices, was.choices).flatMap((axis) => pair("convention", optionName(before, was.choices.get(axis)?.option ?? "–"), optionName(after, is.choices.get(axis)?.option ?? "–"), axisName(after, axis))),
    ...cells.slice(0, MOST).flatMap((key) => pair("data", cellText(before, key, old.get(key)), cellText(after, key, now.get(key)), placeName(now.has(key) ? after : before, key))),
    ...(cells.length > MOST ? [{ text: fillFrom(after.words.phrases.more, { count: String(cells.length - MOST) }) }] : []),
  ];
};

const answers = (teller: Teller): Block => {
  const items = [...teller.reading.outputs].map(([id, output]) => answerItem(teller, id, output));
  return items.length === 0 ? { kind: "line", text: teller.words.phrases.noAnswers } : { kind: "items", items };
};

/** The story. */
export const chainBlocks = (chain: readonly Plain[], options: { readonly locale: Locale; readonly scorers?: readonly DescribedScorer[] | undefined }): readonly Block[] => {
  const tellers = chain.filter(isMap).map((it) => tellerOf(it, options));
  const link = (before: Teller, teller: Teller, at: number): readonly Block[] => {
    const said = amendmentWords[teller.locale];
    const { amends } = teller.reading;
    const changed = changes(before, teller);
    return [
      { kind: "heading", text: fillFrom(said.headings.link, { number: String(at + 1), day: amends === undefined ? undefined : dayText(teller.words, amends.on) }) },
      ...(amends === undefined ? [{ kind: "line", text: said.unlinked } as const] : [decisionFacts(teller, amends)]),
      { kind: "line", text: "" },
      ...(changed.length === 0 ? [] : [{ kind: "items", items: changed } as const]),
      ...(amends === undefined ? [] : changedAnswers(teller, amends)),
    ];
  };
  return [
    ...tellers.slice(0, 1).flatMap((first): readonly Block[] => {
      const { headings } = amendmentWords[first.locale];
      return [{ kind: "title", text: headings.title }, factsOf(first), { kind: "heading", text: headings.first }, answers(first)];
    }),
    ...tellers.slice(1).flatMap((teller, at) => tellers.slice(at, at + 1).flatMap((before) => link(before, teller, at))),
    ...tellers.slice(-1).flatMap((last): readonly Block[] => {
      const said = amendmentWords[last.locale];
      return [{ kind: "heading", text: said.headings.now }, answers(last), { kind: "line", text: "" }, { kind: "line", text: said.unchecked }];
    }),
  ];
};
