/** The forms of PP 46/2011 below the total: an activity with its time and cost curve, and behaviour. */
import { add, compare, divide, hundred, minimum, multiply, rational, subtract, sum, zero, type Rational } from "../../../kernel/index.ts";
import { defineForm, exactOf, type Policy, type Reading } from "../tables/form-table.ts";
import type { ActivityCase, AspectCase, BehaviourCase } from "./inputs.ts";

const onTarget = /* @__PURE__ */ rational(76);
const limit = /* @__PURE__ */ rational(24);

const achieved = ({ target, actual }: AspectCase): Rational => multiply(divide(exactOf(actual), exactOf(target)) ?? zero, hundred);

/** How time and cost are valued. */
type Curve = (aspect: AspectCase, policy: Policy) => Rational;

/** 76 + e: the only formula that the PP prints. */
const plain: Curve = (aspect) => add(onTarget, subtract(hundred, achieved(aspect)));

const isAbove = (aspect: AspectCase): boolean => compare(subtract(hundred, achieved(aspect)), limit) > 0;

const rightCurve: Curve = (aspect, { timeCost }) => (timeCost === "perka-branch" && isAbove(aspect) ? subtract(onTarget, subtract(plain(aspect, {}), hundred)) : plain(aspect, {}));

/** 76 − x − 100, where 76 − (x − 100) is meant. */
const lostParenthesis: Curve = (aspect, policy) => (isAbove(aspect) ? subtract(subtract(onTarget, plain(aspect, policy)), hundred) : plain(aspect, policy));

/** What may differ from one program to another. */
interface Way { readonly curve?: Curve; readonly timeFrom?: "waktu" | "biaya"; readonly costFrom?: "waktu" | "biaya"; readonly divisor?: "own" | "four" | "one"; readonly isCapped?: boolean; readonly countsUndone?: boolean }

const by = ({ aspects, done }: ActivityCase, policy: Policy, { curve = rightCurve, timeFrom = "waktu", costFrom = "biaya", divisor = "own", isCapped = false, countsUndone = false }: Way = {}): Rational => {
  const spent = (aspect: AspectCase | undefined): readonly Rational[] => {
    if (aspect === undefined) return [];
    const value = done || countsUndone ? curve(aspect, policy) : zero;
    return [policy["floor"] === "zero" && compare(value, zero) < 0 ? zero : value];
  };
  const amount = achieved(aspects.kuantitas);
  const values = [isCapped ? minimum(amount, hundred) : amount, achieved(aspects.kualitas), ...spent(aspects[timeFrom] ?? aspects.waktu), ...(aspects.biaya === undefined ? [] : spent(aspects[costFrom]))];
  const count = divisor === "own" ? values.length : divisor === "four" ? 4 : 1;
  return multiply(sum(values), rational(1, count));
};

const value = (it: Rational): readonly Reading[] => [{ value: it }];

const aspect = (target: number, actual: number): AspectCase => ({ target, actual });

const activity = (kuantitas: AspectCase, waktu: AspectCase, biaya?: AspectCase, more: { readonly kualitas?: number; readonly done?: boolean } = {}): ActivityCase => ({
  aspects: { kuantitas, kualitas: aspect(100, more.kualitas ?? 100), waktu, ...(biaya === undefined ? {} : { biaya }) }, done: more.done ?? true,
});

const one = /* @__PURE__ */ aspect(1, 1);
const year = /* @__PURE__ */ aspect(12, 12);

const comma = (text: string): string => text.replaceAll(".", ",");

/** One activity. */
export const activityForm = /* @__PURE__ */ defineForm<ActivityCase>({
  form: "activity", asks: "value", isShownFreely: true,
  axes: { timeCost: { options: ["perka-branch"], named: ["pp-formula-only"] }, floor: { options: ["none", "zero"] } },
  words: ({ aspects, done }) => {
    const all = Object.entries(aspects).map(([name, it]) => `${name} ${String(it.actual)}/${String(it.target)}`).join(", ");
    return { id: `${comma(all).replaceAll(",,", ",")}${done ? "" : ", tidak dilakukan"}`, en: `${all}${done ? "" : ", not done"}` };
  },
  cases: [
    activity(one, year, aspect(100, 100), { kualitas: 90 }), activity(one, year), activity(one, year, undefined, { kualitas: 90 }), activity(aspect(1, 2), year), activity(aspect(2, 1), year, undefined, { kualitas: 80 }), activity(one, aspect(5, 4)), activity(one, aspect(5, 4), aspect(100, 100)), activity(one, year, aspect(100, 80)),
    activity(one, aspect(100, 76)), activity(one, aspect(4, 3)), activity(one, aspect(2, 1)), activity(one, year, aspect(2, 1)), activity(one, aspect(12, 13)), activity(one, aspect(1, 2)), activity(one, aspect(1, 3)), activity(one, aspect(1, 0)),
    activity(aspect(1, 0), year, aspect(100, 100), { kualitas: 0, done: false }), activity(aspect(1, 0), aspect(12, 6), undefined, { kualitas: 0, done: false }),
  ],
  right: (it, policy) => ({ value: by(it, policy) }),
  faults: [
    { code: "branch-above-24-ignored", gives: (it, policy) => value(by(it, policy, { curve: plain })) },
    { code: "parenthesis-lost", gives: (it, policy) => value(by(it, policy, { curve: lostParenthesis })) },
    { code: "edge-at-24-left-out", gives: (it, policy) => value(by(it, policy, { curve: (given, own) => (compare(subtract(hundred, achieved(given)), limit) === 0 ? onTarget : rightCurve(given, own)) })) },
    { code: "cost-taken-for-time", gives: (it, policy) => value(by(it, policy, { timeFrom: "biaya" })) },
    { code: "time-taken-for-cost", gives: (it, policy) => value(by(it, policy, { costFrom: "waktu" })) },
    { code: "sum-for-mean", gives: (it, policy) => value(by(it, policy, { divisor: "one" })) },
    { code: "always-four-aspects", gives: (it, policy) => value(by(it, policy, { divisor: "four" })) },
    { code: "quantity-capped", gives: (it, policy) => value(by(it, policy, { isCapped: true })) },
    { code: "undone-activity-scored", gives: (it, policy) => value(by(it, policy, { countsUndone: true })) },
  ],
});

const names = ["orientasi-pelayanan", "integritas", "komitmen", "disiplin", "kerja-sama", "kepemimpinan"];

const behaviour = (...scores: readonly number[]): BehaviourCase => ({ aspects: Object.fromEntries(scores.flatMap((score, at) => names.slice(at, at + 1).map((name) => [name, score]))) });

const total = ({ aspects }: BehaviourCase): Rational => sum(Object.values(aspects).map(exactOf));

/** Behaviour: six aspects, or five for who leads nobody. */
export const behaviourForm = /* @__PURE__ */ defineForm<BehaviourCase>({
  form: "behaviour", asks: "value", axes: {}, isShownFreely: true,
  words: ({ aspects }) => ({ id: `perilaku ${Object.values(aspects).join(", ")}`, en: `behaviour ${Object.values(aspects).join(", ")}` }),
  cases: [behaviour(80, 80, 80, 80, 80, 86), behaviour(80, 80, 80, 80, 80), behaviour(80, 81, 82, 83, 84), behaviour(0, 80, 80, 80, 80, 80)],
  right: (it) => ({ value: multiply(total(it), rational(1, Object.keys(it.aspects).length)) }),
  faults: [
    { code: "always-six-aspects", gives: (it) => value(multiply(total(it), rational(1, 6))) },
    { code: "always-five-aspects", gives: (it) => value(multiply(total(it), rational(1, 5))) },
    { code: "leadership-left-out", gives: ({ aspects: { kepemimpinan: _left, ...rest } }) => value(multiply(total({ aspects: rest }), rational(1, Object.keys(rest).length))) },
  ],
});
