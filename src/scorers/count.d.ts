/** The number of rows that are not `not-applicable`: a row whose value is missing still counts, because the question arises there. */
export declare const count: import("./index.ts").Scorer<"count@1", {
    readonly of: {
        readonly kind: "any";
        readonly takes: "all";
        readonly passes: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>;
