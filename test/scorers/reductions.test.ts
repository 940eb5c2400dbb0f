import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { count, extreme, firstWhere, mean, product, sum, weightedMean, weightedSum } from "../../src/scorers/index.ts";
import { goneCell } from "../../src/scoring/index.ts";
import { q, qs, run } from "./run.ts";

const fraction = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 60 })).map(([n, d]) => `${n}/${d}`);
const fractions = fc.array(fraction, { minLength: 1, maxLength: 8 });
const nothing = { missing: "nothing-to-reduce" };

describe("sum, product and mean", () => {
  it("add, multiply and average", () => {
    expect(run(sum, { values: qs("0.1", "0.2", "1/3") })).toStrictEqual({ value: "19/30" });
    expect(run(product, { values: qs("0.1", "20", "1/3") })).toStrictEqual({ value: "2/3" });
    expect(run(mean, { values: qs(100, 90, 176, 76) })).toStrictEqual({ value: "221/2" });
    expect(run(mean, { values: qs(342, 281) })).toStrictEqual({ value: "623/2" });
  });
  it("hand a single value on", () => {
    for (const scorer of [sum, product, mean]) expect(run(scorer, { values: qs("7/3") })).toStrictEqual({ value: "7/3" });
  });
  it("do not make a number out of nothing", () => {
    for (const scorer of [sum, product, mean]) expect(run(scorer, { values: [] })).toStrictEqual(nothing);
  });
  it("agree with fraction.js", () => {
    fc.assert(fc.property(fractions, (texts) => {
      const values = texts.map(q);
      const added = texts.reduce((total, it) => total.add(it), new Fraction(0));
      expect(run(sum, { values })).toStrictEqual({ value: added.toFraction() });
      expect(run(mean, { values })).toStrictEqual({ value: added.div(texts.length).toFraction() });
      expect(run(product, { values })).toStrictEqual({ value: texts.reduce((total, it) => total.mul(it), new Fraction(1)).toFraction() });
    }));
  });
});

describe("extreme@1", () => {
  it("takes the smallest or the largest, wherever it stands", () => {
    for (const values of [qs(1, "3/2", -2), qs(-2, 1, "3/2"), qs("3/2", -2, 1)]) {
      expect(run(extreme, { values }, { take: "min" })).toStrictEqual({ value: "-2" });
      expect(run(extreme, { values }, { take: "max" })).toStrictEqual({ value: "3/2" });
    }
    expect(run(extreme, { values: qs(4) }, { take: "max" })).toStrictEqual({ value: "4" });
  });
  it("needs a value", () => {
    expect(run(extreme, { values: [] }, { take: "min" })).toStrictEqual(nothing);
  });
});

describe("count@1", () => {
  it("counts every row in which the question arises", () => {
    expect(run(count, { of: [q(0), "a", false, goneCell("missing", ["not-given@x[d]"]), goneCell("void", ["v@x[e]"]), goneCell("not-applicable", ["declared@x[f]"])] })).toStrictEqual({ value: "5" });
    expect(run(count, { of: [goneCell("not-applicable", [])] })).toStrictEqual({ value: "0" });
    expect(run(count, { of: [] })).toStrictEqual({ value: "0" });
  });
});

describe("weighted-sum@1 and weighted-mean@1", () => {
  it("weigh: SKP and behaviour", () => {
    expect(run(weightedSum, { values: qs("3515/36", 88), weights: qs("0.60", "0.40") })).toStrictEqual({ value: "5627/60" });
    expect(run(weightedSum, { values: qs(3, 5), weights: qs(1, -1) })).toStrictEqual({ value: "-2" });
    expect(run(weightedMean, { values: qs("950/9", "750/7"), weights: qs("1.2", 1) })).toStrictEqual({ value: "24550/231" });
  });
  it("divide by the weights that are there, not by 100 or 1", () => {
    expect(run(weightedMean, { values: qs(80, 90), weights: qs(20, 10) })).toStrictEqual({ value: "250/3" });
    expect(run(weightedMean, { values: qs(80, 90), weights: qs(0, 10) })).toStrictEqual({ value: "90" });
  });
  it("have no mean where the weights cancel out", () => {
    expect(run(weightedMean, { values: qs(80, 90), weights: qs(0, 0) })).toStrictEqual({ missing: "weights-sum-to-zero" });
    expect(run(weightedMean, { values: qs(80, 90), weights: qs(1, -1) })).toStrictEqual({ missing: "weights-sum-to-zero" });
    expect(run(weightedSum, { values: qs(80, 90), weights: qs(0, 0) })).toStrictEqual({ value: "0" });
  });
  it("need a row", () => {
    expect(run(weightedSum, { values: [], weights: [] })).toStrictEqual(nothing);
    expect(run(weightedMean, { values: [], weights: [] })).toStrictEqual(nothing);
  });
  it("give no weight to a value that has none", () => {
    expect(run(weightedSum, { values: qs(80, 90), weights: qs(2) })).toStrictEqual({ value: "160" });
  });
  it("agree with fraction.js", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fraction, fraction), { minLength: 1, maxLength: 8 }), (rows) => {
      const inputs = { values: rows.map(([value]) => q(value)), weights: rows.map(([, weight]) => q(weight)) };
      const top = rows.reduce((total, [value, weight]) => total.add(new Fraction(value).mul(weight)), new Fraction(0));
      const bottom = rows.reduce((total, [, weight]) => total.add(weight), new Fraction(0));
      expect(run(weightedSum, inputs)).toStrictEqual({ value: top.toFraction() });
      expect(run(weightedMean, inputs)).toStrictEqual(bottom.equals(0) ? { missing: "weights-sum-to-zero" } : { value: top.div(bottom).toFraction() });
    }));
  });
});

describe("first-where@1", () => {
  const rows = ["waktu", "biaya", "hasil"];
  it("names the first row whose flag is true", () => {
    expect(run(firstWhere, { where: [false, true, true] }, {}, rows)).toStrictEqual({ value: "biaya" });
    expect(run(firstWhere, { where: [true, false, false] }, {}, rows)).toStrictEqual({ value: "waktu" });
    expect(run(firstWhere, { where: [false, false, true] }, {}, rows)).toStrictEqual({ value: "hasil" });
  });
  it("says none where there is none", () => {
    expect(run(firstWhere, { where: [false, false, false] }, {}, rows)).toStrictEqual({ value: "none" });
    expect(run(firstWhere, { where: [] }, {}, [])).toStrictEqual({ value: "none" });
  });
});
