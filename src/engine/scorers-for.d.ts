import type { ErasedScorer } from "../scoring/index.ts";
/** Scorers by id. */
export declare const scorersFor: (own?: readonly ErasedScorer[]) => ReadonlyMap<string, ErasedScorer>;
