/** The option of every axis in force: the caller's choice, else an overlay's, else the default. */
import { type Issue } from "../kernel/index.ts";
import type { ConventionData, OverlayData } from "../rulebook/index.ts";
import type { ChosenConvention } from "./receipt.ts";
/** Options of an axis, the default first. */
export declare const optionsOf: (axis: ConventionData) => readonly string[];
/** Chooses. Unknown axes and options, an axis without a choice, and combinations that make no sense are issues. */
export declare const chooseConventions: (axes: Readonly<Record<string, ConventionData>>, overlays: readonly OverlayData[], given: unknown, issues: Issue[]) => Readonly<Record<string, ChosenConvention>>;
