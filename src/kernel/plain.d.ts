import { type Result } from "./result.ts";
/** Data without behaviour: what JSON holds, and bigint. */
export type Plain = null | boolean | string | number | bigint | readonly Plain[] | {
    readonly [key: string]: Plain;
};
/** Levels of nesting that are read; the outermost list or object is the first. */
export declare const maxDepth = 64;
/** Members and elements, at all levels together, that are read from one input. */
export declare const maxNodes = 1000000;
/** `json`: nothing that JSON would drop or change passes (bigint, undefined, lone surrogates, number objects). */
export type PlainFor = "input" | "json";
/** {@link toPlain} for a stated use; `json` is stricter. For the kernel itself. */
export declare const copyPlain: (value: unknown, path: string, use: PlainFor) => Result<Plain>;
/**
 * Copies data from outside. Own enumerable text keys only, every member read exactly once, nothing of the caller's called except getters
 * and proxies. A member that is `undefined` counts as absent; bigint stays; a Decimal (any clone of decimal.js) becomes a copy of its
 * parts that every number door reads as the same number. Circles end at the limit of levels. The copy is fresh: change it as you like.
 *
 * Issues, each with its path: `wrong-type` (a function, symbol, date, map, hole in a list), `not-a-number` (NaN, infinity),
 * `unknown-key` (`__proto__`), `unreadable-input` (more than 64 levels or 1,000,000 values, a getter that throws).
 *
 * @example
 * ```ts
 * import { toPlain } from "pembinaan-asn";
 * toPlain({ a: [1, "2", null], b: undefined }); // => { ok: true, value: { a: [1, "2", null] }, issues: [] }
 * toPlain({ a: [() => 1] }).ok; // => false
 * ```
 */
export declare const toPlain: (value: unknown, path?: string) => Result<Plain>;
