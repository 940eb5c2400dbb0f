/** affine@1: a number times a constant plus a constant: × 25, 200 − x, 176 − x. */
import { add, multiply } from "../kernel/index.ts";
import { defineScorer, paramsOf } from "../scoring/index.ts";
import { exactly, optional } from "./readers.ts";

/** `value × times + plus`. */
export const affine = /* @__PURE__ */ defineScorer({
  id: "affine@1",
  inputs: { value: { kind: "number", takes: "each" } },
  params: /* @__PURE__ */ paramsOf({ times: exactly, plus: /* @__PURE__ */ optional(exactly) }),
  output: { kind: "number" },
  score: ({ value }, { times, plus }) => {
    const product = multiply(value, times);
    return { value: plus === undefined ? product : add(product, plus) };
  },
  describe: { id: "{value} × {times}[ + {plus}]", en: "{value} × {times}[ + {plus}]" },
});
