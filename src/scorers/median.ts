/** median@1: the middle value. */
import { add, compare, multiply, rational } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { nothing } from "./nothing.ts";

const half = /* @__PURE__ */ rational(1, 2);

/** The middle one of all `values` by size; of an even number the mean of the two in the middle. No values: missing, `nothing-to-reduce`. */
export const median = /* @__PURE__ */ defineScorer({
  id: "median@1",
  inputs: { values: { kind: "number", takes: "all" } },
  params: noParams,
  output: { kind: "number" },
  leaveOut: "renormalises",
  score: ({ values }) => {
    const sorted = [...values].sort(compare);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.floor((sorted.length - 1) / 2)];
    return upper === undefined || lower === undefined ? nothing : { value: multiply(add(lower, upper), half) };
  },
  describe: { id: "median {values}", en: "median of {values}" },
});
