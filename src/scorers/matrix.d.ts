/** The code in `cells` at `row` and `column`. A cell that is not there: missing, `not-in-table`. */
export declare const matrix: import("./index.ts").Scorer<"matrix@1", {
    readonly row: {
        readonly kind: "category";
        readonly takes: "each";
    };
    readonly column: {
        readonly kind: "category";
        readonly takes: "each";
    };
    readonly cells: {
        readonly kind: "cells";
        readonly takes: "whole";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "category";
    readonly labels: "cells";
}>;
