/** The form of a single indicator: its achievement, and the faults seen in public code. */
import { zero, type Text } from "../../../kernel/index.ts";
import { defineForm, exactOf, type FaultModel, type Policy, type Reading } from "../tables/form-table.ts";
import { comma } from "../words.ts";
import { achievementAxes, achievementOf, bounded, formulaOf, unbounded } from "./formulas.ts";
import type { AuditDirection, IndicatorCase } from "./inputs.ts";

const value = (of: Reading["value"]): readonly Reading[] => (of === undefined ? [] : [{ value: of }]);

const uncapped: Policy = { cap: "none" };

const other: Readonly<Record<AuditDirection, AuditDirection>> = { maximise: "minimise", minimise: "maximise" };

const minimising = ["mirror-minimise", "inverse-ratio-minimise", "reduction-share"];

const truncated = (it: IndicatorCase): IndicatorCase => ({ ...it, actual: it.actual === null ? null : Math.trunc(it.actual), target: Math.trunc(it.target) });

/** Faults, over one indicator. The total takes some of them too. */
const faults: readonly FaultModel<IndicatorCase>[] = [
  { code: "direction-reversed", gives: (it, policy) => value(achievementOf(it, policy, formulaOf(other[it.direction], policy))) },
  { code: "direction-ignored", gives: (it, policy) => (it.direction === "minimise" ? value(achievementOf(it, policy, "ratio-maximise")) : []) },
  { code: "reduction-share", gives: (it, policy) => (it.direction === "minimise" && it.actual !== 0 ? value(achievementOf(it, policy, "reduction-share")) : []) },
  { code: "no-cap", gives: (it, policy) => value(bounded(unbounded(it, policy), { ...policy, ...uncapped })) },
  { code: "no-floor", gives: (it, policy) => value(bounded(unbounded(it, policy), { ...policy, floor: "none" })) },
  { code: "cap-in-one-direction", shows: "mixed", gives: (it, policy) => value(bounded(unbounded(it, policy), { ...policy, ...uncapped })) },
  { code: "perfect-minimise-scored-zero", gives: (it) => (it.direction === "minimise" && it.actual === 0 && it.target !== 0 ? value(zero) : []) },
  { code: "zero-actual-as-missing", gives: (it) => (it.actual === 0 && it.target !== 0 ? value(null) : []) },
  { code: "missing-actual-as-zero", gives: (it, policy) => (it.actual === null ? [...value(zero), ...value(achievementOf({ ...it, actual: 0 }, policy))] : []) },
  {
    code: "division-by-zero", shows: "sometimes",
    gives: (it, policy) => {
      const isDivided = it.target === 0 || (it.direction === "minimise" && it.actual === 0 && formulaOf("minimise", policy) === "inverse-ratio-minimise" && policy["zeroActual"] === "by-formula");
      return !isDivided || it.actual === null ? [] : [{ broken: true }, ...(policy["cap"] === "none" || it.target === 0 ? [] : value(exactOf(policy["cap"] ?? "none")))];
    },
  },
  {
    code: "integer-cast",
    gives: (it, policy) => {
      const cut = truncated(it);
      if (cut.actual === it.actual && cut.target === it.target) return [];
      return cut.target === 0 ? [{ broken: true }, ...value(null), ...value(zero), ...value(achievementOf(cut, policy))] : value(achievementOf(cut, policy));
    },
  },
  { code: "two-minimise-formulas", shows: "mixed", gives: (it, policy) => (it.direction === "minimise" ? minimising.slice(0, 2).flatMap((name) => value(achievementOf(it, policy, name))) : []) },
];

const max = (actual: number | null, target: number): IndicatorCase => ({ direction: "maximise", actual, target });
const min = (actual: number | null, target: number): IndicatorCase => ({ direction: "minimise", actual, target });

/** An indicator in words. */
export const wordsOf = ({ direction, actual, target }: IndicatorCase): Text => ({
  id: `${direction}, target ${comma(target)}, realisasi ${actual === null ? "belum diukur" : comma(actual)}`, en: `${direction}, target ${String(target)}, actual ${actual === null ? "not measured" : String(actual)}`,
});

/** The form. */
export const achievementForm = /* @__PURE__ */ defineForm<IndicatorCase>({
  form: "achievement", asks: "value", axes: achievementAxes, isShownFreely: true, words: wordsOf,
  cases: [
    max(80, 100), max(0, 1), max(1, 1), max(1, 2), max(null, 1), max(1, 0), max(0, 0), max(0.75, 1), max(1, 3), max(2, 3), max(11, 10), max(3, 2), max(2.5, 1), max(4.55, 5),
    min(1, 1), min(0, 1), min(1, 2), min(null, 1), min(1, 0), min(0, 0), min(2, 1), min(3, 1), min(0.5, 0.8), min(5, 2), min(1, 10), min(19, 20), min(5, 4), min(10, 3), min(12.5, 10), min(97, 100),
  ],
  right: (it, policy) => ({ value: achievementOf(it, policy) }),
  faults,
});
