/** From a literal to its shape: what goes in and what comes out. */
import type { Get, MembersOf } from "./lookup.ts";
import type { OptionsOf } from "./check-data.ts";
import type { TermKind } from "./names.ts";
import type { Signatures } from "./signatures.ts";
type VectorOf<X, V> = X extends {
    readonly per: infer P;
} ? P extends string ? [V, P] : P extends readonly string[] ? [V, ...P] : [V] : [V];
type InputValue<X> = X extends {
    readonly kind: "category";
    readonly of: readonly (infer L)[];
} ? L : X extends {
    readonly kind: "flag";
} ? boolean : number;
/** Codes of a table: those of its bands or cells; any text where an overlay may replace it. */
type CodesIn<X> = X extends {
    readonly open: unknown;
} ? string : X extends {
    readonly bands: readonly (infer B)[];
} ? B extends {
    readonly category: infer L;
} ? L : never : X extends {
    readonly cells: infer G;
} ? {
    [R in keyof G]: G[R][keyof G[R]];
}[keyof G] : X extends {
    readonly codes: infer G;
} ? G[keyof G] : X extends {
    readonly code: infer L;
} ? L : string;
/** The bodies that conventions set on the term `N`. */
type SetOn<V, N> = {
    [A in keyof V]: V[A] extends {
        readonly others: infer O;
    } ? {
        [P in keyof O]: O[P] extends {
            readonly set: infer Y;
        } ? Get<Y, N> : never;
    }[keyof O] : never;
}[keyof V];
type TermCodes<T, V, N> = N extends keyof T ? CodesIn<T[N]> | (SetOn<V, N> extends infer Y ? Y extends unknown ? CodesIn<Y> : never : never) : string;
type StepOf<S, N> = S extends readonly unknown[] ? Extract<S[number], {
    readonly id: N;
}> : never;
/** What one name stands for; `Depth` ends the walk through steps that hand on what they were given. */
type NameValue<Reg extends Signatures, I, T, V, S, N, Depth extends readonly unknown[]> = N extends keyof I ? InputValue<I[N]> : N extends keyof T ? TermKind<T[N]> extends "category" ? TermCodes<T, V, N> : number : N extends `convention.${infer A}` ? OptionsOf<Get<V, A>> : Depth["length"] extends 8 ? unknown : StepValue<Reg, I, T, V, S, StepOf<S, N>, [...Depth, 0]>;
type Handed<In, K> = {
    [N in keyof In & K]: Leaves<In[N]>;
}[keyof In & K];
type Leaves<R> = R extends string ? R : R extends readonly (infer L)[] ? L : R[keyof R];
/** The value of a step. */
type StepValue<Reg extends Signatures, I, T, V, S, X, Depth extends readonly unknown[] = []> = X extends {
    readonly scorer: infer Id extends keyof Reg;
    readonly inputs: infer In;
} ? Reg[Id]["output"] extends infer O ? O extends {
    readonly kind: "number";
} ? number : O extends {
    readonly kind: "flag";
} ? boolean : O extends {
    readonly of: readonly (infer L)[];
} ? [L] extends [never] ? string : L : O extends {
    readonly labels: infer L;
} ? TermCodes<T, V, Get<In, L>> : O extends {
    readonly slot: string;
} ? NameValue<Reg, I, T, V, S, Handed<In, Reg[Id]["hands"]>, Depth> : unknown : unknown : unknown;
type Flat<T> = T extends infer U ? {
    [K in keyof U]: U[K];
} : never;
/** Dimension → members, written out. */
export type DimensionsOf<D> = Flat<{
    [K in keyof D]: MembersOf<D[K]>;
}>;
/** Input → value and dimensions, written out. */
export type InputVectors<I> = Flat<{
    [K in keyof I]: VectorOf<I[K], InputValue<I[K]>>;
}>;
/** Axis → options, written out. */
export type Options<V> = Flat<{
    [A in keyof V]: OptionsOf<V[A]>;
}>;
/** Output → value and dimensions, written out. */
export type OutputVectors<Reg extends Signatures, I, T, V, S, O extends string> = Flat<{
    [N in O]: VectorOf<StepOf<S, N>, StepValue<Reg, I, T, V, S, StepOf<S, N>>>;
}>;
/** The scorers that the steps name. */
export type ScorersOf<S> = S extends readonly {
    readonly scorer: infer X extends string;
}[] ? X : never;
export {};
