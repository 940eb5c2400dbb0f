/** Which overlays hold for a rulebook, a period and a scope, outermost first, and where two of them contradict each other. */
import { type Scope } from "../domain/index.ts";
import { type DateRange, type Issue } from "../kernel/index.ts";
import type { OverlayData, RulebookData } from "../rulebook/index.ts";
import { type Inside } from "./engine.ts";
/** The validity of an overlay as a range: without an end it holds from its first day on. */
export declare const rangeOf: (validity: {
    readonly from: string;
    readonly to?: string;
}) => DateRange;
/** The scope of an overlay; none means everybody. */
export declare const scopeOf: (overlay: OverlayData) => Scope;
/** Overlays of this rulebook whose scope covers the scope asked for and whose validity touches the period. */
export declare const overlaysTouching: (inside: Inside, book: RulebookData, period: DateRange, scope: Scope) => readonly OverlayData[];
/** Two overlays on one term that hold for the same people on the same day, and neither comes before the other. */
export declare const findAmbiguous: (overlays: readonly OverlayData[]) => readonly Issue[];
