/** weighted-mean@1: values times weights over the sum of the weights. */
import { divide, sum } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { nothing } from "./nothing.ts";
import { weighted } from "./weighted.ts";

/**
 * Σ (value × weight) ÷ Σ weight. Leaving a row out leaves its weight out too.
 * Weights that add up to zero: missing, `weights-sum-to-zero`. No values: missing, `nothing-to-reduce`.
 */
export const weightedMean = /* @__PURE__ */ defineScorer({
  id: "weighted-mean@1",
  inputs: { values: { kind: "number", takes: "all" }, weights: { kind: "number", takes: "all", weight: true } },
  params: noParams,
  output: { kind: "number" },
  leaveOut: "renormalises",
  score: ({ values, weights }) => {
    if (values.length === 0) return nothing;
    const quotient = divide(weighted(values, weights), sum(weights));
    return quotient === undefined ? { missing: "weights-sum-to-zero" } : { value: quotient };
  },
  describe: { id: "Σ ({values} × {weights}) ÷ Σ {weights}", en: "Σ ({values} × {weights}) ÷ Σ {weights}" },
});
