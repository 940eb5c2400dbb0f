import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { marginOfError, respondentIndices, type MarginOfErrorData } from "../../src/statistics/index.ts";
import surveys from "../vectors/satisfaction.json" with { type: "json" };
import vectors from "../vectors/survey-statistics.json" with { type: "json" };

const faults = (result: Result<unknown>): readonly (readonly unknown[])[] => result.issues.map((it) => [it.code, it.path, it.expected, it.received]);
const places = (result: Result<unknown>): readonly (readonly unknown[])[] => faults(result).map(([code, path]) => [code, path]);
const recordOf = (id: string) => surveys.records.find((it_) => it_.id === id);
const trimmed = (text: string): string => text.replace(/0+$/u, "");
const six = (text: string | null): string => Number(text).toFixed(6);
const gone = { text: null, exact: null, decimal: null, digits: null, squared: null };

describe("respondentIndices", () => {
  it.each(vectors.matrices)("$record: mean, variance and every digit of their roots", ({ record, n, mean, variance, sd, se }) => {
    const found = unwrap(respondentIndices(recordOf(record)?.matrix ?? [], { factor: 25 }));
    expect([found.n, found.mean.exact, found.variance.exact, found.sd.text, found.se.text]).toStrictEqual([n, mean, variance, trimmed(sd), trimmed(se)]);
    expect(found.mean.exact).toBe(recordOf(record)?.expected.find(({ conventions }) => Object.keys(conventions).length === 0)?.index); // the mean of the indices is the index of the survey
    expect(found.indices).toHaveLength(n);
    expect(Object.isFrozen(found.indices)).toBe(true);
  });
  it("gives the published references", () => {
    const found = unwrap(respondentIndices(recordOf("sekadau-2019s1-first49")?.matrix ?? [], { factor: 25 }));
    expect([six(found.mean.decimal), six(found.sd.text), six(found.se.text)]).toStrictEqual(["78.741497", "8.646712", "1.235245"]);
    const taman = unwrap(respondentIndices(recordOf("devtest-taman-2019")?.matrix ?? [], { factor: 25 }));
    expect([six(taman.mean.decimal), six(taman.sd.text)]).toStrictEqual(["78.055556", "3.056958"]);
  });
  it("takes averages of several questions, and any factor", () => {
    expect(unwrap(respondentIndices([["3.5", 4], [3, { exact: "7/3" }]], { factor: 25 })).indices.map((it_) => it_.exact)).toStrictEqual(["375/4", "200/3"]);
    expect(unwrap(respondentIndices([[2, 4], [1, 3]], { factor: 1 }))).toMatchObject({ mean: { text: "2.5" }, variance: { text: "0.5" }, sd: { digits: 30, squared: "1/2" }, se: { text: "0.5", digits: null } });
  });
  it("has no spread for one respondent, and none is none", () => {
    const { variance, sd, se } = unwrap(respondentIndices([[3, 4]], { factor: 25 }));
    expect(variance).toStrictEqual({ text: null, exact: null, decimal: null, reasons: ["one-value"] });
    expect([sd, se]).toStrictEqual([{ ...gone, reasons: ["one-value"] }, { ...gone, reasons: ["one-value"] }]);
    expect(unwrap(respondentIndices([[3], [3]], { factor: 25 }))).toMatchObject({ variance: { exact: "0" }, sd: { exact: "0", digits: null }, se: { exact: "0" } });
  });
  it("names what it cannot read", () => {
    expect(places(respondentIndices([], { factor: 25 }))).toStrictEqual([["no-values", "rows"]]);
    expect(places(respondentIndices([[3, null]] as never, { factor: 0 }))).toStrictEqual([["not-a-number", "rows[0][1]"], ["not-above-zero", "options.factor"]]);
    expect(places(respondentIndices([[3]], {} as never))).toStrictEqual([["not-a-number", "options.factor"]]);
    expect(places(respondentIndices([[3]], { factor: 25, scale: 4 } as never))).toStrictEqual([["unknown-key", "options.scale"]]);
    expect(places(respondentIndices([[3]], undefined as never))).toStrictEqual([["wrong-type", "options"]]);
  });
});

describe("marginOfError", () => {
  it.each(vectors.matrices)("$record: every digit, with and without a population", ({ variance, n, margin, marginOf500 }) => {
    expect(unwrap(marginOfError({ variance, n })).margin.text).toBe(trimmed(margin));
    expect(unwrap(marginOfError({ variance, n, population: 500 }))).toMatchObject({ margin: { text: trimmed(marginOf500), digits: 30 }, n, population: 500, z: { text: "1.96" } });
  });
  it("gives the published references from the indices of a survey", () => {
    const { variance, n } = unwrap(respondentIndices(recordOf("sekadau-2019s1-first49")?.matrix ?? [], { factor: 25 }));
    if (variance.exact === null) throw new Error("a survey of 49 has a variance");
    expect(six(unwrap(marginOfError({ variance, n })).margin.text)).toBe("2.421079");
    expect(six(unwrap(marginOfError({ variance, n, population: 500 })).margin.text)).toBe("2.301691");
    expect(six(unwrap(marginOfError({ sd: "8.646712", n })).margin.text)).toBe("2.421079");
  });
  it("takes a standard deviation or a variance, and another z", () => {
    expect(unwrap(marginOfError({ sd: 10, n: 100 }))).toMatchObject({ margin: { text: "1.96", digits: null, squared: "2401/625" }, correction: null, population: null });
    expect(unwrap(marginOfError({ variance: 100, n: 100, z: 1 })).margin.text).toBe("1");
    expect(unwrap(marginOfError({ sd: 10, n: 100, population: 101 })).correction?.exact).toBe("1/100");
  });
  it("is 0 where everybody was asked or nobody differs", () => {
    expect(unwrap(marginOfError({ sd: 10, n: 100, population: 100 }))).toMatchObject({ margin: { exact: "0" }, correction: { exact: "0" } });
    expect(unwrap(marginOfError({ sd: 10, n: 1, population: 1 }))).toMatchObject({ margin: { exact: "0" }, correction: { exact: "0" } });
    expect(unwrap(marginOfError({ sd: 0, n: 7 })).margin.exact).toBe("0");
  });
  it("never grows with the population known, nor with more respondents", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 999 }), (n, more, variance) => {
      const margin = (data: MarginOfErrorData): number => Number(unwrap(marginOfError(data)).margin.decimal);
      expect(margin({ variance, n, population: n + more })).toBeLessThanOrEqual(margin({ variance, n }));
      expect(margin({ variance, n: n + 1 })).toBeLessThanOrEqual(margin({ variance, n }));
    }));
  });
  it("writes out the roots of very long numbers", () => {
    const huge = { exact: "9".repeat(400) };
    expect(unwrap(marginOfError({ sd: huge, n: 7, z: huge })).margin).toMatchObject({ digits: 30 });
    expect(unwrap(marginOfError({ variance: { exact: `1/${"9".repeat(400)}` }, n: 7, z: { exact: `1/${"7".repeat(400)}` } })).margin).toMatchObject({ digits: 30 });
  });
  it("names what it cannot read", () => {
    expect(faults(marginOfError({ n: 10 } as never))).toStrictEqual([["not-exactly-one", "data", "variance | sd", "list of 0"]]);
    expect(faults(marginOfError({ n: 10, sd: 1, variance: 1 }))).toStrictEqual([["not-exactly-one", "data", "variance | sd", "list of 2"]]);
    expect(faults(marginOfError({ n: 0, sd: -1, z: 0, population: 0 }))).toStrictEqual([
      ["below-zero", "data.sd", ">= 0", "-1"], ["whole-number-expected", "data.n", "1..1000000000", "0"],
      ["whole-number-expected", "data.population", `1..${Number.MAX_SAFE_INTEGER}`, "0"], ["not-above-zero", "data.z", "> 0", "0"],
    ]);
    expect(places(marginOfError({ variance: "-0.1", n: 3 }))).toStrictEqual([["below-zero", "data.variance"]]);
    expect(places(marginOfError({ variance: 1, n: 0, population: 20 }))).toStrictEqual([["whole-number-expected", "data.n"]]);
    expect(faults(marginOfError({ variance: 1, n: 21, population: 20 }))).toStrictEqual([["sample-above-population", "data.n", "at most 20", "21"]]);
    expect(places(marginOfError({ variance: 1, n: 2, N: 20 } as never))).toStrictEqual([["unknown-key", "data.N"]]);
    expect(places(marginOfError(1 as never))).toStrictEqual([["wrong-type", "data"]]);
  });
});
