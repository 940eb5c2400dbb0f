/** English: the facts of issues are English already; kinds of value are said as a file writes them. */
import type { PhrasePattern } from "../locale-type.ts";

/** Whoever edits a file need not know the words of programmers. */
export const enFacts: readonly PhrasePattern[] = [
  ["string", "a text in quotation marks"], ["record", "an object in braces"], ["object", "an object in braces"], ["array", "a list in square brackets"], ["number", "a number without quotation marks"], ["boolean", "true or false without quotation marks"],
];
