/** `then` where `when` is true, else `otherwise`. The chosen cell is handed on as it is; the other one decides nothing. */
export declare const choose: import("./index.ts").Scorer<"choose@1", {
    readonly when: {
        readonly kind: "flag";
        readonly takes: "each";
    };
    readonly then: {
        readonly kind: "any";
        readonly takes: "each";
        readonly passes: true;
    };
    readonly otherwise: {
        readonly kind: "any";
        readonly takes: "each";
        readonly passes: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "as";
    readonly slot: "then";
}>;
