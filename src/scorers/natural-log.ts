/** natural-log@1: the natural logarithm, for indicators that are compared on a logarithmic scale. */
import { naturalLog as logarithm } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { digits } from "./irrational-digits.ts";

/** ln(value), correct to 30 significant digits (exact only for 1). At or below 0: missing, `not-positive`. */
export const naturalLog = /* @__PURE__ */ defineScorer({
  id: "natural-log@1",
  inputs: { value: { kind: "number", takes: "each" } },
  params: noParams,
  output: { kind: "number" },
  score: ({ value }) => {
    const found = logarithm(value, digits);
    if (found === undefined) return { missing: "not-positive" };
    return found.exact ? { value: found.value } : { value: found.value, digits };
  },
  describe: { id: "ln {value}", en: "ln {value}" },
});
