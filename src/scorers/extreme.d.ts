/** The smallest (`take: "min"`) or largest (`take: "max"`) of all `values`. No values: missing, `nothing-to-reduce`. */
export declare const extreme: import("./index.ts").Scorer<"extreme@1", {
    readonly values: {
        readonly kind: "number";
        readonly takes: "all";
    };
}, {
    readonly take: "min" | "max";
}, {
    readonly take: "min" | "max";
}, {
    readonly kind: "number";
}>;
