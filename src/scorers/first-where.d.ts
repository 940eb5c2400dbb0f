/** The id of the first row (in row order) whose flag is true; `none` where there is none. */
export declare const firstWhere: import("./index.ts").Scorer<"first-where@1", {
    readonly where: {
        readonly kind: "flag";
        readonly takes: "all";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "category";
    readonly of: readonly [];
}>;
