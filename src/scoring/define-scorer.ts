/** defineScorer: a scorer whose types are all inferred from the value. */
import { deepFreeze } from "../kernel/index.ts";
import type { Scorer, ScorerId, ScorerOutput } from "./scorer.ts";
import type { Slots } from "./slot.ts";

/**
 * Freezes a scorer and infers its types. Passed to `createEngine({ scorers: [mine] })`, never registered anywhere.
 *
 * @param scorer - id, inputs (slots), params (a Standard Schema), output, `score`, and the formula in words in both languages.
 * @returns The same object, frozen.
 *
 * @example
 * ```ts
 * import { defineScorer, noParams } from "pembinaan-asn/scorers";
 * import { rational } from "pembinaan-asn/core";
 * const half = defineScorer({
 *   id: "half@1", inputs: { value: { kind: "number", takes: "each" } }, params: noParams, output: { kind: "number" },
 *   score: () => ({ value: rational(1, 2) }), describe: { id: "setengah dari {value}", en: "half of {value}" },
 * });
 * half.id; // => "half@1"
 * ```
 */
export const defineScorer = <const Id extends ScorerId, const S extends Slots, In, Out, const O extends ScorerOutput>(scorer: Scorer<Id, S, In, Out, O>): Scorer<Id, S, In, Out, O> => {
  deepFreeze([scorer.inputs, scorer.output, scorer.describe, scorer.picks]);
  return Object.freeze(scorer);
};
