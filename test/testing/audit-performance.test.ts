/** auditImplementation for performance: planted faults are found and no other; right functions under every convention are not blamed. */
import { describe, expect, it } from "vitest";
import { unwrap } from "../../src/kernel/index.ts";
import { auditImplementation, performanceFaultCodes, type PerformanceAuditForm, type PerformanceAuditInputs, type PerformanceAuditOptions, type ScoreAudit } from "../../src/testing/index.ts";
import { activity, clean, credit, curve, grade30, grade46, leader, point, predicate, total30, total46, transfer, units } from "./performance-apps.ts";

type In = PerformanceAuditInputs;

const audit = (fn: unknown, form: PerformanceAuditForm, options: object = {}): ScoreAudit => unwrap(auditImplementation(fn as (input: object) => null, { family: "performance", forms: [form], ...options } as unknown as PerformanceAuditOptions));
const codes = (fn: unknown, form: PerformanceAuditForm, options: object = {}): readonly string[] => audit(fn, form, options).faults.map(({ code }) => code);

const two = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;
const scores = (aspects: In["behaviour"]["aspects"]): readonly number[] => Object.values(aspects);
const add = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const [above, at, below] = ["di-atas-ekspektasi", "sesuai-ekspektasi", "di-bawah-ekspektasi"];
const labels: Readonly<Record<string, string>> = { "sangat-baik": "Sangat Baik", baik: "Baik", "butuh-perbaikan": "Cukup", kurang: "Kurang/Misconduct", "sangat-kurang": "Sangat Kurang" };
const closed46 = (value: number): string | null => ((value > 90 && value < 91) || (value > 75 && value < 76) || (value > 60 && value < 61) || (value > 50 && value < 51) ? null : grade46(value));
/** Halves up, in whole numbers. */
const exact2 = (it_: In["credit"]): number => Math.floor((units(it_) * 100 + point / 2) / point) / 100;

describe("right functions are not blamed", () => {
  it.each<readonly [string, unknown, PerformanceAuditForm, object]>([
    ["matrix", predicate(), "matrix", {}], ["matrix, in words", (it_: In["matrix"]) => labels[predicate()(it_)], "matrix", {}],
    ["activity", activity(), "activity", { timeCost: "perka-branch", floor: "none", rounding: "unrounded" }], ["activity, shown", (it_: In["activity"]) => two(activity()(it_)), "activity", { rounding: "final-2dp-half-up" }],
    ["behaviour", ({ aspects }: In["behaviour"]) => add(scores(aspects)) / scores(aspects).length, "behaviour", { rounding: "unrounded" }],
    ["PP 46", total46(), "total-46", { basis: "unrounded", gaps: "lower-cut" }], ["PP 46, closed", total46({ grade: closed46 }), "total-46", { gaps: "closed-intervals" }], ["PP 46, whole", total46({ grade: (value) => grade46(Math.round(value)) }), "total-46", { basis: "round-0dp-first" }],
    ["PP 30", total30(), "total-30", {}], ["8/2021", leader(), "leader", { basis: "round-percent-first" }], ["8/2021, unrounded", leader((it_) => it_), "leader", { basis: "unrounded" }], ["8/2021, shown", (it_: In["leader"]) => two(leader()(it_)), "leader", { basis: "round-percent-first" }],
    ["credit", exact2, "credit", { rounding: "half-up-2dp" }], ["credit, unrounded", credit, "credit", { rounding: "unrounded" }], ["credit, three", (it_: In["credit"]) => Math.floor((units(it_) * 1000 + point / 2) / point) / 1000, "credit", { rounding: "half-up-3dp" }],
    ["credit, cut off", (it_: In["credit"]) => Math.floor(units(it_) * 100 / point) / 100, "credit", { rounding: "truncate-2dp" }], ["transfer", transfer(), "transfer", {}],
  ])("%s", (_, fn, form, conventions) => {
    const result = audit(fn, form);
    expect([result.faults, result.passed]).toEqual([[], result.cases]);
    expect(result.conventions).toMatchObject(conventions);
  });
  it("the formula of the PP alone, where that is declared", () => {
    const plain = activity({ curve: ({ target, actual }) => (1.76 * target - actual) / target * 100 });
    expect(codes(plain, "activity", { conventions: { timeCost: "pp-formula-only" } })).toEqual([]);
  });
});

const lost = ({ target, actual }: { readonly target: number; readonly actual: number }): number => {
  const x = (1.76 * target - actual) / target * 100;
  return 100 - actual / target * 100 > 24 ? 76 - x - 100 : x;
};
const planted: readonly (readonly [string, unknown, PerformanceAuditForm, object?])[] = [
  ["matrix-transposed", ({ results, behaviour, form }: In["matrix"]) => predicate()({ form, results: behaviour, behaviour: results }), "matrix"],
  ["behaviour-at-expectation-very-good", predicate({ [`${String(above)} ${String(at)}`]: "sangat-baik" }), "matrix"],
  ["good-results-excuse-behaviour", predicate({ [`${String(above)} ${String(below)}`]: "butuh-perbaikan", [`${String(at)} ${String(below)}`]: "butuh-perbaikan" }), "matrix"],
  ["good-behaviour-not-counted", predicate({ [`${String(below)} ${String(above)}`]: "kurang", [`${String(below)} ${String(at)}`]: "kurang" }), "matrix"],
  ["wrong-value", predicate({ [`${String(below)} ${String(below)}`]: "kurang" }), "matrix"],
  ["branch-above-24-ignored", activity({ curve: ({ target, actual }) => (1.76 * target - actual) / target * 100 }), "activity"],
  ["parenthesis-lost", activity({ curve: lost }), "activity"], ["parenthesis-lost", (it_: In["activity"]) => two(activity({ curve: lost })(it_)), "activity"],
  ["edge-at-24-left-out", activity({ curve: (it_) => (it_.actual / it_.target <= 0.76 ? 76 - (curve({ target: 1, actual: 1 }) + 100 - it_.actual / it_.target * 100 - 100) : curve(it_)) }), "activity"],
  ["cost-taken-for-time", activity({ time: (it_) => it_.biaya ?? it_.waktu }), "activity"], ["time-taken-for-cost", activity({ cost: (it_) => it_.waktu }), "activity"],
  ["sum-for-mean", activity({ count: () => 1 }), "activity"], ["always-four-aspects", activity({ count: () => 4 }), "activity"], ["quantity-capped", activity({ quantity: (it_) => Math.min(100, it_) }), "activity"], ["undone-activity-scored", activity({ undone: 1 }), "activity"],
  ["always-six-aspects", ({ aspects }: In["behaviour"]) => add(scores(aspects)) / 6, "behaviour"], ["always-five-aspects", ({ aspects }: In["behaviour"]) => add(scores(aspects)) / 5, "behaviour"], ["leadership-left-out", ({ aspects }: In["behaviour"]) => add(scores(aspects).slice(0, 5)) / 5, "behaviour"],
  ["shares-swapped", total46({ share: 0.4 }), "total-46"], ["shares-of-another-rule", total46({ share: 0.7 }), "total-46"], ["skp-capped", total46({ skp: (it_) => Math.min(100, it_) }), "total-46"],
  ["bands-of-another-rule", total46({ grade: (value) => (value >= 110 ? "sangat-baik" : value >= 90 ? "baik" : value >= 70 ? "cukup" : value >= 50 ? "kurang" : "buruk") }), "total-46"],
  ["cut-left-out", total46({ grade: (value) => (value > 91 ? "sangat-baik" : value > 76 ? "baik" : value > 61 ? "cukup" : value > 51 ? "kurang" : "buruk") }), "total-46"],
  ["gap-graded-lowest", total46({ grade: (value) => closed46(value) ?? "buruk" }), "total-46"], ["gap-graded-up", total46({ grade: (value) => (value > 90 ? "sangat-baik" : value > 75 ? "baik" : value > 60 ? "cukup" : value > 50 ? "kurang" : "buruk") }), "total-46"],
  ["float-residue-at-cut", total46({ tidy: (it_) => it_ }), "total-46"],
  ["shares-swapped", total30({ share: (peers) => (peers ? 0.4 : 0.3) }), "total-30"], ["peers-ignored", total30({ share: () => 0.7 }), "total-30"], ["peers-always-counted", total30({ share: () => 0.6 }), "total-30"], ["idea-ignored", total30({ grade: (value) => grade30(value, true) }), "total-30"],
  ["bands-of-another-rule", total30({ grade: (value) => (value >= 91 ? "sangat-baik" : value >= 76 ? "baik" : value >= 61 ? "cukup" : value >= 51 ? "kurang" : "sangat-kurang") }), "total-30"],
  ["cut-left-out", total30({ grade: (value, idea) => (value > 110 && idea ? "sangat-baik" : value > 90 ? "baik" : value > 70 ? "cukup" : value > 50 ? "kurang" : "sangat-kurang") }), "total-30"],
  ["float-residue-at-cut", total30({ tidy: (it_) => it_ }), "total-30"],
  ["maximum-target-ignored", leader(undefined, () => false), "leader"], ["full-target-very-good", leader(undefined, () => true), "leader"], ["achievement-for-value", ({ achievement }: In["leader"]) => Math.min(120, Math.round(achievement)), "leader"],
  ["months-ignored", (it_: In["credit"]) => exact2({ ...it_, months: 12 }), "credit"], ["predicate-ignored", (it_: In["credit"]) => exact2({ ...it_, predicate: "baik" }), "credit"],
  ["month-rounded-first", (it_: In["credit"]) => clean(exact2({ ...it_, months: 1 }) * it_.months), "credit"], ["half-cent-points", (it_: In["credit"]) => Math.ceil((units(it_) * 100 - point / 2) / point) / 100, "credit"],
  ["half-cent-points", (it_: In["credit"]) => { const down = Math.ceil((units(it_) * 100 - point / 2) / point); const up = Math.floor((units(it_) * 100 + point / 2) / point); return (down % 2 === 0 ? down : up) / 100; }, "credit"],
  ["half-cent-points", (it_: In["credit"]) => credit(it_).toFixed(2), "credit"], ["whole-points", (it_: In["credit"]) => Math.floor((units(it_) + point / 2) / point), "credit"],
  ["conventional-base", transfer((rank) => ({ "III/a": 100, "III/b": 100, "III/c": 200, "III/d": 200, "IV/a": 400, "IV/b": 400, "IV/c": 400, "IV/d": 850, "IV/e": 850 })[rank] ?? 0), "transfer"],
  ["base-left-out", transfer(() => 0), "transfer"], ["years-left-out", (it_: In["transfer"]) => transfer()({ ...it_, years: 0 }), "transfer"],
  ["not-the-declared-convention", exact2, "credit", { conventions: { rounding: "half-up-3dp" } }],
];

describe("planted faults are found, and no other", () => {
  it.each(planted.map((it_) => [it_[0], it_] as const))("%s (%#)", (code, [, fn, form, options]) => {
    expect(codes(fn, form, options)).toEqual([code]);
  });
  it("each known one is planted", () => {
    expect(performanceFaultCodes.filter((code) => !planted.some(([it_]) => it_ === code))).toEqual(["second-call-differs", "forms-disagree", "throws"]);
  });
});
