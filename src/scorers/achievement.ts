/** What the named achievement formulas share: slots, what a target of zero means, and the refusal of negative numbers. */
import { hundred, isZero, sign, zero, type Rational } from "../kernel/index.ts";
import type { Scored } from "../scoring/index.ts";

/** What every achievement formula takes. `zeroTarget` is read only where the target is 0. */
export const achievementSlots = {
  actual: { kind: "number", takes: "each" },
  target: { kind: "number", takes: "each" },
  zeroTarget: { kind: "category", takes: "each", optional: true },
} as const;

/** What the usual answer rests on. */
export const actualAndTarget: readonly string[] = ["actual", "target"];

const withZeroTarget: readonly string[] = ["actual", "target", "zeroTarget"];

/** Why a ratio of these would mean nothing: no text has a rule for numbers below 0. */
export const refuseNegative = (actual: Rational, target: Rational): Scored<Rational> | undefined => {
  if (sign(target) < 0) return { missing: "negative-target", used: ["target"] };
  return sign(actual) < 0 ? { missing: "negative-actual", used: ["actual"] } : undefined;
};

/**
 * The achievement against a target of 0, by the code in `zeroTarget`:
 *
 * - absent or `undetermined`: missing, `division-by-zero`
 * - `zero`: 0; `full-if-actual-zero`: 100 where the actual is 0 too, else missing, `division-by-zero`
 * - `met-or-not`: 100 where `met`, else 0
 * - another code: missing, `unknown-policy`
 */
export const achievementAtZero = (code: string | undefined, actual: Rational, met: boolean): Scored<Rational> => {
  switch (code) {
    case undefined: return { missing: "division-by-zero", used: actualAndTarget };
    case "undetermined": return { missing: "division-by-zero", used: withZeroTarget };
    case "zero": return { value: zero, used: withZeroTarget };
    case "full-if-actual-zero": return isZero(actual) ? { value: hundred, used: withZeroTarget } : { missing: "division-by-zero", used: withZeroTarget };
    case "met-or-not": return { value: met ? hundred : zero, used: withZeroTarget };
    default: return { missing: "unknown-policy", used: ["target", "zeroTarget"] };
  }
};

