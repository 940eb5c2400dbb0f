/** ratio@1: one number over another, e.g. realisation over target, times 100. */
import { divide, multiply } from "../kernel/index.ts";
import { defineScorer, paramsOf } from "../scoring/index.ts";
import { exactly, optional } from "./readers.ts";

/**
 * `of ÷ to`, times `times` if given. A divisor of zero gives no value: missing, `division-by-zero`.
 */
export const ratio = /* @__PURE__ */ defineScorer({
  id: "ratio@1",
  inputs: { of: { kind: "number", takes: "each" }, to: { kind: "number", takes: "each" } },
  params: /* @__PURE__ */ paramsOf({ times: /* @__PURE__ */ optional(exactly) }),
  output: { kind: "number" },
  score: ({ of, to }, { times }) => {
    const quotient = divide(of, to);
    if (quotient === undefined) return { missing: "division-by-zero" };
    return { value: times === undefined ? quotient : multiply(quotient, times) };
  },
  describe: { id: "{of} ÷ {to}[ × {times}]", en: "{of} ÷ {to}[ × {times}]" },
});
