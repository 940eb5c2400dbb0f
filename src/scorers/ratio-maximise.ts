/** ratio-maximise@1: actual over target in percent, for indicators of which more is better. */
import { divide, hundred, multiply, rational, sign, subtract } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { achievementAtZero, achievementSlots, actualAndTarget, refuseNegative } from "./achievement.ts";

const twoHundred = /* @__PURE__ */ rational(200);
const withNegative: readonly string[] = ["actual", "target", "negative"];

/**
 * actual ÷ target × 100 (PermenPANRB 8/2021 p. 91). No cap and no floor: those are steps of their own.
 *
 * A target of 0 follows `zeroTarget` (missing, `division-by-zero`, where it is not given). Numbers below 0: missing, `negative-target` or
 * `negative-actual`; with `mirror-negative-target` in `negative`, a target below 0 gives (1 + (1 − actual ÷ target)) × 100 and an actual below 0 counts as it is.
 */
export const ratioMaximise = /* @__PURE__ */ defineScorer({
  id: "ratio-maximise@1",
  inputs: { ...achievementSlots, negative: { kind: "category", takes: "each", optional: true } },
  params: noParams,
  output: { kind: "number" },
  score: ({ actual, target, zeroTarget, negative }) => {
    const mirrors = negative === "mirror-negative-target";
    const refused = refuseNegative(actual, target);
    if (refused !== undefined && !mirrors) return refused;
    const quotient = divide(actual, target);
    if (quotient === undefined) return achievementAtZero(zeroTarget, actual, sign(actual) >= 0);
    const percent = multiply(quotient, hundred);
    if (refused === undefined) return { value: percent, used: actualAndTarget };
    return { value: sign(target) < 0 ? subtract(twoHundred, percent) : percent, used: withNegative };
  },
  describe: { id: "{actual} ÷ {target} × 100[; target nol: {zeroTarget}][; bilangan negatif: {negative}]", en: "{actual} ÷ {target} × 100[; target zero: {zeroTarget}][; negative numbers: {negative}]" },
});
