/** auditImplementation for indicators: planted faults are found and no other; right functions under every convention are not blamed. */
import { describe, expect, it } from "vitest";
import { unwrap } from "../../src/kernel/index.ts";
import { auditImplementation, indicatorFaultCodes, type IndicatorAuditForm, type IndicatorAuditInputs, type IndicatorAuditOptions, type ScoreAudit } from "../../src/testing/index.ts";
import { achievement, calibration, category, inverse, mirror, number, percent, periods, range, ratio, sakip, stabilise, total, verdict, type One } from "./indicator-apps.ts";

type In = IndicatorAuditInputs;

const audit = (fn: unknown, form: IndicatorAuditForm | readonly IndicatorAuditForm[], options: object = {}): ScoreAudit =>
  unwrap(auditImplementation(fn as (input: object) => null, { family: "indicators", forms: typeof form === "string" ? [form] : form, ...options } as unknown as IndicatorAuditOptions));
const codes = (fn: unknown, form: IndicatorAuditForm | readonly IndicatorAuditForm[], options: object = {}): readonly string[] => audit(fn, form, options).faults.map(({ code }) => code);

const two = (it_: number | null): number | null => (it_ === null ? null : Math.round((it_ + Number.EPSILON) * 100) / 100);
const then = <A>(fn: (input: A) => number | null, next: (value: number | null) => unknown) => (input: A): unknown => next(fn(input));
const truncate = (it_: number | null): number | null => (it_ === null ? null : Math.trunc(it_ * 100) / 100);

describe("right functions are not blamed", () => {
  it.each<readonly [string, unknown, IndicatorAuditForm, object]>([
    ["mirror", achievement(), "achievement", { minimise: "mirror-minimise", cap: "none", floor: "none", zeroTarget: "undetermined", zeroActual: "by-formula", rounding: "unrounded" }],
    ["mirror, two decimals", then(achievement(), two), "achievement", { minimise: "mirror-minimise", cap: "none", floor: "none", rounding: "final-2dp-half-up" }],
    ["mirror, cut off", then(achievement(), truncate), "achievement", { minimise: "mirror-minimise", rounding: "final-2dp-truncate" }],
    ["mirror, cut off downwards also below 0", then(achievement(), (it_: number | null): number | null => (it_ === null ? null : Math.floor(it_ * 100) / 100)), "achievement", { minimise: "mirror-minimise", rounding: "final-2dp-truncate" }],
    ["mirror, as text", then(achievement(), (it_) => (it_ === null ? null : it_.toFixed(2))), "achievement", { minimise: "mirror-minimise", rounding: "final-2dp-half-up" }],
    ["mirror, as a record", then(achievement(), (value) => ({ value })), "achievement", { minimise: "mirror-minimise" }],
    ["inverse", achievement({ minimise: (r, t) => (r === 0 ? NaN : inverse(r, t)) }), "achievement", { minimise: "inverse-ratio-minimise" }],
    ["inverse, 100 at 0", achievement({ minimise: (r, t) => (r === 0 ? 100 : inverse(r, t)) }), "achievement", { minimise: "inverse-ratio-minimise", zeroActual: "fixed-100" }],
    ["cap 120, floor 0", achievement({ cap: 120, floor: 0 }), "achievement", { minimise: "mirror-minimise", cap: "120", floor: "0" }],
    ["cap 100", achievement({ cap: 100 }), "achievement", { cap: "100", floor: "none" }],
    ["cap 200", achievement({ cap: 200 }), "achievement", { cap: "200" }],
    ["target 0 is 0", achievement({ zeroTarget: () => 0 }), "achievement", { zeroTarget: "zero" }],
    ["target 0 met", achievement({ zeroTarget: ({ actual }) => (actual === 0 ? 100 : null) }), "achievement", { zeroTarget: "full-if-actual-zero" }],
    ["target 0 met or not", achievement({ zeroTarget: ({ actual, direction }) => (direction === "maximise" || actual === 0 ? 100 : 0) }), "achievement", { zeroTarget: "met-or-not" }],
    ["total", total(), "total", { minimise: "mirror-minimise", missing: "undetermined", cap: "none" }],
    ["total, left out", total({ missing: "exclude", of: achievement({ cap: 120, floor: 0 }) }), "total", { missing: "exclude-and-renormalise", cap: "120", floor: "0" }],
    ["total, as 0", then(total({ missing: "zero" }), two), "total", { missing: "zero", rounding: "final-2dp-half-up" }],
    ["range", range(), "range", { minimise: "mirror-minimise" }], ["range, inverse", range(undefined, inverse), "range", { minimise: "inverse-ratio-minimise" }],
    ["stabilise", stabilise, "stabilise", { stabilise: "mirror-stabilise", floor: "none" }],
    ["stabilise, floor", (it_: In["stabilise"]) => Math.max(0, stabilise(it_)), "stabilise", { stabilise: "mirror-stabilise", floor: "0" }],
    ["stabilise, interpolated", (it_: In["stabilise"]) => { const c = stabilise(it_); return c <= 90 ? c / 90 * 100 : 100 + (c - 90) * 2; }, "stabilise", { stabilise: "stabilise-interpolated" }],
    ["criteria", ({ weight, scores }: In["criteria"]) => scores.reduce((a, b) => a + b, 0) / scores.length * weight / 100, "criteria", { rounding: "unrounded" }],
    ["sakip", ({ score }: In["band"]) => (score > 100 ? null : sakip(score)), "band", { zeroScore: "d" }],
    ["sakip, refusing", ({ score }: In["band"]) => { if (score > 100) throw new Error("no"); return score === 0 ? { band: "-" } : { band: sakip(score) }; }, "band", { zeroScore: "undetermined" }],
    ["category", (it_: In["category"]) => category(percent(it_)), "category", { gaps: "lower-cut", aboveTop: "sangat-tinggi" }],
    ["category, whole", (it_: In["category"]) => category(Math.round(percent(it_))), "category", { gaps: "round-first" }],
    ["category, closed", (it_: In["category"]) => { const c = percent(it_); return c > 100 || (c > 90 && c < 91) || (c > 75 && c < 76) || (c > 65 && c < 66) || (c > 50 && c < 51) ? null : category(c); }, "category", { gaps: "closed-intervals", aboveTop: "undetermined" }],
    ["periods", periods(), "periods", { missingPeriods: "exclude-and-renormalise" }], ["periods, as 0", periods(undefined, "zero"), "periods", { missingPeriods: "zero" }],
    ["number", number, "number", { pointInIndonesian: "error" }], ["number, refusing", (it_: In["number"]) => { const value = number(it_); if (value === null) throw new Error("no number"); return value; }, "number", { pointInIndonesian: "error" }],
    ["number, grouping", (it_: In["number"]) => (it_.format === "id-ID" && it_.text === "4.25" ? 425 : number(it_)), "number", { pointInIndonesian: "grouping" }],
    ["verdict", verdict, "verdict", {}], ["verdict in Indonesian", (it_: In["verdict"]) => (verdict(it_) === "met" ? "Tercapai" : "Belum Tercapai"), "verdict", {}],
    ["calibration", calibration(), "calibration", { rounding: "unrounded" }], ["calibration, shown", then(calibration(), two), "calibration", { rounding: "final-2dp-half-up" }],
  ])("%s", (name, fn, form, conventions) => {
    const result = audit(fn, form);
    if (name === "inverse") expect(result.faults.map(({ code }) => code)).toEqual(["division-by-zero"]); // NaN is no answer
    else expect([result.faults, result.passed]).toEqual([[], result.cases]);
    expect(result.conventions).toMatchObject(conventions);
  });
});

const zeros = (fn: (it: One) => number | null) => (it_: One): number | null => fn({ ...it_, actual: it_.actual ?? 0 });

const planted: readonly (readonly [string, unknown, IndicatorAuditForm, object?])[] = [
  ["reduction-share", achievement({ minimise: (r, t) => (t - r) / t * 100 }), "achievement"],
  ["reduction-share", then(achievement({ minimise: (r, t) => (t - r) / t * 100, cap: 120 }), two), "achievement", { conventions: { cap: "120" } }],
  ["direction-ignored", achievement({ minimise: ratio }), "achievement"], ["direction-ignored", achievement({ minimise: ratio, cap: 120 }), "achievement"],
  ["direction-reversed", achievement({ minimise: ratio, maximise: mirror }), "achievement"],
  ["no-cap", achievement(), "achievement", { conventions: { cap: "120" } }], ["no-floor", achievement({ cap: 120 }), "achievement", { conventions: { cap: "120", floor: "0" } }],
  ["cap-in-one-direction", achievement({ cap: 120, capMinimise: Infinity, floor: 0 }), "achievement"], ["cap-in-one-direction", achievement({ cap: Infinity, capMinimise: 120 }), "achievement"],
  ["perfect-minimise-scored-zero", achievement({ minimise: (r, t) => (r === 0 ? 0 : mirror(r, t)) }), "achievement"],
  ["zero-actual-as-missing", (it_: One) => (!it_.actual ? null : achievement()(it_)), "achievement"],
  ["missing-actual-as-zero", zeros(achievement()), "achievement"], ["missing-actual-as-zero", achievement({ missing: () => 0 }), "achievement"],
  ["division-by-zero", achievement({ zeroTarget: ({ actual }) => Number(actual) / 0 * 100 }), "achievement"], ["division-by-zero", achievement({ zeroTarget: () => { throw new Error("DivisionByZeroError"); } }), "achievement"],
  ["division-by-zero", achievement({ minimise: inverse }), "achievement"], ["division-by-zero", achievement({ minimise: inverse, cap: 120 }), "achievement"],
  ["integer-cast", (it_: One) => { const target = Math.trunc(it_.target); return target === 0 ? (it_.actual === null ? null : 0) : achievement()({ ...it_, actual: it_.actual === null ? null : Math.trunc(it_.actual), target }); }, "achievement"],
  ["two-minimise-formulas", achievement({ minimise: (r, t) => (r > t ? inverse(r, t) : mirror(r, t)) }), "achievement"],
  ["wrong-value", achievement({ maximise: (r, t) => r / t * 90 }), "achievement"],
  ["throws", (it_: One) => { if (it_.actual === 3) throw new Error("three"); return achievement()(it_); }, "achievement"],
  ["not-the-declared-convention", achievement(), "achievement", { conventions: { minimise: "inverse-ratio-minimise" } }],
  ["rows-rounded-first", then(total({ round: (it_) => two(it_) ?? 0 }), two), "total"], ["rows-rounded-first", total({ round: (it_) => Math.round(it_) }), "total"],
  ["ratio-of-sums", ({ indicators }: In["total"]) => (indicators.some(({ actual }) => actual === null) ? null : indicators.reduce((sum, it_) => sum + (it_.actual ?? 0), 0) / indicators.reduce((sum, it_) => sum + it_.target, 0) * 100), "total"],
  ["weights-ignored", total({ weight: () => 1 }), "total"], ["zero-actual-as-missing", total({ of: (it_) => (!it_.actual ? null : achievement()(it_)), missing: "exclude" }), "total"],
  ["no-cap", total(), "total", { conventions: { cap: "120" } }], ["no-floor", total({ of: achievement({ cap: 120 }) }), "total", { conventions: { floor: "0" } }],
  ["range-midpoint", (it_: In["range"]) => (it_.direction === "maximise" ? ratio : mirror)(it_.actual, (it_.low + it_.high) / 2), "range"],
  ["range-far-bound", range((it_) => (it_.actual > it_.high ? it_.low : it_.high)), "range"],
  ["inside-range-not-full", (it_: In["range"]) => (it_.direction === "maximise" ? ratio : mirror)(it_.actual, it_.actual > it_.high ? it_.high : it_.low), "range"],
  ["stabilise-as-maximise", ({ actual, target }: In["stabilise"]) => ratio(actual, target), "stabilise"], ["stabilise-capped", ({ actual, target }: In["stabilise"]) => Math.min(100, ratio(actual, target)), "stabilise"],
  ["no-floor", stabilise, "stabilise", { conventions: { floor: "0" } }],
  ["share-rounded", ({ weight, scores }: In["criteria"]) => scores.reduce((sum, it_) => sum + it_ / 100 * (two(weight / scores.length) ?? 0), 0), "criteria"],
  ["share-rounded", ({ weight, scores }: In["criteria"]) => two(scores.reduce((sum, it_) => sum + it_ / 100 * (two(weight / scores.length) ?? 0), 0)), "criteria"],
  ["rounds-between-steps", then(calibration((it_) => two(it_) ?? 0), two), "calibration"], ["not-calibrated", ({ rows }: In["calibration"]) => rows.reduce((sum, it_) => sum + it_.value * it_.quality, 0) / rows.reduce((sum, it_) => sum + it_.quality, 0), "calibration"],
  ["weights-ignored", ({ rows, form }: In["calibration"]) => calibration()({ form, rows: rows.map((it_) => ({ ...it_, quality: 1 })) }), "calibration"],
  ["strict-edge-included", ({ score }: In["band"]) => (score > 100 ? null : score >= 90 ? "AA" : score >= 80 ? "A" : score >= 70 ? "BB" : score >= 60 ? "B" : score >= 50 ? "CC" : score >= 30 ? "C" : "D"), "band"],
  ["text-prefix", ({ score }: In["band"]) => (score > 100 ? null : sakip(Number(String(score).slice(0, 2)))), "band"],
  ["above-scale-graded", ({ score }: In["band"]) => sakip(score), "band"],
  ["low-scores-lumped", ({ score }: In["band"]) => (score > 100 || score === 0 ? null : score <= 60 ? (score > 50 ? "CC" : "CC") : sakip(score)), "band"],
  ["top-band-missing", ({ score }: In["band"]) => (score > 100 ? null : sakip(Math.min(score, 90))), "band"],
  ["band-gap", ({ score }: In["band"]) => (score > 100 || (!Number.isInteger(score) && Math.floor(score * 100) / 100 !== score) ? null : sakip(score)), "band"],
  ["another-ladder", ({ score }: In["band"]) => (score > 100 ? null : score === 72 ? "B" : sakip(score)), "band"], ["another-ladder", ({ score }: In["band"]) => (score > 100 ? null : score === 85 ? "BB" : sakip(score)), "band"],
  ["cut-left-out", (it_: In["category"]) => { const c = percent(it_); return c > 91 ? "sangat-tinggi" : c > 76 ? "tinggi" : c > 66 ? "sedang" : c > 51 ? "rendah" : "sangat-rendah"; }, "category"],
  ["band-gap", (it_: In["category"]) => { const c = percent(it_); return c > 90 && c < 91 || c > 75 && c < 76 || c > 65 && c < 66 || c > 50 && c < 51 ? "sangat-tinggi" : category(c); }, "category"],
  ["gap-graded-up", (it_: In["category"]) => { const c = percent(it_); return c > 90 ? "sangat-tinggi" : c > 75 ? "tinggi" : c > 65 ? "sedang" : c > 50 ? "rendah" : "sangat-rendah"; }, "category"],
  ["float-residue-at-cut", ({ actual, target }: In["category"]) => category(actual / target * 100), "category"],
  ["zero-period-dropped", periods((it_): it_ is number => !!it_), "periods"],
  ["missing-period-as-zero", (it_: In["periods"]) => (it_.method === "take-last-known" ? it_.periods.at(-1) ?? 0 : periods()(it_)), "periods"],
  ["rates-summed", (it_: In["periods"]) => periods()({ ...it_, unit: "count" }), "periods"],
  ["quarter-skipped", (it_: In["periods"]) => (it_.method === "sum" ? periods()({ ...it_, periods: it_.periods.filter((_, at) => at !== 2) }) : periods()(it_)), "periods"],
  ["dots-stripped", (it_: In["number"]) => (it_.format === "raw" && /^[\d.]+$/.test(it_.text) ? Number(it_.text.replaceAll(".", "")) : number(it_)), "number"],
  ["comma-cut-off", (it_: In["number"]) => (it_.format === "id-ID" && /^[\d.,]+$/.test(it_.text) ? parseFloat(it_.text) : number(it_)), "number"],
  ["format-ignored", (it_: In["number"]) => (it_.text === "4.25" ? 4.25 : number(it_)), "number"],
  ["text-read-as-number", (it_: In["number"]) => number(it_) ?? (it_.text.includes(" ") ? parseInt(it_.text, 10) : null), "number"],
  ["empty-text-as-zero", (it_: In["number"]) => (it_.text === "" ? Number(it_.text) : number(it_)), "number"],
  ["met-called-unmet", ({ direction, actual, target }: In["verdict"]) => ((direction === "maximise" ? actual > target : actual < target) ? "met" : "not-met"), "verdict"],
  ["almost-met-called-met", ({ direction, actual, target }: In["verdict"]) => ((direction === "maximise" ? actual >= target * 0.98 : actual <= target * 1.02) ? "met" : "not-met"), "verdict"],
  ["almost-met-called-met", ({ direction, actual, target }: In["verdict"]) => ((direction === "maximise" ? Math.round(actual / target * 100) >= 100 : actual <= target) ? "met" : "not-met"), "verdict"],
  ["direction-ignored", ({ actual, target }: In["verdict"]) => (actual >= target ? "met" : "not-met"), "verdict"],
  ["direction-reversed", (it_: In["verdict"]) => verdict({ ...it_, direction: it_.direction === "maximise" ? "minimise" : "maximise" }), "verdict"],
  ["zero-actual-as-missing", (it_: In["verdict"]) => (it_.actual === 0 ? null : verdict(it_)), "verdict"],
];

describe("planted faults are found, and no other", () => {
  it.each(planted.map((it_) => [it_[0], it_] as const))("%s (%#)", (code, [, fn, form, options]) => {
    expect(codes(fn, form, options)).toEqual([code]);
  });
  it("each known one is planted", () => {
    expect(indicatorFaultCodes.filter((code) => !planted.some(([it_]) => it_ === code))).toEqual(["second-call-differs", "forms-disagree"]);
  });
});

describe("several forms", () => {
  const both = (parts: Parameters<typeof achievement>[0]) => (input: In["achievement"] | In["total"]): number | null => (input.form === "achievement" ? achievement({ cap: 120, floor: 0 })(input) : total({ of: achievement(parts) })(input));
  it("that follow different rules disagree", () => {
    expect(codes(both({ cap: 120, floor: 0 }), ["achievement", "total"])).toEqual([]);
    const result = audit(both({ floor: 0 }), ["achievement", "total"]);
    expect(result.faults.map(({ code }) => code)).toEqual(["forms-disagree"]);
    expect(result.faults[0]).toMatchObject({ case: { input: { form: "total" } }, got: { value: "110" }, expected: { value: { text: "92.00" } } });
    expect(codes(both({ cap: 120, floor: 0, minimise: inverse }), ["achievement", "total"])).toContain("forms-disagree");
  });
});
