/** The 23 faults found in public code and reports on indicators, by number: for each a case that shows the library right. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessIndicators } from "../../src/assess/index.ts";
import { checkCascade, consolidate, readPlan } from "../../src/domain/index.ts";
import { createEngine, replay, type Receipt } from "../../src/engine/index.ts";
import { explain, explainCells } from "../../src/explain/index.ts";
import { parseFraction, readNumber, round, sum, toFixed, toFraction, unwrap, zero } from "../../src/kernel/index.ts";
import { criteria2021 } from "../../src/regulations/accountability/index.ts";
import { permendagri54of2010, permendagri86of2017 } from "../../src/regulations/indicators/index.ts";
import { faultyScorers } from "../../src/scorers/index.ts";
import { q, run as score } from "../scorers/run.ts";
import { notesOf, outputsOf, run } from "./run.ts";

const report = "permendagri-86-2017@1";
const one = (formula: string, actual: unknown, target: unknown, conventions: Readonly<Record<string, string>> = {}) => unwrap(run(report, { members: { indicator: ["i"] }, inputs: { formula: { i: formula }, actual: { i: actual }, target: { i: target }, weight: { i: 1 } }, conventions }));
const of = (receipt: Receipt, name: string): unknown => (outputsOf(receipt)[name] as { readonly i: unknown }).i;
const achievement = (formula: string, actual: unknown, target: unknown, conventions: Readonly<Record<string, string>> = {}): unknown => of(one(formula, actual, target, conventions), "achievement");
const band = (actual: unknown, conventions: Readonly<Record<string, string>> = {}): unknown => of(one("maximise", actual, 100, conventions), "indicatorPredicate");
const codes = (result: { readonly issues: readonly { readonly code: string }[] }): readonly string[] => result.issues.map((it_) => it_.code);

/** SAKIP: the grade of a total. */
const sakip = (total: string) => unwrap(run("permenpanrb-88-2021@1", { inputs: {}, supplied: { total } }));
const grades = (...totals: readonly string[]): readonly unknown[] => totals.map((total) => outputsOf(sakip(total))["predicate"]);

/** Rows of a report: actual and target of each, all of which are to rise, with one weight. */
const rowsOf = (rows: readonly (readonly [actual: unknown, target: unknown])[], period = "2019") => ({
  objectives: [], indicators: rows.map(([, target], at) => ({ id: `i${at}`, formula: "maximise", target, weight: 1 })), observations: rows.map(([value], at) => ({ indicator: `i${at}`, period, value })),
}) as never;
const engine = unwrap(createEngine({ rulebooks: [permendagri54of2010, permendagri86of2017] }));
const assess = (rows: readonly (readonly [actual: unknown, target: unknown])[], conventions: Readonly<Record<string, string>> = {}, rulebook = report) => unwrap(assessIndicators(rowsOf(rows), { engine, rulebook, period: "2019", conventions }));

describe("faults of public code and reports, each the right way here", () => {
  it("1: minimise is 100 on target; the other formula only by name", () => {
    expect(["minimise", "minimise-inverse"].map((formula) => achievement(formula, 5, 5))).toEqual(["100", "100"]);
    expect(score(faultyScorers[0], { actual: q(5), target: q(5) })).toEqual({ value: "0" });
  });
  it("2: an honest 0 as the last quarter is a report", () => {
    const quarters = [5, 3, 0].map((actual, at) => ({ period: `2026-Q${at + 1}`, actual }));
    expect(unwrap(consolidate(quarters, { method: "take-last-known", scale: "count" })).actual).toBe("0");
    expect(unwrap(consolidate([...quarters.slice(0, 2), { period: "2026-Q3" }], { method: "take-last-known", scale: "count" })).actual).toBe("3");
  });
  it("3: −100 at three times the target unless a floor is chosen, and the receipt names the choice", () => {
    const receipt = one("minimise", 30, 10);
    expect([of(receipt, "achievement"), of(receipt, "index"), receipt.convention["floor"]?.option, receipt.convention["zeroTarget"]?.option]).toEqual(["-100", "-100", "none", "undetermined"]);
    expect(of(one("minimise", 30, 10, { floor: "zero" }), "index")).toBe("0");
  });
  it("4: an actual of 0 is a value", () => {
    expect([achievement("minimise", 0, 10), of(one("minimise", 0, 10, { cap: "at-120" }), "index")]).toEqual(["200", "120"]);
    expect(grades("55", "95")).toEqual(["CC", "AA"]);
  });
  it("5: nothing is infinite, and a cap holds for every formula", () => {
    const receipt = one("minimise-inverse", 0, 10);
    expect([of(receipt, "achievement"), receipt.missing]).toEqual([null, ["division-by-zero@inverted[i]"]]);
    expect(["maximise", "minimise-inverse"].map((formula) => of(one(formula, formula === "maximise" ? 100 : 1, 10, { cap: "at-120" }), "index"))).toEqual(["120", "120"]);
  });
  it("6: \"4.25\" is never 425 in silence; 59.995 has the band below 60", () => {
    expect(["4.25", "88.75"].map((text) => readNumber(text, { format: "id-ID" }).ok)).toEqual([false, false]);
    expect(unwrap(readNumber("4.250", { format: "id-ID" })).text).toBe("4250");
    expect([band("50.995"), notesOf(one("maximise", "50.995", 100))]).toEqual(["sangat-rendah", ["between-published-bounds"]]);
    expect(grades("59.995", "60.005")).toEqual(["CC", "B"]);
  });
  it("7: rounding each and adding is not adding and rounding: it is rounded once, at the end", () => {
    const each = ["33.335", "33.335", "33.335"].map(q);
    expect([toFraction(sum(each.map((it_) => round(it_, { places: 2, mode: "half-up" })))), toFixed(sum(each), 2)]).toEqual(["5001/50", "100.01"]);
    expect(assess([["33.335", 100], ["33.335", 100], ["33.336", 100]]).total).toMatchObject({ text: "33.34", exact: "50003/1500" });
  });
  it("8: a cap is chosen, cited and named; a value in a gap gets no row from anywhere but the one table", () => {
    const [bare, capped] = [one("minimise", 0, 10), one("minimise", 0, 10, { cap: "at-120" })];
    expect([bare, capped].map((it_) => [of(it_, "index"), it_.convention["cap"]?.option, it_.rule.citations[it_.convention["cap"]?.cite ?? ""]?.locator])).toEqual([
      ["200", "none", "tidak diatur teks mana pun"], ["120", "at-120", "PP 30/2019 pasal 29(6): capaian paling tinggi 120"],
    ]);
    const narrow = { ...permendagri86of2017, id: "sempit@1", terms: { ...permendagri86of2017.terms, predicates: { cite: "bands", bands: [{ from: 60, to: 100, category: "tinggi" }, { to: 40, category: "rendah" }], range: { to: 100 } } } } as never;
    const own = unwrap(createEngine({ rulebooks: [narrow] }));
    const bandOf = (actual: number, gaps: string) => unwrap(assessIndicators(rowsOf([[actual, 100]]), { engine: own, rulebook: "sempit@1", period: "2019", conventions: { gaps } })).indicators[0]?.predicate;
    expect([bandOf(95, "undetermined")?.code, bandOf(50, "undetermined")?.code, bandOf(50, "lower-cut")?.code]).toEqual(["tinggi", null, "rendah"]);
  });
  it("9: a grade goes by the number, not by its first characters", () => { expect(grades("100", "9.5", "10", "99.9")).toEqual(["AA", "D", "D", "AA"]); });
  it("10: one ladder; above 100 is outside it, 0 is a value", () => {
    expect(grades("72", "85", "0")).toEqual(["BB", "A", "D"]);
    expect([outputsOf(sakip("100.01"))["predicate"], codes(sakip("100.01"))]).toEqual([null, expect.arrayContaining(["outside-range"])]);
  });
  it("11: one ladder of labels: every output takes the label of the code from the one table", () => {
    for (const book of [permendagri54of2010, permendagri86of2017]) {
      const answer = assess([["90.5", 100], ["75.5", 100], [40, 100]], {}, book.id);
      const labels = book.terms?.["predicateLabels"]?.labels ?? {};
      for (const { predicate } of answer.indicators) {
        expect(predicate?.label).toEqual(labels[predicate?.code ?? ""]);
        for (const locale of ["id", "en"] as const) expect(explain(answer.receipt, { locale })).toContain(predicate?.label?.[locale]);
      }
    }
  });
  it("12: one calculation for every output: answer, receipt, text, sheet and replay show the same capped figure", () => {
    const answer = assess([[150, 100], [50, 100]], { cap: "at-120" });
    expect([answer.total.text, answer.total.exact, answer.indicators.map((it_) => it_.index.exact)]).toEqual(["85.00", "85", ["120", "50"]]);
    expect([outputsOf(answer.receipt)["total"], outputsOf(answer.receipt)["index"]]).toEqual(["85", { i0: "120", i1: "50" }]);
    expect(explain(answer.receipt, { locale: "en" })).toContain("85.00");
    expect(unwrap(replay(JSON.parse(JSON.stringify(answer.receipt)))).steps).toBe(answer.receipt.trace.length);
    const cells = explainCells(answer.receipt, { locale: "en" });
    expect(["shown", "index[i0]", "index[i1]"].map((address) => cells.find((row) => row[0]?.value === address)?.[2]?.value)).toEqual(["85", "120", "50"]);
    expect(toFraction(q((150 + 50) / 2))).toBe("100"); // Σr/Σt, uncapped: what the export of that application showed
  });
  it("13: criteria weigh exactly 1/n: seven of 9/7 are 9, seven of 1.29 are 9.03", () => {
    const answers = Object.fromEntries(criteria2021.map((it_) => [it_.id, "AA"]));
    const { componentPoints, total } = outputsOf(unwrap(run("permenpanrb-88-2021@1", { inputs: { answer: answers } })));
    expect([componentPoints, total, criteria2021.length]).toEqual([{ perencanaan: "30", pengukuran: "30", pelaporan: "15", evaluasi: "25" }, "100", 80]);
    expect([toFraction(sum(Array.from({ length: 7 }, () => parseFraction("9/7") ?? zero))), toFraction(sum(Array.from({ length: 7 }, () => q("1.29"))))]).toEqual(["9", "903/100"]);
  });
  it("14: a broken number is not cut to a whole one, and a target below 1 divides", () => { expect([achievement("maximise", "0.75", 1), achievement("maximise", "0.25", "0.5")]).toEqual(["75", "50"]); });
  it("15: units are checked before anything is added; no error is published for a figure", () => {
    expect(codes(consolidate([{ period: "2025-Q1", actual: 90, unit: "dokumen" }, { period: "2025-Q2", actual: 1500000, unit: "rupiah" }], { method: "sum", scale: "count" }))).toEqual(["unit-differs"]);
    const parts = (unit: string) => checkCascade({ indicators: [{ id: "all", target: 100, unit: "%" }, { id: "a", target: 60, unit }, { id: "b", target: 40 }], links: ["a", "b"].map((to) => ({ from: "all", to, kind: "direct", share: "part" })) });
    expect([codes(parts("%")), codes(parts("rupiah"))]).toEqual([[], ["unit-differs"]]);
    const answer = assess([[90, 100], [2, 0]]);
    expect([answer.total.text, answer.missing]).toEqual([null, [{ indicator: "i1", reasons: ["division-by-zero@maximised[i1]"] }]]);
  });
  it("16: sums of rates and stocks are refused", () => {
    for (const scale of ["percentage", "rate", "stock", "predicate"] as const) expect(codes(consolidate([{ period: "2024", actual: 90 }, { period: "2025", actual: 85 }], { method: "sum", scale }))).toEqual(["consolidation-refused"]);
  });
  it("17: a verdict is computed: 99 of 100 is not met, a target that is reached is", () => { expect([achievement("met-or-not", 99, 100), achievement("met-or-not", "98.58", "98.58")]).toEqual(["0", "100"]); });
  it("18: contradictions are findings: two figures for one indicator, a cumulative rate that falls, a rate over its ceiling", () => {
    const twice = { indicators: [{ id: "i", formula: "maximise", target: 100 }], observations: [{ indicator: "i", period: "2020", value: 99 }, { indicator: "i", period: "2020", value: "94.5" }] };
    expect(codes(readPlan(twice))).toEqual(["duplicate-observation"]);
    expect(codes(consolidate([{ period: "2020-10", actual: 82 }, { period: "2020-12", actual: 81 }], { method: "take-last-known", scale: "percentage", cumulative: true }))).toEqual(["cumulative-falls"]);
    expect(achievement("minimise", "56.23", 50)).toBe("4377/50"); // below 100: the ceiling of 50 is not kept, whatever the narrative says
  });
  it("19: a year is the sum of its quarters; polarity is data; missing is not zero", () => {
    const quarters = [1, 2, undefined, 4].map((actual, at) => ({ period: `2026-Q${at + 1}`, ...(actual === undefined ? {} : { actual }), target: 2 }));
    expect(unwrap(consolidate(quarters, { method: "sum", scale: "count" }))).toEqual({ actual: "7", target: "6", counted: ["2026-Q1", "2026-Q2", "2026-Q4"], unreported: ["2026-Q3"] });
    expect([achievement("maximise", 8, 10), achievement("minimise", 8, 10), achievement("maximise", undefined, 10), achievement("maximise", 0, 10)]).toEqual(["80", "120", null, "0"]);
  });
  it("20: 92 of 80 to 90 is 102.22, not 113", () => {
    expect(outputsOf(unwrap(run(report, { members: { indicator: ["i"] }, inputs: { formula: { i: "range-maximise" }, actual: { i: 92 }, low: { i: 80 }, high: { i: 90 }, weight: { i: 1 } } })))["achievement"]).toEqual({ i: "920/9" });
  });
  it("21: 90 is A, 90.01 is AA: lower edges are strict", () => { expect(grades("90", "90.01", "80", "70", "60", "50", "30")).toEqual(["A", "AA", "BB", "B", "CC", "C", "D"]); });
  it("22: shares of criteria are not rounded before they are added", () => {
    expect(toFraction(sum(Array.from({ length: 7 }, () => parseFraction("100/7") ?? zero)))).toBe("100");
    expect(toFraction(sum(Array.from({ length: 7 }, () => q("14.29"))))).toBe("10003/100");
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
});

it("there is a case for each number", () => {
  const numbers = [...readFileSync(new URL("./numbered-faults.test.ts", import.meta.url), "utf8").matchAll(/^ {2}it\("(\d+): /gmu)].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 23 }, (_, at) => at + 1));
});
