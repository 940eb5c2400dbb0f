/** defineRulebook: a rulebook literal whose names are compile errors when misspelt. */
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

export interface Literal<Id, D, C extends string, I, T, V, S, O> {
  readonly id: Id;
  readonly family: string;
  readonly instrument: Instrument;
  readonly standing: "general" | "named";
  readonly validity: Validity;
  readonly citations: Readonly<Record<C, Citation>>;
  readonly dimensions?: D;
  readonly inputs: I;
  readonly terms?: T;
  readonly conventions?: V;
  readonly steps: S;
  readonly outputs: readonly O[];
  readonly notCovered?: readonly Text[];
}

export const defineRulebookWith = <More extends readonly ErasedScorer[] = [], Reg extends Signatures = BuiltIn & SignaturesBy<More>>() => <
  const Id extends string, C extends string,
  const I extends { readonly [K in keyof I]: CheckInput<I[K], D, C> },
  const S extends { readonly [K in keyof S]: CheckStep<Reg, Around<D, Names<Reg, I, T, V, S>, C | "mechanical", PolicyOf<V>>, S[K], Get<Earlier<S, keyof I | keyof T | AxisName<V>>, K>> },
  const O extends IdsOf<S>,
  const D extends { readonly [K in keyof D]: CheckDimension<D[K], D> } = {},
  const T extends { readonly [K in keyof T]: K extends keyof I ? `'${K & string}' is an input already` : CheckTerm<T[K], D, C> } = {},
  const V extends { readonly [K in keyof V]: CheckConvention<V[K], V, T, C> } = {},
>(literal: Literal<Id, D, C, I, T, V, S, O>): Rulebook<{
  id: Id; dimensions: DimensionsOf<D>; inputs: InputVectors<I>; terms: keyof T & string; conventions: Options<V>; steps: IdsOf<S>; outputs: OutputVectors<Reg, I, T, V, S, O>; scorers: ScorersOf<S>;
}> => deepFreeze(literal) as never;

export const defineRulebook = defineRulebookWith();
