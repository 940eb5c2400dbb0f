/** The public face of a rulebook, as a type: what `evaluate` takes and gives. Nothing of it exists at run time. */
import type { RulebookData } from "../rulebook-data.ts";
/**
 * A value and the dimensions it runs over: `[number]`, `["A" | "B"]`, `[number, "element"]`, crossed `[number, "activity", "aspect"]`.
 * `number` stands for every exact number, a union of codes for a category, `boolean` for a flag.
 */
export type Vector = readonly [value: unknown, ...per: string[]];
/** What a rulebook takes and gives, by name. Write it by hand where a declaration must be explicit. */
export interface Shape {
    /** Its id with the revision. */
    readonly id: string;
    /** Dimension → members; `string` where a request may bring its own, with `null` where it may leave some out. */
    readonly dimensions: Readonly<Record<string, string | null>>;
    /** Inputs by name. */
    readonly inputs: Readonly<Record<string, Vector>>;
    /** Names of all terms. */
    readonly terms: string;
    /** Axis → options. */
    readonly conventions: Readonly<Record<string, string>>;
    /** Names of all steps. */
    readonly steps: string;
    /** Outputs by name. */
    readonly outputs: Readonly<Record<string, Vector>>;
    /** Ids of the scorers it uses. */
    readonly scorers: string;
}
/** A rulebook with its shape: the plain frozen data, and what `evaluate` takes and gives as a type. A parsed rulebook has the shape {@link Shape}. */
export interface Rulebook<S extends Shape = Shape> extends RulebookData {
    /** Its id with the revision. */
    readonly id: S["id"];
    /** Types only; never there at run time. */
    readonly "~shape"?: S;
}
