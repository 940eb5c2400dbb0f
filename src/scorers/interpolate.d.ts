/**
 * The height at `value` of the broken line through `points` (by rising x). Beyond the first and last point `outside` decides: `refuse` is
 * missing, `outside-points`; `clamp` keeps the height of the end; `extend` runs the last stretch on. Without points, or to extend a
 * single one: missing, `no-line`.
 */
export declare const interpolate: import("./index.ts").Scorer<"interpolate@1", {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly points: {
        readonly kind: "points";
        readonly takes: "whole";
    };
}, {
    readonly outside: "extend" | "clamp" | "refuse";
}, {
    readonly outside: "extend" | "clamp" | "refuse";
}, {
    readonly kind: "number";
}>;
