/** The forms of targets that are not one number to exceed: a range, a value to hit, met or not. */
import { add, compare, hundred, multiply, rational, subtract, zero, type Rational, type Text } from "../../../kernel/index.ts";
import { defineForm, exactOf, type Policy, type Reading } from "../tables/form-table.ts";
import { comma } from "../words.ts";
import { byFormula, formulaOf, percent } from "./formulas.ts";
import type { RangeCase, StabiliseCase, VerdictCase } from "./inputs.ts";

const half = /* @__PURE__ */ rational(1, 2);

const against = ({ direction, actual }: RangeCase, bound: Rational, policy: Policy): Rational | null => byFormula(formulaOf(direction, policy), exactOf(actual), bound);

const sideOf = ({ actual, low, high }: RangeCase): "inside" | "above" | "below" => (actual > high ? "above" : actual < low ? "below" : "inside");

const near = (it: RangeCase): Rational => exactOf(sideOf(it) === "above" ? it.high : it.low);
const far = (it: RangeCase): Rational => exactOf(sideOf(it) === "above" ? it.low : it.high);

const range = (direction: RangeCase["direction"], actual: number, low: number, high: number): RangeCase => ({ direction, actual, low, high });

/** A range as target (PermenPANRB 8/2021): outside it the near end counts. */
export const rangeForm = /* @__PURE__ */ defineForm<RangeCase>({
  form: "range", asks: "value", axes: { minimise: { options: ["mirror-minimise", "inverse-ratio-minimise"] } }, isShownFreely: true,
  words: ({ direction, actual, low, high }) => ({ id: `${direction}, target ${comma(low)} sampai ${comma(high)}, realisasi ${comma(actual)}`, en: `${direction}, target ${String(low)} to ${String(high)}, actual ${String(actual)}` }),
  cases: [
    range("maximise", 70, 80, 90), range("minimise", 6.5, 7, 8), range("minimise", 9, 7, 8), range("maximise", 40, 80, 90), range("maximise", 80, 80, 90), range("maximise", 85, 80, 90), range("maximise", 90, 80, 90), range("maximise", 92, 80, 90),
    range("minimise", 7, 7, 8), range("minimise", 7.5, 7, 8), range("minimise", 8, 7, 8), range("minimise", 4, 7, 8),
  ],
  right: (it, policy) => ({ value: sideOf(it) === "inside" ? hundred : against(it, near(it), policy) }),
  faults: [
    { code: "range-midpoint", gives: (it, policy) => [{ value: against(it, multiply(add(exactOf(it.low), exactOf(it.high)), half), policy) }] },
    { code: "range-far-bound", gives: (it, policy) => (sideOf(it) === "inside" ? [] : [{ value: against(it, far(it), policy) }]) },
    { code: "inside-range-not-full", shows: "sometimes", gives: (it, policy) => (sideOf(it) === "inside" ? [it.low, it.high].map((bound) => ({ value: against(it, exactOf(bound), policy) })) : []) },
  ],
});

/** The mirror: 200 − c above the target. */
const mirrored = ({ actual, target }: StabiliseCase): Rational => {
  const c = multiply(exactOf(actual), rational(100, target)); // targets are whole numbers
  return compare(c, hundred) > 0 ? subtract(rational(200), c) : c;
};

const nearly = /* @__PURE__ */ rational(90);

/** 0 → 0, 90 → 100, 100 → 120. */
const interpolated = (c: Rational): Rational => (compare(c, nearly) <= 0 ? multiply(c, rational(10, 9)) : add(hundred, multiply(subtract(c, nearly), rational(2))));

const stable = (actual: number, target: number): StabiliseCase => ({ actual, target });

const pairWords = ({ actual, target }: StabiliseCase): Text => ({ id: `target ${comma(target)}, realisasi ${comma(actual)}`, en: `target ${String(target)}, actual ${String(actual)}` });

const stabilised = (it: StabiliseCase, { stabilise }: Policy): Rational => (stabilise === "stabilise-interpolated" ? interpolated(mirrored(it)) : mirrored(it));

/** Best on target (KMK 127/2026). */
export const stabiliseForm = /* @__PURE__ */ defineForm<StabiliseCase>({
  form: "stabilise", asks: "value", axes: { stabilise: { options: ["mirror-stabilise", "stabilise-interpolated"] }, floor: { options: ["none", "0"] } }, isShownFreely: true, words: pairWords,
  cases: [stable(90, 100), stable(0, 1), stable(1, 1), stable(2, 1), stable(3, 1), stable(1, 2), stable(11, 10), stable(19, 20), stable(96, 100), stable(45, 100)],
  right: (it, policy) => {
    const value = stabilised(it, policy);
    return { value: policy["floor"] === "0" && compare(value, zero) < 0 ? zero : value };
  },
  faults: [
    { code: "stabilise-as-maximise", gives: ({ actual, target }) => (actual > target ? [{ value: percent(exactOf(actual), exactOf(target)) }] : []) },
    { code: "stabilise-capped", gives: ({ actual, target }) => (actual > target ? [{ value: hundred }] : []) },
    { code: "no-floor", gives: (it, policy) => [{ value: stabilised(it, policy) }] },
  ],
});

const verdict = (direction: VerdictCase["direction"], actual: number, target: number): VerdictCase => ({ direction, actual, target });

const isMet = ({ direction, actual, target }: VerdictCase): boolean => (direction === "maximise" ? actual >= target : actual <= target);

const met = (it: boolean): Reading => ({ band: it ? "met" : "not-met" });

const MANY = 90;

/** Within a tenth of the target. */
const isAlmost = ({ direction, actual, target }: VerdictCase): boolean => {
  const share = direction === "maximise" ? percent(exactOf(actual), exactOf(target)) : percent(exactOf(target), exactOf(actual));
  return share !== null && compare(share, rational(MANY)) >= 0;
};

/** Met or not. */
export const verdictForm = /* @__PURE__ */ defineForm<VerdictCase>({
  form: "verdict", asks: "band", bands: ["met", "not-met"], aliases: { tercapai: "met", Tercapai: "met", "belum-tercapai": "not-met", "Belum Tercapai": "not-met", "Tidak Tercapai": "not-met", true: "met", false: "not-met" }, axes: {}, isShownFreely: false,
  words: (it) => { const { id, en } = pairWords(it); return { id: `${it.direction}, ${id}`, en: `${it.direction}, ${en}` }; },
  cases: [
    verdict("maximise", 2, 1), verdict("maximise", 1, 1), verdict("maximise", 1, 2), verdict("maximise", 0, 1), verdict("maximise", 99, 100), verdict("maximise", 99.6, 100), verdict("maximise", 0.3, 0.3),
    verdict("minimise", 1, 1), verdict("minimise", 1, 2), verdict("minimise", 2, 1), verdict("minimise", 0, 0), verdict("minimise", 101, 100),
  ],
  right: (it) => met(isMet(it)),
  faults: [
    { code: "direction-reversed", gives: (it) => [met(isMet({ ...it, direction: it.direction === "maximise" ? "minimise" : "maximise" }))] },
    { code: "direction-ignored", gives: (it) => (it.direction === "minimise" ? [met(isMet({ ...it, direction: "maximise" }))] : []) },
    { code: "met-called-unmet", gives: ({ actual, target }) => (actual === target ? [met(false)] : []) },
    { code: "zero-actual-as-missing", gives: ({ actual }) => (actual === 0 ? [{ band: null }] : []) },
    { code: "almost-met-called-met", shows: "sometimes", gives: (it) => (!isMet(it) && isAlmost(it) ? [met(true)] : []) },
  ],
});
