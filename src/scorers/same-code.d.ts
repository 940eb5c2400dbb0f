/** Is the code `left` the code `right`? */
export declare const sameCode: import("./index.ts").Scorer<"same-code@1", {
    readonly left: {
        readonly kind: "category";
        readonly takes: "each";
    };
    readonly right: {
        readonly kind: "category";
        readonly takes: "each";
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "flag";
}>;
