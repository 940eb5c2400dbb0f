/** What the names of a rulebook stand for: `{ "number -": "cap" | "index", "number element": "total", "bands -": "grades" }`. */
import type { Get, IdOf, PerWord } from "./lookup.ts";
import type { Signatures } from "./signatures.ts";
type InputKind<X> = X extends {
    readonly kind: infer K;
} ? K extends "count" ? "number" : K : never;
interface BodyKinds {
    number: "number";
    values: "number";
    each: "number";
    code: "category";
    codes: "category";
    rounding: "rounding";
    bands: "bands";
    cells: "cells";
    table: "table";
    points: "points";
    labels: "labels";
}
/** The kind of a term, from the property that carries its body. */
export type TermKind<X> = X extends {
    readonly unset: infer K;
} ? K : BodyKinds[keyof X & keyof BodyKinds];
type StepKind<Reg extends Signatures, X> = X extends {
    readonly scorer: infer Id extends keyof Reg;
} ? Reg[Id]["kind"] : "any";
type Word<K, X> = `${K & string} ${PerWord<X>}`;
/** All names by kind and `per`. A step that hands on what it was given (`select@1`) is of kind "any" and fits every kind. */
export type Names<Reg extends Signatures, I, T, V, S> = Merge<{
    readonly [N in keyof I as Word<InputKind<I[N]>, I[N]>]: N;
}, {
    readonly [N in keyof T as Word<TermKind<T[N]>, T[N]>]: N;
}, {
    readonly [J in keyof S & `${number}` as Word<StepKind<Reg, S[J]>, S[J]>]: IdOf<S[J]>;
}, {
    readonly "category -": AxisName<V>;
}>;
type Merge<A, B, E, F> = {
    readonly [K in keyof A | keyof B | keyof E | keyof F]: Get<A, K> | Get<B, K> | Get<E, K> | Get<F, K>;
};
/** `convention.<axis>`. */
export type AxisName<V> = `convention.${keyof V & string}`;
/** For each step, the names that exist before it. */
export type Earlier<S, Seen, Acc extends readonly unknown[] = []> = S extends readonly [infer H, ...infer R] ? Earlier<R, Seen | IdOf<H>, [...Acc, Seen]> : Acc;
export {};
