/** The product of all `values`; none may be left out. No values: missing, `nothing-to-reduce`. */
export declare const product: import("./index.ts").Scorer<"product@1", {
    readonly values: {
        readonly kind: "number";
        readonly takes: "all";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>;
