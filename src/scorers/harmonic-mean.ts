/** harmonic-mean@1: the reciprocal of the mean of the reciprocals. */
import { divide, isZero, one, sum, type Rational } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { nothing } from "./nothing.ts";
import { weighted } from "./weighted.ts";

/**
 * Σ weight ÷ Σ (weight ÷ value); equal weights where none are given. A value of 0 has no reciprocal: missing, `division-by-zero`. Weights that
 * add up to 0: missing, `weights-sum-to-zero`. No values: missing, `nothing-to-reduce`.
 */
export const harmonicMean = /* @__PURE__ */ defineScorer({
  id: "harmonic-mean@1",
  inputs: { values: { kind: "number", takes: "all" }, weights: { kind: "number", takes: "all", weight: true, optional: true } },
  params: noParams,
  output: { kind: "number" },
  leaveOut: "renormalises",
  score: ({ values, weights = values.map(() => one) }) => {
    if (values.length === 0) return nothing;
    const all = sum(weights);
    if (isZero(all)) return { missing: "weights-sum-to-zero" };
    const reciprocals: readonly Rational[] = values.flatMap((it) => divide(one, it) ?? []);
    const value = reciprocals.length < values.length ? undefined : divide(all, weighted(reciprocals, weights));
    return value === undefined ? { missing: "division-by-zero" } : { value };
  },
  describe: { id: "rata-rata harmonik {values}[ dengan bobot {weights}]", en: "harmonic mean of {values}[ with weights {weights}]" },
});
