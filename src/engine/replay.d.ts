/** replay: a receipt recomputed from itself and the scorers alone, without the rulebook. */
import { type Result } from "../kernel/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import type { Receipt } from "./receipt.ts";
/** What `replay` may be given. */
export interface ReplayOptions {
    /** Your own scorers, if the receipt used any; the built-in ones are always there. */
    readonly scorers?: readonly ErasedScorer[];
    /** The fingerprint that was kept beside the receipt when it was made. */
    readonly fingerprint?: string;
}
/** What a successful replay says. */
export interface Replayed {
    /** The rulebook of the receipt. */
    readonly rulebook: string;
    /** Steps recomputed. */
    readonly steps: number;
    /** Cells recomputed and found the same. */
    readonly cells: number;
    /** Was the fingerprint compared as well? */
    readonly fingerprint: "same" | "not-given";
}
/**
 * Recomputes every node of a receipt from what the receipt itself says (rule, overlay, convention, data) and the scorers, without the rulebook, and compares.
 *
 * @param receipt - a receipt, also one parsed from JSON text.
 * @param options - `scorers` of your own; `fingerprint` kept beside the receipt: with it, an altered leaf that decides nothing is caught too.
 * @returns How much was recomputed. Issues: `node-differs` (path: the step and row), `part-differs` (outputs, what is missing, remarks),
 * `fingerprint-differs`, `not-a-receipt`, `unknown-scorer`, and the faults of unreadable data.
 *
 * @example
 * ```ts
 * import { evaluate, replay, unwrap } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const receipt = unwrap(evaluate(permenpanrb6of2022, { period: "2026", inputs: { results: "sesuai-ekspektasi", behaviour: "di-bawah-ekspektasi" } }));
 * unwrap(replay(JSON.parse(JSON.stringify(receipt)))).cells; // => 1
 * ```
 */
export declare const replay: (receipt: Receipt<unknown> | unknown, options?: ReplayOptions) => Result<Replayed>;
