/**
 * Σ (value × weight) ÷ Σ weight. Leaving a row out leaves its weight out too.
 * Weights that add up to zero: missing, `weights-sum-to-zero`. No values: missing, `nothing-to-reduce`.
 */
export declare const weightedMean: import("./index.ts").Scorer<"weighted-mean@1", {
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
