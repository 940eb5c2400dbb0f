/** English: the facts that issues carry of people, plans and surveys are English already. */
import type { PhrasePattern } from "../locale-type.ts";

/** Nothing to say otherwise. */
export const enDomainFacts: readonly PhrasePattern[] = [];
