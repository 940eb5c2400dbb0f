/** Σ value × weight. No row may be left out: 0.60 × SKP alone is no total. No values: missing, `nothing-to-reduce`. */
export declare const weightedSum: import("./index.ts").Scorer<"weighted-sum@1", {
    readonly values: {
        readonly kind: "number";
        readonly takes: "all";
    };
    readonly weights: {
        readonly kind: "number";
        readonly takes: "all";
        readonly weight: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>;
