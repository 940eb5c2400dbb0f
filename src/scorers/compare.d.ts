/**
 * Is `left` in relation `is` to `right`, or to the constant `to`? One of the two is given: neither is missing, `nothing-to-compare`; both is
 * missing, `compared-with-two`.
 */
export declare const compare: import("./index.ts").Scorer<"compare@1", {
    readonly left: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly right: {
        readonly kind: "number";
        readonly takes: "each";
        readonly optional: true;
    };
}, {
    readonly is: "<" | "<=" | ">" | ">=" | "=";
    readonly to?: import("./readers.ts").ExactParam;
}, {
    readonly is: "<" | "<=" | ">" | ">=" | "=";
    readonly to?: import("../core.ts").Rational;
}, {
    readonly kind: "flag";
}>;
