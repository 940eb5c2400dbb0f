/** explainCompetencyGaps: the gaps of competencies in plain words, in Bahasa Indonesia or English. */
import type { CompetencyGaps } from "../domain/index.ts";
import type { Locale } from "../kernel/index.ts";
import type { Block } from "./document.ts";
import { explainAnswer, type ExplainAnswerOptions } from "./explain-answer.ts";
import type { CompetencyWords } from "./locales/competency-type.ts";
import { enCompetency } from "./locales/en/competency.ts";
import { idCompetency } from "./locales/id/competency.ts";
import { leafText, listOf, mapOf, textsOf, type Plain, type PlainMap } from "./plain.ts";
import { wordFor } from "./teller.ts";
import { fillFrom } from "./template.ts";

const words: Readonly<Record<Locale, CompetencyWords>> = { id: idCompetency, en: enCompetency };

const fill = (said: CompetencyWords, text: string, it: PlainMap): string =>
  fillFrom(text, { ...Object.fromEntries([...it].map(([name, value]) => [name, leafText(value)])), kind: wordFor(said.kinds, leafText(it.get("kind"))) });

const blocksOf = (said: CompetencyWords, found: PlainMap): readonly Block[] => {
  const part = (heading: string, list: Plain | undefined, text: (it: PlainMap) => string): readonly Block[] => {
    const items = listOf(list).map((it) => ({ text: fill(said, text(mapOf(it)), mapOf(it)) }));
    return items.length === 0 ? [] : [{ kind: "heading", text: heading }, { kind: "items", items }];
  };
  const others = textsOf(found.get("notRequired")).map((id) => ({ text: id }));
  return [
    { kind: "title", text: said.title },
    { kind: "facts", rows: [
      ...listOf(found.get("byKind")).map(mapOf).map((it) => [wordFor(said.kinds, leafText(it.get("kind"))), fill(said, said.counts, it)] as const),
      [said.order, wordFor(said.ranking, leafText(found.get("ranking")))],
    ] },
    ...part(said.headings.gaps, found.get("gaps"), () => said.gap),
    ...part(said.headings.notAssessed, found.get("notAssessed"), () => said.notAssessed),
    ...part(said.headings.met, found.get("met"), (it) => (leafText(it.get("above")) === "0" ? said.met : said.above)),
    ...(others.length === 0 ? [] : [{ kind: "heading", text: said.headings.notRequired } as const, { kind: "items", items: others } as const]),
  ];
};

/**
 * Explains the gaps of competencies: counts by kind, the gaps with their places, what was not assessed, what is met. The same answer gives the same text, byte for byte. Never throws: of anything else it explains what can be read.
 *
 * @param found - an answer of `competencyGaps`, also one that went through JSON.
 * @param options - the language, the format.
 * @returns the text, ending in a line break.
 *
 * @example
 * ```ts
 * import { competencyGaps, unwrap } from "pembinaan-asn";
 * import { explainCompetencyGaps } from "pembinaan-asn/explain";
 * const standard = { scales: { teknis: ["1", "2", "3"] }, required: [{ id: "arsip", kind: "teknis", level: "3" }] } as const;
 * const found = unwrap(competencyGaps({ arsip: "1" }, standard));
 * explainCompetencyGaps(found, { locale: "en" }).includes("1. arsip (technical): level 1 held, level 3 required, steps missing: 2"); // => true
 * explainCompetencyGaps(found, { locale: "id" }).includes("1. arsip (teknis): tingkat 1 dimiliki, tingkat 3 dipersyaratkan, kurang 2 tingkat"); // => true
 * ```
 */
export const explainCompetencyGaps = (found: CompetencyGaps, options: ExplainAnswerOptions): string => explainAnswer(found, options, (read, locale) => blocksOf(words[locale], read));
