/** sum@1: all values added. */
import { sum as sumOf } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { nothing } from "./nothing.ts";

/** The sum of all `values`. Leaving a row out shrinks it. No values: missing, `nothing-to-reduce`. */
export const sum = /* @__PURE__ */ defineScorer({
  id: "sum@1",
  inputs: { values: { kind: "number", takes: "all" } },
  params: noParams,
  output: { kind: "number" },
  leaveOut: "shrinks",
  score: ({ values }) => (values.length === 0 ? nothing : { value: sumOf(values) }),
  describe: { id: "jumlah {values}", en: "sum of {values}" },
});
