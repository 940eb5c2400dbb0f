/**
 * `of ÷ to`, times `times` if given. A divisor of zero gives no value: missing, `division-by-zero`.
 */
export declare const ratio: import("./index.ts").Scorer<"ratio@1", {
    readonly of: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly to: {
        readonly kind: "number";
        readonly takes: "each";
    };
}, {
    readonly times?: import("./readers.ts").ExactParam;
}, {
    readonly times?: import("../core.ts").Rational;
}, {
    readonly kind: "number";
}>;
