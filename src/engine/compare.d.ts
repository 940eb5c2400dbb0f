/** compareReceipts: what changed between two receipts, split exactly into data, rule, overlay and convention. */
import { type Result } from "../kernel/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import type { Receipt } from "./receipt.ts";
/** The four groups on which a value depends. */
export type Group = "data" | "rule" | "overlay" | "convention";
/** How one output changed. */
export interface OutputChange {
    /** Before: a fraction, a code, a flag, or `null`. */
    readonly before: string | boolean | null;
    /** After. */
    readonly after: string | boolean | null;
    /** Numbers: after − before, as a fraction. */
    readonly change?: string;
    /** Numbers: the exact share of each group (0 where the receipts do not differ); they add up to the change. */
    readonly effects?: Readonly<Record<Group, string>>;
    /** Codes and flags: the value if this group alone had changed. */
    readonly alone?: {
        readonly [G in Group]?: string | boolean | null;
    };
    /** Codes and flags: the value just before this group changed last. */
    readonly withoutIt?: {
        readonly [G in Group]?: string | boolean | null;
    };
}
/** A comparison. */
export interface Comparison {
    /** The groups in which the receipts differ. */
    readonly differ: readonly Group[];
    /** Single-valued outputs that both have, by name. */
    readonly outputs: Readonly<Record<string, OutputChange>>;
}
/** Options of a comparison. */
export interface CompareOptions {
    /** Your own scorers, if the receipts used any. */
    readonly scorers?: readonly ErasedScorer[];
}
/**
 * What changed from one receipt to another of the same outputs, and how much of it is due to data, rule, overlay and convention.
 *
 * The receipts are mixed group by group and recomputed (at most 16 times); numbers are split by Shapley's rule, so the parts are exact,
 * do not depend on any order, and add up to the change. For a code, `alone` tells what each group by itself would have done.
 *
 * @param before - the earlier receipt. @param after - the later one.
 * @returns Changes of every single-valued output that both have. Issues: `not-a-receipt`, `not-comparable` (no common output, or a mixture that cannot be computed), `unknown-scorer`.
 *
 * @example
 * ```ts
 * import { compareReceipts, evaluate, unwrap } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const year = (results: "sesuai-ekspektasi" | "di-atas-ekspektasi") => unwrap(evaluate(permenpanrb6of2022, { period: "2026", inputs: { results, behaviour: "di-atas-ekspektasi" } }));
 * unwrap(compareReceipts(year("sesuai-ekspektasi"), year("di-atas-ekspektasi"))).outputs["predicate"]?.after; // => "sangat-baik"
 * ```
 */
export declare const compareReceipts: (before: Receipt<unknown>, after: Receipt<unknown>, options?: CompareOptions) => Result<Comparison>;
