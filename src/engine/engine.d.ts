import type { Confidence, OverlayData, RulebookData } from "../rulebook/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import type { Program } from "./program.ts";
import type { RulePeriod } from "./resolve.ts";
/** What an engine holds inside. */
export interface Inside {
    /** Rulebooks by id. */
    readonly books: ReadonlyMap<string, RulebookData>;
    /** Overlays in the order of their ids. */
    readonly overlays: readonly OverlayData[];
    /** Scorers by id. */
    readonly scorers: ReadonlyMap<string, ErasedScorer>;
    /** Every output must rest on at least this. */
    readonly minimumConfidence: Exclude<Confidence, "convention"> | undefined;
    /** Compiled programs: the memo of a pure function, no state that anybody can see. */
    readonly programs: Map<string, Program>;
    /** Parts of periods under their rules: another such memo. */
    readonly parts: Map<string, readonly RulePeriod[]>;
}
/** Rulebooks and overlays, checked once and frozen. Hand it to `evaluate` and to every `assess…`. */
export interface Engine {
    /** Ids of its rulebooks, sorted. */
    readonly rulebooks: readonly string[];
    /** Ids of its overlays, sorted. */
    readonly overlays: readonly string[];
    /** The library's own business. */
    readonly "~inside": Inside;
}
/** What an engine is made of. */
export interface EngineParts {
    /** Rulebooks. */
    readonly rulebooks: readonly RulebookData[];
    /** Overlays. */
    readonly overlays?: readonly OverlayData[];
    /** The scorers that they use. */
    readonly scorers: readonly ErasedScorer[];
    /** Every output must rest on at least this. */
    readonly minimumConfidence?: Exclude<Confidence, "convention">;
}
/**
 * An engine of just these parts, without checks: for rulebooks that were checked before (the national ones are, by this package's tests).
 * It brings no scorer of its own, so that an app carries only what its rules use. Everybody else wants `createEngine`.
 */
export declare const buildEngine: (parts: EngineParts) => Engine;
/** The rulebook with this id; an id without a revision means the newest one in the engine. */
export declare const findBook: (inside: Inside, id: string) => RulebookData | undefined;
/** The revision of an id: `permenpanrb-14-2017@2` → 2. */
export declare const revisionOf: (id: string) => number;
