/** band-value@1: the number of the band in which a value lies, constant or along a line. */
import { type Rational } from "../kernel/index.ts";
/** The point of the line through (x0, y0) and (x1, y1) at `x`; undefined when it stands upright. */
export declare const alongLine: (x: Rational, [x0, y0, x1, y1]: readonly [Rational, Rational, Rational, Rational]) => Rational | undefined;
/**
 * The number of the row that the search finds: its `value`, or the point of its `line`. A row that is used beyond its edge simply runs on.
 * Missing as in `bands@1`, and `no-value` where the row has no number (or a line that stands upright).
 */
export declare const bandValue: import("./index.ts").Scorer<"band-value@1", {
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
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>;
