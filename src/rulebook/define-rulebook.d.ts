/** defineRulebook: a rulebook literal in which a misspelt name does not compile. */
import { type Text } from "../kernel/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import type { Citation, Instrument, Validity } from "./rulebook-data.ts";
import type { CheckConvention, CheckDimension, CheckInput, CheckTerm } from "./types/check-data.ts";
import type { Around, CheckStep, PolicyOf } from "./types/check-step.ts";
import type { DimensionsOf, InputVectors, Options, OutputVectors, ScorersOf } from "./types/infer.ts";
import type { Get, IdsOf } from "./types/lookup.ts";
import type { AxisName, Earlier, Names } from "./types/names.ts";
import type { Rulebook } from "./types/shape.ts";
import type { BuiltIn, Signatures, SignaturesBy } from "./types/signatures.ts";
/** A rulebook as its author writes it: letter for letter `RulebookData`. Each part is inferred, then held against the others. */
export interface RulebookLiteral<Id, C extends string, I, S, O, D, T, V> {
    /** `<instrument>-<number>-<year>@<revision>`. */
    readonly id: Id;
    /** What rulebooks of one subject share. */
    readonly family: string;
    /** The regulation or guideline. */
    readonly instrument: Instrument;
    /** `general`: chosen by date. `named`: only by id or scope. */
    readonly standing: "general" | "named";
    /** When it holds. */
    readonly validity: Validity;
    /** Where its parts stand. */
    readonly citations: Readonly<Record<C, Citation>>;
    /** What vectors run over. */
    readonly dimensions?: D;
    /** What is observed. */
    readonly inputs: I;
    /** Named values of the rule. */
    readonly terms?: T;
    /** Named choices. */
    readonly conventions?: V;
    /** The worksheet, from top to bottom. */
    readonly steps: S;
    /** The steps that are the answer. */
    readonly outputs: readonly O[];
    /** What the instrument says and this rulebook does not cover. */
    readonly notCovered?: readonly Text[];
}
/**
 * `defineRulebook` for a rulebook that also uses scorers of your own; they are named by type only.
 *
 * @returns A function that takes the literal; see {@link defineRulebook}.
 *
 * @example
 * ```ts
 * import { defineRulebookWith, defineScorer } from "pembinaan-asn/core";
 * import { noParams } from "pembinaan-asn/scorers";
 * const first = defineScorer({
 *   id: "first@1", inputs: { values: { kind: "number", takes: "all" } }, params: noParams, output: { kind: "number" },
 *   score: ({ values }) => (values[0] === undefined ? { missing: "nothing-to-reduce" } : { value: values[0] }), describe: { id: "yang pertama dari {values}", en: "the first of {values}" },
 * });
 * const mine = defineRulebookWith<[typeof first]>()({
 *   id: "pedoman-1-2026@1", family: "contoh", standing: "named",
 *   instrument: { kind: "guideline", issuer: "Dinas", number: "1", year: 2026, title: { id: "Pedoman", en: "Guideline" } },
 *   validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" }, citations: { p3: { locator: "hlm. 3", confidence: "text" } },
 *   dimensions: { judge: { members: ["satu", "dua"] } }, inputs: { mark: { kind: "number", per: "judge" } },
 *   steps: [{ id: "score", scorer: "first@1", inputs: { values: "mark" }, cite: "p3" }], outputs: ["score"],
 * });
 * mine.outputs; // => ["score"]
 * ```
 */
export declare const defineRulebookWith: <More extends readonly ErasedScorer[] = [], Reg extends Signatures = BuiltIn & SignaturesBy<More>>() => <const Id extends string, C extends string, const I extends { readonly [K in keyof I]: CheckInput<I[K], D, C>; }, const S extends { readonly [K in keyof S]: CheckStep<Reg, Around<D, Names<Reg, I, T, V, S>, C | "mechanical", PolicyOf<V>>, S[K], Get<Earlier<S, keyof I | keyof T | AxisName<V>>, K>>; }, const O extends IdsOf<S>, const D extends { readonly [K in keyof D]: CheckDimension<D[K], D>; } = Record<never, never>, const T extends { readonly [K in keyof T]: K extends keyof I ? `'${K & string}' is an input already` : CheckTerm<T[K], D, C>; } = Record<never, never>, const V extends { readonly [K in keyof V]: CheckConvention<V[K], V, T, C>; } = Record<never, never>>(literal: RulebookLiteral<Id, C, I, S, O, D, T, V>) => Rulebook<{
    id: Id;
    dimensions: DimensionsOf<D>;
    inputs: InputVectors<I>;
    terms: keyof T & string;
    conventions: Options<V>;
    steps: IdsOf<S>;
    outputs: OutputVectors<Reg, I, T, V, S, O>;
    scorers: ScorersOf<S>;
}>;
/**
 * A rulebook, written as the plain data that it is. The object comes back deep-frozen; its type knows its inputs, terms, conventions, steps and outputs.
 *
 * Compile errors, each naming the key: a misspelt or later step, input, term, citation, dimension, convention, policy, scorer, slot or parameter; an unknown
 * property; a name of another kind, or one whose dimensions do not fit the step; a name given twice; an output that is no step. Left to the static checks of
 * `createEngine` and `parseRulebook`: numbers and tables, members, three or more crossed dimensions, cases that cover their codes, and the kind of what `select@1`,
 * `choose@1` and `only-where@1` hand on.
 *
 * @param literal - the rulebook.
 * @returns The same object, deep-frozen. It is not checked further here; an engine checks it.
 *
 * @example
 * ```ts
 * import { defineRulebook } from "pembinaan-asn/core";
 * const book = defineRulebook({
 *   id: "pedoman-2-2026@1", family: "contoh", standing: "named",
 *   instrument: { kind: "guideline", issuer: "Dinas", number: "2", year: 2026, title: { id: "Pedoman", en: "Guideline" } },
 *   validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" }, citations: { p3: { locator: "hlm. 3", confidence: "text" } },
 *   inputs: { done: { kind: "count" }, planned: { kind: "count" } },
 *   steps: [{ id: "share", scorer: "ratio@1", inputs: { of: "done", to: "planned" }, params: { times: 100 }, cite: "p3" }],
 *   outputs: ["share"],
 * });
 * Object.isFrozen(book.steps[0]); // => true
 * ```
 */
export declare const defineRulebook: <const Id extends string, C extends string, const I extends { readonly [K in keyof I]: CheckInput<I[K], D, C>; }, const S extends { readonly [K_1 in keyof S]: CheckStep<BuiltIn & SignaturesBy<[]>, Around<D, Names<BuiltIn & SignaturesBy<[]>, I, T, V, S>, "mechanical" | C, PolicyOf<V>>, S[K_1], Get<Earlier<S, keyof I | keyof T | `convention.${keyof V & string}`, []>, K_1>>; }, const O extends IdsOf<S>, const D extends { readonly [K_2 in keyof D]: CheckDimension<D[K_2], D>; } = Record<never, never>, const T extends { readonly [K_3 in keyof T]: K_3 extends keyof I ? `'${K_3 & string}' is an input already` : CheckTerm<T[K_3], D, C>; } = Record<never, never>, const V extends { readonly [K_4 in keyof V]: CheckConvention<V[K_4], V, T, C>; } = Record<never, never>>(literal: RulebookLiteral<Id, C, I, S, O, D, T, V>) => Rulebook<{
    id: Id;
    dimensions: { [K_5 in keyof D]: import("./types/lookup.ts").MembersOf<D[K_5]>; } extends infer T_1 ? T_1 extends { [K_5 in keyof D]: import("./types/lookup.ts").MembersOf<D[K_5]>; } ? T_1 extends infer U ? { [K_6 in keyof U]: U[K_6]; } : never : never : never;
    inputs: { [K_7 in keyof I]: I[K_7] extends infer T_2 ? T_2 extends I[K_7] ? T_2 extends {
        readonly per: infer P;
    } ? P extends string ? [I[K_7] extends infer T_3 ? T_3 extends I[K_7] ? T_3 extends {
        readonly kind: "category";
        readonly of: readonly (infer L)[];
    } ? L : T_3 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never, P] : P extends readonly string[] ? [I[K_7] extends infer T_4 ? T_4 extends I[K_7] ? T_4 extends {
        readonly kind: "category";
        readonly of: readonly (infer L)[];
    } ? L : T_4 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never, ...P] : [I[K_7] extends infer T_5 ? T_5 extends I[K_7] ? T_5 extends {
        readonly kind: "category";
        readonly of: readonly (infer L)[];
    } ? L : T_5 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never] : [I[K_7] extends infer T_6 ? T_6 extends I[K_7] ? T_6 extends {
        readonly kind: "category";
        readonly of: readonly (infer L)[];
    } ? L : T_6 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never] : never : never; } extends infer T_2 ? T_2 extends { [K_7 in keyof I]: I[K_7] extends infer T_3 ? T_3 extends I[K_7] ? T_3 extends {
        readonly per: infer P;
    } ? P extends string ? [I[K_7] extends infer T_4 ? T_4 extends I[K_7] ? T_4 extends {
        readonly kind: "category";
        readonly of: readonly (infer L)[];
    } ? L : T_4 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never, P] : P extends readonly string[] ? [I[K_7] extends infer T_5 ? T_5 extends I[K_7] ? T_5 extends {
        readonly kind: "category";
        readonly of: readonly (infer L)[];
    } ? L : T_5 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never, ...P] : [I[K_7] extends infer T_6 ? T_6 extends I[K_7] ? T_6 extends {
        readonly kind: "category";
        readonly of: readonly (infer L)[];
    } ? L : T_6 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never] : [I[K_7] extends infer T_7 ? T_7 extends I[K_7] ? T_7 extends {
        readonly kind: "category";
        readonly of: readonly (infer L)[];
    } ? L : T_7 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never] : never : never; } ? T_2 extends infer U ? { [K_6 in keyof U]: U[K_6]; } : never : never : never;
    terms: keyof T & string;
    conventions: { [A in keyof V]: import("./types/check-data.ts").OptionsOf<V[A]>; } extends infer T_3 ? T_3 extends { [A in keyof V]: import("./types/check-data.ts").OptionsOf<V[A]>; } ? T_3 extends infer U ? { [K_6 in keyof U]: U[K_6]; } : never : never : never;
    steps: IdsOf<S>;
    outputs: { [N in O]: (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) extends infer T_4 ? T_4 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) ? T_4 extends {
        readonly per: infer P;
    } ? P extends string ? [(S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) extends infer T_5 ? T_5 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) ? T_5 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_6 ? T_6 extends Get<In, L_1> ? T_6 extends keyof T ? (T[T_6] extends infer T_7 ? T_7 extends T[T_6] ? T_7 extends {
        readonly open: unknown;
    } ? string : T_7 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_7 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_7 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_7 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_1 in keyof V]: V[A_1] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y;
    } ? Get<Y, T_6> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_8 ? T_8 extends In[N_2] ? T_8 extends string ? T_8 : T_8 extends readonly (infer L_4)[] ? L_4 : T_8[keyof T_8] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_8 ? T_8 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_68 ? T_68 extends In[N_2] ? T_68 extends string ? T_68 : T_68 extends readonly (infer L_5)[] ? L_5 : T_68[keyof T_68] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_8 extends keyof I ? I[T_8] extends infer T_9 ? T_9 extends I[T_8] ? T_9 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_9 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_8 extends keyof T ? import("./types/names.ts").TermKind<T[T_8]> extends "category" ? T_8 extends infer T_10 ? T_10 extends T_8 ? T_10 extends keyof T ? (T[T_10] extends infer T_11 ? T_11 extends T[T_10] ? T_11 extends {
        readonly open: unknown;
    } ? string : T_11 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_11 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_11 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_11 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_2 in keyof V]: V[A_2] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_10> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_8 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_8;
    }> : never) extends infer T_12 ? T_12 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_8;
    }> : never) ? T_12 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_13 ? T_13 extends Get<In, L_1> ? T_13 extends keyof T ? (T[T_13] extends infer T_14 ? T_14 extends T[T_13] ? T_14 extends {
        readonly open: unknown;
    } ? string : T_14 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_14 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_14 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_14 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_4 in keyof V]: V[A_4] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_13> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_15 ? T_15 extends In[N_2] ? T_15 extends string ? T_15 : T_15 extends readonly (infer L_5)[] ? L_5 : T_15[keyof T_15] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_15 ? T_15 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_68 ? T_68 extends In[N_2] ? T_68 extends string ? T_68 : T_68 extends readonly (infer L_5)[] ? L_5 : T_68[keyof T_68] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_15 extends keyof I ? I[T_15] extends infer T_16 ? T_16 extends I[T_15] ? T_16 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_16 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_15 extends keyof T ? import("./types/names.ts").TermKind<T[T_15]> extends "category" ? T_15 extends infer T_17 ? T_17 extends T_15 ? T_17 extends keyof T ? (T[T_17] extends infer T_18 ? T_18 extends T[T_17] ? T_18 extends {
        readonly open: unknown;
    } ? string : T_18 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_18 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_18 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_18 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_5 in keyof V]: V[A_5] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_17> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_15 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_15;
    }> : never) extends infer T_19 ? T_19 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_15;
    }> : never) ? T_19 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_20 ? T_20 extends Get<In, L_1> ? T_20 extends keyof T ? (T[T_20] extends infer T_21 ? T_21 extends T[T_20] ? T_21 extends {
        readonly open: unknown;
    } ? string : T_21 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_21 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_21 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_21 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_6 in keyof V]: V[A_6] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_20> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_22 ? T_22 extends In[N_2] ? T_22 extends string ? T_22 : T_22 extends readonly (infer L_5)[] ? L_5 : T_22[keyof T_22] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_22 ? T_22 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_68 ? T_68 extends In[N_2] ? T_68 extends string ? T_68 : T_68 extends readonly (infer L_5)[] ? L_5 : T_68[keyof T_68] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_22 extends keyof I ? I[T_22] extends infer T_23 ? T_23 extends I[T_22] ? T_23 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_23 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_22 extends keyof T ? import("./types/names.ts").TermKind<T[T_22]> extends "category" ? T_22 extends infer T_24 ? T_24 extends T_22 ? T_24 extends keyof T ? (T[T_24] extends infer T_25 ? T_25 extends T[T_24] ? T_25 extends {
        readonly open: unknown;
    } ? string : T_25 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_25 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_25 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_25 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_7 in keyof V]: V[A_7] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_24> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_22 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_22;
    }> : never) extends infer T_26 ? T_26 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_22;
    }> : never) ? T_26 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_27 ? T_27 extends Get<In, L_1> ? T_27 extends keyof T ? (T[T_27] extends infer T_28 ? T_28 extends T[T_27] ? T_28 extends {
        readonly open: unknown;
    } ? string : T_28 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_28 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_28 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_28 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_8 in keyof V]: V[A_8] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_27> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_29 ? T_29 extends In[N_2] ? T_29 extends string ? T_29 : T_29 extends readonly (infer L_5)[] ? L_5 : T_29[keyof T_29] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_29 ? T_29 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_68 ? T_68 extends In[N_2] ? T_68 extends string ? T_68 : T_68 extends readonly (infer L_5)[] ? L_5 : T_68[keyof T_68] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_29 extends keyof I ? I[T_29] extends infer T_30 ? T_30 extends I[T_29] ? T_30 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_30 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_29 extends keyof T ? import("./types/names.ts").TermKind<T[T_29]> extends "category" ? T_29 extends infer T_31 ? T_31 extends T_29 ? T_31 extends keyof T ? (T[T_31] extends infer T_32 ? T_32 extends T[T_31] ? T_32 extends {
        readonly open: unknown;
    } ? string : T_32 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_32 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_32 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_32 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_9 in keyof V]: V[A_9] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_31> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_29 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_29;
    }> : never) extends infer T_33 ? T_33 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_29;
    }> : never) ? T_33 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_34 ? T_34 extends Get<In, L_1> ? T_34 extends keyof T ? (T[T_34] extends infer T_35 ? T_35 extends T[T_34] ? T_35 extends {
        readonly open: unknown;
    } ? string : T_35 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_35 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_35 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_35 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_10 in keyof V]: V[A_10] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_34> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_36 ? T_36 extends In[N_2] ? T_36 extends string ? T_36 : T_36 extends readonly (infer L_5)[] ? L_5 : T_36[keyof T_36] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_36 ? T_36 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_68 ? T_68 extends In[N_2] ? T_68 extends string ? T_68 : T_68 extends readonly (infer L_5)[] ? L_5 : T_68[keyof T_68] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_36 extends keyof I ? I[T_36] extends infer T_37 ? T_37 extends I[T_36] ? T_37 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_37 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_36 extends keyof T ? import("./types/names.ts").TermKind<T[T_36]> extends "category" ? T_36 extends infer T_38 ? T_38 extends T_36 ? T_38 extends keyof T ? (T[T_38] extends infer T_39 ? T_39 extends T[T_38] ? T_39 extends {
        readonly open: unknown;
    } ? string : T_39 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_39 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_39 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_39 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_11 in keyof V]: V[A_11] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_38> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_36 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_36;
    }> : never) extends infer T_40 ? T_40 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_36;
    }> : never) ? T_40 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_41 ? T_41 extends Get<In, L_1> ? T_41 extends keyof T ? (T[T_41] extends infer T_42 ? T_42 extends T[T_41] ? T_42 extends {
        readonly open: unknown;
    } ? string : T_42 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_42 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_42 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_42 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_12 in keyof V]: V[A_12] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_41> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_43 ? T_43 extends In[N_2] ? T_43 extends string ? T_43 : T_43 extends readonly (infer L_5)[] ? L_5 : T_43[keyof T_43] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_43 ? T_43 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_68 ? T_68 extends In[N_2] ? T_68 extends string ? T_68 : T_68 extends readonly (infer L_5)[] ? L_5 : T_68[keyof T_68] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_43 extends keyof I ? I[T_43] extends infer T_44 ? T_44 extends I[T_43] ? T_44 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_44 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_43 extends keyof T ? import("./types/names.ts").TermKind<T[T_43]> extends "category" ? T_43 extends infer T_45 ? T_45 extends T_43 ? T_45 extends keyof T ? (T[T_45] extends infer T_46 ? T_46 extends T[T_45] ? T_46 extends {
        readonly open: unknown;
    } ? string : T_46 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_46 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_46 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_46 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_13 in keyof V]: V[A_13] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_45> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_43 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_43;
    }> : never) extends infer T_47 ? T_47 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_43;
    }> : never) ? T_47 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_48 ? T_48 extends Get<In, L_1> ? T_48 extends keyof T ? (T[T_48] extends infer T_49 ? T_49 extends T[T_48] ? T_49 extends {
        readonly open: unknown;
    } ? string : T_49 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_49 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_49 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_49 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_14 in keyof V]: V[A_14] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_48> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_50 ? T_50 extends In[N_2] ? T_50 extends string ? T_50 : T_50 extends readonly (infer L_5)[] ? L_5 : T_50[keyof T_50] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_50 ? T_50 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_68 ? T_68 extends In[N_2] ? T_68 extends string ? T_68 : T_68 extends readonly (infer L_5)[] ? L_5 : T_68[keyof T_68] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_50 extends keyof I ? I[T_50] extends infer T_51 ? T_51 extends I[T_50] ? T_51 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_51 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_50 extends keyof T ? import("./types/names.ts").TermKind<T[T_50]> extends "category" ? T_50 extends infer T_52 ? T_52 extends T_50 ? T_52 extends keyof T ? (T[T_52] extends infer T_53 ? T_53 extends T[T_52] ? T_53 extends {
        readonly open: unknown;
    } ? string : T_53 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_53 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_53 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_53 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_15 in keyof V]: V[A_15] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_52> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_50 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_50;
    }> : never) extends infer T_54 ? T_54 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_50;
    }> : never) ? T_54 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_55 ? T_55 extends Get<In, L_1> ? T_55 extends keyof T ? (T[T_55] extends infer T_56 ? T_56 extends T[T_55] ? T_56 extends {
        readonly open: unknown;
    } ? string : T_56 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_56 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_56 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_56 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_16 in keyof V]: V[A_16] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_55> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_57 ? T_57 extends In[N_2] ? T_57 extends string ? T_57 : T_57 extends readonly (infer L_5)[] ? L_5 : T_57[keyof T_57] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_57 ? T_57 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_68 ? T_68 extends In[N_2] ? T_68 extends string ? T_68 : T_68 extends readonly (infer L_5)[] ? L_5 : T_68[keyof T_68] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_57 extends keyof I ? I[T_57] extends infer T_58 ? T_58 extends I[T_57] ? T_58 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_58 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_57 extends keyof T ? import("./types/names.ts").TermKind<T[T_57]> extends "category" ? T_57 extends infer T_59 ? T_59 extends T_57 ? T_59 extends keyof T ? (T[T_59] extends infer T_60 ? T_60 extends T[T_59] ? T_60 extends {
        readonly open: unknown;
    } ? string : T_60 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_60 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_60 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_60 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_17 in keyof V]: V[A_17] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_59> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_57 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_57;
    }> : never) extends infer T_61 ? T_61 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_57;
    }> : never) ? T_61 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_62 ? T_62 extends Get<In, L_1> ? T_62 extends keyof T ? (T[T_62] extends infer T_63 ? T_63 extends T[T_62] ? T_63 extends {
        readonly open: unknown;
    } ? string : T_63 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_63 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_63 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_63 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_18 in keyof V]: V[A_18] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_62> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_64 ? T_64 extends In[N_2] ? T_64 extends string ? T_64 : T_64 extends readonly (infer L_5)[] ? L_5 : T_64[keyof T_64] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_64 ? T_64 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_68 ? T_68 extends In[N_2] ? T_68 extends string ? T_68 : T_68 extends readonly (infer L_5)[] ? L_5 : T_68[keyof T_68] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_64 extends keyof I ? I[T_64] extends infer T_65 ? T_65 extends I[T_64] ? T_65 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_65 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_64 extends keyof T ? import("./types/names.ts").TermKind<T[T_64]> extends "category" ? T_64 extends infer T_66 ? T_66 extends T_64 ? T_66 extends keyof T ? (T[T_66] extends infer T_67 ? T_67 extends T[T_66] ? T_67 extends {
        readonly open: unknown;
    } ? string : T_67 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_67 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_67 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_67 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_19 in keyof V]: V[A_19] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_66> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_64 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : unknown : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never, P] : P extends readonly string[] ? [(S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) extends infer T_68 ? T_68 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) ? T_68 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_69 ? T_69 extends Get<In, L_1> ? T_69 extends keyof T ? (T[T_69] extends infer T_70 ? T_70 extends T[T_69] ? T_70 extends {
        readonly open: unknown;
    } ? string : T_70 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_70 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_70 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_70 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_20 in keyof V]: V[A_20] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_69> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_71 ? T_71 extends In[N_2] ? T_71 extends string ? T_71 : T_71 extends readonly (infer L_5)[] ? L_5 : T_71[keyof T_71] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_71 ? T_71 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_131 ? T_131 extends In[N_2] ? T_131 extends string ? T_131 : T_131 extends readonly (infer L_5)[] ? L_5 : T_131[keyof T_131] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_71 extends keyof I ? I[T_71] extends infer T_72 ? T_72 extends I[T_71] ? T_72 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_72 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_71 extends keyof T ? import("./types/names.ts").TermKind<T[T_71]> extends "category" ? T_71 extends infer T_73 ? T_73 extends T_71 ? T_73 extends keyof T ? (T[T_73] extends infer T_74 ? T_74 extends T[T_73] ? T_74 extends {
        readonly open: unknown;
    } ? string : T_74 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_74 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_74 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_74 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_21 in keyof V]: V[A_21] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_73> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_71 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_71;
    }> : never) extends infer T_75 ? T_75 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_71;
    }> : never) ? T_75 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_76 ? T_76 extends Get<In, L_1> ? T_76 extends keyof T ? (T[T_76] extends infer T_77 ? T_77 extends T[T_76] ? T_77 extends {
        readonly open: unknown;
    } ? string : T_77 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_77 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_77 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_77 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_22 in keyof V]: V[A_22] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_76> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_78 ? T_78 extends In[N_2] ? T_78 extends string ? T_78 : T_78 extends readonly (infer L_5)[] ? L_5 : T_78[keyof T_78] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_78 ? T_78 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_131 ? T_131 extends In[N_2] ? T_131 extends string ? T_131 : T_131 extends readonly (infer L_5)[] ? L_5 : T_131[keyof T_131] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_78 extends keyof I ? I[T_78] extends infer T_79 ? T_79 extends I[T_78] ? T_79 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_79 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_78 extends keyof T ? import("./types/names.ts").TermKind<T[T_78]> extends "category" ? T_78 extends infer T_80 ? T_80 extends T_78 ? T_80 extends keyof T ? (T[T_80] extends infer T_81 ? T_81 extends T[T_80] ? T_81 extends {
        readonly open: unknown;
    } ? string : T_81 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_81 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_81 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_81 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_23 in keyof V]: V[A_23] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_80> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_78 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_78;
    }> : never) extends infer T_82 ? T_82 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_78;
    }> : never) ? T_82 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_83 ? T_83 extends Get<In, L_1> ? T_83 extends keyof T ? (T[T_83] extends infer T_84 ? T_84 extends T[T_83] ? T_84 extends {
        readonly open: unknown;
    } ? string : T_84 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_84 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_84 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_84 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_24 in keyof V]: V[A_24] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_83> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_85 ? T_85 extends In[N_2] ? T_85 extends string ? T_85 : T_85 extends readonly (infer L_5)[] ? L_5 : T_85[keyof T_85] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_85 ? T_85 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_131 ? T_131 extends In[N_2] ? T_131 extends string ? T_131 : T_131 extends readonly (infer L_5)[] ? L_5 : T_131[keyof T_131] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_85 extends keyof I ? I[T_85] extends infer T_86 ? T_86 extends I[T_85] ? T_86 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_86 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_85 extends keyof T ? import("./types/names.ts").TermKind<T[T_85]> extends "category" ? T_85 extends infer T_87 ? T_87 extends T_85 ? T_87 extends keyof T ? (T[T_87] extends infer T_88 ? T_88 extends T[T_87] ? T_88 extends {
        readonly open: unknown;
    } ? string : T_88 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_88 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_88 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_88 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_25 in keyof V]: V[A_25] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_87> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_85 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_85;
    }> : never) extends infer T_89 ? T_89 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_85;
    }> : never) ? T_89 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_90 ? T_90 extends Get<In, L_1> ? T_90 extends keyof T ? (T[T_90] extends infer T_91 ? T_91 extends T[T_90] ? T_91 extends {
        readonly open: unknown;
    } ? string : T_91 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_91 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_91 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_91 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_26 in keyof V]: V[A_26] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_90> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_92 ? T_92 extends In[N_2] ? T_92 extends string ? T_92 : T_92 extends readonly (infer L_5)[] ? L_5 : T_92[keyof T_92] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_92 ? T_92 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_131 ? T_131 extends In[N_2] ? T_131 extends string ? T_131 : T_131 extends readonly (infer L_5)[] ? L_5 : T_131[keyof T_131] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_92 extends keyof I ? I[T_92] extends infer T_93 ? T_93 extends I[T_92] ? T_93 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_93 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_92 extends keyof T ? import("./types/names.ts").TermKind<T[T_92]> extends "category" ? T_92 extends infer T_94 ? T_94 extends T_92 ? T_94 extends keyof T ? (T[T_94] extends infer T_95 ? T_95 extends T[T_94] ? T_95 extends {
        readonly open: unknown;
    } ? string : T_95 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_95 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_95 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_95 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_27 in keyof V]: V[A_27] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_94> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_92 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_92;
    }> : never) extends infer T_96 ? T_96 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_92;
    }> : never) ? T_96 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_97 ? T_97 extends Get<In, L_1> ? T_97 extends keyof T ? (T[T_97] extends infer T_98 ? T_98 extends T[T_97] ? T_98 extends {
        readonly open: unknown;
    } ? string : T_98 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_98 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_98 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_98 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_28 in keyof V]: V[A_28] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_97> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_99 ? T_99 extends In[N_2] ? T_99 extends string ? T_99 : T_99 extends readonly (infer L_5)[] ? L_5 : T_99[keyof T_99] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_99 ? T_99 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_131 ? T_131 extends In[N_2] ? T_131 extends string ? T_131 : T_131 extends readonly (infer L_5)[] ? L_5 : T_131[keyof T_131] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_99 extends keyof I ? I[T_99] extends infer T_100 ? T_100 extends I[T_99] ? T_100 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_100 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_99 extends keyof T ? import("./types/names.ts").TermKind<T[T_99]> extends "category" ? T_99 extends infer T_101 ? T_101 extends T_99 ? T_101 extends keyof T ? (T[T_101] extends infer T_102 ? T_102 extends T[T_101] ? T_102 extends {
        readonly open: unknown;
    } ? string : T_102 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_102 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_102 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_102 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_29 in keyof V]: V[A_29] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_101> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_99 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_99;
    }> : never) extends infer T_103 ? T_103 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_99;
    }> : never) ? T_103 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_104 ? T_104 extends Get<In, L_1> ? T_104 extends keyof T ? (T[T_104] extends infer T_105 ? T_105 extends T[T_104] ? T_105 extends {
        readonly open: unknown;
    } ? string : T_105 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_105 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_105 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_105 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_30 in keyof V]: V[A_30] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_104> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_106 ? T_106 extends In[N_2] ? T_106 extends string ? T_106 : T_106 extends readonly (infer L_5)[] ? L_5 : T_106[keyof T_106] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_106 ? T_106 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_131 ? T_131 extends In[N_2] ? T_131 extends string ? T_131 : T_131 extends readonly (infer L_5)[] ? L_5 : T_131[keyof T_131] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_106 extends keyof I ? I[T_106] extends infer T_107 ? T_107 extends I[T_106] ? T_107 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_107 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_106 extends keyof T ? import("./types/names.ts").TermKind<T[T_106]> extends "category" ? T_106 extends infer T_108 ? T_108 extends T_106 ? T_108 extends keyof T ? (T[T_108] extends infer T_109 ? T_109 extends T[T_108] ? T_109 extends {
        readonly open: unknown;
    } ? string : T_109 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_109 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_109 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_109 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_31 in keyof V]: V[A_31] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_108> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_106 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_106;
    }> : never) extends infer T_110 ? T_110 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_106;
    }> : never) ? T_110 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_111 ? T_111 extends Get<In, L_1> ? T_111 extends keyof T ? (T[T_111] extends infer T_112 ? T_112 extends T[T_111] ? T_112 extends {
        readonly open: unknown;
    } ? string : T_112 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_112 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_112 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_112 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_32 in keyof V]: V[A_32] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_111> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_113 ? T_113 extends In[N_2] ? T_113 extends string ? T_113 : T_113 extends readonly (infer L_5)[] ? L_5 : T_113[keyof T_113] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_113 ? T_113 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_131 ? T_131 extends In[N_2] ? T_131 extends string ? T_131 : T_131 extends readonly (infer L_5)[] ? L_5 : T_131[keyof T_131] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_113 extends keyof I ? I[T_113] extends infer T_114 ? T_114 extends I[T_113] ? T_114 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_114 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_113 extends keyof T ? import("./types/names.ts").TermKind<T[T_113]> extends "category" ? T_113 extends infer T_115 ? T_115 extends T_113 ? T_115 extends keyof T ? (T[T_115] extends infer T_116 ? T_116 extends T[T_115] ? T_116 extends {
        readonly open: unknown;
    } ? string : T_116 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_116 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_116 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_116 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_33 in keyof V]: V[A_33] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_115> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_113 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_113;
    }> : never) extends infer T_117 ? T_117 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_113;
    }> : never) ? T_117 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_118 ? T_118 extends Get<In, L_1> ? T_118 extends keyof T ? (T[T_118] extends infer T_119 ? T_119 extends T[T_118] ? T_119 extends {
        readonly open: unknown;
    } ? string : T_119 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_119 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_119 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_119 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_34 in keyof V]: V[A_34] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_118> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_120 ? T_120 extends In[N_2] ? T_120 extends string ? T_120 : T_120 extends readonly (infer L_5)[] ? L_5 : T_120[keyof T_120] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_120 ? T_120 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_131 ? T_131 extends In[N_2] ? T_131 extends string ? T_131 : T_131 extends readonly (infer L_5)[] ? L_5 : T_131[keyof T_131] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_120 extends keyof I ? I[T_120] extends infer T_121 ? T_121 extends I[T_120] ? T_121 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_121 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_120 extends keyof T ? import("./types/names.ts").TermKind<T[T_120]> extends "category" ? T_120 extends infer T_122 ? T_122 extends T_120 ? T_122 extends keyof T ? (T[T_122] extends infer T_123 ? T_123 extends T[T_122] ? T_123 extends {
        readonly open: unknown;
    } ? string : T_123 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_123 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_123 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_123 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_35 in keyof V]: V[A_35] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_122> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_120 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_120;
    }> : never) extends infer T_124 ? T_124 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_120;
    }> : never) ? T_124 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_125 ? T_125 extends Get<In, L_1> ? T_125 extends keyof T ? (T[T_125] extends infer T_126 ? T_126 extends T[T_125] ? T_126 extends {
        readonly open: unknown;
    } ? string : T_126 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_126 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_126 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_126 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_36 in keyof V]: V[A_36] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_125> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_127 ? T_127 extends In[N_2] ? T_127 extends string ? T_127 : T_127 extends readonly (infer L_5)[] ? L_5 : T_127[keyof T_127] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_127 ? T_127 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_131 ? T_131 extends In[N_2] ? T_131 extends string ? T_131 : T_131 extends readonly (infer L_5)[] ? L_5 : T_131[keyof T_131] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_127 extends keyof I ? I[T_127] extends infer T_128 ? T_128 extends I[T_127] ? T_128 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_128 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_127 extends keyof T ? import("./types/names.ts").TermKind<T[T_127]> extends "category" ? T_127 extends infer T_129 ? T_129 extends T_127 ? T_129 extends keyof T ? (T[T_129] extends infer T_130 ? T_130 extends T[T_129] ? T_130 extends {
        readonly open: unknown;
    } ? string : T_130 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_130 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_130 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_130 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_37 in keyof V]: V[A_37] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_129> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_127 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : unknown : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never, ...P] : [(S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) extends infer T_131 ? T_131 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) ? T_131 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_132 ? T_132 extends Get<In, L_1> ? T_132 extends keyof T ? (T[T_132] extends infer T_133 ? T_133 extends T[T_132] ? T_133 extends {
        readonly open: unknown;
    } ? string : T_133 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_133 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_133 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_133 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_38 in keyof V]: V[A_38] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_132> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_134 ? T_134 extends In[N_2] ? T_134 extends string ? T_134 : T_134 extends readonly (infer L_5)[] ? L_5 : T_134[keyof T_134] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_134 ? T_134 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_194 ? T_194 extends In[N_2] ? T_194 extends string ? T_194 : T_194 extends readonly (infer L_5)[] ? L_5 : T_194[keyof T_194] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_134 extends keyof I ? I[T_134] extends infer T_135 ? T_135 extends I[T_134] ? T_135 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_135 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_134 extends keyof T ? import("./types/names.ts").TermKind<T[T_134]> extends "category" ? T_134 extends infer T_136 ? T_136 extends T_134 ? T_136 extends keyof T ? (T[T_136] extends infer T_137 ? T_137 extends T[T_136] ? T_137 extends {
        readonly open: unknown;
    } ? string : T_137 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_137 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_137 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_137 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_39 in keyof V]: V[A_39] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_136> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_134 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_134;
    }> : never) extends infer T_138 ? T_138 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_134;
    }> : never) ? T_138 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_139 ? T_139 extends Get<In, L_1> ? T_139 extends keyof T ? (T[T_139] extends infer T_140 ? T_140 extends T[T_139] ? T_140 extends {
        readonly open: unknown;
    } ? string : T_140 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_140 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_140 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_140 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_40 in keyof V]: V[A_40] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_139> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_141 ? T_141 extends In[N_2] ? T_141 extends string ? T_141 : T_141 extends readonly (infer L_5)[] ? L_5 : T_141[keyof T_141] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_141 ? T_141 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_194 ? T_194 extends In[N_2] ? T_194 extends string ? T_194 : T_194 extends readonly (infer L_5)[] ? L_5 : T_194[keyof T_194] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_141 extends keyof I ? I[T_141] extends infer T_142 ? T_142 extends I[T_141] ? T_142 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_142 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_141 extends keyof T ? import("./types/names.ts").TermKind<T[T_141]> extends "category" ? T_141 extends infer T_143 ? T_143 extends T_141 ? T_143 extends keyof T ? (T[T_143] extends infer T_144 ? T_144 extends T[T_143] ? T_144 extends {
        readonly open: unknown;
    } ? string : T_144 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_144 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_144 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_144 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_41 in keyof V]: V[A_41] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_143> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_141 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_141;
    }> : never) extends infer T_145 ? T_145 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_141;
    }> : never) ? T_145 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_146 ? T_146 extends Get<In, L_1> ? T_146 extends keyof T ? (T[T_146] extends infer T_147 ? T_147 extends T[T_146] ? T_147 extends {
        readonly open: unknown;
    } ? string : T_147 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_147 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_147 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_147 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_42 in keyof V]: V[A_42] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_146> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_148 ? T_148 extends In[N_2] ? T_148 extends string ? T_148 : T_148 extends readonly (infer L_5)[] ? L_5 : T_148[keyof T_148] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_148 ? T_148 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_194 ? T_194 extends In[N_2] ? T_194 extends string ? T_194 : T_194 extends readonly (infer L_5)[] ? L_5 : T_194[keyof T_194] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_148 extends keyof I ? I[T_148] extends infer T_149 ? T_149 extends I[T_148] ? T_149 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_149 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_148 extends keyof T ? import("./types/names.ts").TermKind<T[T_148]> extends "category" ? T_148 extends infer T_150 ? T_150 extends T_148 ? T_150 extends keyof T ? (T[T_150] extends infer T_151 ? T_151 extends T[T_150] ? T_151 extends {
        readonly open: unknown;
    } ? string : T_151 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_151 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_151 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_151 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_43 in keyof V]: V[A_43] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_150> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_148 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_148;
    }> : never) extends infer T_152 ? T_152 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_148;
    }> : never) ? T_152 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_153 ? T_153 extends Get<In, L_1> ? T_153 extends keyof T ? (T[T_153] extends infer T_154 ? T_154 extends T[T_153] ? T_154 extends {
        readonly open: unknown;
    } ? string : T_154 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_154 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_154 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_154 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_44 in keyof V]: V[A_44] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_153> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_155 ? T_155 extends In[N_2] ? T_155 extends string ? T_155 : T_155 extends readonly (infer L_5)[] ? L_5 : T_155[keyof T_155] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_155 ? T_155 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_194 ? T_194 extends In[N_2] ? T_194 extends string ? T_194 : T_194 extends readonly (infer L_5)[] ? L_5 : T_194[keyof T_194] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_155 extends keyof I ? I[T_155] extends infer T_156 ? T_156 extends I[T_155] ? T_156 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_156 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_155 extends keyof T ? import("./types/names.ts").TermKind<T[T_155]> extends "category" ? T_155 extends infer T_157 ? T_157 extends T_155 ? T_157 extends keyof T ? (T[T_157] extends infer T_158 ? T_158 extends T[T_157] ? T_158 extends {
        readonly open: unknown;
    } ? string : T_158 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_158 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_158 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_158 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_45 in keyof V]: V[A_45] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_157> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_155 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_155;
    }> : never) extends infer T_159 ? T_159 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_155;
    }> : never) ? T_159 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_160 ? T_160 extends Get<In, L_1> ? T_160 extends keyof T ? (T[T_160] extends infer T_161 ? T_161 extends T[T_160] ? T_161 extends {
        readonly open: unknown;
    } ? string : T_161 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_161 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_161 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_161 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_46 in keyof V]: V[A_46] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_160> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_162 ? T_162 extends In[N_2] ? T_162 extends string ? T_162 : T_162 extends readonly (infer L_5)[] ? L_5 : T_162[keyof T_162] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_162 ? T_162 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_194 ? T_194 extends In[N_2] ? T_194 extends string ? T_194 : T_194 extends readonly (infer L_5)[] ? L_5 : T_194[keyof T_194] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_162 extends keyof I ? I[T_162] extends infer T_163 ? T_163 extends I[T_162] ? T_163 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_163 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_162 extends keyof T ? import("./types/names.ts").TermKind<T[T_162]> extends "category" ? T_162 extends infer T_164 ? T_164 extends T_162 ? T_164 extends keyof T ? (T[T_164] extends infer T_165 ? T_165 extends T[T_164] ? T_165 extends {
        readonly open: unknown;
    } ? string : T_165 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_165 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_165 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_165 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_47 in keyof V]: V[A_47] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_164> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_162 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_162;
    }> : never) extends infer T_166 ? T_166 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_162;
    }> : never) ? T_166 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_167 ? T_167 extends Get<In, L_1> ? T_167 extends keyof T ? (T[T_167] extends infer T_168 ? T_168 extends T[T_167] ? T_168 extends {
        readonly open: unknown;
    } ? string : T_168 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_168 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_168 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_168 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_48 in keyof V]: V[A_48] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_167> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_169 ? T_169 extends In[N_2] ? T_169 extends string ? T_169 : T_169 extends readonly (infer L_5)[] ? L_5 : T_169[keyof T_169] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_169 ? T_169 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_194 ? T_194 extends In[N_2] ? T_194 extends string ? T_194 : T_194 extends readonly (infer L_5)[] ? L_5 : T_194[keyof T_194] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_169 extends keyof I ? I[T_169] extends infer T_170 ? T_170 extends I[T_169] ? T_170 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_170 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_169 extends keyof T ? import("./types/names.ts").TermKind<T[T_169]> extends "category" ? T_169 extends infer T_171 ? T_171 extends T_169 ? T_171 extends keyof T ? (T[T_171] extends infer T_172 ? T_172 extends T[T_171] ? T_172 extends {
        readonly open: unknown;
    } ? string : T_172 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_172 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_172 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_172 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_49 in keyof V]: V[A_49] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_171> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_169 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_169;
    }> : never) extends infer T_173 ? T_173 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_169;
    }> : never) ? T_173 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_174 ? T_174 extends Get<In, L_1> ? T_174 extends keyof T ? (T[T_174] extends infer T_175 ? T_175 extends T[T_174] ? T_175 extends {
        readonly open: unknown;
    } ? string : T_175 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_175 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_175 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_175 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_50 in keyof V]: V[A_50] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_174> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_176 ? T_176 extends In[N_2] ? T_176 extends string ? T_176 : T_176 extends readonly (infer L_5)[] ? L_5 : T_176[keyof T_176] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_176 ? T_176 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_194 ? T_194 extends In[N_2] ? T_194 extends string ? T_194 : T_194 extends readonly (infer L_5)[] ? L_5 : T_194[keyof T_194] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_176 extends keyof I ? I[T_176] extends infer T_177 ? T_177 extends I[T_176] ? T_177 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_177 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_176 extends keyof T ? import("./types/names.ts").TermKind<T[T_176]> extends "category" ? T_176 extends infer T_178 ? T_178 extends T_176 ? T_178 extends keyof T ? (T[T_178] extends infer T_179 ? T_179 extends T[T_178] ? T_179 extends {
        readonly open: unknown;
    } ? string : T_179 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_179 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_179 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_179 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_51 in keyof V]: V[A_51] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_178> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_176 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_176;
    }> : never) extends infer T_180 ? T_180 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_176;
    }> : never) ? T_180 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_181 ? T_181 extends Get<In, L_1> ? T_181 extends keyof T ? (T[T_181] extends infer T_182 ? T_182 extends T[T_181] ? T_182 extends {
        readonly open: unknown;
    } ? string : T_182 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_182 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_182 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_182 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_52 in keyof V]: V[A_52] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_181> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_183 ? T_183 extends In[N_2] ? T_183 extends string ? T_183 : T_183 extends readonly (infer L_5)[] ? L_5 : T_183[keyof T_183] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_183 ? T_183 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_194 ? T_194 extends In[N_2] ? T_194 extends string ? T_194 : T_194 extends readonly (infer L_5)[] ? L_5 : T_194[keyof T_194] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_183 extends keyof I ? I[T_183] extends infer T_184 ? T_184 extends I[T_183] ? T_184 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_184 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_183 extends keyof T ? import("./types/names.ts").TermKind<T[T_183]> extends "category" ? T_183 extends infer T_185 ? T_185 extends T_183 ? T_185 extends keyof T ? (T[T_185] extends infer T_186 ? T_186 extends T[T_185] ? T_186 extends {
        readonly open: unknown;
    } ? string : T_186 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_186 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_186 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_186 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_53 in keyof V]: V[A_53] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_185> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_183 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_183;
    }> : never) extends infer T_187 ? T_187 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_183;
    }> : never) ? T_187 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_188 ? T_188 extends Get<In, L_1> ? T_188 extends keyof T ? (T[T_188] extends infer T_189 ? T_189 extends T[T_188] ? T_189 extends {
        readonly open: unknown;
    } ? string : T_189 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_189 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_189 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_189 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_54 in keyof V]: V[A_54] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_188> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_190 ? T_190 extends In[N_2] ? T_190 extends string ? T_190 : T_190 extends readonly (infer L_5)[] ? L_5 : T_190[keyof T_190] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_190 ? T_190 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_194 ? T_194 extends In[N_2] ? T_194 extends string ? T_194 : T_194 extends readonly (infer L_5)[] ? L_5 : T_194[keyof T_194] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_190 extends keyof I ? I[T_190] extends infer T_191 ? T_191 extends I[T_190] ? T_191 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_191 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_190 extends keyof T ? import("./types/names.ts").TermKind<T[T_190]> extends "category" ? T_190 extends infer T_192 ? T_192 extends T_190 ? T_192 extends keyof T ? (T[T_192] extends infer T_193 ? T_193 extends T[T_192] ? T_193 extends {
        readonly open: unknown;
    } ? string : T_193 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_193 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_193 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_193 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_55 in keyof V]: V[A_55] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_192> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_190 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : unknown : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never] : [(S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) extends infer T_194 ? T_194 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) ? T_194 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_195 ? T_195 extends Get<In, L_1> ? T_195 extends keyof T ? (T[T_195] extends infer T_196 ? T_196 extends T[T_195] ? T_196 extends {
        readonly open: unknown;
    } ? string : T_196 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_196 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_196 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_196 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_56 in keyof V]: V[A_56] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_195> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_197 ? T_197 extends In[N_2] ? T_197 extends string ? T_197 : T_197 extends readonly (infer L_5)[] ? L_5 : T_197[keyof T_197] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_197 ? T_197 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_257 ? T_257 extends In[N_2] ? T_257 extends string ? T_257 : T_257 extends readonly (infer L_5)[] ? L_5 : T_257[keyof T_257] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_197 extends keyof I ? I[T_197] extends infer T_198 ? T_198 extends I[T_197] ? T_198 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_198 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_197 extends keyof T ? import("./types/names.ts").TermKind<T[T_197]> extends "category" ? T_197 extends infer T_199 ? T_199 extends T_197 ? T_199 extends keyof T ? (T[T_199] extends infer T_200 ? T_200 extends T[T_199] ? T_200 extends {
        readonly open: unknown;
    } ? string : T_200 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_200 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_200 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_200 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_57 in keyof V]: V[A_57] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_199> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_197 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_197;
    }> : never) extends infer T_201 ? T_201 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_197;
    }> : never) ? T_201 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_202 ? T_202 extends Get<In, L_1> ? T_202 extends keyof T ? (T[T_202] extends infer T_203 ? T_203 extends T[T_202] ? T_203 extends {
        readonly open: unknown;
    } ? string : T_203 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_203 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_203 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_203 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_58 in keyof V]: V[A_58] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_202> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_204 ? T_204 extends In[N_2] ? T_204 extends string ? T_204 : T_204 extends readonly (infer L_5)[] ? L_5 : T_204[keyof T_204] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_204 ? T_204 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_257 ? T_257 extends In[N_2] ? T_257 extends string ? T_257 : T_257 extends readonly (infer L_5)[] ? L_5 : T_257[keyof T_257] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_204 extends keyof I ? I[T_204] extends infer T_205 ? T_205 extends I[T_204] ? T_205 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_205 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_204 extends keyof T ? import("./types/names.ts").TermKind<T[T_204]> extends "category" ? T_204 extends infer T_206 ? T_206 extends T_204 ? T_206 extends keyof T ? (T[T_206] extends infer T_207 ? T_207 extends T[T_206] ? T_207 extends {
        readonly open: unknown;
    } ? string : T_207 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_207 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_207 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_207 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_59 in keyof V]: V[A_59] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_206> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_204 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_204;
    }> : never) extends infer T_208 ? T_208 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_204;
    }> : never) ? T_208 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_209 ? T_209 extends Get<In, L_1> ? T_209 extends keyof T ? (T[T_209] extends infer T_210 ? T_210 extends T[T_209] ? T_210 extends {
        readonly open: unknown;
    } ? string : T_210 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_210 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_210 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_210 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_60 in keyof V]: V[A_60] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_209> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_211 ? T_211 extends In[N_2] ? T_211 extends string ? T_211 : T_211 extends readonly (infer L_5)[] ? L_5 : T_211[keyof T_211] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_211 ? T_211 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_257 ? T_257 extends In[N_2] ? T_257 extends string ? T_257 : T_257 extends readonly (infer L_5)[] ? L_5 : T_257[keyof T_257] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_211 extends keyof I ? I[T_211] extends infer T_212 ? T_212 extends I[T_211] ? T_212 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_212 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_211 extends keyof T ? import("./types/names.ts").TermKind<T[T_211]> extends "category" ? T_211 extends infer T_213 ? T_213 extends T_211 ? T_213 extends keyof T ? (T[T_213] extends infer T_214 ? T_214 extends T[T_213] ? T_214 extends {
        readonly open: unknown;
    } ? string : T_214 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_214 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_214 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_214 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_61 in keyof V]: V[A_61] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_213> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_211 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_211;
    }> : never) extends infer T_215 ? T_215 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_211;
    }> : never) ? T_215 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_216 ? T_216 extends Get<In, L_1> ? T_216 extends keyof T ? (T[T_216] extends infer T_217 ? T_217 extends T[T_216] ? T_217 extends {
        readonly open: unknown;
    } ? string : T_217 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_217 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_217 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_217 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_62 in keyof V]: V[A_62] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_216> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_218 ? T_218 extends In[N_2] ? T_218 extends string ? T_218 : T_218 extends readonly (infer L_5)[] ? L_5 : T_218[keyof T_218] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_218 ? T_218 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_257 ? T_257 extends In[N_2] ? T_257 extends string ? T_257 : T_257 extends readonly (infer L_5)[] ? L_5 : T_257[keyof T_257] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_218 extends keyof I ? I[T_218] extends infer T_219 ? T_219 extends I[T_218] ? T_219 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_219 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_218 extends keyof T ? import("./types/names.ts").TermKind<T[T_218]> extends "category" ? T_218 extends infer T_220 ? T_220 extends T_218 ? T_220 extends keyof T ? (T[T_220] extends infer T_221 ? T_221 extends T[T_220] ? T_221 extends {
        readonly open: unknown;
    } ? string : T_221 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_221 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_221 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_221 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_63 in keyof V]: V[A_63] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_220> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_218 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_218;
    }> : never) extends infer T_222 ? T_222 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_218;
    }> : never) ? T_222 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_223 ? T_223 extends Get<In, L_1> ? T_223 extends keyof T ? (T[T_223] extends infer T_224 ? T_224 extends T[T_223] ? T_224 extends {
        readonly open: unknown;
    } ? string : T_224 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_224 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_224 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_224 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_64 in keyof V]: V[A_64] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_223> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_225 ? T_225 extends In[N_2] ? T_225 extends string ? T_225 : T_225 extends readonly (infer L_5)[] ? L_5 : T_225[keyof T_225] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_225 ? T_225 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_257 ? T_257 extends In[N_2] ? T_257 extends string ? T_257 : T_257 extends readonly (infer L_5)[] ? L_5 : T_257[keyof T_257] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_225 extends keyof I ? I[T_225] extends infer T_226 ? T_226 extends I[T_225] ? T_226 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_226 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_225 extends keyof T ? import("./types/names.ts").TermKind<T[T_225]> extends "category" ? T_225 extends infer T_227 ? T_227 extends T_225 ? T_227 extends keyof T ? (T[T_227] extends infer T_228 ? T_228 extends T[T_227] ? T_228 extends {
        readonly open: unknown;
    } ? string : T_228 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_228 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_228 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_228 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_65 in keyof V]: V[A_65] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_227> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_225 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_225;
    }> : never) extends infer T_229 ? T_229 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_225;
    }> : never) ? T_229 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_230 ? T_230 extends Get<In, L_1> ? T_230 extends keyof T ? (T[T_230] extends infer T_231 ? T_231 extends T[T_230] ? T_231 extends {
        readonly open: unknown;
    } ? string : T_231 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_231 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_231 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_231 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_66 in keyof V]: V[A_66] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_230> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_232 ? T_232 extends In[N_2] ? T_232 extends string ? T_232 : T_232 extends readonly (infer L_5)[] ? L_5 : T_232[keyof T_232] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_232 ? T_232 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_257 ? T_257 extends In[N_2] ? T_257 extends string ? T_257 : T_257 extends readonly (infer L_5)[] ? L_5 : T_257[keyof T_257] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_232 extends keyof I ? I[T_232] extends infer T_233 ? T_233 extends I[T_232] ? T_233 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_233 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_232 extends keyof T ? import("./types/names.ts").TermKind<T[T_232]> extends "category" ? T_232 extends infer T_234 ? T_234 extends T_232 ? T_234 extends keyof T ? (T[T_234] extends infer T_235 ? T_235 extends T[T_234] ? T_235 extends {
        readonly open: unknown;
    } ? string : T_235 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_235 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_235 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_235 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_67 in keyof V]: V[A_67] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_234> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_232 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_232;
    }> : never) extends infer T_236 ? T_236 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_232;
    }> : never) ? T_236 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_237 ? T_237 extends Get<In, L_1> ? T_237 extends keyof T ? (T[T_237] extends infer T_238 ? T_238 extends T[T_237] ? T_238 extends {
        readonly open: unknown;
    } ? string : T_238 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_238 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_238 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_238 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_68 in keyof V]: V[A_68] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_237> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_239 ? T_239 extends In[N_2] ? T_239 extends string ? T_239 : T_239 extends readonly (infer L_5)[] ? L_5 : T_239[keyof T_239] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_239 ? T_239 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_257 ? T_257 extends In[N_2] ? T_257 extends string ? T_257 : T_257 extends readonly (infer L_5)[] ? L_5 : T_257[keyof T_257] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_239 extends keyof I ? I[T_239] extends infer T_240 ? T_240 extends I[T_239] ? T_240 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_240 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_239 extends keyof T ? import("./types/names.ts").TermKind<T[T_239]> extends "category" ? T_239 extends infer T_241 ? T_241 extends T_239 ? T_241 extends keyof T ? (T[T_241] extends infer T_242 ? T_242 extends T[T_241] ? T_242 extends {
        readonly open: unknown;
    } ? string : T_242 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_242 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_242 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_242 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_69 in keyof V]: V[A_69] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_241> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_239 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_239;
    }> : never) extends infer T_243 ? T_243 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_239;
    }> : never) ? T_243 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_244 ? T_244 extends Get<In, L_1> ? T_244 extends keyof T ? (T[T_244] extends infer T_245 ? T_245 extends T[T_244] ? T_245 extends {
        readonly open: unknown;
    } ? string : T_245 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_245 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_245 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_245 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_70 in keyof V]: V[A_70] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_244> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_246 ? T_246 extends In[N_2] ? T_246 extends string ? T_246 : T_246 extends readonly (infer L_5)[] ? L_5 : T_246[keyof T_246] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_246 ? T_246 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_257 ? T_257 extends In[N_2] ? T_257 extends string ? T_257 : T_257 extends readonly (infer L_5)[] ? L_5 : T_257[keyof T_257] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_246 extends keyof I ? I[T_246] extends infer T_247 ? T_247 extends I[T_246] ? T_247 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_247 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_246 extends keyof T ? import("./types/names.ts").TermKind<T[T_246]> extends "category" ? T_246 extends infer T_248 ? T_248 extends T_246 ? T_248 extends keyof T ? (T[T_248] extends infer T_249 ? T_249 extends T[T_248] ? T_249 extends {
        readonly open: unknown;
    } ? string : T_249 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_249 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_249 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_249 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_71 in keyof V]: V[A_71] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_248> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_246 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_246;
    }> : never) extends infer T_250 ? T_250 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_246;
    }> : never) ? T_250 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_251 ? T_251 extends Get<In, L_1> ? T_251 extends keyof T ? (T[T_251] extends infer T_252 ? T_252 extends T[T_251] ? T_252 extends {
        readonly open: unknown;
    } ? string : T_252 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_252 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_252 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_252 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_72 in keyof V]: V[A_72] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_251> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_253 ? T_253 extends In[N_2] ? T_253 extends string ? T_253 : T_253 extends readonly (infer L_5)[] ? L_5 : T_253[keyof T_253] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_253 ? T_253 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_257 ? T_257 extends In[N_2] ? T_257 extends string ? T_257 : T_257 extends readonly (infer L_5)[] ? L_5 : T_257[keyof T_257] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_253 extends keyof I ? I[T_253] extends infer T_254 ? T_254 extends I[T_253] ? T_254 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_254 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_253 extends keyof T ? import("./types/names.ts").TermKind<T[T_253]> extends "category" ? T_253 extends infer T_255 ? T_255 extends T_253 ? T_255 extends keyof T ? (T[T_255] extends infer T_256 ? T_256 extends T[T_255] ? T_256 extends {
        readonly open: unknown;
    } ? string : T_256 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_256 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_256 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_256 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_73 in keyof V]: V[A_73] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_255> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_253 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : unknown : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never] : never : never; } extends infer T_4 ? T_4 extends { [N in O]: (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) extends infer T_5 ? T_5 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) ? T_5 extends {
        readonly per: infer P;
    } ? P extends string ? [(S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) extends infer T_6 ? T_6 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) ? T_6 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_7 ? T_7 extends Get<In, L_1> ? T_7 extends keyof T ? (T[T_7] extends infer T_8 ? T_8 extends T[T_7] ? T_8 extends {
        readonly open: unknown;
    } ? string : T_8 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_8 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_8 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_8 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_1 in keyof V]: V[A_1] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y;
    } ? Get<Y, T_7> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_9 ? T_9 extends In[N_2] ? T_9 extends string ? T_9 : T_9 extends readonly (infer L_4)[] ? L_4 : T_9[keyof T_9] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_9 ? T_9 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_69 ? T_69 extends In[N_2] ? T_69 extends string ? T_69 : T_69 extends readonly (infer L_5)[] ? L_5 : T_69[keyof T_69] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_9 extends keyof I ? I[T_9] extends infer T_10 ? T_10 extends I[T_9] ? T_10 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_10 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_9 extends keyof T ? import("./types/names.ts").TermKind<T[T_9]> extends "category" ? T_9 extends infer T_11 ? T_11 extends T_9 ? T_11 extends keyof T ? (T[T_11] extends infer T_12 ? T_12 extends T[T_11] ? T_12 extends {
        readonly open: unknown;
    } ? string : T_12 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_12 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_12 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_12 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_2 in keyof V]: V[A_2] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_11> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_9 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_9;
    }> : never) extends infer T_13 ? T_13 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_9;
    }> : never) ? T_13 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_14 ? T_14 extends Get<In, L_1> ? T_14 extends keyof T ? (T[T_14] extends infer T_15 ? T_15 extends T[T_14] ? T_15 extends {
        readonly open: unknown;
    } ? string : T_15 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_15 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_15 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_15 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_4 in keyof V]: V[A_4] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_14> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_16 ? T_16 extends In[N_2] ? T_16 extends string ? T_16 : T_16 extends readonly (infer L_5)[] ? L_5 : T_16[keyof T_16] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_16 ? T_16 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_69 ? T_69 extends In[N_2] ? T_69 extends string ? T_69 : T_69 extends readonly (infer L_5)[] ? L_5 : T_69[keyof T_69] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_16 extends keyof I ? I[T_16] extends infer T_17 ? T_17 extends I[T_16] ? T_17 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_17 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_16 extends keyof T ? import("./types/names.ts").TermKind<T[T_16]> extends "category" ? T_16 extends infer T_18 ? T_18 extends T_16 ? T_18 extends keyof T ? (T[T_18] extends infer T_19 ? T_19 extends T[T_18] ? T_19 extends {
        readonly open: unknown;
    } ? string : T_19 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_19 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_19 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_19 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_5 in keyof V]: V[A_5] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_18> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_16 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_16;
    }> : never) extends infer T_20 ? T_20 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_16;
    }> : never) ? T_20 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_21 ? T_21 extends Get<In, L_1> ? T_21 extends keyof T ? (T[T_21] extends infer T_22 ? T_22 extends T[T_21] ? T_22 extends {
        readonly open: unknown;
    } ? string : T_22 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_22 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_22 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_22 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_6 in keyof V]: V[A_6] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_21> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_23 ? T_23 extends In[N_2] ? T_23 extends string ? T_23 : T_23 extends readonly (infer L_5)[] ? L_5 : T_23[keyof T_23] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_23 ? T_23 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_69 ? T_69 extends In[N_2] ? T_69 extends string ? T_69 : T_69 extends readonly (infer L_5)[] ? L_5 : T_69[keyof T_69] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_23 extends keyof I ? I[T_23] extends infer T_24 ? T_24 extends I[T_23] ? T_24 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_24 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_23 extends keyof T ? import("./types/names.ts").TermKind<T[T_23]> extends "category" ? T_23 extends infer T_25 ? T_25 extends T_23 ? T_25 extends keyof T ? (T[T_25] extends infer T_26 ? T_26 extends T[T_25] ? T_26 extends {
        readonly open: unknown;
    } ? string : T_26 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_26 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_26 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_26 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_7 in keyof V]: V[A_7] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_25> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_23 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_23;
    }> : never) extends infer T_27 ? T_27 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_23;
    }> : never) ? T_27 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_28 ? T_28 extends Get<In, L_1> ? T_28 extends keyof T ? (T[T_28] extends infer T_29 ? T_29 extends T[T_28] ? T_29 extends {
        readonly open: unknown;
    } ? string : T_29 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_29 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_29 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_29 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_8 in keyof V]: V[A_8] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_28> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_30 ? T_30 extends In[N_2] ? T_30 extends string ? T_30 : T_30 extends readonly (infer L_5)[] ? L_5 : T_30[keyof T_30] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_30 ? T_30 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_69 ? T_69 extends In[N_2] ? T_69 extends string ? T_69 : T_69 extends readonly (infer L_5)[] ? L_5 : T_69[keyof T_69] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_30 extends keyof I ? I[T_30] extends infer T_31 ? T_31 extends I[T_30] ? T_31 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_31 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_30 extends keyof T ? import("./types/names.ts").TermKind<T[T_30]> extends "category" ? T_30 extends infer T_32 ? T_32 extends T_30 ? T_32 extends keyof T ? (T[T_32] extends infer T_33 ? T_33 extends T[T_32] ? T_33 extends {
        readonly open: unknown;
    } ? string : T_33 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_33 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_33 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_33 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_9 in keyof V]: V[A_9] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_32> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_30 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_30;
    }> : never) extends infer T_34 ? T_34 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_30;
    }> : never) ? T_34 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_35 ? T_35 extends Get<In, L_1> ? T_35 extends keyof T ? (T[T_35] extends infer T_36 ? T_36 extends T[T_35] ? T_36 extends {
        readonly open: unknown;
    } ? string : T_36 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_36 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_36 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_36 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_10 in keyof V]: V[A_10] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_35> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_37 ? T_37 extends In[N_2] ? T_37 extends string ? T_37 : T_37 extends readonly (infer L_5)[] ? L_5 : T_37[keyof T_37] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_37 ? T_37 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_69 ? T_69 extends In[N_2] ? T_69 extends string ? T_69 : T_69 extends readonly (infer L_5)[] ? L_5 : T_69[keyof T_69] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_37 extends keyof I ? I[T_37] extends infer T_38 ? T_38 extends I[T_37] ? T_38 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_38 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_37 extends keyof T ? import("./types/names.ts").TermKind<T[T_37]> extends "category" ? T_37 extends infer T_39 ? T_39 extends T_37 ? T_39 extends keyof T ? (T[T_39] extends infer T_40 ? T_40 extends T[T_39] ? T_40 extends {
        readonly open: unknown;
    } ? string : T_40 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_40 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_40 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_40 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_11 in keyof V]: V[A_11] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_39> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_37 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_37;
    }> : never) extends infer T_41 ? T_41 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_37;
    }> : never) ? T_41 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_42 ? T_42 extends Get<In, L_1> ? T_42 extends keyof T ? (T[T_42] extends infer T_43 ? T_43 extends T[T_42] ? T_43 extends {
        readonly open: unknown;
    } ? string : T_43 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_43 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_43 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_43 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_12 in keyof V]: V[A_12] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_42> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_44 ? T_44 extends In[N_2] ? T_44 extends string ? T_44 : T_44 extends readonly (infer L_5)[] ? L_5 : T_44[keyof T_44] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_44 ? T_44 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_69 ? T_69 extends In[N_2] ? T_69 extends string ? T_69 : T_69 extends readonly (infer L_5)[] ? L_5 : T_69[keyof T_69] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_44 extends keyof I ? I[T_44] extends infer T_45 ? T_45 extends I[T_44] ? T_45 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_45 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_44 extends keyof T ? import("./types/names.ts").TermKind<T[T_44]> extends "category" ? T_44 extends infer T_46 ? T_46 extends T_44 ? T_46 extends keyof T ? (T[T_46] extends infer T_47 ? T_47 extends T[T_46] ? T_47 extends {
        readonly open: unknown;
    } ? string : T_47 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_47 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_47 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_47 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_13 in keyof V]: V[A_13] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_46> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_44 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_44;
    }> : never) extends infer T_48 ? T_48 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_44;
    }> : never) ? T_48 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_49 ? T_49 extends Get<In, L_1> ? T_49 extends keyof T ? (T[T_49] extends infer T_50 ? T_50 extends T[T_49] ? T_50 extends {
        readonly open: unknown;
    } ? string : T_50 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_50 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_50 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_50 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_14 in keyof V]: V[A_14] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_49> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_51 ? T_51 extends In[N_2] ? T_51 extends string ? T_51 : T_51 extends readonly (infer L_5)[] ? L_5 : T_51[keyof T_51] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_51 ? T_51 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_69 ? T_69 extends In[N_2] ? T_69 extends string ? T_69 : T_69 extends readonly (infer L_5)[] ? L_5 : T_69[keyof T_69] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_51 extends keyof I ? I[T_51] extends infer T_52 ? T_52 extends I[T_51] ? T_52 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_52 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_51 extends keyof T ? import("./types/names.ts").TermKind<T[T_51]> extends "category" ? T_51 extends infer T_53 ? T_53 extends T_51 ? T_53 extends keyof T ? (T[T_53] extends infer T_54 ? T_54 extends T[T_53] ? T_54 extends {
        readonly open: unknown;
    } ? string : T_54 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_54 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_54 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_54 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_15 in keyof V]: V[A_15] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_53> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_51 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_51;
    }> : never) extends infer T_55 ? T_55 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_51;
    }> : never) ? T_55 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_56 ? T_56 extends Get<In, L_1> ? T_56 extends keyof T ? (T[T_56] extends infer T_57 ? T_57 extends T[T_56] ? T_57 extends {
        readonly open: unknown;
    } ? string : T_57 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_57 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_57 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_57 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_16 in keyof V]: V[A_16] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_56> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_58 ? T_58 extends In[N_2] ? T_58 extends string ? T_58 : T_58 extends readonly (infer L_5)[] ? L_5 : T_58[keyof T_58] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_58 ? T_58 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_69 ? T_69 extends In[N_2] ? T_69 extends string ? T_69 : T_69 extends readonly (infer L_5)[] ? L_5 : T_69[keyof T_69] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_58 extends keyof I ? I[T_58] extends infer T_59 ? T_59 extends I[T_58] ? T_59 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_59 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_58 extends keyof T ? import("./types/names.ts").TermKind<T[T_58]> extends "category" ? T_58 extends infer T_60 ? T_60 extends T_58 ? T_60 extends keyof T ? (T[T_60] extends infer T_61 ? T_61 extends T[T_60] ? T_61 extends {
        readonly open: unknown;
    } ? string : T_61 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_61 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_61 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_61 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_17 in keyof V]: V[A_17] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_60> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_58 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_58;
    }> : never) extends infer T_62 ? T_62 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_58;
    }> : never) ? T_62 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_63 ? T_63 extends Get<In, L_1> ? T_63 extends keyof T ? (T[T_63] extends infer T_64 ? T_64 extends T[T_63] ? T_64 extends {
        readonly open: unknown;
    } ? string : T_64 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_64 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_64 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_64 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_18 in keyof V]: V[A_18] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_63> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_65 ? T_65 extends In[N_2] ? T_65 extends string ? T_65 : T_65 extends readonly (infer L_5)[] ? L_5 : T_65[keyof T_65] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_65 ? T_65 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_69 ? T_69 extends In[N_2] ? T_69 extends string ? T_69 : T_69 extends readonly (infer L_5)[] ? L_5 : T_69[keyof T_69] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_65 extends keyof I ? I[T_65] extends infer T_66 ? T_66 extends I[T_65] ? T_66 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_66 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_65 extends keyof T ? import("./types/names.ts").TermKind<T[T_65]> extends "category" ? T_65 extends infer T_67 ? T_67 extends T_65 ? T_67 extends keyof T ? (T[T_67] extends infer T_68 ? T_68 extends T[T_67] ? T_68 extends {
        readonly open: unknown;
    } ? string : T_68 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_68 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_68 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_68 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_19 in keyof V]: V[A_19] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_67> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_65 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : unknown : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never, P] : P extends readonly string[] ? [(S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) extends infer T_69 ? T_69 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) ? T_69 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_70 ? T_70 extends Get<In, L_1> ? T_70 extends keyof T ? (T[T_70] extends infer T_71 ? T_71 extends T[T_70] ? T_71 extends {
        readonly open: unknown;
    } ? string : T_71 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_71 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_71 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_71 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_20 in keyof V]: V[A_20] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_70> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_72 ? T_72 extends In[N_2] ? T_72 extends string ? T_72 : T_72 extends readonly (infer L_5)[] ? L_5 : T_72[keyof T_72] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_72 ? T_72 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_132 ? T_132 extends In[N_2] ? T_132 extends string ? T_132 : T_132 extends readonly (infer L_5)[] ? L_5 : T_132[keyof T_132] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_72 extends keyof I ? I[T_72] extends infer T_73 ? T_73 extends I[T_72] ? T_73 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_73 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_72 extends keyof T ? import("./types/names.ts").TermKind<T[T_72]> extends "category" ? T_72 extends infer T_74 ? T_74 extends T_72 ? T_74 extends keyof T ? (T[T_74] extends infer T_75 ? T_75 extends T[T_74] ? T_75 extends {
        readonly open: unknown;
    } ? string : T_75 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_75 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_75 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_75 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_21 in keyof V]: V[A_21] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_74> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_72 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_72;
    }> : never) extends infer T_76 ? T_76 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_72;
    }> : never) ? T_76 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_77 ? T_77 extends Get<In, L_1> ? T_77 extends keyof T ? (T[T_77] extends infer T_78 ? T_78 extends T[T_77] ? T_78 extends {
        readonly open: unknown;
    } ? string : T_78 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_78 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_78 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_78 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_22 in keyof V]: V[A_22] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_77> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_79 ? T_79 extends In[N_2] ? T_79 extends string ? T_79 : T_79 extends readonly (infer L_5)[] ? L_5 : T_79[keyof T_79] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_79 ? T_79 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_132 ? T_132 extends In[N_2] ? T_132 extends string ? T_132 : T_132 extends readonly (infer L_5)[] ? L_5 : T_132[keyof T_132] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_79 extends keyof I ? I[T_79] extends infer T_80 ? T_80 extends I[T_79] ? T_80 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_80 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_79 extends keyof T ? import("./types/names.ts").TermKind<T[T_79]> extends "category" ? T_79 extends infer T_81 ? T_81 extends T_79 ? T_81 extends keyof T ? (T[T_81] extends infer T_82 ? T_82 extends T[T_81] ? T_82 extends {
        readonly open: unknown;
    } ? string : T_82 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_82 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_82 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_82 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_23 in keyof V]: V[A_23] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_81> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_79 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_79;
    }> : never) extends infer T_83 ? T_83 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_79;
    }> : never) ? T_83 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_84 ? T_84 extends Get<In, L_1> ? T_84 extends keyof T ? (T[T_84] extends infer T_85 ? T_85 extends T[T_84] ? T_85 extends {
        readonly open: unknown;
    } ? string : T_85 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_85 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_85 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_85 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_24 in keyof V]: V[A_24] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_84> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_86 ? T_86 extends In[N_2] ? T_86 extends string ? T_86 : T_86 extends readonly (infer L_5)[] ? L_5 : T_86[keyof T_86] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_86 ? T_86 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_132 ? T_132 extends In[N_2] ? T_132 extends string ? T_132 : T_132 extends readonly (infer L_5)[] ? L_5 : T_132[keyof T_132] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_86 extends keyof I ? I[T_86] extends infer T_87 ? T_87 extends I[T_86] ? T_87 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_87 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_86 extends keyof T ? import("./types/names.ts").TermKind<T[T_86]> extends "category" ? T_86 extends infer T_88 ? T_88 extends T_86 ? T_88 extends keyof T ? (T[T_88] extends infer T_89 ? T_89 extends T[T_88] ? T_89 extends {
        readonly open: unknown;
    } ? string : T_89 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_89 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_89 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_89 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_25 in keyof V]: V[A_25] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_88> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_86 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_86;
    }> : never) extends infer T_90 ? T_90 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_86;
    }> : never) ? T_90 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_91 ? T_91 extends Get<In, L_1> ? T_91 extends keyof T ? (T[T_91] extends infer T_92 ? T_92 extends T[T_91] ? T_92 extends {
        readonly open: unknown;
    } ? string : T_92 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_92 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_92 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_92 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_26 in keyof V]: V[A_26] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_91> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_93 ? T_93 extends In[N_2] ? T_93 extends string ? T_93 : T_93 extends readonly (infer L_5)[] ? L_5 : T_93[keyof T_93] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_93 ? T_93 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_132 ? T_132 extends In[N_2] ? T_132 extends string ? T_132 : T_132 extends readonly (infer L_5)[] ? L_5 : T_132[keyof T_132] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_93 extends keyof I ? I[T_93] extends infer T_94 ? T_94 extends I[T_93] ? T_94 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_94 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_93 extends keyof T ? import("./types/names.ts").TermKind<T[T_93]> extends "category" ? T_93 extends infer T_95 ? T_95 extends T_93 ? T_95 extends keyof T ? (T[T_95] extends infer T_96 ? T_96 extends T[T_95] ? T_96 extends {
        readonly open: unknown;
    } ? string : T_96 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_96 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_96 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_96 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_27 in keyof V]: V[A_27] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_95> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_93 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_93;
    }> : never) extends infer T_97 ? T_97 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_93;
    }> : never) ? T_97 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_98 ? T_98 extends Get<In, L_1> ? T_98 extends keyof T ? (T[T_98] extends infer T_99 ? T_99 extends T[T_98] ? T_99 extends {
        readonly open: unknown;
    } ? string : T_99 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_99 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_99 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_99 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_28 in keyof V]: V[A_28] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_98> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_100 ? T_100 extends In[N_2] ? T_100 extends string ? T_100 : T_100 extends readonly (infer L_5)[] ? L_5 : T_100[keyof T_100] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_100 ? T_100 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_132 ? T_132 extends In[N_2] ? T_132 extends string ? T_132 : T_132 extends readonly (infer L_5)[] ? L_5 : T_132[keyof T_132] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_100 extends keyof I ? I[T_100] extends infer T_101 ? T_101 extends I[T_100] ? T_101 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_101 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_100 extends keyof T ? import("./types/names.ts").TermKind<T[T_100]> extends "category" ? T_100 extends infer T_102 ? T_102 extends T_100 ? T_102 extends keyof T ? (T[T_102] extends infer T_103 ? T_103 extends T[T_102] ? T_103 extends {
        readonly open: unknown;
    } ? string : T_103 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_103 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_103 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_103 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_29 in keyof V]: V[A_29] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_102> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_100 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_100;
    }> : never) extends infer T_104 ? T_104 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_100;
    }> : never) ? T_104 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_105 ? T_105 extends Get<In, L_1> ? T_105 extends keyof T ? (T[T_105] extends infer T_106 ? T_106 extends T[T_105] ? T_106 extends {
        readonly open: unknown;
    } ? string : T_106 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_106 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_106 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_106 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_30 in keyof V]: V[A_30] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_105> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_107 ? T_107 extends In[N_2] ? T_107 extends string ? T_107 : T_107 extends readonly (infer L_5)[] ? L_5 : T_107[keyof T_107] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_107 ? T_107 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_132 ? T_132 extends In[N_2] ? T_132 extends string ? T_132 : T_132 extends readonly (infer L_5)[] ? L_5 : T_132[keyof T_132] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_107 extends keyof I ? I[T_107] extends infer T_108 ? T_108 extends I[T_107] ? T_108 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_108 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_107 extends keyof T ? import("./types/names.ts").TermKind<T[T_107]> extends "category" ? T_107 extends infer T_109 ? T_109 extends T_107 ? T_109 extends keyof T ? (T[T_109] extends infer T_110 ? T_110 extends T[T_109] ? T_110 extends {
        readonly open: unknown;
    } ? string : T_110 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_110 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_110 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_110 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_31 in keyof V]: V[A_31] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_109> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_107 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_107;
    }> : never) extends infer T_111 ? T_111 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_107;
    }> : never) ? T_111 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_112 ? T_112 extends Get<In, L_1> ? T_112 extends keyof T ? (T[T_112] extends infer T_113 ? T_113 extends T[T_112] ? T_113 extends {
        readonly open: unknown;
    } ? string : T_113 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_113 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_113 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_113 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_32 in keyof V]: V[A_32] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_112> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_114 ? T_114 extends In[N_2] ? T_114 extends string ? T_114 : T_114 extends readonly (infer L_5)[] ? L_5 : T_114[keyof T_114] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_114 ? T_114 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_132 ? T_132 extends In[N_2] ? T_132 extends string ? T_132 : T_132 extends readonly (infer L_5)[] ? L_5 : T_132[keyof T_132] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_114 extends keyof I ? I[T_114] extends infer T_115 ? T_115 extends I[T_114] ? T_115 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_115 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_114 extends keyof T ? import("./types/names.ts").TermKind<T[T_114]> extends "category" ? T_114 extends infer T_116 ? T_116 extends T_114 ? T_116 extends keyof T ? (T[T_116] extends infer T_117 ? T_117 extends T[T_116] ? T_117 extends {
        readonly open: unknown;
    } ? string : T_117 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_117 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_117 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_117 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_33 in keyof V]: V[A_33] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_116> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_114 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_114;
    }> : never) extends infer T_118 ? T_118 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_114;
    }> : never) ? T_118 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_119 ? T_119 extends Get<In, L_1> ? T_119 extends keyof T ? (T[T_119] extends infer T_120 ? T_120 extends T[T_119] ? T_120 extends {
        readonly open: unknown;
    } ? string : T_120 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_120 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_120 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_120 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_34 in keyof V]: V[A_34] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_119> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_121 ? T_121 extends In[N_2] ? T_121 extends string ? T_121 : T_121 extends readonly (infer L_5)[] ? L_5 : T_121[keyof T_121] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_121 ? T_121 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_132 ? T_132 extends In[N_2] ? T_132 extends string ? T_132 : T_132 extends readonly (infer L_5)[] ? L_5 : T_132[keyof T_132] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_121 extends keyof I ? I[T_121] extends infer T_122 ? T_122 extends I[T_121] ? T_122 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_122 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_121 extends keyof T ? import("./types/names.ts").TermKind<T[T_121]> extends "category" ? T_121 extends infer T_123 ? T_123 extends T_121 ? T_123 extends keyof T ? (T[T_123] extends infer T_124 ? T_124 extends T[T_123] ? T_124 extends {
        readonly open: unknown;
    } ? string : T_124 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_124 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_124 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_124 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_35 in keyof V]: V[A_35] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_123> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_121 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_121;
    }> : never) extends infer T_125 ? T_125 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_121;
    }> : never) ? T_125 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_126 ? T_126 extends Get<In, L_1> ? T_126 extends keyof T ? (T[T_126] extends infer T_127 ? T_127 extends T[T_126] ? T_127 extends {
        readonly open: unknown;
    } ? string : T_127 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_127 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_127 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_127 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_36 in keyof V]: V[A_36] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_126> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_128 ? T_128 extends In[N_2] ? T_128 extends string ? T_128 : T_128 extends readonly (infer L_5)[] ? L_5 : T_128[keyof T_128] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_128 ? T_128 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_132 ? T_132 extends In[N_2] ? T_132 extends string ? T_132 : T_132 extends readonly (infer L_5)[] ? L_5 : T_132[keyof T_132] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_128 extends keyof I ? I[T_128] extends infer T_129 ? T_129 extends I[T_128] ? T_129 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_129 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_128 extends keyof T ? import("./types/names.ts").TermKind<T[T_128]> extends "category" ? T_128 extends infer T_130 ? T_130 extends T_128 ? T_130 extends keyof T ? (T[T_130] extends infer T_131 ? T_131 extends T[T_130] ? T_131 extends {
        readonly open: unknown;
    } ? string : T_131 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_131 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_131 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_131 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_37 in keyof V]: V[A_37] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_130> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_128 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : unknown : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never, ...P] : [(S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) extends infer T_132 ? T_132 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) ? T_132 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_133 ? T_133 extends Get<In, L_1> ? T_133 extends keyof T ? (T[T_133] extends infer T_134 ? T_134 extends T[T_133] ? T_134 extends {
        readonly open: unknown;
    } ? string : T_134 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_134 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_134 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_134 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_38 in keyof V]: V[A_38] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_133> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_135 ? T_135 extends In[N_2] ? T_135 extends string ? T_135 : T_135 extends readonly (infer L_5)[] ? L_5 : T_135[keyof T_135] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_135 ? T_135 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_195 ? T_195 extends In[N_2] ? T_195 extends string ? T_195 : T_195 extends readonly (infer L_5)[] ? L_5 : T_195[keyof T_195] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_135 extends keyof I ? I[T_135] extends infer T_136 ? T_136 extends I[T_135] ? T_136 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_136 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_135 extends keyof T ? import("./types/names.ts").TermKind<T[T_135]> extends "category" ? T_135 extends infer T_137 ? T_137 extends T_135 ? T_137 extends keyof T ? (T[T_137] extends infer T_138 ? T_138 extends T[T_137] ? T_138 extends {
        readonly open: unknown;
    } ? string : T_138 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_138 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_138 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_138 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_39 in keyof V]: V[A_39] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_137> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_135 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_135;
    }> : never) extends infer T_139 ? T_139 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_135;
    }> : never) ? T_139 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_140 ? T_140 extends Get<In, L_1> ? T_140 extends keyof T ? (T[T_140] extends infer T_141 ? T_141 extends T[T_140] ? T_141 extends {
        readonly open: unknown;
    } ? string : T_141 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_141 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_141 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_141 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_40 in keyof V]: V[A_40] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_140> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_142 ? T_142 extends In[N_2] ? T_142 extends string ? T_142 : T_142 extends readonly (infer L_5)[] ? L_5 : T_142[keyof T_142] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_142 ? T_142 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_195 ? T_195 extends In[N_2] ? T_195 extends string ? T_195 : T_195 extends readonly (infer L_5)[] ? L_5 : T_195[keyof T_195] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_142 extends keyof I ? I[T_142] extends infer T_143 ? T_143 extends I[T_142] ? T_143 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_143 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_142 extends keyof T ? import("./types/names.ts").TermKind<T[T_142]> extends "category" ? T_142 extends infer T_144 ? T_144 extends T_142 ? T_144 extends keyof T ? (T[T_144] extends infer T_145 ? T_145 extends T[T_144] ? T_145 extends {
        readonly open: unknown;
    } ? string : T_145 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_145 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_145 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_145 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_41 in keyof V]: V[A_41] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_144> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_142 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_142;
    }> : never) extends infer T_146 ? T_146 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_142;
    }> : never) ? T_146 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_147 ? T_147 extends Get<In, L_1> ? T_147 extends keyof T ? (T[T_147] extends infer T_148 ? T_148 extends T[T_147] ? T_148 extends {
        readonly open: unknown;
    } ? string : T_148 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_148 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_148 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_148 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_42 in keyof V]: V[A_42] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_147> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_149 ? T_149 extends In[N_2] ? T_149 extends string ? T_149 : T_149 extends readonly (infer L_5)[] ? L_5 : T_149[keyof T_149] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_149 ? T_149 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_195 ? T_195 extends In[N_2] ? T_195 extends string ? T_195 : T_195 extends readonly (infer L_5)[] ? L_5 : T_195[keyof T_195] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_149 extends keyof I ? I[T_149] extends infer T_150 ? T_150 extends I[T_149] ? T_150 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_150 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_149 extends keyof T ? import("./types/names.ts").TermKind<T[T_149]> extends "category" ? T_149 extends infer T_151 ? T_151 extends T_149 ? T_151 extends keyof T ? (T[T_151] extends infer T_152 ? T_152 extends T[T_151] ? T_152 extends {
        readonly open: unknown;
    } ? string : T_152 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_152 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_152 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_152 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_43 in keyof V]: V[A_43] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_151> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_149 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_149;
    }> : never) extends infer T_153 ? T_153 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_149;
    }> : never) ? T_153 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_154 ? T_154 extends Get<In, L_1> ? T_154 extends keyof T ? (T[T_154] extends infer T_155 ? T_155 extends T[T_154] ? T_155 extends {
        readonly open: unknown;
    } ? string : T_155 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_155 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_155 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_155 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_44 in keyof V]: V[A_44] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_154> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_156 ? T_156 extends In[N_2] ? T_156 extends string ? T_156 : T_156 extends readonly (infer L_5)[] ? L_5 : T_156[keyof T_156] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_156 ? T_156 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_195 ? T_195 extends In[N_2] ? T_195 extends string ? T_195 : T_195 extends readonly (infer L_5)[] ? L_5 : T_195[keyof T_195] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_156 extends keyof I ? I[T_156] extends infer T_157 ? T_157 extends I[T_156] ? T_157 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_157 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_156 extends keyof T ? import("./types/names.ts").TermKind<T[T_156]> extends "category" ? T_156 extends infer T_158 ? T_158 extends T_156 ? T_158 extends keyof T ? (T[T_158] extends infer T_159 ? T_159 extends T[T_158] ? T_159 extends {
        readonly open: unknown;
    } ? string : T_159 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_159 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_159 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_159 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_45 in keyof V]: V[A_45] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_158> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_156 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_156;
    }> : never) extends infer T_160 ? T_160 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_156;
    }> : never) ? T_160 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_161 ? T_161 extends Get<In, L_1> ? T_161 extends keyof T ? (T[T_161] extends infer T_162 ? T_162 extends T[T_161] ? T_162 extends {
        readonly open: unknown;
    } ? string : T_162 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_162 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_162 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_162 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_46 in keyof V]: V[A_46] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_161> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_163 ? T_163 extends In[N_2] ? T_163 extends string ? T_163 : T_163 extends readonly (infer L_5)[] ? L_5 : T_163[keyof T_163] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_163 ? T_163 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_195 ? T_195 extends In[N_2] ? T_195 extends string ? T_195 : T_195 extends readonly (infer L_5)[] ? L_5 : T_195[keyof T_195] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_163 extends keyof I ? I[T_163] extends infer T_164 ? T_164 extends I[T_163] ? T_164 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_164 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_163 extends keyof T ? import("./types/names.ts").TermKind<T[T_163]> extends "category" ? T_163 extends infer T_165 ? T_165 extends T_163 ? T_165 extends keyof T ? (T[T_165] extends infer T_166 ? T_166 extends T[T_165] ? T_166 extends {
        readonly open: unknown;
    } ? string : T_166 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_166 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_166 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_166 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_47 in keyof V]: V[A_47] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_165> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_163 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_163;
    }> : never) extends infer T_167 ? T_167 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_163;
    }> : never) ? T_167 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_168 ? T_168 extends Get<In, L_1> ? T_168 extends keyof T ? (T[T_168] extends infer T_169 ? T_169 extends T[T_168] ? T_169 extends {
        readonly open: unknown;
    } ? string : T_169 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_169 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_169 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_169 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_48 in keyof V]: V[A_48] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_168> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_170 ? T_170 extends In[N_2] ? T_170 extends string ? T_170 : T_170 extends readonly (infer L_5)[] ? L_5 : T_170[keyof T_170] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_170 ? T_170 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_195 ? T_195 extends In[N_2] ? T_195 extends string ? T_195 : T_195 extends readonly (infer L_5)[] ? L_5 : T_195[keyof T_195] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_170 extends keyof I ? I[T_170] extends infer T_171 ? T_171 extends I[T_170] ? T_171 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_171 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_170 extends keyof T ? import("./types/names.ts").TermKind<T[T_170]> extends "category" ? T_170 extends infer T_172 ? T_172 extends T_170 ? T_172 extends keyof T ? (T[T_172] extends infer T_173 ? T_173 extends T[T_172] ? T_173 extends {
        readonly open: unknown;
    } ? string : T_173 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_173 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_173 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_173 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_49 in keyof V]: V[A_49] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_172> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_170 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_170;
    }> : never) extends infer T_174 ? T_174 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_170;
    }> : never) ? T_174 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_175 ? T_175 extends Get<In, L_1> ? T_175 extends keyof T ? (T[T_175] extends infer T_176 ? T_176 extends T[T_175] ? T_176 extends {
        readonly open: unknown;
    } ? string : T_176 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_176 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_176 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_176 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_50 in keyof V]: V[A_50] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_175> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_177 ? T_177 extends In[N_2] ? T_177 extends string ? T_177 : T_177 extends readonly (infer L_5)[] ? L_5 : T_177[keyof T_177] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_177 ? T_177 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_195 ? T_195 extends In[N_2] ? T_195 extends string ? T_195 : T_195 extends readonly (infer L_5)[] ? L_5 : T_195[keyof T_195] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_177 extends keyof I ? I[T_177] extends infer T_178 ? T_178 extends I[T_177] ? T_178 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_178 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_177 extends keyof T ? import("./types/names.ts").TermKind<T[T_177]> extends "category" ? T_177 extends infer T_179 ? T_179 extends T_177 ? T_179 extends keyof T ? (T[T_179] extends infer T_180 ? T_180 extends T[T_179] ? T_180 extends {
        readonly open: unknown;
    } ? string : T_180 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_180 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_180 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_180 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_51 in keyof V]: V[A_51] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_179> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_177 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_177;
    }> : never) extends infer T_181 ? T_181 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_177;
    }> : never) ? T_181 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_182 ? T_182 extends Get<In, L_1> ? T_182 extends keyof T ? (T[T_182] extends infer T_183 ? T_183 extends T[T_182] ? T_183 extends {
        readonly open: unknown;
    } ? string : T_183 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_183 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_183 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_183 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_52 in keyof V]: V[A_52] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_182> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_184 ? T_184 extends In[N_2] ? T_184 extends string ? T_184 : T_184 extends readonly (infer L_5)[] ? L_5 : T_184[keyof T_184] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_184 ? T_184 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_195 ? T_195 extends In[N_2] ? T_195 extends string ? T_195 : T_195 extends readonly (infer L_5)[] ? L_5 : T_195[keyof T_195] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_184 extends keyof I ? I[T_184] extends infer T_185 ? T_185 extends I[T_184] ? T_185 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_185 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_184 extends keyof T ? import("./types/names.ts").TermKind<T[T_184]> extends "category" ? T_184 extends infer T_186 ? T_186 extends T_184 ? T_186 extends keyof T ? (T[T_186] extends infer T_187 ? T_187 extends T[T_186] ? T_187 extends {
        readonly open: unknown;
    } ? string : T_187 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_187 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_187 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_187 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_53 in keyof V]: V[A_53] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_186> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_184 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_184;
    }> : never) extends infer T_188 ? T_188 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_184;
    }> : never) ? T_188 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_189 ? T_189 extends Get<In, L_1> ? T_189 extends keyof T ? (T[T_189] extends infer T_190 ? T_190 extends T[T_189] ? T_190 extends {
        readonly open: unknown;
    } ? string : T_190 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_190 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_190 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_190 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_54 in keyof V]: V[A_54] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_189> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_191 ? T_191 extends In[N_2] ? T_191 extends string ? T_191 : T_191 extends readonly (infer L_5)[] ? L_5 : T_191[keyof T_191] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_191 ? T_191 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_195 ? T_195 extends In[N_2] ? T_195 extends string ? T_195 : T_195 extends readonly (infer L_5)[] ? L_5 : T_195[keyof T_195] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_191 extends keyof I ? I[T_191] extends infer T_192 ? T_192 extends I[T_191] ? T_192 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_192 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_191 extends keyof T ? import("./types/names.ts").TermKind<T[T_191]> extends "category" ? T_191 extends infer T_193 ? T_193 extends T_191 ? T_193 extends keyof T ? (T[T_193] extends infer T_194 ? T_194 extends T[T_193] ? T_194 extends {
        readonly open: unknown;
    } ? string : T_194 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_194 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_194 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_194 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_55 in keyof V]: V[A_55] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_193> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_191 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : unknown : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never] : [(S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) extends infer T_195 ? T_195 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: N;
    }> : never) ? T_195 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_196 ? T_196 extends Get<In, L_1> ? T_196 extends keyof T ? (T[T_196] extends infer T_197 ? T_197 extends T[T_196] ? T_197 extends {
        readonly open: unknown;
    } ? string : T_197 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_197 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_197 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_197 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_56 in keyof V]: V[A_56] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_196> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_198 ? T_198 extends In[N_2] ? T_198 extends string ? T_198 : T_198 extends readonly (infer L_5)[] ? L_5 : T_198[keyof T_198] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_198 ? T_198 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_258 ? T_258 extends In[N_2] ? T_258 extends string ? T_258 : T_258 extends readonly (infer L_5)[] ? L_5 : T_258[keyof T_258] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_198 extends keyof I ? I[T_198] extends infer T_199 ? T_199 extends I[T_198] ? T_199 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_199 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_198 extends keyof T ? import("./types/names.ts").TermKind<T[T_198]> extends "category" ? T_198 extends infer T_200 ? T_200 extends T_198 ? T_200 extends keyof T ? (T[T_200] extends infer T_201 ? T_201 extends T[T_200] ? T_201 extends {
        readonly open: unknown;
    } ? string : T_201 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_201 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_201 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_201 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_57 in keyof V]: V[A_57] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_200> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_198 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_198;
    }> : never) extends infer T_202 ? T_202 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_198;
    }> : never) ? T_202 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_203 ? T_203 extends Get<In, L_1> ? T_203 extends keyof T ? (T[T_203] extends infer T_204 ? T_204 extends T[T_203] ? T_204 extends {
        readonly open: unknown;
    } ? string : T_204 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_204 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_204 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_204 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_58 in keyof V]: V[A_58] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_203> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_205 ? T_205 extends In[N_2] ? T_205 extends string ? T_205 : T_205 extends readonly (infer L_5)[] ? L_5 : T_205[keyof T_205] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_205 ? T_205 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_258 ? T_258 extends In[N_2] ? T_258 extends string ? T_258 : T_258 extends readonly (infer L_5)[] ? L_5 : T_258[keyof T_258] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_205 extends keyof I ? I[T_205] extends infer T_206 ? T_206 extends I[T_205] ? T_206 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_206 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_205 extends keyof T ? import("./types/names.ts").TermKind<T[T_205]> extends "category" ? T_205 extends infer T_207 ? T_207 extends T_205 ? T_207 extends keyof T ? (T[T_207] extends infer T_208 ? T_208 extends T[T_207] ? T_208 extends {
        readonly open: unknown;
    } ? string : T_208 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_208 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_208 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_208 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_59 in keyof V]: V[A_59] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_207> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_205 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_205;
    }> : never) extends infer T_209 ? T_209 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_205;
    }> : never) ? T_209 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_210 ? T_210 extends Get<In, L_1> ? T_210 extends keyof T ? (T[T_210] extends infer T_211 ? T_211 extends T[T_210] ? T_211 extends {
        readonly open: unknown;
    } ? string : T_211 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_211 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_211 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_211 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_60 in keyof V]: V[A_60] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_210> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_212 ? T_212 extends In[N_2] ? T_212 extends string ? T_212 : T_212 extends readonly (infer L_5)[] ? L_5 : T_212[keyof T_212] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_212 ? T_212 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_258 ? T_258 extends In[N_2] ? T_258 extends string ? T_258 : T_258 extends readonly (infer L_5)[] ? L_5 : T_258[keyof T_258] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_212 extends keyof I ? I[T_212] extends infer T_213 ? T_213 extends I[T_212] ? T_213 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_213 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_212 extends keyof T ? import("./types/names.ts").TermKind<T[T_212]> extends "category" ? T_212 extends infer T_214 ? T_214 extends T_212 ? T_214 extends keyof T ? (T[T_214] extends infer T_215 ? T_215 extends T[T_214] ? T_215 extends {
        readonly open: unknown;
    } ? string : T_215 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_215 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_215 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_215 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_61 in keyof V]: V[A_61] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_214> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_212 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_212;
    }> : never) extends infer T_216 ? T_216 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_212;
    }> : never) ? T_216 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_217 ? T_217 extends Get<In, L_1> ? T_217 extends keyof T ? (T[T_217] extends infer T_218 ? T_218 extends T[T_217] ? T_218 extends {
        readonly open: unknown;
    } ? string : T_218 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_218 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_218 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_218 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_62 in keyof V]: V[A_62] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_217> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_219 ? T_219 extends In[N_2] ? T_219 extends string ? T_219 : T_219 extends readonly (infer L_5)[] ? L_5 : T_219[keyof T_219] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_219 ? T_219 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_258 ? T_258 extends In[N_2] ? T_258 extends string ? T_258 : T_258 extends readonly (infer L_5)[] ? L_5 : T_258[keyof T_258] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_219 extends keyof I ? I[T_219] extends infer T_220 ? T_220 extends I[T_219] ? T_220 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_220 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_219 extends keyof T ? import("./types/names.ts").TermKind<T[T_219]> extends "category" ? T_219 extends infer T_221 ? T_221 extends T_219 ? T_221 extends keyof T ? (T[T_221] extends infer T_222 ? T_222 extends T[T_221] ? T_222 extends {
        readonly open: unknown;
    } ? string : T_222 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_222 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_222 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_222 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_63 in keyof V]: V[A_63] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_221> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_219 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_219;
    }> : never) extends infer T_223 ? T_223 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_219;
    }> : never) ? T_223 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_224 ? T_224 extends Get<In, L_1> ? T_224 extends keyof T ? (T[T_224] extends infer T_225 ? T_225 extends T[T_224] ? T_225 extends {
        readonly open: unknown;
    } ? string : T_225 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_225 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_225 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_225 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_64 in keyof V]: V[A_64] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_224> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_226 ? T_226 extends In[N_2] ? T_226 extends string ? T_226 : T_226 extends readonly (infer L_5)[] ? L_5 : T_226[keyof T_226] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_226 ? T_226 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_258 ? T_258 extends In[N_2] ? T_258 extends string ? T_258 : T_258 extends readonly (infer L_5)[] ? L_5 : T_258[keyof T_258] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_226 extends keyof I ? I[T_226] extends infer T_227 ? T_227 extends I[T_226] ? T_227 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_227 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_226 extends keyof T ? import("./types/names.ts").TermKind<T[T_226]> extends "category" ? T_226 extends infer T_228 ? T_228 extends T_226 ? T_228 extends keyof T ? (T[T_228] extends infer T_229 ? T_229 extends T[T_228] ? T_229 extends {
        readonly open: unknown;
    } ? string : T_229 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_229 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_229 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_229 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_65 in keyof V]: V[A_65] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_228> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_226 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_226;
    }> : never) extends infer T_230 ? T_230 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_226;
    }> : never) ? T_230 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_231 ? T_231 extends Get<In, L_1> ? T_231 extends keyof T ? (T[T_231] extends infer T_232 ? T_232 extends T[T_231] ? T_232 extends {
        readonly open: unknown;
    } ? string : T_232 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_232 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_232 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_232 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_66 in keyof V]: V[A_66] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_231> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_233 ? T_233 extends In[N_2] ? T_233 extends string ? T_233 : T_233 extends readonly (infer L_5)[] ? L_5 : T_233[keyof T_233] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_233 ? T_233 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_258 ? T_258 extends In[N_2] ? T_258 extends string ? T_258 : T_258 extends readonly (infer L_5)[] ? L_5 : T_258[keyof T_258] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_233 extends keyof I ? I[T_233] extends infer T_234 ? T_234 extends I[T_233] ? T_234 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_234 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_233 extends keyof T ? import("./types/names.ts").TermKind<T[T_233]> extends "category" ? T_233 extends infer T_235 ? T_235 extends T_233 ? T_235 extends keyof T ? (T[T_235] extends infer T_236 ? T_236 extends T[T_235] ? T_236 extends {
        readonly open: unknown;
    } ? string : T_236 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_236 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_236 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_236 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_67 in keyof V]: V[A_67] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_235> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_233 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_233;
    }> : never) extends infer T_237 ? T_237 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_233;
    }> : never) ? T_237 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_238 ? T_238 extends Get<In, L_1> ? T_238 extends keyof T ? (T[T_238] extends infer T_239 ? T_239 extends T[T_238] ? T_239 extends {
        readonly open: unknown;
    } ? string : T_239 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_239 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_239 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_239 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_68 in keyof V]: V[A_68] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_238> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_240 ? T_240 extends In[N_2] ? T_240 extends string ? T_240 : T_240 extends readonly (infer L_5)[] ? L_5 : T_240[keyof T_240] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_240 ? T_240 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_258 ? T_258 extends In[N_2] ? T_258 extends string ? T_258 : T_258 extends readonly (infer L_5)[] ? L_5 : T_258[keyof T_258] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_240 extends keyof I ? I[T_240] extends infer T_241 ? T_241 extends I[T_240] ? T_241 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_241 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_240 extends keyof T ? import("./types/names.ts").TermKind<T[T_240]> extends "category" ? T_240 extends infer T_242 ? T_242 extends T_240 ? T_242 extends keyof T ? (T[T_242] extends infer T_243 ? T_243 extends T[T_242] ? T_243 extends {
        readonly open: unknown;
    } ? string : T_243 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_243 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_243 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_243 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_69 in keyof V]: V[A_69] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_242> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_240 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_240;
    }> : never) extends infer T_244 ? T_244 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_240;
    }> : never) ? T_244 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_245 ? T_245 extends Get<In, L_1> ? T_245 extends keyof T ? (T[T_245] extends infer T_246 ? T_246 extends T[T_245] ? T_246 extends {
        readonly open: unknown;
    } ? string : T_246 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_246 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_246 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_246 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_70 in keyof V]: V[A_70] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_245> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_247 ? T_247 extends In[N_2] ? T_247 extends string ? T_247 : T_247 extends readonly (infer L_5)[] ? L_5 : T_247[keyof T_247] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_247 ? T_247 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_258 ? T_258 extends In[N_2] ? T_258 extends string ? T_258 : T_258 extends readonly (infer L_5)[] ? L_5 : T_258[keyof T_258] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_247 extends keyof I ? I[T_247] extends infer T_248 ? T_248 extends I[T_247] ? T_248 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_248 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_247 extends keyof T ? import("./types/names.ts").TermKind<T[T_247]> extends "category" ? T_247 extends infer T_249 ? T_249 extends T_247 ? T_249 extends keyof T ? (T[T_249] extends infer T_250 ? T_250 extends T[T_249] ? T_250 extends {
        readonly open: unknown;
    } ? string : T_250 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_250 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_250 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_250 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_71 in keyof V]: V[A_71] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_249> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_247 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_247;
    }> : never) extends infer T_251 ? T_251 extends (S extends readonly unknown[] ? Extract<S[number], {
        readonly id: T_247;
    }> : never) ? T_251 extends {
        readonly scorer: infer Id_1 extends keyof Reg;
        readonly inputs: infer In;
    } ? (BuiltIn & SignaturesBy<[]>)[Id_1]["output"] extends infer O_1 ? O_1 extends {
        readonly kind: "number";
    } ? number : O_1 extends {
        readonly kind: "flag";
    } ? boolean : O_1 extends {
        readonly of: readonly (infer L)[];
    } ? [L] extends [never] ? string : L : O_1 extends {
        readonly labels: infer L_1;
    } ? Get<In, L_1> extends infer T_252 ? T_252 extends Get<In, L_1> ? T_252 extends keyof T ? (T[T_252] extends infer T_253 ? T_253 extends T[T_252] ? T_253 extends {
        readonly open: unknown;
    } ? string : T_253 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_253 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_253 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_253 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_72 in keyof V]: V[A_72] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_252> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : O_1 extends {
        readonly slot: string;
    } ? { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_254 ? T_254 extends In[N_2] ? T_254 extends string ? T_254 : T_254 extends readonly (infer L_5)[] ? L_5 : T_254[keyof T_254] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] extends infer T_254 ? T_254 extends { [N_2 in keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]]: In[N_2] extends infer T_258 ? T_258 extends In[N_2] ? T_258 extends string ? T_258 : T_258 extends readonly (infer L_5)[] ? L_5 : T_258[keyof T_258] : never : never; }[keyof In & (BuiltIn & SignaturesBy<[]>)[Id_1]["hands"]] ? T_254 extends keyof I ? I[T_254] extends infer T_255 ? T_255 extends I[T_254] ? T_255 extends {
        readonly kind: "category";
        readonly of: readonly (infer L_4)[];
    } ? L_4 : T_255 extends {
        readonly kind: "flag";
    } ? boolean : number : never : never : T_254 extends keyof T ? import("./types/names.ts").TermKind<T[T_254]> extends "category" ? T_254 extends infer T_256 ? T_256 extends T_254 ? T_256 extends keyof T ? (T[T_256] extends infer T_257 ? T_257 extends T[T_256] ? T_257 extends {
        readonly open: unknown;
    } ? string : T_257 extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : T_257 extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : T_257 extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : T_257 extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) | ({ [A_73 in keyof V]: V[A_73] extends {
        readonly others: infer O_2;
    } ? { [P_1 in keyof O_2]: O_2[P_1] extends {
        readonly set: infer Y_1;
    } ? Get<Y_1, T_256> : never; }[keyof O_2] : never; }[keyof V] extends infer Y ? Y extends unknown ? Y extends {
        readonly open: unknown;
    } ? string : Y extends {
        readonly bands: readonly (infer B)[];
    } ? B extends {
        readonly category: infer L_2;
    } ? L_2 : never : Y extends {
        readonly cells: infer G;
    } ? { [R in keyof G]: G[R][keyof G[R]]; }[keyof G] : Y extends {
        readonly codes: infer G_1;
    } ? G_1[keyof G_1] : Y extends {
        readonly code: infer L_3;
    } ? L_3 : string : never : never) : string : never : never : number : T_254 extends `convention.${infer A_3}` ? import("./types/check-data.ts").OptionsOf<Get<V, A_3>> : unknown : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never : never : never : unknown : unknown : unknown : never : never] : never : never; } ? T_4 extends infer U ? { [K_6 in keyof U]: U[K_6]; } : never : never : never;
    scorers: ScorersOf<S>;
}>;
