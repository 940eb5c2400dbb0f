/** English: the short facts of issues are English already. */
import type { PhrasePattern } from "../locale-type.ts";

/** Nothing to say otherwise. */
export const enExpected: readonly PhrasePattern[] = [];
