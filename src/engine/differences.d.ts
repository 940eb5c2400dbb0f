/** Where two plain values differ, by address. Iterative, so that no nesting exhausts the stack. */
/** One difference. */
export interface Difference {
    /** Address of the place: `trace.mean.values[waktu]` has been made readable by the caller's names; here plain keys and positions. */
    readonly path: string;
    /** The value that was expected. */
    readonly expected: unknown;
    /** The value that is there. */
    readonly received: unknown;
}
/** All places where `received` is not `expected`; keys that are undefined count as absent. */
export declare const differencesOf: (expected: unknown, received: unknown) => readonly Difference[];
