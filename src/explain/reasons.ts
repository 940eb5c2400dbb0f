/** Reasons and notes in words: `not-given@total[waktu]`, `excluded:declared@actual[i8]`. */
import { placeName } from "./names.ts";
import type { Teller } from "./teller.ts";
import { wordFor } from "./teller.ts";
import { fillFrom } from "./template.ts";
import type { Words } from "./locales/words-type.ts";

/** How an address is written: as names where a receipt knows them. */
export type PlaceWriter = (address: string) => string;

const plainReason = (words: Words, reason: string, place: PlaceWriter): string => {
  const at = reason.indexOf("@");
  if (at < 0) return wordFor(words.reasons, reason);
  const code = reason.slice(0, at);
  const where = place(reason.slice(at + 1));
  return Object.hasOwn(words.reasons, code) ? fillFrom(words.phrases.reasonAt, { place: where, reason: wordFor(words.reasons, code) }) : `${where}: ${code}`;
};

/** A reason or note in words. */
export const reasonText = (words: Words, reason: string, place: PlaceWriter): string => {
  const colon = reason.indexOf(":");
  const treatment = reason.slice(0, Math.max(colon, 0));
  if (!Object.hasOwn(words.treatments, treatment)) return plainReason(words, reason, place);
  return fillFrom(words.phrases.treatment, { treatment: wordFor(words.treatments, treatment), reason: plainReason(words, reason.slice(colon + 1), place) });
};

/** Several, with the names of a receipt. */
export const reasonsText = (teller: Teller, reasons: readonly string[]): string | undefined =>
  (reasons.length === 0 ? undefined : reasons.map((it) => reasonText(teller.words, it, (address) => placeName(teller, address))).join("; "));
