/** inverse-ratio-minimise@1: target over actual in percent, another rule for indicators of which less is better. */
import { divide, hundred, isZero, multiply, sign } from "../kernel/index.ts";
import { defineScorer, noParams } from "../scoring/index.ts";
import { achievementAtZero, achievementSlots, actualAndTarget, refuseNegative } from "./achievement.ts";

/**
 * target ÷ actual × 100 (monitoring form of Pringsewu, performance system of Pelindo). Twice the target gives 50, where `mirror-minimise@1` gives 0: the two are
 * not interchangeable, so a rule names one of them.
 *
 * An actual of 0 follows `zeroActual`: `fixed-100` 100; `by-formula` or absent: missing, `division-by-zero` (never infinity); another code: missing, `unknown-policy`.
 * A target of 0 follows `zeroTarget` as in `ratio-maximise@1`. Numbers below 0: missing, `negative-target` or `negative-actual`.
 */
export const inverseRatioMinimise = /* @__PURE__ */ defineScorer({
  id: "inverse-ratio-minimise@1",
  inputs: { ...achievementSlots, zeroActual: { kind: "category", takes: "each", optional: true } },
  params: noParams,
  output: { kind: "number" },
  score: ({ actual, target, zeroTarget, zeroActual }) => {
    const refused = refuseNegative(actual, target);
    if (refused !== undefined) return refused;
    if (isZero(target)) return achievementAtZero(zeroTarget, actual, sign(actual) <= 0);
    const quotient = divide(target, actual);
    if (quotient !== undefined) return { value: multiply(quotient, hundred), used: actualAndTarget };
    if (zeroActual === undefined) return { missing: "division-by-zero", used: actualAndTarget };
    const used = ["actual", "zeroActual"];
    if (zeroActual === "fixed-100") return { value: hundred, used };
    return { missing: zeroActual === "by-formula" ? "division-by-zero" : "unknown-policy", used };
  },
  describe: { id: "{target} ÷ {actual} × 100[; target nol: {zeroTarget}][; realisasi nol: {zeroActual}]", en: "{target} ÷ {actual} × 100[; target zero: {zeroTarget}][; actual zero: {zeroActual}]" },
});
