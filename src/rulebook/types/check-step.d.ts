/** One step of a literal against its scorer: the type that the step must have. Every check works on names, so its faults read "Did you mean …?". */
import type { Text } from "../../kernel/index.ts";
import type { Policy } from "../rulebook-data.ts";
import type { Get, IdOf, No, Reach } from "./lookup.ts";
import type { AxisName } from "./names.ts";
import type { Signature, Signatures } from "./signatures.ts";
/** What all steps of a rulebook have in common. */
export interface Around<D, Names, Cite, Axis> {
    /** Its dimensions. */
    readonly dimensions: D;
    /** Its names by kind and `per`. */
    readonly names: Names;
    /** Citations, and `mechanical`. */
    readonly cite: Cite;
    /** Policies, and `convention.<axis>`. */
    readonly policy: Axis;
}
type Kinds<K> = K extends "any" ? "number" | "category" | "flag" | "any" : K extends "number" | "category" | "flag" ? K | "any" : K;
type Or<F> = [F] extends [never] ? "no earlier name fits here: mind its kind, and `per` of this step" : F;
type Near<N, K, R extends string> = N[keyof N & `${Kinds<K> & string} ${R}`];
type Far<N, K, R extends string> = N[keyof N & Exclude<`${Kinds<K> & string} ${string}`, never> extends infer W ? W extends `${string} ${R}` ? never : W & keyof N : never];
/** What a slot may be given. A list in a slot that takes `all` walks names, each read like one value. */
type Fit<N, Seen, Slot, R extends string, Ref> = Slot extends {
    readonly kind: infer K;
    readonly takes: infer How;
} ? How extends "each" ? Or<Near<N, K, R> & Seen> : How extends "all" ? Ref extends readonly unknown[] ? readonly Or<Near<N, K, R> & Seen>[] : Or<Far<N, K, R> & Seen> : How extends "cases" ? Readonly<Record<string, Or<Near<N, K, R> & Seen>>> : Or<Near<N, K, "-"> & Seen> : never;
type CheckInputs<Sig extends Signature, Id extends string, N, Seen, R extends string, In> = {
    readonly [K in keyof Sig["need"]]: Fit<N, Seen, Sig["need"][K], R, Get<In, K>>;
} & {
    readonly [K in keyof Sig["may"]]?: Fit<N, Seen, Sig["may"][K], R, Get<In, K>>;
} & No<In, keyof Sig["need"] | keyof Sig["may"], `an input of ${Id}`>;
type CheckParams<P, Id extends string, Given> = Record<never, never> extends P ? {
    readonly params?: P & No<Given, keyof P, `a parameter of ${Id}`>;
} : {
    readonly params: P & No<Given, keyof P, `a parameter of ${Id}`>;
};
type NewId<X, Seen> = IdOf<X> extends infer N extends string ? N extends Seen ? `'${N}' is taken already` : N : string;
type StepKeys = "id" | "per" | "scorer" | "inputs" | "params" | "missing" | "notApplicable" | "cite" | "label";
/** The type that step `X` must have. */
export type CheckStep<Reg extends Signatures, A extends Around<unknown, unknown, unknown, unknown>, X, Seen> = X extends {
    readonly scorer: infer Id extends keyof Reg & string;
} ? {
    readonly id: NewId<X, Seen>;
    readonly per?: keyof A["dimensions"] | readonly (keyof A["dimensions"])[];
    readonly scorer: Id;
    readonly inputs: CheckInputs<Reg[Id], Id, A["names"], Seen, Reach<A["dimensions"], X>, Get<X, "inputs">>;
    readonly missing?: A["policy"];
    readonly notApplicable?: A["policy"];
    readonly cite: A["cite"];
    readonly label?: Text;
} & CheckParams<Reg[Id]["params"], Id, Get<X, "params">> & No<X, StepKeys, "a property of a step"> : {
    readonly id: string;
    readonly scorer: keyof Reg;
    readonly inputs: object;
    readonly cite: A["cite"];
};
/** Policies and conventions that carry one. */
export type PolicyOf<V> = Policy | AxisName<V>;
export {};
