/** From the shape of a rulebook to what `evaluate` takes and gives. */
import type { Numeric } from "../../kernel/index.ts";
import type { Shape } from "./shape.ts";
type Get<M, K> = K extends keyof M ? M[K] : never;
/** What the caller may write for one value: the value, nothing (`null`), or that the question does not arise. */
export type Given<V> = (V extends number ? Numeric : V) | null | {
    /** The question does not arise here. */
    readonly notApplicable: true;
};
type GivenBy<D, V, Per> = Per extends readonly [infer H, ...infer R] ? {
    readonly [M in Get<D, H> & string]?: GivenBy<D, V, R>;
} | null : Given<V>;
/** The inputs that `evaluate` takes: anything may be absent (missing is never zero), nothing may be misspelt. Vectors by member, crossed ones nested in the order of `per`. */
export type InputsOf<S extends Shape> = {
    readonly [K in keyof S["inputs"]]?: S["inputs"][K] extends readonly [infer V, ...infer Per] ? GivenBy<S["dimensions"], V, Per> : unknown;
};
/** An exact number as an answer. */
export interface OutputNumber {
    /** As the rule shows it. */
    readonly text: string;
    /** The reduced fraction. */
    readonly exact: string;
}
type Plain<V> = V extends number ? OutputNumber : V;
type OutputBy<D, V, Per> = Per extends readonly [infer H, ...infer R] ? null extends Get<D, H> ? {
    readonly [M in Get<D, H> & string]?: OutputBy<D, V, R>;
} : {
    readonly [M in Get<D, H> & string]: OutputBy<D, V, R>;
} : V | null;
type OutputOf<D, X> = X extends readonly [infer V] ? Plain<V> : X extends readonly [infer V, ...infer Per] ? Exclude<OutputBy<D, Plain<V>, Per>, null> : unknown;
/** The outputs that a receipt holds: a number as {@link OutputNumber}, a category as the union of its codes, a flag as a boolean; vectors by member, `null` where a cell has none. */
export type OutputsOf<S extends Shape> = {
    readonly [K in keyof S["outputs"]]: OutputOf<S["dimensions"], S["outputs"][K]>;
};
/** The conventions that a request may choose: axis → one of its options. */
export type ConventionsOf<S extends Shape> = {
    readonly [A in keyof S["conventions"]]?: S["conventions"][A];
};
/** Values of steps that the caller supplies (a published mean), by step. */
export type SuppliedOf<S extends Shape> = {
    readonly [K in S["steps"]]?: unknown;
};
/** Terms that the caller gives, by name. */
export type TermsOf<S extends Shape, Body> = {
    readonly [K in S["terms"]]?: Body;
};
export {};
