/** goalposts@1: where a value stands between two goalposts: 0 at the low one, 1 at the high one. */
import { divide, maximum, minimum, multiply, one, subtract, zero } from "../kernel/index.ts";
import { defineScorer, paramsOf } from "../scoring/index.ts";
import { exactly, oneOf, optional } from "./readers.ts";

/**
 * (value − low) ÷ (high − low), times `times` if given; where `better` is `lower`, (high − value) ÷ (high − low). `beyond` says what happens outside
 * the goalposts: `clamp` holds the share within 0 and 1, `extend` lets it run on. Goalposts that coincide: missing, `division-by-zero`.
 *
 * With the smallest and largest value of a set as goalposts it is min-max; with the smallest value and a target, distance to target; with a reference
 * unit's value in place of the target, distance to the reference (OECD/JRC handbook on composite indicators).
 */
export const goalposts = /* @__PURE__ */ defineScorer({
  id: "goalposts@1",
  inputs: { value: { kind: "number", takes: "each" }, low: { kind: "number", takes: "each" }, high: { kind: "number", takes: "each" } },
  params: /* @__PURE__ */ paramsOf({
    better: /* @__PURE__ */ oneOf(["higher", "lower"]), beyond: /* @__PURE__ */ oneOf(["clamp", "extend"]), times: /* @__PURE__ */ optional(exactly),
  }),
  output: { kind: "number" },
  score: ({ value, low, high }, { better, beyond, times }) => {
    const way = better === "higher" ? subtract(value, low) : subtract(high, value);
    const share = divide(way, subtract(high, low));
    if (share === undefined) return { missing: "division-by-zero" };
    const held = beyond === "clamp" ? minimum(maximum(share, zero), one) : share;
    return { value: times === undefined ? held : multiply(held, times) };
  },
  describe: { id: "letak {value} antara {low} dan {high} ({better}, {beyond})[ × {times}]", en: "place of {value} between {low} and {high} ({better}, {beyond})[ × {times}]" },
});
