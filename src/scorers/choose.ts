/** choose@1: one of two values, by a flag. */
import { defineScorer, noParams } from "../scoring/index.ts";

/** `then` where `when` is true, else `otherwise`. The chosen cell is handed on as it is; the other one decides nothing. */
export const choose = /* @__PURE__ */ defineScorer({
  id: "choose@1",
  inputs: {
    when: { kind: "flag", takes: "each" },
    then: { kind: "any", takes: "each", passes: true },
    otherwise: { kind: "any", takes: "each", passes: true },
  },
  params: noParams,
  output: { kind: "as", slot: "then" },
  score: ({ when, then, otherwise }) => (when ? { pass: then, used: ["when", "then"] } : { pass: otherwise, used: ["when", "otherwise"] }),
  describe: { id: "jika {when}: {then}; jika tidak: {otherwise}", en: "if {when}: {then}; otherwise: {otherwise}" },
});
