/** Small tools for the types of rulebook literals. All of them are looked up once a rulebook or a step, never once a pair. */
/** `M[K]`, or never. */
export type Get<M, K> = M[K & keyof M];
/** Records by name. */
export type Rec<T> = Readonly<Record<string, T>>;
/** Every property of `X` outside `Known` becomes a fault that names it and says why. */
export type No<X, Known, Why extends string> = [keyof X] extends [Known] ? unknown : {
    readonly [K in Exclude<keyof X, Known>]?: `'${K & string}' is not ${Why}`;
};
/** The id of a step. */
export type IdOf<X> = X extends {
    readonly id: infer N extends string;
} ? N : never;
/** Ids of all steps. */
export type IdsOf<S> = S extends readonly unknown[] ? IdOf<S[number]> : never;
/** The members of a dimension that its base list names. */
type BaseOf<X> = X extends {
    readonly members: readonly (infer M)[];
} ? M extends string ? M : IdOf<M> : never;
/** The members of a dimension as keys: `string` where a request may bring others, with `null` where it may leave some out. */
export type MembersOf<X> = X extends {
    readonly open: infer W;
} ? W extends {
    readonly omit?: unknown;
    readonly add?: never;
} ? BaseOf<X> | null : string | null : BaseOf<X>;
/** A dimension and all above it. */
export type Up<D, P> = P extends keyof D ? D[P] extends {
    readonly within: infer W;
} ? P | (W extends P ? never : Up<Omit<D, P>, W>) : P : never;
/** `per` as one word: "-", "element", "activity,aspect"; "*" where three or more are crossed (left to the static checks). */
export type PerWord<X> = X extends {
    readonly per: infer P;
} ? P extends string ? P : P extends readonly [infer A extends string, infer B extends string] ? `${A},${B}` : "*" : "-";
/** The words whose values a row of `per` can read: those of its own dimensions and of all above them. */
export type Reach<D, X> = X extends {
    readonly per: infer P;
} ? P extends string ? "-" | Up<D, P> : P extends readonly [infer A, infer B] ? Crossed<Up<D, A> & string, Up<D, B> & string> : string : "-";
type Crossed<A extends string, B extends string> = "-" | A | B | `${A},${B}` | `${B},${A}`;
export {};
