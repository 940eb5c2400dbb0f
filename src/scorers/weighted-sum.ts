/** weighted-sum@1: values times weights, added: 0.60 × SKP + 0.40 × behaviour. */
import { defineScorer, noParams } from "../scoring/index.ts";
import { nothing } from "./nothing.ts";
import { weighted } from "./weighted.ts";

/** Σ value × weight. No row may be left out: 0.60 × SKP alone is no total. No values: missing, `nothing-to-reduce`. */
export const weightedSum = /* @__PURE__ */ defineScorer({
  id: "weighted-sum@1",
  inputs: { values: { kind: "number", takes: "all" }, weights: { kind: "number", takes: "all", weight: true } },
  params: noParams,
  output: { kind: "number" },
  score: ({ values, weights }) => (values.length === 0 ? nothing : { value: weighted(values, weights) }),
  describe: { id: "Σ ({values} × {weights})", en: "Σ ({values} × {weights})" },
});
