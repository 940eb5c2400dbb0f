/** Issues as sentences: one for each, with what was expected and what came. */
import type { Issue } from "../kernel/index.ts";
import type { LocaleTexts } from "./locales/locale-type.ts";
import { reasonText, type PlaceWriter } from "./reasons.ts";
import { fillFrom, fillTemplate, namesIn } from "./template.ts";
import { wordFor } from "./teller.ts";

/** A short English fact in the language. */
export const factText = ({ expected }: LocaleTexts, fact: string): string => {
  const pattern = expected.find(([start]) => fact.startsWith(start));
  return pattern === undefined ? fact : fillFrom(pattern[1], { rest: fact.slice(pattern[0].length) });
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
  const told = (fact: string | undefined): string | undefined => (fact === undefined ? undefined : factText(texts, fact));
  const facts = new Map([["expected", told(issue.expected)], ["received", told(issue.received)]]);
  const factOf = (name: string): string | undefined => {
    if (name === "path") return issue.path === "" ? words.phrases.whole : place(issue.path);
    if (name.startsWith(detailPrefix)) return details.get(name.slice(detailPrefix.length));
    return facts.get(name);
  };
  const sentence = fillTemplate(template, factOf);
  const advice = Object.hasOwn(texts.advice, issue.code) && issue.severity === "error" ? fillTemplate(wordFor(texts.advice, issue.code), factOf) : "";
  // a detail that the sentence names is not repeated as what was received, quoted or not
  const said = new Set([...details].filter(([name]) => used.includes(`${detailPrefix}${name}`)).flatMap(([, value]) => [value, JSON.stringify(value)]));
  const rest = {
    expected: used.includes("expected") ? undefined : facts.get("expected"), received: used.includes("received") || said.has(issue.received ?? "") ? undefined : facts.get("received"),
    // what the sentence says already is not said again
    list: [...details].filter(([name, value]) => !used.includes(`${detailPrefix}${name}`) && value !== issue.expected && value !== issue.received)
      .map(([name, value]) => `${wordFor(words.details, name)}: ${name === "confidence" ? wordFor(words.confidence, value) : value}`).join("; "),
  };
  return [sentence, fillFrom(words.phrases.expected, rest), fillFrom(words.phrases.received, rest), rest.list === "" ? "" : fillFrom(words.phrases.details, rest), advice].filter((it) => it !== "").join(" ");
};

/** The sentence with its severity. */
export const issueText = (texts: LocaleTexts, issue: Issue, place: PlaceWriter): string =>
  fillFrom(texts.words.phrases.issue, { severity: wordFor(texts.words.severity, issue.severity), sentence: sentenceOf(texts, issue, place) });
