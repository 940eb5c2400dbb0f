/** Dimensions, inputs, terms and conventions of a literal: the types that they must have. */
import type { Text } from "../../kernel/index.ts";
import type { ConventionData, DimensionData, InputData, OpenTerm, SiblingsSum, TermBody, TermData } from "../rulebook-data.ts";
import type { Get, No } from "./lookup.ts";

type PerOf<D> = keyof D | readonly (keyof D)[];

interface TypedDimension<D> extends Omit<DimensionData, "within"> { readonly within?: keyof D }
/** The type that a dimension must have. */
export type CheckDimension<X, D> = TypedDimension<D> & No<X, keyof DimensionData, "a property of a dimension">;

interface TypedInput<D, C> extends Omit<InputData, "per" | "cite"> { readonly per?: PerOf<D>; readonly cite?: C }
/** The type that an input must have. */
export type CheckInput<X, D, C> = TypedInput<D, C> & (X extends { readonly kind: "category" } ? { readonly of: readonly string[] } : unknown) & No<X, keyof InputData, "a property of an input">;

interface TypedTerm<D, C> extends TermBody { readonly per?: PerOf<D>; readonly cite: C; readonly open?: OpenTerm; readonly siblingsSum?: SiblingsSum; readonly label?: Text }
/** The type that a term must have. */
export type CheckTerm<X, D, C> = TypedTerm<D, C> & No<X, keyof TermData, "a property of a term">;

/** The options of an axis. */
export type OptionsOf<X> = X extends { readonly default: infer Def; readonly others: infer O } ? (Exclude<Def, null> | keyof O) & string : never;

type Only<Y, V> = { readonly [A in keyof Y]: A extends keyof V ? readonly OptionsOf<V[A]>[] : `'${A & string}' is no convention` };
type Set<Y, T> = { readonly [N in keyof Y]: N extends keyof T ? TermBody & No<Y[N], keyof TermBody, "the body of a term"> : `'${N & string}' is no term` };
type CheckOption<X, V, T, C> = { readonly set?: Set<Get<X, "set">, T>; readonly only?: Only<Get<X, "only">, V>; readonly cite?: C } & No<X, "set" | "only" | "cite", "a property of an option">;
interface TypedConvention<O, C> extends Omit<ConventionData, "cite" | "others"> { readonly cite: C; readonly others: O }
/** The type that a convention must have. */
export type CheckConvention<X, V, T, C> = TypedConvention<{ readonly [O in keyof Get<X, "others">]: CheckOption<Get<X, "others">[O], V, T, C> }, C> & No<X, keyof ConventionData, "a property of a convention">;

