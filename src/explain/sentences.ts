/** Issues as sentences: one for each, with what was expected and what came. */
import type { Issue } from "../kernel/index.ts";
import type { LocaleTexts } from "./locales/locale-type.ts";
import { reasonText, type PlaceWriter } from "./reasons.ts";
import { fillFrom, fillTemplate, namesIn } from "./template.ts";
import { wordFor } from "./teller.ts";

/** What stands in the gaps of a phrase, if the fact is this phrase, or starts so; then also the rest. A gap at the very start of a start is one word. */
const gapsIn = (phrase: string, fact: string, isStart: boolean): Readonly<Record<string, string>> | undefined => {
  const [first = "", ...pieces] = phrase.split(/\{(\w+)\}/u); // a literal, then the name of a gap and a literal, and so on
  if (!fact.startsWith(first)) return undefined;
  const gaps: Record<string, string> = {};
  let at = first.length;
  for (let index = 0; index < pieces.length; index += 2) {
    const [name = "", literal = ""] = pieces.slice(index, index + 2);
    const end = isStart || index + 2 < pieces.length ? fact.indexOf(literal, at) : fact.length - literal.length;
    const gap = fact.slice(at, Math.max(at, end));
    if (!fact.startsWith(literal, end) || (isStart ? end < at || (first === "" && index === 0 && !/^\S+$/u.test(gap)) : gap === "")) return undefined;
    gaps[name] = gap;
    at = end + literal.length;
  }
  return isStart || at === fact.length ? { ...gaps, rest: fact.slice(at) } : undefined;
};

/** A short English fact in the language. */
export const factText = ({ expected }: LocaleTexts, fact: string): string => {
  for (const [phrase, text] of expected) {
    const gaps = gapsIn(phrase, fact, text.includes("{rest}"));
    if (gaps !== undefined) return fillFrom(text, gaps);
  }
  return fact;
};

const templateOf = (texts: LocaleTexts, code: string): string | undefined => {
  for (const record of texts.issues) if (Object.hasOwn(record, code)) return record[code];
  return undefined;
};

/** Reasons and notes stand in details as codes: `not-given@total[waktu], …`. */
const detailText = (texts: LocaleTexts, name: string, value: string, place: PlaceWriter): string =>
  (name === "reasons" ? value.split(", ").map((it) => reasonText(texts.words, it, place)).join("; ") : name === "note" ? reasonText(texts.words, value, place) : value);

const detailPrefix = "details.";

/** The sentence for an issue, without its severity. A code without a text is printed as it is, with all its facts. */
export const sentenceOf = (texts: LocaleTexts, issue: Issue, place: PlaceWriter): string => {
  const { words } = texts;
  const template = templateOf(texts, issue.code) ?? `${issue.code}: {path}.`;
  const used = namesIn(template);
  const details = new Map(Object.entries(issue.details ?? {}).map(([name, value]) => [name, detailText(texts, name, String(value), place)]));
  const told = (fact: string | undefined): string | undefined => (fact === undefined || fact === "" ? undefined : factText(texts, fact)); // an empty list of what there is says nothing
  const facts = new Map([["expected", told(issue.expected)], ["received", told(issue.received)]]);
  const factOf = (name: string): string | undefined => {
    if (name === "path") return issue.path === "" ? words.phrases.whole : place(issue.path);
    if (name.startsWith(detailPrefix)) return details.get(name.slice(detailPrefix.length));
    return facts.get(name);
  };
  const sentence = fillTemplate(template, factOf);
  const advice = Object.hasOwn(texts.advice, issue.code) && issue.severity === "error" ? fillTemplate(wordFor(texts.advice, issue.code), factOf) : "";
  // a detail that the sentence names is not repeated as what was received, quoted or not
  const named = new Set([...details].filter(([name]) => used.includes(`${detailPrefix}${name}`)).flatMap(([, value]) => [value, JSON.stringify(value)]));
  const rest = {
    expected: used.includes("expected") ? undefined : facts.get("expected"), received: used.includes("received") || named.has(issue.received ?? "") ? undefined : facts.get("received"),
    // what the sentence says already is not said again
    list: [...details].filter(([name, value]) => !used.includes(`${detailPrefix}${name}`) && value !== issue.expected && value !== issue.received)
      .map(([name, value]) => `${wordFor(words.details, name)}: ${name === "confidence" ? wordFor(words.confidence, value) : value}`).join("; "),
  };
  return [sentence, fillFrom(words.phrases.expected, rest), fillFrom(words.phrases.received, rest), rest.list === "" ? "" : fillFrom(words.phrases.details, rest), advice].filter((it) => it !== "").join(" ");
};

/** The sentence with its severity. */
export const issueText = (texts: LocaleTexts, issue: Issue, place: PlaceWriter): string =>
  fillFrom(texts.words.phrases.issue, { severity: wordFor(texts.words.severity, issue.severity), sentence: sentenceOf(texts, issue, place) });
