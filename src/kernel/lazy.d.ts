/** A value made when first asked for, and the same from then on: the memo of a pure computation, no state that anybody can see. */
/** Wraps a computation without arguments so that it runs once at most. */
export declare const lazily: <T>(make: () => T) => (() => T);
