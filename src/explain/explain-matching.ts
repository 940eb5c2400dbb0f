/** explainMatching: the reasons of a matching in plain words, in Bahasa Indonesia or English. */
import type { Matching } from "../domain/index.ts";
import type { Locale } from "../kernel/index.ts";
import type { Block, Item } from "./document.ts";
import { explainAnswer, type ExplainAnswerOptions } from "./explain-answer.ts";
import { enMatching } from "./locales/en/matching.ts";
import { idMatching } from "./locales/id/matching.ts";
import type { MatchingWords } from "./locales/matching-type.ts";
import { writeDecimal, type NumberMarks } from "./numbers.ts";
import { isMap, leafText, listOf, mapOf, textOf, textsOf, type Plain, type PlainMap } from "./plain.ts";
import { wordFor } from "./teller.ts";
import { fillFrom } from "./template.ts";

/** How to explain a matching. */
export type ExplainMatchingOptions = ExplainAnswerOptions;

const words: Readonly<Record<Locale, MatchingWords>> = { id: idMatching, en: enMatching };

const fields = (map: PlainMap, names: readonly string[]): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(names.map((name) => [name, map.has(name) ? leafText(map.get(name)) : undefined]));

/** Those who were passed over, together where the reason is the same, in the order of the first of each. */
const passedOver = (said: MatchingWords, list: Plain | undefined): readonly string[] => {
  const groups = new Map<string, { readonly why: string; readonly reason: string | undefined; readonly people: string[] }>();
  for (const it of listOf(list).map(mapOf)) {
    const why = leafText(it.get("why"));
    const reason = textOf(it.get("reason"));
    const key = JSON.stringify([why, reason]);
    const group = groups.get(key) ?? { why, reason, people: [] };
    group.people.push(leafText(it.get("id")));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ why, reason, people }) => fillFrom(wordFor(said.passedOver, why), { people: people.join(", "), reason }));
};

const pairItem = (said: MatchingWords, marks: NumberMarks, pair: PlainMap): Item => {
  const score = textOf(mapOf(pair.get("score")).get("text"));
  return {
    text: fillFrom(said.pair, { ...fields(pair, ["mentee", "mentor", "menteePlace", "mentorPlace"]), score: score === undefined ? undefined : writeDecimal(score, marks) }),
    under: passedOver(said, pair.get("passedOver")),
  };
};

const unmatchedItem = (said: MatchingWords, it: PlainMap): Item =>
  ({ text: fillFrom(wordFor(said.unmatched, leafText(it.get("why"))), fields(it, ["id"])), under: passedOver(said, it.get("passedOver")) });

const shortageText = (said: MatchingWords, it: PlainMap): string => {
  const mentees = textsOf(it.get("mentees"));
  const mentors = textsOf(it.get("mentors"));
  return fillFrom(mentors.length === 0 ? said.nobodyMay : said.shortage, { mentees: mentees.join(", "), mentors: mentors.join(", "), places: leafText(it.get("places")), count: String(mentees.length), short: String(mentees.length - Number(leafText(it.get("places")))) });
};

const blocksOf = (said: MatchingWords, marks: NumberMarks, matching: PlainMap): readonly Block[] => {
  const total = textOf(mapOf(matching.get("total")).get("text"));
  const part = (heading: string, list: Plain | undefined, item: (it: PlainMap) => Item): readonly Block[] => {
    const items = listOf(list).map((it) => item(mapOf(it)));
    return items.length === 0 ? [] : [{ kind: "heading", text: heading }, { kind: "items", items }];
  };
  const shortage = matching.get("shortage");
  return [
    { kind: "title", text: said.title },
    { kind: "facts", rows: [
      [said.facts.method, wordFor(said.methods, leafText(matching.get("method")))], [said.facts.pairs, String(listOf(matching.get("pairs")).length)],
      ...(total === undefined ? [] : [[said.facts.total, writeDecimal(total, marks)] as const]),
      [said.facts.ties, mapOf(matching.get("ties")).get("applied") === true ? said.ties.applied : said.ties.idle],
    ] },
    ...part(said.headings.pairs, matching.get("pairs"), (it) => pairItem(said, marks, it)),
    ...part(said.headings.mentees, matching.get("unmatchedMentees"), (it) => unmatchedItem(said, it)),
    ...part(said.headings.mentors, matching.get("unmatchedMentors"), (it) => unmatchedItem(said, it)),
    ...part(said.headings.blocking, matching.get("blocking"), (it) => ({ text: fillFrom(said.blockingPair, fields(it, ["mentor", "mentee"])) })),
    ...(isMap(shortage) ? [{ kind: "heading", text: said.headings.shortage } as const, { kind: "line", text: shortageText(said, shortage) } as const] : []),
  ];
};

/**
 * Explains a matching: how it was found, each pair with its places and who was preferred and why not, why the others have nobody, which pairs would rather have each other,
 * where places are too few. The same matching gives the same text, byte for byte. Never throws: of anything else it explains what can be read.
 *
 * @param matching - an answer of `matchMentors`, also one that went through JSON.
 * @param options - the language, the format.
 * @returns the text, ending in a line break.
 *
 * @example
 * ```ts
 * import { matchMentors, unwrap } from "pembinaan-asn";
 * import { explainMatching } from "pembinaan-asn/explain";
 * const found = unwrap(matchMentors({ mentors: ["sari"], mentees: ["budi"], capacity: 1, scores: { budi: { sari: "8.5" } }, method: "best-total" }));
 * explainMatching(found, { locale: "id" }).includes("budi dibimbing oleh sari (urutan ke-1 bagi mentee, urutan ke-1 bagi mentor), skor 8,5"); // => true
 * explainMatching(found, { locale: "en" }).includes("budi is mentored by sari (place 1 for the mentee, place 1 for the mentor), score 8.5"); // => true
 * ```
 */
export const explainMatching = (matching: Matching, options: ExplainMatchingOptions): string => explainAnswer(matching, options, (read, locale, marks) => blocksOf(words[locale], marks, read));
