/** Coverage: what of a rulebook its examples exercise, and what they never reach. */
import type { RulebookData } from "../../rulebook/index.ts";
import type { ErasedScorer } from "../../scoring/index.ts";
import { targetsOf, type CoverageKind, type Target } from "./targets.ts";

export { coverageKinds, type CoverageKind, type Target } from "./targets.ts";
export { hitsOf } from "./hits.ts";

/** Coverage of one kind. */
export interface Covered {
  /** How many there are. */
  readonly of: number;
  /** Places of those that no example exercises. */
  readonly missed: readonly string[];
}

/** Coverage by kind. */
export type Coverage = Readonly<Record<CoverageKind, Covered>>;

/** Holds what there is against what was exercised. */
export const coverageOf = (book: RulebookData, scorers: ReadonlyMap<string, ErasedScorer>, hits: readonly Target[]): Coverage => {
  const seen = new Set(hits.map((it) => it.join(" ")));
  const targets = targetsOf(book, scorers);
  const covered = (kind: CoverageKind): Covered => {
    const own = targets.filter(([it]) => it === kind);
    return { of: own.length, missed: own.filter((it) => !seen.has(it.join(" "))).map(([, path]) => path) };
  };
  return { step: covered("step"), branch: covered("branch"), band: covered("band"), cell: covered("cell"), option: covered("option"), term: covered("term"), policy: covered("policy") };
};
