/** defineRulebook: a rulebook literal in which a misspelt name does not compile. */
import { deepFreeze, type Text } from "../kernel/index.ts";
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

/** The function that takes a rulebook literal, for the scorers in `Reg`. An interface, so that declarations name it and do not write it out. */
export interface DefineRulebook<Reg extends Signatures> {
  /** Freezes the literal; its type knows its inputs, terms, conventions, steps and outputs. */
  <
    const Id extends string, C extends string,
    const I extends { readonly [K in keyof I]: CheckInput<I[K], D, C> },
    const S extends { readonly [K in keyof S]: CheckStep<Reg, Around<D, Names<Reg, I, T, V, S>, C | "mechanical", PolicyOf<V>>, S[K], Get<Earlier<S, keyof I | keyof T | AxisName<V>>, K>> },
    const O extends IdsOf<S>,
    const D extends { readonly [K in keyof D]: CheckDimension<D[K], D> } = Record<never, never>,
    const T extends { readonly [K in keyof T]: K extends keyof I ? `'${K & string}' is an input already` : CheckTerm<T[K], D, C> } = Record<never, never>,
    const V extends { readonly [K in keyof V]: CheckConvention<V[K], V, T, C> } = Record<never, never>,
  >(literal: RulebookLiteral<Id, C, I, S, O, D, T, V>): Rulebook<{
    /** Its id. */
    id: Id;
    /** Dimension → its members. */
    dimensions: DimensionsOf<D>;
    /** Input → its value, and what it runs over. */
    inputs: InputVectors<I>;
    /** Names of its terms. */
    terms: keyof T & string;
    /** Axis → its options. */
    conventions: Options<V>;
    /** Ids of its steps. */
    steps: IdsOf<S>;
    /** Output → its value, and what it runs over. */
    outputs: OutputVectors<Reg, I, T, V, S, O>;
    /** Ids of the scorers that it uses. */
    scorers: ScorersOf<S>;
  }>;
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
export const defineRulebookWith = <More extends readonly ErasedScorer[] = []>(): DefineRulebook<BuiltIn & SignaturesBy<More>> => (literal: unknown) => deepFreeze(literal) as never;

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
export const defineRulebook: DefineRulebook<BuiltIn & SignaturesBy<[]>> = /* @__PURE__ */ defineRulebookWith();
