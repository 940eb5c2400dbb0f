/** mirror-minimise@1: twice the target less the actual, over the target, in percent, for indicators of which less is better. */
import { divide, hundred, isZero, multiply, rational, sign, subtract, type Rational } from "../kernel/index.ts";
import { defineScorer, isGone, noParams, type Cell, type Scored } from "../scoring/index.ts";
import { achievementAtZero, achievementSlots, actualAndTarget, refuseNegative } from "./achievement.ts";

const twoHundred = /* @__PURE__ */ rational(200);

/** (worst − actual) ÷ worst × 100: how far below the worst value, where the target is 0. */
const fromWorst = (actual: Rational, worst: Cell<Rational> | undefined): Scored<Rational> => {
  const used = ["actual", "target", "zeroTarget", "worst"];
  if (worst === undefined) return { missing: "no-worst-value", used: ["target", "zeroTarget"] };
  if (isGone(worst)) return { pass: worst, used: ["target", "zeroTarget", "worst"] };
  const quotient = divide(subtract(worst, actual), worst);
  return quotient === undefined ? { missing: "division-by-zero", used } : { value: multiply(quotient, hundred), used };
};

/**
 * (2 × target − actual) ÷ target × 100, the same as (1 + (1 − actual ÷ target)) × 100 (PermenPANRB 8/2021 p. 100). On target 100, at nothing 200, at three times
 * the target −100: no cap and no floor, those are steps of their own. Not the same as `inverse-ratio-minimise@1`.
 *
 * - A target of 0 follows `zeroTarget`: as in `ratio-maximise@1`, and `from-worst`: (worst − actual) ÷ worst × 100; without a `worst`: missing, `no-worst-value`
 * - An actual of 0 follows `zeroActual`: `by-formula` (or absent) 200, `fixed-100` 100; another code: missing, `unknown-policy`
 * - Numbers below 0: missing, `negative-target` or `negative-actual`
 */
export const mirrorMinimise = /* @__PURE__ */ defineScorer({
  id: "mirror-minimise@1",
  inputs: {
    ...achievementSlots,
    zeroActual: { kind: "category", takes: "each", optional: true },
    worst: { kind: "number", takes: "each", optional: true, passes: true },
  },
  params: noParams,
  output: { kind: "number" },
  score: ({ actual, target, zeroTarget, zeroActual, worst }) => {
    const refused = refuseNegative(actual, target);
    if (refused !== undefined) return refused;
    const quotient = divide(actual, target);
    if (quotient === undefined) return zeroTarget === "from-worst" ? fromWorst(actual, worst) : achievementAtZero(zeroTarget, actual, sign(actual) <= 0);
    const value = subtract(twoHundred, multiply(quotient, hundred));
    if (!isZero(actual) || zeroActual === undefined) return { value, used: actualAndTarget };
    const used = ["actual", "target", "zeroActual"];
    if (zeroActual === "fixed-100") return { value: hundred, used };
    return zeroActual === "by-formula" ? { value, used } : { missing: "unknown-policy", used: ["actual", "zeroActual"] };
  },
  describe: {
    id: "(2 × {target} − {actual}) ÷ {target} × 100[; target nol: {zeroTarget}][; nilai terburuk: {worst}][; realisasi nol: {zeroActual}]",
    en: "(2 × {target} − {actual}) ÷ {target} × 100[; target zero: {zeroTarget}][; worst value: {worst}][; actual zero: {zeroActual}]",
  },
});
