/** The arithmetic mean of all `values`. Leaving a row out divides by one less. No values: missing, `nothing-to-reduce`. */
export declare const mean: import("./index.ts").Scorer<"mean@1", {
    readonly values: {
        readonly kind: "number";
        readonly takes: "all";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>;
