/** Signatures of scorers, made ready once for all rulebooks. */
import type { ErasedScorer, ScorerOutput, SignaturesOf, Slots } from "../../scoring/index.ts";
import type { builtInScorers } from "../../scorers/index.ts";
/** What the check of a step needs of its scorer. */
export interface Signature {
    /** Slots that must be filled. */
    readonly need: Slots;
    /** Slots that may be filled. */
    readonly may: Slots;
    /** Parameters as the author writes them. */
    readonly params: unknown;
    /** What it gives. */
    readonly output: ScorerOutput;
    /** The kind of what it gives; "any": the kind of what it was given. */
    readonly kind: string;
    /** Slots whose values it may hand on. */
    readonly hands: string;
}
/** Signatures by id. */
export type Signatures = Readonly<Record<string, Signature>>;
type Optional<S> = {
    [K in keyof S]: S[K] extends {
        readonly optional: true;
    } ? K : never;
}[keyof S];
type Hands<S> = {
    [K in keyof S]: S[K] extends {
        readonly kind: "any";
    } ? K : never;
}[keyof S];
type Ready<X> = X extends {
    inputs: infer S;
    params: infer P;
    output: infer O;
} ? {
    readonly need: Omit<S, Optional<S>>;
    readonly may: Pick<S, Optional<S>>;
    readonly params: P;
    readonly output: O;
    readonly kind: O extends {
        kind: "as";
    } ? "any" : O extends {
        kind: infer K;
    } ? K : never;
    readonly hands: Hands<S>;
} : never;
/** Signatures of a list of scorers. */
export type SignaturesBy<L extends readonly ErasedScorer[]> = {
    readonly [Id in keyof SignaturesOf<L>]: Ready<SignaturesOf<L>[Id]>;
};
/** The built-in scorers, by type only: they cost an author nothing at run time. */
export type BuiltIn = SignaturesBy<typeof builtInScorers>;
export {};
