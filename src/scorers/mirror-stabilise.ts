/** mirror-stabilise@1: actual over target in percent, mirrored above the target, for indicators of which on target is best. */
import { compare, divide, hundred, isZero, multiply, rational, subtract } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { achievementAtZero, achievementSlots, actualAndTarget, refuseNegative } from "./achievement.ts";

const twoHundred = /* @__PURE__ */ rational(200);

/**
 * c = actual ÷ target × 100; above the target 200 − c (KMK 127/2026 pp. 67-70, first half: `interpolate@1` on the scale of the indicator's manual
 * completes it). A target of 0 follows `zeroTarget` as in `ratio-maximise@1`. Numbers below 0: missing, `negative-target` or `negative-actual`.
 */
export const mirrorStabilise = /* @__PURE__ */ defineScorer({
  id: "mirror-stabilise@1",
  inputs: achievementSlots,
  params: noParams,
  output: { kind: "number" },
  score: ({ actual, target, zeroTarget }) => {
    const refused = refuseNegative(actual, target);
    if (refused !== undefined) return refused;
    const quotient = divide(actual, target);
    if (quotient === undefined) return achievementAtZero(zeroTarget, actual, isZero(actual));
    const percent = multiply(quotient, hundred);
    return { value: compare(percent, hundred) > 0 ? subtract(twoHundred, percent) : percent, used: actualAndTarget };
  },
  describe: { id: "{actual} ÷ {target} × 100, di atas target 200 dikurangi hasil itu[; target nol: {zeroTarget}]", en: "{actual} ÷ {target} × 100, above the target 200 less that[; target zero: {zeroTarget}]" },
});
