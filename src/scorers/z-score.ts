/** z-score@1: how many standard deviations a value lies above the mean. */
import { divide, squareRoot, subtract } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { digits } from "./irrational-digits.ts";

/**
 * (value − mean) ÷ √variance, the root correct to 30 significant digits (exact where the variance is the square of a fraction). Both come from steps of their own, `mean@1` and
 * `variance@1`. No spread: missing, `division-by-zero`; a variance below 0: missing, `not-positive`.
 */
export const zScore = /* @__PURE__ */ defineScorer({
  id: "z-score@1",
  inputs: { value: { kind: "number", takes: "each" }, mean: { kind: "number", takes: "each" }, variance: { kind: "number", takes: "each" } },
  params: noParams,
  output: { kind: "number" },
  score: ({ value, mean, variance }) => {
    const root = squareRoot(variance, digits + 4);
    if (root === undefined) return { missing: "not-positive" };
    const score = divide(subtract(value, mean), root.value);
    if (score === undefined) return { missing: "division-by-zero" };
    return root.exact ? { value: score } : { value: score, digits };
  },
  describe: { id: "({value} − {mean}) ÷ √{variance}", en: "({value} − {mean}) ÷ √{variance}" },
});
