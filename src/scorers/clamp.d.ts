/**
 * `value`, but not below `min` and not above `max`. A bound whose slot is not given or whose term is not set is no bound; without any bound
 * the step is idle. A bound that is absent for another reason is handed on. A `min` above `max`: missing, `bounds-crossed`.
 */
export declare const clamp: import("./index.ts").Scorer<"clamp@1", {
    readonly value: {
        readonly kind: "number";
        readonly takes: "each";
    };
    readonly min: {
        readonly kind: "number";
        readonly takes: "each";
        readonly optional: true;
        readonly passes: true;
    };
    readonly max: {
        readonly kind: "number";
        readonly takes: "each";
        readonly optional: true;
        readonly passes: true;
    };
}, Readonly<Record<string, never>>, Readonly<Record<string, never>>, {
    readonly kind: "number";
}>;
