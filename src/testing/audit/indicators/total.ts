/** The forms that put several figures together: the weighted total, the criteria of a component, calibrated results. */
import { add, compare, divide, hundred, minimum, multiply, rational, round, subtract, sum, zero, type Rational } from "../../../kernel/index.ts";
import { defineForm, exactOf, type Policy, type Reading } from "../tables/form-table.ts";
import { wordsOf } from "./achievement.ts";
import { achievementAxes, achievementOf, percent } from "./formulas.ts";
import type { CalibrationCase, CriteriaCase, IndicatorCase, TotalCase } from "./inputs.ts";

type Weighed = TotalCase["indicators"][number];

const row = (direction: IndicatorCase["direction"], actual: number | null, target: number, weight: number): Weighed => ({ direction, actual, target, weight });
const total = (...indicators: readonly Weighed[]): TotalCase => ({ indicators });

type Rows = readonly (readonly [weight: Rational, value: Rational | null])[];

const rowsOf = ({ indicators }: TotalCase, policy: Policy): Rows => indicators.map((it) => [exactOf(it.weight), achievementOf(it, policy)]);

/** The weighted mean; rows without a value as the policy says. */
const weigh = (rows: Rows, missing: string | undefined): Rational | null => {
  if (missing === "undetermined" && rows.some(([, value]) => value === null)) return null;
  const counted = missing === "zero" ? rows : rows.filter(([, value]) => value !== null);
  return divide(sum(counted.map(([weight, value]) => multiply(weight, value ?? zero))), sum(counted.map(([weight]) => weight))) ?? null;
};

const roundedTo = (places: number) => ([weight, value]: Rows[number]): Rows[number] => [weight, value === null ? null : round(value, { places, mode: "half-up" })];

const equalWeights = (rows: Rows): Rows => rows.map(([, value]) => [hundred, value]);

/** Where all actuals are known. */
const ratioOfSums = ({ indicators }: TotalCase): readonly Reading[] => {
  const actuals = indicators.flatMap(({ actual }) => (actual === null ? [] : [exactOf(actual)]));
  return actuals.length === indicators.length ? [{ value: percent(sum(actuals), sum(indicators.map(({ target }) => exactOf(target)))) }] : [];
};

/** Weighted total of achievements. */
export const totalForm = /* @__PURE__ */ defineForm<TotalCase>({
  form: "total", asks: "value", isShownFreely: true,
  axes: { minimise: achievementAxes.minimise, cap: achievementAxes.cap, floor: achievementAxes.floor, missing: { options: ["undetermined", "exclude-and-renormalise", "zero"] } },
  words: ({ indicators }) => ({ id: indicators.map((it) => `${wordsOf(it).id}, bobot ${String(it.weight)}`).join("; "), en: indicators.map((it) => `${wordsOf(it).en}, weight ${String(it.weight)}`).join("; ") }),
  cases: [
    total(row("maximise", 8, 10, 60), row("maximise", 90, 100, 40)), total(row("maximise", 1, 1, 60), row("maximise", 0, 1, 40)), total(row("maximise", 1, 1, 60), row("maximise", null, 1, 40)),
    total(row("maximise", 3, 2, 60), row("maximise", 1, 2, 40)), total(row("maximise", 5, 2, 60), row("maximise", 1, 2, 40)), total(row("minimise", 1, 2, 70), row("maximise", 1, 2, 30)), total(row("minimise", 3, 1, 70), row("maximise", 1, 2, 30)),
    total(row("minimise", 5, 4, 70), row("maximise", 11, 10, 30)), total(row("maximise", 50.01, 100, 70), row("maximise", 1, 1, 30)), total(row("maximise", 1, 3, 30), row("maximise", 1, 3, 30), row("maximise", 50.04, 100, 40)),
  ],
  right: (it, policy) => ({ value: weigh(rowsOf(it, policy), policy["missing"]) }),
  faults: [
    { code: "rows-rounded-first", shows: "sometimes", gives: (it, policy) => [2, 1, 0].map((places) => ({ value: weigh(rowsOf(it, policy).map(roundedTo(places)), policy["missing"]) })) },
    { code: "ratio-of-sums", gives: ratioOfSums },
    { code: "weights-ignored", gives: (it, policy) => [{ value: weigh(equalWeights(rowsOf(it, policy)), policy["missing"]) }] },
    { code: "zero-actual-as-missing", gives: (it, policy) => (it.indicators.some(({ actual }) => actual === 0) ? [{ value: weigh(rowsOf({ indicators: it.indicators.filter(({ actual }) => actual !== 0) }, policy), policy["missing"]) }, { value: null }] : []) },
    { code: "no-cap", gives: (it, policy) => [{ value: weigh(rowsOf(it, { ...policy, cap: "none" }), policy["missing"]) }] },
    { code: "no-floor", gives: (it, policy) => [{ value: weigh(rowsOf(it, { ...policy, floor: "none" }), policy["missing"]) }] },
  ],
});

const criteria = (weight: number, ...scores: readonly number[]): CriteriaCase => ({ weight, scores });

const earned = (share: Rational, scores: readonly number[]): Rational => multiply(multiply(share, rational(1, 100)), sum(scores.map(exactOf)));

const shareOf = ({ weight, scores }: CriteriaCase): Rational => multiply(exactOf(weight), rational(1, scores.length));

/** Criteria of equal weight: each is exactly 1/n of the component. */
export const criteriaForm = /* @__PURE__ */ defineForm<CriteriaCase>({
  form: "criteria", asks: "value", axes: {}, isShownFreely: true,
  words: ({ weight, scores }) => ({ id: `bobot ${String(weight)}, ${String(scores.length)} kriteria dengan nilai ${scores.join(", ")}`, en: `weight ${String(weight)}, ${String(scores.length)} criteria scored ${scores.join(", ")}` }),
  cases: [criteria(6, 100, 50), criteria(9, 100, 100, 100, 100, 100, 100, 100), criteria(15, 100, 100, 100, 100, 100, 100, 100, 100, 100), criteria(100, 100, 100, 100), criteria(100, 100, 100, 100, 100, 100, 100, 100), criteria(9, 0, 0, 0, 0, 0, 0, 0)],
  right: (it) => ({ value: earned(shareOf(it), it.scores) }),
  faults: [{ code: "share-rounded", gives: (it) => [{ value: earned(round(shareOf(it), { places: 2, mode: "half-up" }), it.scores) }] }],
});

const results = (...rows: readonly (readonly [value: number, quality: number])[]): CalibrationCase => ({ rows: rows.map(([value, quality]) => ({ value, quality })) });

const meanOf = ({ rows }: CalibrationCase): Rational => divide(sum(rows.map(({ value, quality }) => multiply(exactOf(value), exactOf(quality)))), sum(rows.map(({ quality }) => exactOf(quality)))) ?? zero;

const calibrated = (value: Rational): Rational => (compare(value, hundred) <= 0 ? value : add(hundred, multiply(subtract(minimum(value, rational(120)), hundred), rational(15, 20))));

/** Calibrated results of KMK 127/2026, of which two decimals are printed at every step. */
export const calibrationForm = /* @__PURE__ */ defineForm<CalibrationCase>({
  form: "calibration", asks: "value", axes: {}, isShownFreely: true,
  words: ({ rows }) => ({ id: `hasil ${rows.map(({ value, quality }) => `${String(value)} (kualitas ${String(quality)})`).join(", ")}`, en: `results ${rows.map(({ value, quality }) => `${String(value)} (quality ${String(quality)})`).join(", ")}` }),
  cases: [results([110, 1], [100, 1]), results([100, 1]), results([120, 1]), results([90, 1]), results([84, 1.05], [108, 0.9], [104.69, 1], [120, 1], [110, 1.1])],
  right: (it) => ({ value: calibrated(meanOf(it)) }),
  faults: [
    { code: "rounds-between-steps", gives: (it) => [{ value: calibrated(round(meanOf(it), { places: 2, mode: "half-up" })) }] },
    { code: "not-calibrated", gives: (it) => [{ value: meanOf(it) }] },
    { code: "weights-ignored", gives: ({ rows }) => [{ value: calibrated(meanOf({ rows: rows.map((it) => ({ ...it, quality: 1 })) })) }] },
  ],
});
