/** product@1: all values multiplied. */
import { multiply, one } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { nothing } from "./nothing.ts";

/** The product of all `values`; none may be left out. No values: missing, `nothing-to-reduce`. */
export const product = /* @__PURE__ */ defineScorer({
  id: "product@1",
  inputs: { values: { kind: "number", takes: "all" } },
  params: noParams,
  output: { kind: "number" },
  score: ({ values }) => (values.length === 0 ? nothing : { value: values.reduce(multiply, one) }),
  describe: { id: "hasil kali {values}", en: "product of {values}" },
});
