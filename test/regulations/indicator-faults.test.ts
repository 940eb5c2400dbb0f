/** Published rows of indicator reports by their named formulas, verdicts, weights by days, composites. The faults of public code, by number: numbered-faults.test.ts. */
import { describe, expect, it } from "vitest";
import published from "../vectors/indicators.json" with { type: "json" };
import verdicts from "../vectors/indicator-verdicts.json" with { type: "json" };
import { toFixed, parseFraction, unwrap, zero } from "../../src/kernel/index.ts";
import { irrationalScorers } from "../../src/scorers/index.ts";
import { outputsOf, run } from "./run.ts";

const report = "permendagri-86-2017@1";
const one = (formula: string, actual: unknown, target: unknown, conventions: Readonly<Record<string, string>> = {}) => unwrap(run(report, { members: { indicator: ["i"] }, inputs: { formula: { i: formula }, actual: { i: actual }, target: { i: target }, weight: { i: 1 } }, conventions }));
const of = (receipt: ReturnType<typeof one>, name: string): unknown => (outputsOf(receipt)[name] as { readonly i: unknown }).i;
const achievement = (formula: string, actual: unknown, target: unknown, conventions: Readonly<Record<string, string>> = {}): unknown => of(one(formula, actual, target, conventions), "achievement");

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

describe("exact where it is easily lost", () => {
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
