/**
 * `value` as it is where `when` is true; elsewhere `else` (`not-applicable`, `missing` or `void`) with `reason` as its code, `not-where` if
 * none is given.
 */
export declare const onlyWhere: import("./index.ts").Scorer<"only-where@1", {
    readonly value: {
        readonly kind: "any";
        readonly takes: "each";
        readonly passes: true;
    };
    readonly when: {
        readonly kind: "flag";
        readonly takes: "each";
    };
}, {
    readonly else: "missing" | "not-applicable" | "void";
    readonly reason?: string;
}, {
    readonly else: "missing" | "not-applicable" | "void";
    readonly reason?: string;
}, {
    readonly kind: "as";
    readonly slot: "value";
}>;
