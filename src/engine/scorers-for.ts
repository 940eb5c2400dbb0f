/** The scorers with which a receipt is recomputed: the built-in ones and the caller's own. */
import { builtInScorers } from "../scorers/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";

/** Scorers by id. */
export const scorersFor = (own: readonly ErasedScorer[] = []): ReadonlyMap<string, ErasedScorer> => new Map<string, ErasedScorer>([...builtInScorers, ...own].map((scorer) => [scorer.id, scorer]));
