/** extreme@1: the smallest or the largest value. */
import { maximum, minimum } from "../kernel/index.ts";
import { defineScorer, paramsOf } from "../scoring/index.ts";
import { nothing } from "./nothing.ts";
import { oneOf } from "./readers.ts";

/** The smallest (`take: "min"`) or largest (`take: "max"`) of all `values`. No values: missing, `nothing-to-reduce`. */
export const extreme = /* @__PURE__ */ defineScorer({
  id: "extreme@1",
  inputs: { values: { kind: "number", takes: "all" } },
  params: /* @__PURE__ */ paramsOf({ take: /* @__PURE__ */ oneOf(["min", "max"]) }),
  output: { kind: "number" },
  leaveOut: "shrinks",
  score: ({ values }, { take }) => {
    const [first, ...others] = values;
    return first === undefined ? nothing : { value: others.reduce(take === "min" ? minimum : maximum, first) };
  },
  describe: { id: "{take} {values}", en: "{take} of {values}" },
});
