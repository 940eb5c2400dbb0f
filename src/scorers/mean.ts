/** mean@1: the arithmetic mean. */
import { divide, rational, sum } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { nothing } from "./nothing.ts";

/** The arithmetic mean of all `values`. Leaving a row out divides by one less. No values: missing, `nothing-to-reduce`. */
export const mean = /* @__PURE__ */ defineScorer({
  id: "mean@1",
  inputs: { values: { kind: "number", takes: "all" } },
  params: noParams,
  output: { kind: "number" },
  leaveOut: "renormalises",
  score: ({ values }) => {
    const quotient = divide(sum(values), rational(values.length));
    return quotient === undefined ? nothing : { value: quotient };
  },
  describe: { id: "rata-rata {values}", en: "mean of {values}" },
});
