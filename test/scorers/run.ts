/** Helpers of the scorer tests: numbers from text, one call of a scorer, results with numbers as fractions. */
import { readExact, toFraction, type Issue, type Rational } from "../../src/kernel/index.ts";
import type { Scorer, ScorerId, ScorerOutput, Slots, SlotValues } from "../../src/scoring/index.ts";

/** An exact number. */
export const q = (value: number | string): Rational => {
  const issues: Issue[] = [];
  const read = readExact(value, "", issues);
  if (read === undefined) throw new Error(`no number: ${value}`);
  return read;
};

/** Several of them. */
export const qs = (...values: readonly (number | string)[]): readonly Rational[] => values.map(q);

/** The same with every exact number as its reduced fraction. */
export const plain = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if ("n" in value && "d" in value && typeof value.n !== "object") return toFraction(value as Rational);
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, plain(it)]));
};

/** What a params schema makes of a value. */
export const readParams = <Out>(scorer: { readonly params: { readonly "~standard": { validate(value: unknown): unknown } } }, params: unknown): Out => {
  const read = scorer.params["~standard"].validate(params) as { readonly value: Out; readonly issues?: unknown };
  if (read.issues !== undefined) throw new Error(`bad params: ${JSON.stringify(read.issues)}`);
  return read.value;
};

/** One call: parameters as an author writes them, optional slots may be left out. */
export const run = <S extends Slots, In, Out, O extends ScorerOutput>(scorer: Scorer<ScorerId, S, In, Out, O>, inputs: Partial<SlotValues<S>>, params?: In, rows: readonly string[] = []): unknown =>
  plain(scorer.score(inputs as SlotValues<S>, readParams<Out>(scorer, params), { rows }));
