/** round@1: a rounding stage, which may be none. */
import { round as roundTo } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";

/** The value rounded by the stage in `rounding`, with its decimals; a stage of `none` hands the value on and is idle. */
export const round = /* @__PURE__ */ defineScorer({
  id: "round@1",
  inputs: { value: { kind: "number", takes: "each" }, rounding: { kind: "rounding", takes: "whole" } },
  params: noParams,
  output: { kind: "number" },
  score: ({ value, rounding }) => (rounding === "none" ? { value, idle: true } : { value: roundTo(value, rounding), places: rounding.places }),
  describe: { id: "{value} dibulatkan ({rounding})", en: "{value} rounded ({rounding})" },
});
