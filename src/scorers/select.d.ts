/**
 * The case of `code`, else `otherwise`. The chosen cell is handed on as it is; the other cases decide nothing.
 * Neither a case nor `otherwise`: missing, `no-case`.
 */
export declare const select: import("./index.ts").Scorer<"select@1", {
    readonly code: {
        readonly kind: "category";
        readonly takes: "each";
    };
    readonly cases: {
        readonly kind: "any";
        readonly takes: "cases";
        readonly passes: true;
    };
    readonly otherwise: {
        readonly kind: "any";
        readonly takes: "each";
        readonly optional: true;
        readonly passes: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "as";
    readonly slot: "cases";
}>;
