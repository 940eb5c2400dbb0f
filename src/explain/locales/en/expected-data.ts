/** English: what issues about data expected is English already. */
import type { PhrasePattern } from "../locale-type.ts";

/** Nothing to say otherwise. */
export const enExpectedOfData: readonly PhrasePattern[] = [];
