/** The faults found in public code and reports on indicators: for each a case that shows the library right. Published rows by their named formulas. */
import { describe, expect, it } from "vitest";
import published from "../vectors/indicators.json" with { type: "json" };
import verdicts from "../vectors/indicator-verdicts.json" with { type: "json" };
import { consolidate } from "../../src/domain/index.ts";
import { readNumber, toFixed, parseFraction, unwrap, zero } from "../../src/kernel/index.ts";
import { criteria2021 } from "../../src/regulations/accountability/index.ts";
import { faultyScorers, irrationalScorers } from "../../src/scorers/index.ts";
import { q, run as score } from "../scorers/run.ts";
import { notesOf, outputsOf, run } from "./run.ts";

const report = "permendagri-86-2017@1";
const one = (formula: string, actual: unknown, target: unknown, conventions: Readonly<Record<string, string>> = {}) => unwrap(run(report, { members: { indicator: ["i"] }, inputs: { formula: { i: formula }, actual: { i: actual }, target: { i: target }, weight: { i: 1 } }, conventions }));
const of = (receipt: ReturnType<typeof one>, name: string): unknown => (outputsOf(receipt)[name] as { readonly i: unknown }).i;
const achievement = (formula: string, actual: unknown, target: unknown, conventions: Readonly<Record<string, string>> = {}): unknown => of(one(formula, actual, target, conventions), "achievement");
const band = (actual: unknown, conventions: Readonly<Record<string, string>> = {}): unknown => of(one("maximise", actual, 100, conventions), "indicatorPredicate");

/** SAKIP: one criterion a sub-component is enough for a total. */
const short = criteria2021.map((it_) => it_.id).filter((it_) => it_.endsWith("-1"));
const sakip = (total: string) => unwrap(run("permenpanrb-88-2021@1", { inputs: {}, supplied: { total } }));

describe("published rows", () => {
  it.each(published.records.map((it_) => [it_.id, it_] as const))("%s by its named formula", (_, row) => {
    expect(achievement(row.formula, row.actual, row.target)).toBe(row.achievement);
  });
  it.each(verdicts.records.filter((it_) => it_.kind === "verdict").map((it_) => [it_.id, it_] as const))("%s: the verdict is computed", (_, row) => {
    expect(achievement("met-or-not", row.actual, row.target)).toBe(row.met === true ? "100" : "0");
  });
  it("whose verdict the numbers contradict are found", () => {
    const says = (text: string): boolean => /^tercapai$/iu.test(text);
    const odd = verdicts.records.filter((it_) => it_.kind === "verdict" && says(it_.published) !== it_.met);
    expect(odd.map((it_) => [it_.id, it_.consistent])).toEqual([["IND-071", false], ["IND-085", false]]);
    expect(verdicts.records.filter((it_) => !it_.consistent).map((it_) => [it_.id, typeof it_.reason])).toEqual(["IND-055", "IND-069", "IND-071", "IND-085"].map((id) => [id, "string"]));
  });
  it.each(verdicts.records.filter((it_) => it_.kind === "efficiency").map((it_) => [it_.id, it_] as const))("%s: achievement less absorption", (_, row) => {
    expect(toFixed(parseFraction(row.exact ?? "") ?? zero, 2)).toBe(row.published.replace(",", "."));
  });
});

describe("faults of public code, each the right way here", () => {
  it("1: minimise is 100 on target; the other formula only by name", () => {
    expect(["minimise", "minimise-inverse"].map((formula) => achievement(formula, 5, 5))).toEqual(["100", "100"]);
    expect(score(faultyScorers[0], { actual: q(5), target: q(5) })).toEqual({ value: "0" });
  });
  it("3: −100 at three times the target unless a floor is chosen, and the receipt names the choice", () => {
    const receipt = one("minimise", 30, 10);
    expect([of(receipt, "achievement"), of(receipt, "index"), receipt.convention["floor"]?.option, receipt.convention["zeroTarget"]?.option]).toEqual(["-100", "-100", "none", "undetermined"]);
    expect(of(one("minimise", 30, 10, { floor: "zero" }), "index")).toBe("0");
  });
  it("4: an actual of 0 is a value", () => {
    expect([achievement("minimise", 0, 10), of(one("minimise", 0, 10, { cap: "at-120" }), "index")]).toEqual(["200", "120"]);
  });
  it("5: nothing is infinite", () => {
    const receipt = one("minimise-inverse", 0, 10);
    expect([of(receipt, "achievement"), receipt.missing]).toEqual([null, ["division-by-zero@inverted[i]"]]);
    expect(of(one("minimise-inverse", 1, 10, { cap: "at-120" }), "index")).toBe("120");
  });
  it("6: \"4.25\" is never 425 in silence; 59.995 has a band", () => {
    expect(readNumber("4.25", { format: "id-ID" } as never).ok).toBe(false);
    expect([band("50.995"), notesOf(one("maximise", "50.995", 100))]).toEqual(["sangat-rendah", ["between-published-bounds"]]);
  });
  it("7: rounding each and adding is not adding and rounding", () => {
    const each = ["33.335", "33.335", "33.335"];
    const added = each.reduce((so, it_) => so + Number(toFixed(parseFraction(`${Number(it_) * 1000}/1000`) ?? zero, 2)), 0);
    expect([added.toFixed(2), toFixed(parseFraction("100005/1000") ?? zero, 2)]).toEqual(["100.02", "100.01"]);
  });
  it("9, 10, 21: the predicate goes by the number, on one ladder with strict lower edges", () => {
    expect(["100", "9.5", "72", "85", "90", "90.01", "80", "70", "60", "50", "30", "0"].map((total) => outputsOf(sakip(total))["predicate"])).toEqual(["AA", "D", "BB", "A", "A", "AA", "BB", "B", "CC", "C", "D", "D"]);
    expect([outputsOf(sakip("100.01"))["predicate"], sakip("100.01").issues.map((it_) => it_.code)]).toEqual([null, expect.arrayContaining(["outside-range"])]);
  });
  it("13, 22: criteria weigh exactly 1/n: 9/7 seven times is 9, 1.29 seven times is 9.03", () => {
    const answers = Object.fromEntries(criteria2021.map((it_) => [it_.id, "AA"]));
    const { componentPoints, total } = outputsOf(unwrap(run("permenpanrb-88-2021@1", { inputs: { answer: answers } })));
    expect([componentPoints, total, criteria2021.length, short.length]).toEqual([{ perencanaan: "30", pengukuran: "30", pelaporan: "15", evaluasi: "25" }, "100", 80, 12]);
    expect(Number((1.29 * 7).toFixed(2))).toBe(9.03);
  });
  it("14: a broken number is not cut to a whole one", () => {
    expect(achievement("maximise", "0.75", 1)).toBe("75");
  });
  it("16: sums of rates and stocks are refused", () => {
    for (const scale of ["percentage", "stock"] as const) expect(consolidate([{ period: "2024", actual: 90 }, { period: "2025", actual: 85 }], { method: "sum", scale }).issues.map((it_) => it_.code)).toEqual(["consolidation-refused"]);
  });
  it("19, 20: a missing value is not zero; 92 of 80-90 is 102.22, not 113", () => {
    expect(achievement("maximise", undefined, 10)).toBe(null);
    expect(outputsOf(unwrap(run(report, { members: { indicator: ["i"] }, inputs: { formula: { i: "range-maximise" }, actual: { i: 92 }, low: { i: 80 }, high: { i: 90 }, weight: { i: 1 } } })))["achievement"]).toEqual({ i: "920/9" });
  });
  it("23: nothing is rounded between the steps of calibration", () => {
    const rows = ["r1", "r2", "r3", "r4", "r5"];
    const by = (values: readonly unknown[]): Readonly<Record<string, unknown>> => Object.fromEntries(rows.map((id, at) => [id, values[at]]));
    const attitudes = ["berorientasi-pelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif"];
    const receipt = unwrap(run("kmk-nkp-127-2026@1", {
      members: { indicator: rows, period: ["s1"] },
      inputs: { k3: by(["1.05", "0.9", 1, 1, "1.1"]), achievement: by([80, 120, "104.69", 120, 100]), attitudeScore: { s1: Object.fromEntries(attitudes.map((id, at) => [id, [82, 100, 98, 105, 100, 115, 105][at]])) }, level: "jpt-pratama-ke-bawah", nko: 100, tier: "tier-1" },
    }));
    const shown = (name: string): string => toFixed(parseFraction(outputsOf(receipt)[name] as string) ?? zero, 2);
    expect(["nhk", "nhkCalibrated", "npk", "npkCalibrated", "first"].map(shown)).toEqual(["105.17", "103.87", "100.71", "100.54", "103.04"]);
  });
  it("weights by days: 40.77, 24.57, 34.66 percent, unrounded in between", () => {
    const ids = ["r1", "r2", "r3"];
    const by = (values: readonly unknown[]): Readonly<Record<string, unknown>> => Object.fromEntries(ids.map((id, at) => [id, values[at]]));
    const one_ = (achieved: readonly number[]): string => toFixed(parseFraction(outputsOf(unwrap(run("kmk-nkp-127-2026@1", {
      members: { indicator: ids, period: ["s1"] }, supplied: { row: by(achieved) }, conventions: { duration: "by-days" },
      inputs: { k3: by([1, "1.1", "0.85"]), achievement: by([100, 100, 100]), days: by([365, 200, 365]), attitudeScore: { s1: {} }, level: "jpt-madya-ke-atas", nko: 100, tier: "tier-1" },
    })))["nhk"] as string) ?? zero, 2);
    expect([one_([100, 0, 0]), one_([0, 100, 0]), one_([0, 0, 100])]).toEqual(["40.77", "24.57", "34.66"]);
  });
  it("bands: exactly 65 and 110, where binary floating point falls short", () => {
    expect([achievement("maximise", "5.85", 9), achievement("maximise", "3.3", 3)]).toEqual(["65", "110"]);
    expect([5.85 / 9 * 100, 3.3 / 3 * 100].map((it_) => it_ === Math.round(it_))).toEqual([false, false]);
  });
});

describe("composites of COINr", () => {
  it("give the printed pillars and indices to eight decimals", () => {
    const pillars = ["physical", "economic", "political", "institutional", "people", "environmental", "social", "economic-sustainability"];
    const ask = (values: readonly string[]) => outputsOf(unwrap(run("coinr-asem-2018@1", { members: { indicator: [] }, inputs: {}, supplied: { pillarScore: Object.fromEntries(pillars.map((id, at) => [id, values[at]])) } })));
    const places = (value: unknown): string => toFixed(parseFraction(value as string) ?? zero, 8);
    const che = ask(["63.40916791", "32.87184408", "74.78278887", "85.94295655", "56.93305119", "77.21188326", "87.84769682", "56.87888019"]);
    const idn = ask(["16.17342124", "6.35448318", "48.55169593", "67.88076057", "2.99914949", "70.20139930", "28.66313544", "57.20472145"]);
    const sub = (it_: typeof che): readonly string[] => Object.values(it_["subindexScore"] as object).map(places);
    expect([sub(che), places(che["index"]), sub(idn), places(idn["index"])]).toEqual([["62.78796172", "73.97948676"], "68.38372424", ["28.39190208", "52.02308540"], "40.20749374"]);
  });
  it("hand irrational scorers over, they are not built in", () => {
    expect(irrationalScorers.map((it_) => it_.id)).toEqual(["geometric-mean@1", "natural-log@1", "z-score@1"]);
  });
});
