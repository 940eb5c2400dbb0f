/** The whole page of a rulebook, part by part. */
import { instrumentName } from "../instruments.ts";
import { dayText } from "../periods.ts";
import { fillFrom } from "../template.ts";
import { answerPart, choicePart, dimensionPart, inputPart, notCoveredPart } from "./fields.ts";
import { codeText, joinLines, plainText } from "./markdown.ts";
import { sourcePart, stepPart, unverifiedPart } from "./sources.ts";
import { inLanguage, type Subject } from "./subject.ts";
import { openPart, tablePart, valuePart } from "./terms.ts";

const header = (subject: Subject): readonly string[] => {
  const { teller: { words, reading }, said: { facts, phrases, standing }, described, book } = subject;
  const { from, to, reviewedUntil } = described.validity;
  const name = instrumentName(words, reading.instrument);
  const rows = [
    [words.facts.rule, `${plainText(name)}, *${inLanguage(subject, described.instrument.title)}* (${plainText(described.instrument.issuer)})`], [words.facts.rulebook, codeText(described.id)], [facts.family, codeText(described.family)],
    [facts.validity, plainText(to === undefined ? fillFrom(phrases.from, { from: dayText(words, from) }) : fillFrom(phrases.fromTo, { from: dayText(words, from), to: dayText(words, to) }))],
    [facts.reviewed, plainText(dayText(words, reviewedUntil))], [facts.standing, book.get("standing") === "named" ? standing.named : standing.general],
  ] as const;
  return [`# ${plainText(name)}: ${inLanguage(subject, described.instrument.title)}`, "", ...rows.map(([title, text]) => `- **${title}:** ${text}`)];
};

/** The page. */
export const pageText = (subject: Subject): string => joinLines([
  ...header(subject), ...answerPart(subject), ...inputPart(subject), ...dimensionPart(subject), ...openPart(subject), ...choicePart(subject), ...stepPart(subject), ...tablePart(subject), ...valuePart(subject),
  ...sourcePart(subject), ...unverifiedPart(subject), ...notCoveredPart(subject),
]);
