/** The number that `table` has for `key`, or for `key` and `second` in a table of two levels. A cell that is not there: missing, `not-in-table`. */
export declare const lookup: import("./index.ts").Scorer<"lookup@1", {
    readonly key: {
        readonly kind: "category";
        readonly takes: "each";
    };
    readonly second: {
        readonly kind: "category";
        readonly takes: "each";
        readonly optional: true;
    };
    readonly table: {
        readonly kind: "table";
        readonly takes: "whole";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>;
