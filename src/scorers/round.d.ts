/** The value rounded by the stage in `rounding`, with its decimals; a stage of `none` hands the value on and is idle. */
export declare const round: import("./index.ts").Scorer<"round@1", {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly rounding: {
        readonly kind: "rounding";
        readonly takes: "whole";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>;
