/** English: the short facts of issues are English already. */
import type { PhrasePattern } from "../locale-type.ts";

/** Nothing to say otherwise; each file of one language has its twin in the other. */
export const enExpected: readonly PhrasePattern[] = [];
