import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { respondentIndices, welch, type SampleData } from "../../src/statistics/index.ts";
import surveys from "../vectors/satisfaction.json" with { type: "json" };
import vectors from "../vectors/survey-statistics.json" with { type: "json" };

const faults = (before: unknown, after: unknown = { values: [1, 2] }): readonly (readonly unknown[])[] =>
  welch(before as SampleData, after as SampleData).issues.map((it_) => [it_.code, it_.path, it_.expected, it_.received]);
const places = (...args: Parameters<typeof faults>): readonly (readonly unknown[])[] => faults(...args).map(([code, path]) => [code, path]);
const countsOf = (id: string, place: number): readonly number[] => (surveys.records.find((it_) => it_.id === id)?.counts ?? [])[place - 1] ?? [];
const gone = { text: null, exact: null, decimal: null };
const six = (text: string | null): string => String(Math.round(Number(text) * 1e6) / 1e6);

describe("welch", () => {
  it.each(vectors.welch)("$before → $after, element $place", ({ before, after, place, counts: [earlier = [], later = []], t, df }) => {
    expect([countsOf(before, place), countsOf(after, place)]).toStrictEqual([earlier, later]);
    const found = unwrap(welch({ counts: earlier }, { counts: later }));
    expect([found.t.text, found.t.digits, found.df.exact]).toStrictEqual([t, 30, df]);
    // by answer, and one by one: the same
    const byAnswer = (counts: readonly number[]): SampleData => ({ counts: Object.fromEntries(counts.map((count, at) => [String(at + 1), count])) });
    const oneByOne = (counts: readonly number[]): SampleData => ({ values: counts.flatMap((count, at) => Array<number>(count).fill(at + 1)) });
    for (const form of [byAnswer, oneByOne]) expect(welch(form(earlier), form(later))).toStrictEqual({ ok: true, issues: [], value: found });
    expect(unwrap(welch({ counts: later }, { counts: earlier })).t.text).toBe(t.slice(1));
  });
  it("gives the published references", () => {
    const found = vectors.welch.map(({ counts: [earlier = [], later = []] }) => unwrap(welch({ counts: earlier }, { counts: later })));
    expect(found.map(({ t, df }) => [six(t.text), six(df.decimal)])).toStrictEqual([["-16.970563", "216"], ["-4.704892", "289.762864"]]);
    expect(found[0]).toMatchObject({ before: { n: 132, mean: { text: "4" }, variance: { text: "0" } }, after: { n: 217, mean: { exact: "24/7" } }, difference: { exact: "-4/7" } });
  });
  it("takes the indices of respondents", () => {
    const indices = (rows: readonly (readonly number[])[]) => unwrap(respondentIndices(rows, { factor: 25 })).indices;
    const { t, difference } = unwrap(welch({ values: indices([[2, 2], [3, 3]]) }, { values: indices([[3, 3], [4, 4]]) }));
    expect([difference.text, t.squared, t.text]).toStrictEqual(["25", "2", "1.41421356237309504880168872421"]);
  });
  it("is 0 between equal means, and undetermined where nothing varies", () => {
    expect(unwrap(welch({ values: [1, 3] }, { values: [2, 2] }))).toMatchObject({ t: { exact: "0", digits: null }, df: { exact: "1" }, difference: { exact: "0" } });
    expect(unwrap(welch({ values: [3, 3] }, { counts: [0, 0, 0, 9] }))).toMatchObject({
      t: { ...gone, digits: null, squared: null, reasons: ["no-variance"] }, df: { ...gone, reasons: ["no-variance"] }, difference: { exact: "1" }, before: { n: 2 }, after: { n: 9 },
    });
    expect(unwrap(welch({ values: [3] }, { values: [1, 2] }))).toMatchObject({ t: { reasons: ["one-value"] }, df: { reasons: ["one-value"] }, before: { variance: { ...gone, reasons: ["one-value"] } } });
    expect(unwrap(welch({ values: [1, 2] }, { values: [3] }))).toMatchObject({ t: { reasons: ["one-value"] }, difference: { exact: "3/2" } });
  });
  it("agrees with the definition", () => {
    const sample = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 8 });
    const moments = (list: readonly number[]): readonly [Fraction, Fraction] => {
      const mean = list.reduce((a, b) => a.add(b), new Fraction(0)).div(list.length);
      return [mean, list.reduce((a, b) => a.add(new Fraction(b).sub(mean).pow(2) ?? 0), new Fraction(0)).div(list.length - 1).div(list.length)];
    };
    fc.assert(fc.property(sample, sample, (before, after) => {
      const [[m1, v1], [m2, v2]] = [moments(before), moments(after)];
      const { t, df } = unwrap(welch({ values: before }, { values: after }));
      const both = v1.add(v2);
      if (both.equals(0)) return expect([t.squared, df.exact]).toStrictEqual([null, null]);
      expect(t.squared).toBe(m2.sub(m1).pow(2)?.div(both).toFraction());
      expect(Math.sign(Number(t.decimal))).toBe(m2.compare(m1));
      expect(df.exact).toBe(both.pow(2)?.div((v1.pow(2) ?? v1).div(before.length - 1).add((v2.pow(2) ?? v2).div(after.length - 1))).toFraction());
    }));
  });
  it("says so where t is too large to be written out", () => {
    const [one, other] = [`1/${"9".repeat(399)}7`, `1/${"9".repeat(399)}8`].map((exact) => ({ exact }));
    expect(unwrap(welch({ values: [one, one, other, other] as never }, { values: [{ exact: "9".repeat(400) }, { exact: "9".repeat(400) }] })).t).toStrictEqual({ ...gone, digits: null, squared: null, reasons: ["beyond-limits"] });
  });
  it("names what it cannot read", () => {
    expect(places(undefined)).toStrictEqual([["wrong-type", "before"]]);
    expect(places([1, 2])).toStrictEqual([["wrong-type", "before"]]);
    expect(faults({})).toStrictEqual([["not-exactly-one", "before", "counts | values", "list of 0"]]);
    expect(places({ counts: [1], values: [1] })).toStrictEqual([["not-exactly-one", "before"]]);
    expect(places({ values: [1], n: 1 })).toStrictEqual([["unknown-key", "before.n"]]);
    expect(places({ values: [] }, { values: "34" })).toStrictEqual([["no-values", "before.values"], ["wrong-type", "after.values"]]);
    expect(faults({ counts: [0, 0] })).toStrictEqual([["no-values", "before.counts", "at least 1", "list of 2"]]);
    expect(places({ counts: {} }, { counts: { "4": 0 } })).toStrictEqual([["no-values", "before.counts"], ["no-values", "after.counts"]]);
    expect(faults({ counts: 7 })).toStrictEqual([["wrong-type", "before.counts", "an object or a list", "7"]]);
    expect(places({ counts: { "4": -1, baik: 2 } })).toStrictEqual([["whole-number-expected", "before.counts[4]"], ["not-a-number", "before.counts[baik]"]]);
    expect(places({ counts: [1.5, 2e9] })).toStrictEqual([["whole-number-expected", "before.counts[0]"], ["whole-number-expected", "before.counts[1]"]]);
    expect(places({ counts: Array(1) })).toStrictEqual([["not-a-number", "before.counts[0]"]]);
    expect(places({ counts: JSON.parse("{\"__proto__\": 3}") as unknown })).toStrictEqual([["not-a-number", "before.counts[__proto__]"]]);
  });
  it("passes on notes about numbers, and leaves its input as it is", () => {
    const values = Object.freeze([0.1 + 0.2, 1]);
    const result: Result<unknown> = welch({ values }, { values: [1, 2] });
    expect([result.ok, result.issues.map((it_) => [it_.code, it_.path])]).toStrictEqual([true, [["float-residue", "before.values[0]"]]]);
  });
});
