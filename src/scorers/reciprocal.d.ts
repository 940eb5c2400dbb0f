/** `1 ÷ value`. Zero gives no value: missing, `division-by-zero`. */
export declare const reciprocal: import("./index.ts").Scorer<"reciprocal@1", {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>;
