/** The search in a band table, shared by `bands@1` and `band-value@1`. */
import type { Rational } from "../kernel/index.ts";
import type { Band, Bands, Cell, Gone, Remarks } from "../scoring/index.ts";
/** What both band scorers take. */
export declare const bandSlots: {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly bands: {
        readonly kind: "bands";
        readonly takes: "whole";
    };
    readonly gaps: {
        readonly kind: "category";
        readonly takes: "each";
        readonly optional: true;
    };
    readonly conditions: {
        readonly kind: "flag";
        readonly takes: "cases";
        readonly optional: true;
        readonly passes: true;
    };
};
/** The question: a value, a table, what to do between published bounds, and the flags that rows depend on. */
export interface BandQuestion {
    /** The value. */
    readonly value: Rational;
    /** The table. */
    readonly bands: Bands;
    /** The code that says what happens in a gap. */
    readonly gaps: string | undefined;
    /** Flags by name. */
    readonly conditions: Readonly<Record<string, Cell<boolean>>> | undefined;
}
/** A row with what led to it, or why there is none. */
export type BandAnswer = (Remarks & {
    readonly row: Band;
}) | (Remarks & {
    readonly pass: Gone;
}) | (Remarks & {
    readonly missing: string;
}) | (Remarks & {
    readonly void: string;
});
/**
 * From top to bottom the first row that holds the value and whose condition is true. Between rows the code in `gaps` decides:
 *
 * - `lower-cut`, `lower`, `extend`: the row below runs on up to the next; `upper-cut`, `upper`: the row above reaches down. Note `between-published-bounds`
 * - `closed-intervals`: void; `undetermined`: missing, both `between-published-bounds`
 * - nothing given, or no row on that side: missing, `in-no-band`; another code: missing, `unknown-gap-rule`
 *
 * Outside the range of the table: missing, `outside-range`. A condition that is absent where its row holds the value is handed on; one
 * that nobody gives: missing, `unknown-condition`.
 */
export declare const findBand: ({ value, bands, gaps, conditions }: BandQuestion) => BandAnswer;
