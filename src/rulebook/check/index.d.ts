/** Static checks: cheap, always run by createEngine, for rulebooks and overlays however they were written. */
import { type Issue } from "../../kernel/index.ts";
import type { ErasedScorer } from "../../scoring/index.ts";
import type { RulebookData } from "../rulebook-data.ts";
export { checkOverlay } from "./overlay.ts";
export { checkSums } from "./sums.ts";
/**
 * Everything that can be said against a rulebook before anything runs.
 *
 * @param rulebook - a rulebook, also one cast past its type.
 * @param scorers - the scorers that its steps may name, by id.
 * @returns Issues in the order of the rulebook's parts; none of severity `error`: it can be evaluated. Warnings name what nothing reads.
 * Never throws: what cannot be read at all is `unreadable-input`.
 */
export declare const checkRulebook: (rulebook: RulebookData, scorers: ReadonlyMap<string, ErasedScorer>) => readonly Issue[];
