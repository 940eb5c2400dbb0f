import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { acsiForm, csat, customerSatisfactionIndex, fromSixPoint, importancePerformance, nps, onAxisChoices, serviceGaps, sixPointMappings, type ImportancePerformanceItem } from "../../src/statistics/index.ts";
import vectors from "../vectors/survey-statistics.json" with { type: "json" };

const faults = (result: Result<unknown>): readonly (readonly unknown[])[] => result.issues.map((it_) => [it_.code, it_.path, it_.expected, it_.received]);
const places = (result: Result<unknown>): readonly (readonly unknown[])[] => result.issues.map((it_) => [it_.code, it_.path]);
const gone = { text: null, exact: null, decimal: null };

const polis = vectors.servqual.map(({ id, n, perception, expectation }) => ({
  id, items: perception.map((total, at) => ({ id: String(at + 1), perception: `${total}/${n}`, expectation: `${expectation[at] ?? 0}/${n}` })),
}));
const [poli = { id: "", items: [] }] = polis;
const rated: readonly ImportancePerformanceItem[] = poli.items.map(({ id, perception, expectation }) => ({ id, importance: expectation, performance: perception }));

describe("csat", () => {
  it("is the share of 4 and 5 of 1 to 5, and states scale and box", () => {
    expect(unwrap(csat({ counts: [1, 0, 2, 10, 7] }))).toMatchObject({ share: { text: "0.85" }, satisfied: 17, n: 20, scale: { from: 1, to: 5 }, box: 2 });
    expect(unwrap(csat({ counts: { "5": 1, "4": 1, "3": 1 } })).share.exact).toBe("2/3");
    expect(unwrap(csat({ values: [1, 2, 3] })).share.exact).toBe("0");
  });
  it("takes another scale and box", () => {
    expect(unwrap(csat({ values: [4, 3, 3, 2] }, { scale: { from: 1, to: 4 }, box: 1 }))).toMatchObject({ share: { text: "0.25" }, scale: { from: 1, to: 4 }, box: 1 });
    expect(unwrap(csat({ counts: [3, 0, 1] }, { scale: { from: 0, to: 2 }, box: "1" })).share.text).toBe("0.25");
  });
  it("names what it cannot read", () => {
    expect(faults(csat({ values: [4, 6, "4.5", 0] }))).toStrictEqual([["not-on-scale", "answers.values[1]", "1..5", "\"6\""], ["not-on-scale", "answers.values[2]", "1..5", "\"9/2\""], ["not-on-scale", "answers.values[3]", "1..5", "\"0\""]]);
    expect(places(csat({ counts: [1, 1, 1, 1, 1, 0] }))).toStrictEqual([["not-on-scale", "answers.counts[5]"]]);
    expect(places(csat({ counts: {} }))).toStrictEqual([["no-values", "answers.counts"]]);
    expect(faults(csat({ values: [3] }, { box: 5 }))).toStrictEqual([["whole-number-expected", "options.box", "1..4", "5"]]);
    expect(places(csat({ values: [3] }, { scale: { from: 5, to: 5 } }))).toStrictEqual([["whole-number-expected", "options.scale.to"]]);
    expect(places(csat({ values: [3] }, { scale: { from: -1, to: 5 } }))).toStrictEqual([["whole-number-expected", "options.scale.from"]]);
    expect(places(csat({ values: [3] }, { scale: 5 as never }))).toStrictEqual([["wrong-type", "options.scale"]]);
    expect(places(csat({ values: [3] }, { top: 2 } as never))).toStrictEqual([["unknown-key", "options.top"]]);
    expect(places(csat({ values: [3] }, 2 as never))).toStrictEqual([["wrong-type", "options"]]);
  });
});

describe("nps", () => {
  it("is promoters minus detractors, −100 to 100", () => {
    expect(unwrap(nps({ values: [10, 9, 8, 6] }))).toMatchObject({ score: { text: "25" }, promoters: 2, passives: 1, detractors: 1, n: 4 });
    expect(unwrap(nps({ counts: [1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1] }))).toMatchObject({ score: { text: "0" }, promoters: 2, passives: 2, detractors: 2 });
    expect(unwrap(nps({ counts: { "0": 3 } })).score.text).toBe("-100");
    expect(unwrap(nps({ values: [9, 10] })).score.text).toBe("100");
    expect(unwrap(nps({ values: [7, 8, 9] })).score.exact).toBe("100/3");
  });
  it("agrees with counting", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (values) => {
      const score = new Fraction(values.filter((it_) => it_ >= 9).length - values.filter((it_) => it_ <= 6).length, values.length).mul(100);
      expect(unwrap(nps({ values })).score.exact).toBe(score.toFraction());
    }));
  });
  it("names what it cannot read", () => {
    expect(places(nps({ values: [11, -1, "9.5"] }))).toStrictEqual([["not-on-scale", "answers.values[0]"], ["not-on-scale", "answers.values[1]"], ["not-on-scale", "answers.values[2]"]]);
    expect(places(nps({ values: [] }))).toStrictEqual([["no-values", "answers.values"]]);
    expect(places(nps({ values: [1], n: 1 } as never))).toStrictEqual([["unknown-key", "answers.n"]]);
  });
});

describe("importancePerformance", () => {
  const inQuadrants = (onAxis: "high" | "low"): Readonly<Record<string, string>> => {
    const found: Record<string, string> = {};
    for (const { id, quadrant } of unwrap(importancePerformance(rated, { onAxis })).items) found[quadrant] = [found[quadrant], id].filter((it_) => it_ !== undefined).join(" ");
    return found;
  };
  it("gives the published quadrants; items 10 and 13 lie on an axis", () => {
    const result = unwrap(importancePerformance(rated));
    expect(result).toMatchObject({ performance: { text: "4.24" }, importance: { exact: "29/6" }, onAxis: "high" });
    expect(inQuadrants("high")).toStrictEqual({ "concentrate-here": "8", "keep-up": "1 3 6 10 11 13 15", "low-priority": "2 5 7 9", "possible-overkill": "4 12 14" });
    expect(result.items.filter(({ axes }) => axes.length > 0).map(({ id, axes }) => [id, axes])).toStrictEqual([["10", ["importance"]], ["13", ["importance"]]]);
    expect(inQuadrants("low")).toStrictEqual({ "concentrate-here": "8", "keep-up": "1 3 6 11 15", "low-priority": "2 5 7 9", "possible-overkill": "4 10 12 13 14" });
  });
  it("puts a single item on both axes", () => {
    const quadrants = onAxisChoices.map((onAxis) => unwrap(importancePerformance([{ id: "waktu", importance: "1/3", performance: 4 }], { onAxis })).items);
    expect(quadrants).toStrictEqual([[{ id: "waktu", quadrant: "keep-up", axes: ["importance", "performance"] }], [{ id: "waktu", quadrant: "low-priority", axes: ["importance", "performance"] }]]);
    expect(Object.isFrozen(quadrants[0]) && quadrants[0]?.every((it_) => Object.isFrozen(it_) && Object.isFrozen(it_.axes))).toBe(true);
  });
  it("names what it cannot read", () => {
    const item = { id: "a", importance: 1, performance: 2 };
    expect(places(importancePerformance([]))).toStrictEqual([["no-values", "items"]]);
    expect(places(importancePerformance("a" as never))).toStrictEqual([["wrong-type", "items"]]);
    expect(faults(importancePerformance([item, { ...item }]))).toStrictEqual([["duplicate-code", "items[1].id", "each name once", "\"a\""]]);
    expect(places(importancePerformance([{ ...item, id: "" }, { ...item, id: 3 }, { id: "b" }, 7, { ...item, id: "c", gap: 1 }] as never))).toStrictEqual([
      ["wrong-type", "items[0].id"], ["wrong-type", "items[1].id"], ["not-a-number", "items[2].importance"], ["not-a-number", "items[2].performance"], ["wrong-type", "items[3]"], ["unknown-key", "items[4].gap"],
    ]);
    expect(places(importancePerformance(Array(1) as never))).toStrictEqual([["wrong-type", "items[0]"]]);
    expect(faults(importancePerformance([item], { onAxis: "both" as never }))).toStrictEqual([["not-a-choice", "options.onAxis", "high | low", "\"both\""]]);
    expect(places(importancePerformance([item], { axis: "high" } as never))).toStrictEqual([["unknown-key", "options.axis"]]);
    expect(places(importancePerformance([item], null as never))).toStrictEqual([["wrong-type", "options"]]);
  });
});

describe("serviceGaps", () => {
  const half = (text: string): string => { // two decimals, half away from zero, by fraction.js
    const exact = new Fraction(text);
    return exact.abs().mul(100).add(1, 2).floor().div(100).mul(exact.s).valueOf().toFixed(2);
  };
  it("rounds the exact gap once to what was printed in all 60 items, where the difference of two rounded means is wrong in 9", () => {
    let wrong = 0;
    for (const { id, items } of polis) {
      const printed = vectors.servqual.find((it_) => it_.id === id);
      unwrap(serviceGaps(items)).items.forEach(({ gap }, at) => {
        expect([id, at, half(gap.exact)]).toStrictEqual([id, at, printed?.publishedGap[at]]);
        const difference = new Fraction(printed?.publishedPerception[at] ?? 0).sub(printed?.publishedExpectation[at] ?? 0);
        if (!difference.equals(printed?.publishedGap[at] ?? 0)) wrong += 1;
      });
    }
    expect([polis.flatMap(({ items }) => items).length, wrong]).toStrictEqual([60, 9]);
  });
  it("gives the published mean gap", () => {
    expect(unwrap(serviceGaps(poli.items)).gap.exact).toBe("-89/150");
    expect((-89 / 150).toFixed(6)).toBe("-0.593333");
    expect(unwrap(serviceGaps([{ id: "a", perception: "118/30", expectation: "140/30" }]))).toMatchObject({ gap: { exact: "-11/15" }, items: [{ id: "a", gap: { exact: "-11/15" } }] });
  });
  it("names what it cannot read", () => {
    expect(places(serviceGaps([{ id: "a", perception: 1 }] as never))).toStrictEqual([["not-a-number", "items[0].expectation"]]);
    expect(places(serviceGaps([]))).toStrictEqual([["no-values", "items"]]);
  });
});

describe("customerSatisfactionIndex", () => {
  it("gives the published reference", () => {
    const { index } = unwrap(customerSatisfactionIndex(rated, { maximum: 5 }));
    expect(index.exact).toBe("553292/6525");
    expect(Number(index.decimal).toFixed(6)).toBe("84.795709");
  });
  it("is undetermined without weights", () => {
    expect(unwrap(customerSatisfactionIndex([{ id: "a", importance: 0, performance: 3 }], { maximum: 5 }))).toStrictEqual({ index: { ...gone, reasons: ["no-weight"] } });
  });
  it("names what it cannot read", () => {
    expect(faults(customerSatisfactionIndex([{ id: "a", importance: -1, performance: 3 }], { maximum: 0 }))).toStrictEqual([["not-above-zero", "options.maximum", "> 0", "0"], ["below-zero", "items[0].importance", ">= 0", "-1"]]);
    expect(places(customerSatisfactionIndex(rated, undefined as never))).toStrictEqual([["wrong-type", "options"]]);
    expect(places(customerSatisfactionIndex(rated, { maximum: 5, scale: 1 } as never))).toStrictEqual([["unknown-key", "options.scale"]]);
  });
});

describe("acsiForm", () => {
  const items = [{ id: "a", weight: "0.5", mean: 8 }, { id: "b", weight: "0.25", mean: 7 }, { id: "c", weight: "0.25", mean: 9 }];
  it("gives the published reference, whatever the weights add up to", () => {
    expect(unwrap(acsiForm(items)).index.exact).toBe("700/9");
    expect(unwrap(acsiForm(items.map((it_) => ({ ...it_, weight: Number(it_.weight) * 8 })))).index.exact).toBe("700/9");
  });
  it("reaches from 0 to 100", () => {
    expect(unwrap(acsiForm(items.map((it_) => ({ ...it_, mean: 1 })))).index.exact).toBe("0");
    expect(unwrap(acsiForm(items.map((it_) => ({ ...it_, mean: 10 })))).index.exact).toBe("100");
    expect(unwrap(acsiForm([{ id: "a", weight: 0, mean: 5 }])).index).toStrictEqual({ ...gone, reasons: ["no-weight"] });
  });
  it("names what it cannot read", () => {
    expect(faults(acsiForm([{ id: "a", weight: 1, mean: "0.9" }, { id: "b", weight: 1, mean: "10.1" }]))).toStrictEqual([["not-on-scale", "items[0].mean", "1..10", "\"9/10\""], ["not-on-scale", "items[1].mean", "1..10", "\"101/10\""]]);
    expect(places(acsiForm([{ id: "a", weight: -1, mean: 3 }]))).toStrictEqual([["below-zero", "items[0].weight"]]);
    expect(places(acsiForm(null as never))).toStrictEqual([["wrong-type", "items"]]);
  });
});

describe("fromSixPoint", () => {
  it("maps by the named mapping, exactly", () => {
    const all = (mapping: "affine" | "divide-1.5"): readonly string[] => [1, 2, 3, 4, 5, 6].map((answer) => unwrap(fromSixPoint(answer, { mapping })).exact);
    expect(all("affine")).toStrictEqual(["1", "8/5", "11/5", "14/5", "17/5", "4"]);
    expect(all("divide-1.5")).toStrictEqual(["2/3", "4/3", "2", "8/3", "10/3", "4"]);
    expect(sixPointMappings).toStrictEqual(["affine", "divide-1.5"]);
  });
  it("warns where a mapping leaves the scale", () => {
    const result = fromSixPoint(1, { mapping: "divide-1.5" });
    expect(result.ok).toBe(true);
    expect(result.issues).toMatchObject([{ code: "below-scale", severity: "warning", path: "answer", expected: "1..4", received: "1" }]);
    expect(fromSixPoint(1, { mapping: "affine" }).issues).toStrictEqual([]);
  });
  it("names what it cannot read", () => {
    for (const answer of [0, 7, 2.5, "x"]) expect(fromSixPoint(answer, { mapping: "affine" }).ok).toBe(false);
    expect(faults(fromSixPoint(7, { mapping: "round" as never }))).toStrictEqual([["whole-number-expected", "answer", "1..6", "7"], ["not-a-choice", "options.mapping", "affine | divide-1.5", "\"round\""]]);
    expect(places(fromSixPoint(3, {} as never))).toStrictEqual([["not-a-choice", "options.mapping"]]);
    expect(places(fromSixPoint(3, undefined as never))).toStrictEqual([["wrong-type", "options"]]);
    expect(places(fromSixPoint(3, { mapping: "affine", scale: 4 } as never))).toStrictEqual([["unknown-key", "options.scale"]]);
  });
});
