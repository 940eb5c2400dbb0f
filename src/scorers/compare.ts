/** compare@1: does one number stand in a relation to another? */
import { compare as order } from "../kernel/index.ts";
import { defineScorer, paramsOf } from "../scoring/index.ts";
import { exactly, oneOf, optional } from "./readers.ts";

/** Which of "below", "same", "above" (−1, 0, 1) satisfy the relation. */
const holds = {
  "<": [-1], "<=": [-1, 0], ">": [1], ">=": [1, 0], "=": [0],
} as const satisfies Readonly<Record<string, readonly (-1 | 0 | 1)[]>>;

/**
 * Is `left` in relation `is` to `right`, or to the constant `to`? One of the two is given: neither is missing, `nothing-to-compare`; both is
 * missing, `compared-with-two`.
 */
export const compare = /* @__PURE__ */ defineScorer({
  id: "compare@1",
  inputs: { left: { kind: "number", takes: "each" }, right: { kind: "number", takes: "each", optional: true } },
  params: /* @__PURE__ */ paramsOf({ is: /* @__PURE__ */ oneOf(["<", "<=", ">", ">=", "="]), to: /* @__PURE__ */ optional(exactly) }),
  output: { kind: "flag" },
  score: ({ left, right }, { is, to }) => {
    if (right !== undefined && to !== undefined) return { missing: "compared-with-two" };
    const other = right ?? to;
    if (other === undefined) return { missing: "nothing-to-compare" };
    const found = order(left, other);
    return { value: holds[is].some((it) => it === found) };
  },
  describe: { id: "{left} {is}[ {right}][ {to}]", en: "{left} {is}[ {right}][ {to}]" },
});
