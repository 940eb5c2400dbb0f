/** createEngine: rulebooks and overlays checked once, frozen, with every built-in scorer. */
import { type Result } from "../kernel/index.ts";
import { type Confidence, type OverlayData, type RulebookData } from "../rulebook/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import { type Engine } from "./engine.ts";
/** What an engine is made of. */
export interface EngineOptions<X extends readonly ErasedScorer[] = readonly ErasedScorer[]> {
    /** Rulebooks: values, or what `parseRulebook` gave. */
    readonly rulebooks: readonly RulebookData[];
    /** Overlays: values, or what `parseOverlay` gave. */
    readonly overlays?: readonly OverlayData[];
    /** Your own scorers. */
    readonly scorers?: X;
    /** Refuse every output that rests on less. */
    readonly minimumConfidence?: Exclude<Confidence, "convention">;
}
/**
 * Checks rulebooks and overlays and makes an engine of them: a frozen value, never a global.
 *
 * @param options - `rulebooks`; optionally `overlays`, `scorers` of your own, and `minimumConfidence`.
 * @returns The engine. Issues of severity `error`: everything that the static checks find (`band-gap`, `unknown-name`, `two-owners`, …), faults of overlays
 * (`locked-term`, `out-of-bounds`, `weights-do-not-sum`, `ambiguous-overlays`, …), `duplicate-name`. Paths begin with the id of the rulebook or overlay.
 *
 * @example
 * ```ts
 * import { createEngine, unwrap } from "pembinaan-asn";
 * import { permenpanrb14of2017 } from "pembinaan-asn/regulations/satisfaction";
 * unwrap(createEngine({ rulebooks: [permenpanrb14of2017] })).rulebooks; // => ["permenpanrb-14-2017@1"]
 * ```
 */
export declare const createEngine: <const X extends readonly ErasedScorer[] = readonly []>(options: EngineOptions<X>) => Result<Engine>;
