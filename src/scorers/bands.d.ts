/**
 * The code of the row that the search finds: rows from top to bottom, conditions, and the rule for values between published bounds.
 * Missing: `outside-range`, `in-no-band`, `unknown-gap-rule`, `unknown-condition`, `between-published-bounds` (also void), and
 * `no-category` where the row has no code.
 */
export declare const bands: import("./index.ts").Scorer<"bands@1", {
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
    readonly kind: "category";
    readonly labels: "bands";
}>;
