/** The sum of all `values`. Leaving a row out shrinks it. No values: missing, `nothing-to-reduce`. */
export declare const sum: import("./index.ts").Scorer<"sum@1", {
    readonly values: {
        readonly kind: "number";
        readonly takes: "all";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>;
