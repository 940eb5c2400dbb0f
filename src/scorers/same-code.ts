/** same-code@1: are two codes the same? */
import { defineScorer, noParams } from "../scoring/index.ts";

/** Is the code `left` the code `right`? */
export const sameCode = /* @__PURE__ */ defineScorer({
  id: "same-code@1",
  inputs: { left: { kind: "category", takes: "each" }, right: { kind: "category", takes: "each" } },
  params: noParams,
  output: { kind: "flag" },
  score: ({ left, right }) => ({ value: left === right }),
  describe: { id: "{left} = {right}", en: "{left} = {right}" },
});
