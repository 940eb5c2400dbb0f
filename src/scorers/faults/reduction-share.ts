/** reduction-share@1: target less actual, over the target. It exists only to reproduce figures that were published by it. */
import { divide, hundred, multiply, subtract } from "../../kernel/index.ts";
import { defineScorer, noParams } from "../../scoring/index.ts";

/**
 * (target − actual) ÷ target × 100, as one public application scores "minimize". A target met exactly gives 0 and two and a half times the target
 * −150, so no rule should use it: it stands apart from the built-in scorers. A target of 0: missing, `division-by-zero`.
 */
export const reductionShare = /* @__PURE__ */ defineScorer({
  id: "reduction-share@1",
  inputs: { actual: { kind: "number", takes: "each" }, target: { kind: "number", takes: "each" } },
  params: noParams,
  output: { kind: "number" },
  score: ({ actual, target }) => {
    const quotient = divide(subtract(target, actual), target);
    return quotient === undefined ? { missing: "division-by-zero" } : { value: multiply(quotient, hundred) };
  },
  describe: { id: "({target} − {actual}) ÷ {target} × 100", en: "({target} − {actual}) ÷ {target} × 100" },
});
