/** The named formulas of achievement, exact; null where they give nothing. */
import { divide, hundred, isZero, maximum, minimum, multiply, rational, subtract, zero, type Rational } from "../../../kernel/index.ts";
import { exactOf, type Axis, type Policy } from "../tables/form-table.ts";
import type { AuditDirection, IndicatorCase } from "./inputs.ts";

const two = /* @__PURE__ */ rational(2);

/** 100 × a / b. */
export const percent = (a: Rational, b: Rational): Rational | null => {
  const ratio = divide(a, b);
  return ratio === undefined ? null : multiply(ratio, hundred);
};

const formulas: Readonly<Record<string, (r: Rational, t: Rational) => Rational | null>> = {
  "ratio-maximise": (r, t) => percent(r, t),
  "mirror-minimise": (r, t) => percent(subtract(multiply(two, t), r), t),
  "inverse-ratio-minimise": (r, t) => percent(t, r),
  "reduction-share": (r, t) => percent(subtract(t, r), t),
};

/** The achievement by a named formula. */
export const byFormula = (name: string, r: Rational, t: Rational): Rational | null => formulas[name]?.(r, t) ?? null;

/** The name of the formula under a policy. */
export const formulaOf = (direction: AuditDirection, { minimise = "mirror-minimise" }: Policy): string => (direction === "maximise" ? "ratio-maximise" : minimise);

/** Axes of a single achievement. Their defaults are those of the rulebooks: no cap and no floor unless a rule sets one, no value at target 0. */
export const achievementAxes = {
  minimise: { options: ["mirror-minimise", "inverse-ratio-minimise"], named: ["reduction-share"] },
  cap: { options: ["none", "120", "100", "200"] },
  floor: { options: ["none", "0"] },
  zeroTarget: { options: ["undetermined", "zero", "full-if-actual-zero", "met-or-not"] },
  zeroActual: { options: ["by-formula", "fixed-100"] },
} as const satisfies Readonly<Record<string, Axis>>;

/** Floor and cap of a policy. */
export const bounded = (value: Rational | null, { cap = "none", floor = "none" }: Policy): Rational | null => {
  if (value === null) return null;
  const low = floor === "none" ? value : maximum(value, exactOf(floor));
  return cap === "none" ? low : minimum(low, exactOf(cap));
};

const atZeroTarget = (direction: AuditDirection, r: Rational, { zeroTarget }: Policy): Rational | null => {
  switch (zeroTarget) {
    case "zero": return zero;
    case "full-if-actual-zero": return isZero(r) ? hundred : null;
    case "met-or-not": return direction === "maximise" || isZero(r) ? hundred : zero;
    default: return null;
  }
};

/** The achievement under a policy, before floor and cap, by a formula that may be another one than the policy's. */
export const unbounded = ({ direction, actual, target }: IndicatorCase, policy: Policy, formula = formulaOf(direction, policy)): Rational | null => {
  if (actual === null) return null;
  const [r, t] = [exactOf(actual), exactOf(target)];
  if (isZero(t)) return atZeroTarget(direction, r, policy);
  return direction === "minimise" && isZero(r) && policy["zeroActual"] === "fixed-100" ? hundred : byFormula(formula, r, t);
};

/** The achievement under a policy. */
export const achievementOf = (indicator: IndicatorCase, policy: Policy, formula?: string): Rational | null => bounded(unbounded(indicator, policy, formula), policy);
