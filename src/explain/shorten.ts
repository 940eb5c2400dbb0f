/** Long lists, shortened in the middle with the number of what is left out. */
import { fillFrom } from "./template.ts";
import type { Words } from "./locales/words-type.ts";

const longest = 10;
const atStart = 4;
const atEnd = 2;

/** The list, or its first four and last two with a word between them that counts the rest. */
export const shortened = (list: readonly string[], words: Words): readonly string[] =>
  (list.length <= longest ? list : [...list.slice(0, atStart), fillFrom(words.phrases.more, { count: String(list.length - atStart - atEnd) }), ...list.slice(-atEnd)]);
