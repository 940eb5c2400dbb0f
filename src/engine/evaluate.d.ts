/** evaluate: one rulebook, one request, one receipt. */
import { type Period, type Scope } from "../domain/index.ts";
import { type Issue, type Result } from "../kernel/index.ts";
import type { ConventionsOf, InputsOf, MemberData, OutputsOf, Rulebook, Shape, SuppliedOf, TermBody, TermsOf } from "../rulebook/index.ts";
import { type Calculation } from "./calculate.ts";
import type { Occasion } from "./definition.ts";
import { type Engine, type Inside } from "./engine.ts";
import type { Receipt } from "./receipt.ts";
import { type RulePeriod } from "./resolve.ts";
/** When a request is about: a period, or one day. */
export interface When {
    /** `"2026"`, `"2026-S1"`, `"2026-Q2"`, `"2026-03"`, or `{ from, to }`. */
    readonly period?: string | {
        readonly from: string;
        readonly to: string;
    } | Period;
    /** One day, `"2026-06-30"`. */
    readonly asOf?: string;
}
/** What `evaluate` takes. */
export interface EvaluateRequest<S extends Shape = Shape> extends When {
    /** The engine that holds the rulebook; without one, the rulebook value is used with the built-in scorers. */
    readonly engine?: Engine;
    /** For whom: a region code, or a scope. */
    readonly scope?: string | Scope;
    /** Axis → option. */
    readonly conventions?: ConventionsOf<S>;
    /** Dimension → members, where the rulebook leaves the list open. */
    readonly members?: {
        readonly [D in keyof S["dimensions"]]?: readonly (string | MemberData)[];
    };
    /** Terms that the rulebook lets the caller set. */
    readonly terms?: TermsOf<S, TermBody>;
    /** Values of steps that are known already (a published mean). */
    readonly supplied?: SuppliedOf<S>;
    /** What was observed. */
    readonly inputs: InputsOf<S>;
}
/** Reads when and for whom a request is. */
export declare const readOccasion: (when: When, scope: unknown, issues: Issue[]) => {
    readonly period: Period;
    readonly scope: Scope;
} | undefined;
/** A request under one part of a period: the calculation and the occasion for its receipt. */
export declare const calculatePart: (inside: Inside, part: RulePeriod, request: Omit<EvaluateRequest, "engine" | "inputs"> & {
    readonly inputs: unknown;
}, period: Occasion["period"], scope: Scope) => Result<{
    readonly calculation: Calculation;
    readonly occasion: Occasion;
}>;
/**
 * Fills in the worksheet of one rulebook and hands back the receipt.
 *
 * @param rulebook - a rulebook value (inputs and outputs are then inferred), or the id of one in the engine; an id without a revision means the newest.
 * @param request - `period` or `asOf`, `inputs`, and optionally `engine`, `scope`, `conventions`, `members`, `terms`, `supplied`.
 * @returns The receipt: outputs with exact values, what decided them and how sure we are, and the whole trace. Values that cannot be known yet are `null`
 * and listed in `missing`; that is no failure. Failures are faults of the request: `unknown-input`, `not-a-number`, `below-minimum`, `weights-do-not-sum`,
 * `unknown-convention`, `period-spans-rules` and the others of the engine, rulebook, domain and kernel. `rule-not-in-force` is a note here, because the rulebook was named.
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const receipt = unwrap(evaluate(permenpanrb6of2022, { period: "2026", inputs: { results: "di-atas-ekspektasi", behaviour: "sesuai-ekspektasi" } }));
 * receipt.outputs.predicate.value; // => "baik"
 * ```
 */
export declare const evaluate: <S extends Shape = Shape>(rulebook: Rulebook<S> | string, request: EvaluateRequest<NoInfer<S>>) => Result<Receipt<OutputsOf<S>>>;
