/** reciprocal@1: one over a number, e.g. the equal weight 1/k of k elements. */
import { divide, one } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";

/** `1 ÷ value`. Zero gives no value: missing, `division-by-zero`. */
export const reciprocal = /* @__PURE__ */ defineScorer({
  id: "reciprocal@1",
  inputs: { value: { kind: "number", takes: "each" } },
  params: noParams,
  output: { kind: "number" },
  score: ({ value }) => {
    const quotient = divide(one, value);
    return quotient === undefined ? { missing: "division-by-zero" } : { value: quotient };
  },
  describe: { id: "1 ÷ {value}", en: "1 ÷ {value}" },
});
