/** Result: what a door returns instead of throwing. */
import { type Issue } from "./issue.ts";
/** A success with its value; its issues are warnings and notes at most. */
export interface Ok<T> {
    /** Discriminant. */
    readonly ok: true;
    /** The value. */
    readonly value: T;
    /** Warnings and notes. */
    readonly issues: readonly Issue[];
}
/** A failure: no value, at least one issue of severity `error`. */
export interface Failure {
    /** Discriminant. */
    readonly ok: false;
    /** At least one error; warnings and notes may stand beside it. */
    readonly issues: readonly Issue[];
}
/** What doors for unknown or caller's data return. Test `ok`, then read `value` or `issues`. */
export type Result<T> = Ok<T> | Failure;
/** A success. */
export declare const ok: <T>(value: T, issues?: readonly Issue[]) => Ok<T>;
/** A failure with its issues. */
export declare const fail: (issues: readonly Issue[]) => Failure;
/** Is there an error among these issues? */
export declare const hasError: (issues: readonly Issue[]) => boolean;
/** The one error that this library throws, and only {@link unwrap} throws it. It carries the issues. */
export declare class PembinaanError extends Error {
    /** All issues, errors first as they were found. */
    readonly issues: readonly Issue[];
    constructor(issues: readonly Issue[]);
}
/**
 * The value of a success; throws a {@link PembinaanError} for a failure. The only function of the library that throws.
 *
 * @example
 * ```ts
 * import { parsePeriod, unwrap } from "pembinaan-asn";
 * unwrap(parsePeriod("2026-Q2")).to; // => "2026-06-30"
 * ```
 */
export declare const unwrap: <T>(result: Result<T>) => T;
/** Runs a door: whatever throws inside (a hostile getter, nesting without end) becomes the issue `unreadable-input`. */
export declare const guard: <T>(body: () => Result<T>) => Result<T>;
