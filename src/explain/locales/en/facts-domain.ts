/** English: the facts that issues carry of people, plans and surveys are English already. */
import type { PhrasePattern } from "../locale-type.ts";

/** Nothing to say otherwise; each file of one language has its twin in the other. */
export const enDomainFacts: readonly PhrasePattern[] = [];
