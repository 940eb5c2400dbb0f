/** `value × times + plus`. */
export declare const affine: import("./index.ts").Scorer<"affine@1", {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
}, {
    readonly times: import("./readers.ts").ExactParam;
    readonly plus?: import("./readers.ts").ExactParam;
}, {
    readonly times: import("../core.ts").Rational;
    readonly plus?: import("../core.ts").Rational;
}, {
    readonly kind: "number";
}>;
