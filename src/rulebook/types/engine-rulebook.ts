/** Which rulebooks an engine takes: those whose scorers it was given. */
import type { builtInScorers } from "../../scorers/index.ts";
import type { ErasedScorer } from "../../scoring/index.ts";
import type { Rulebook, Shape } from "./shape.ts";

/** A shape that uses no other scorers than these. */
export interface ShapeWith<Ids extends string> extends Shape {
  /** Ids of the scorers it may use. */
  readonly scorers: Ids;
}

/**
 * A rulebook that uses built-in scorers and those of `X` alone. A rulebook of `defineRulebookWith` whose scorer is not among them does not compile here;
 * a parsed rulebook always does, and is checked when the engine is made.
 */
export type EngineRulebook<X extends readonly ErasedScorer[] = readonly []> = Rulebook<ShapeWith<(typeof builtInScorers)[number]["id"] | X[number]["id"]>>;
