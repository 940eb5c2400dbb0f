/** variance@1: how far values lie from their mean, squared. */
import { divide, multiply, rational, subtract, sum } from "../kernel/index.ts";
import { defineScorer, paramsOf } from "../scoring/index.ts";
import { nothing } from "./nothing.ts";
import { oneOf } from "./readers.ts";

/**
 * Σ (value − mean)² ÷ (n − 1) for a `sample`, ÷ n for a whole `population`. Exact; its root, the standard deviation, is not. No values: missing,
 * `nothing-to-reduce`; a sample of one: missing, `division-by-zero`.
 */
export const variance = /* @__PURE__ */ defineScorer({
  id: "variance@1",
  inputs: { values: { kind: "number", takes: "all" } },
  params: /* @__PURE__ */ paramsOf({ of: /* @__PURE__ */ oneOf(["sample", "population"]) }),
  output: { kind: "number" },
  leaveOut: "renormalises",
  score: ({ values }, { of }) => {
    const mean = divide(sum(values), rational(values.length));
    if (mean === undefined) return nothing;
    const squares = values.map((it) => { const off = subtract(it, mean); return multiply(off, off); });
    const value = divide(sum(squares), rational(of === "sample" ? values.length - 1 : values.length));
    return value === undefined ? { missing: "division-by-zero" } : { value };
  },
  describe: { id: "ragam {values} ({of})", en: "variance of {values} ({of})" },
});
