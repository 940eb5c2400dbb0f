import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { extreme, goalposts, harmonicMean, irrationalScorers, mean, median, outranks, percentileRank, rank, ratio, variance, weightedMean } from "../../src/scorers/index.ts";
import { approximate, parseFraction, toFixed } from "../../src/kernel/index.ts";
import { q, qs, run } from "./run.ts";

const [geometricMean, naturalLog, zScore] = irrationalScorers;
const x = qs(10, 20, 25, 40, 55);
const nothing = { missing: "nothing-to-reduce" };
const values = (results: readonly unknown[]): readonly unknown[] => results.map((it_) => (it_ as { readonly value: unknown }).value);
const decimals = (result: unknown, places: number): string => toFixed(parseFraction((result as { readonly value: string }).value) ?? q(0), places);

describe("goalposts@1, as in COINr", () => {
  const all = (low: number, high: number, params: Parameters<typeof run<typeof goalposts.inputs, { better: "higher" | "lower"; beyond: "clamp" | "extend"; times?: number | string }, unknown, typeof goalposts.output>>[2]): readonly unknown[] => values(x.map((value) => run(goalposts, { value, low: q(low), high: q(high) }, params)));
  it("is min-max between the extremes", () => {
    expect([run(extreme, { values: x }, { take: "min" }), run(extreme, { values: x }, { take: "max" })]).toStrictEqual([{ value: "10" }, { value: "55" }]);
    expect(all(10, 55, { better: "higher", beyond: "extend", times: 100 })).toStrictEqual(["0", "200/9", "100/3", "200/3", "100"]);
  });
  it("is distance to target or to a reference, either way round", () => {
    expect(all(10, 40, { better: "higher", beyond: "extend" })).toStrictEqual(["0", "1/3", "1/2", "1", "3/2"]);
    expect(all(10, 40, { better: "higher", beyond: "clamp" })).toStrictEqual(["0", "1/3", "1/2", "1", "1"]);
    expect(all(40, 55, { better: "lower", beyond: "extend" })).toStrictEqual(["3", "7/3", "2", "1", "0"]);
    expect(all(10, 20, { better: "higher", beyond: "extend" })).toStrictEqual(["0", "1", "3/2", "3", "9/2"]);
  });
  it("holds within the posts or runs on", () => {
    expect(all(15, 50, { better: "higher", beyond: "clamp", times: 100 })).toStrictEqual(["0", "100/7", "200/7", "500/7", "100"]);
    expect(all(15, 50, { better: "higher", beyond: "extend", times: 100 })).toStrictEqual(["-100/7", "100/7", "200/7", "500/7", "800/7"]);
    expect(all(10, 50, { better: "higher", beyond: "extend", times: 100 })).toStrictEqual(["0", "25", "75/2", "75", "225/2"]);
    expect(["1", "11", "-1"].map((value) => run(goalposts, { value: q(value), low: q(0), high: q(10) }, { better: "higher", beyond: "clamp" }))).toStrictEqual([{ value: "1/10" }, { value: "1" }, { value: "0" }]);
    expect(run(goalposts, { value: q(1), low: q(0), high: q(10) }, { better: "lower", beyond: "clamp" })).toStrictEqual({ value: "9/10" });
  });
  it("needs two posts, and a fraction of the maximum is a ratio", () => {
    expect(run(goalposts, { value: q(1), low: q(3), high: q(3) }, { better: "higher", beyond: "clamp" })).toStrictEqual({ missing: "division-by-zero" });
    expect(run(ratio, { of: q(10), to: q(55) })).toStrictEqual({ value: "2/11" });
  });
});

describe("rank@1 and percentile-rank@1", () => {
  it("rank, ties sharing the better place", () => {
    const among = qs(90, 80, 90, 70);
    expect(values(among.map((value) => run(rank, { value, among }, { best: "highest" })))).toStrictEqual(["1", "3", "1", "4"]);
    expect(values(among.map((value) => run(rank, { value, among }, { best: "lowest" })))).toStrictEqual(["3", "2", "3", "1"]);
  });
  it("give the share left behind", () => {
    expect(values(x.map((value) => run(percentileRank, { value, among: x }, { best: "highest" })))).toStrictEqual(["0", "1/4", "1/2", "3/4", "1"]);
    expect(run(percentileRank, { value: q(10), among: x }, { best: "lowest" })).toStrictEqual({ value: "1" });
    expect(run(percentileRank, { value: q(10), among: qs(10) }, { best: "highest" })).toStrictEqual({ missing: "division-by-zero" });
    expect(run(percentileRank, { value: q(10), among: [] }, { best: "highest" })).toStrictEqual({ missing: "division-by-zero" });
  });
});

describe("means, as in COINr", () => {
  const v = qs(20, 40, 80);
  const weights = qs(1, 2, 1);
  it("arithmetic 45, geometric 40, harmonic 320/9", () => {
    expect(run(weightedMean, { values: v, weights })).toStrictEqual({ value: "45" });
    expect(run(geometricMean, { values: v, weights })).toStrictEqual({ value: "40" });
    expect(run(harmonicMean, { values: v, weights })).toStrictEqual({ value: "320/9" });
    expect(run(harmonicMean, { values: qs(1, 2, 3), weights: qs(2, 1, 1) })).toStrictEqual({ value: "24/17" });
    expect(run(harmonicMean, { values: qs(1, 2, 4) })).toStrictEqual({ value: "12/7" });
  });
  it("the geometric mean is irrational as a rule: 18^(1/4)", () => {
    const found = run(geometricMean, { values: qs(1, 2, 3), weights: qs(1, 1, 2) });
    expect(found).toMatchObject({ digits: 30 });
    expect(decimals(found, 28)).toBe("2.0597671439071177558302772552");
    expect(run(geometricMean, { values: qs("8/27", 1, 1) })).toStrictEqual({ value: "2/3" });
  });
  it("is the same under weights in another measure, whole or broken", () => {
    const one_ = run(geometricMean, { values: qs(1, 2, 3), weights: qs("0.25", "0.25", "0.5") });
    expect(one_).toStrictEqual(run(geometricMean, { values: qs(1, 2, 3), weights: qs(1, 1, 2) }));
    const uneven = run(geometricMean, { values: qs(1, 2, 3), weights: qs("0.2501", "0.2499", "0.5") });
    expect(Number(decimals(uneven, 12))).toBeCloseTo(Math.exp(0.2499 * Math.log(2) + 0.5 * Math.log(3)), 11);
  });
  it("zero makes the geometric mean zero, and has no harmonic one", () => {
    expect(run(geometricMean, { values: qs(0, 4) })).toStrictEqual({ value: "0" });
    expect(run(geometricMean, { values: qs(0, 4), weights: qs(0, 1) })).toStrictEqual({ value: "4" });
    expect(run(harmonicMean, { values: qs(0, 4) })).toStrictEqual({ missing: "division-by-zero" });
    expect(run(harmonicMean, { values: qs(-4, 4) })).toStrictEqual({ missing: "division-by-zero" });
  });
  it("refuse what has no mean", () => {
    expect(run(geometricMean, { values: qs(-1, 4) })).toStrictEqual({ missing: "negative-value" });
    expect(run(geometricMean, { values: qs(1, 4), weights: qs(2, -1) })).toStrictEqual({ missing: "negative-weight" });
    for (const scorer of [geometricMean, harmonicMean]) {
      expect(run(scorer, { values: [] })).toStrictEqual(nothing);
      expect(run(scorer, { values: qs(1, 4), weights: qs(0, 0) })).toStrictEqual({ missing: "weights-sum-to-zero" });
    }
    const huge = q(1);
    expect(run(geometricMean, { values: [{ n: 10n ** 900n, d: 1n }, huge], weights: qs(99, "1/100") })).toStrictEqual({ missing: "out-of-reach" });
  });
  it("give no weight to a value that has none", () => {
    expect(run(geometricMean, { values: qs(4, 9), weights: qs(1) })).toStrictEqual({ value: "4" });
    expect(run(geometricMean, { values: qs(4, 0), weights: qs(1) })).toStrictEqual({ value: "4" });
  });
  it("stays exact over large powers: 64 turns of a long number", () => {
    const long = { n: 10n ** 29n + 1n, d: 1n };
    expect(decimals(run(geometricMean, { values: [long, long], weights: qs(63, 1) }), 0)).toBe("100000000000000000000000000001");
  });
  it("the middle one, of an even number the mean of two", () => {
    expect(run(median, { values: qs(9, 1, "5/2") })).toStrictEqual({ value: "5/2" });
    expect(run(median, { values: qs(9, 1, 2, 4) })).toStrictEqual({ value: "3" });
    expect(run(median, { values: [] })).toStrictEqual(nothing);
  });
  it("harmonic ≤ geometric ≤ arithmetic", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 7 }), (list) => {
      const [h, g, a] = [harmonicMean, geometricMean, mean].map((scorer) => approximate(parseFraction((run(scorer as typeof mean, { values: qs(...list) }) as { value: string }).value) ?? q(0)));
      expect((h ?? 0) <= (g ?? 0) + 1e-9 && (g ?? 0) <= (a ?? 0) + 1e-9).toBe(true);
    }));
  });
});

describe("variance@1, z-score@1 and natural-log@1", () => {
  it("give the z-scores of COINr", () => {
    const spread = run(variance, { values: x }, { of: "sample" }) as { readonly value: string };
    expect([spread, run(mean, { values: x }), run(variance, { values: x }, { of: "population" })]).toStrictEqual([{ value: "625/2" }, { value: "30" }, { value: "250" }]);
    const scores = x.map((value) => run(zScore, { value, mean: q(30), variance: q(spread.value) }));
    expect(scores[0]).toMatchObject({ digits: 30 });
    expect(scores.map((it_) => decimals(it_, 10))).toStrictEqual(["-1.1313708499", "-0.5656854249", "-0.2828427125", "0.5656854249", "1.4142135624"]);
  });
  it("are exact where the root is", () => {
    expect(run(zScore, { value: q(7), mean: q(4), variance: q("9/4") })).toStrictEqual({ value: "2" });
    expect(run(zScore, { value: q(7), mean: q(4), variance: q(0) })).toStrictEqual({ missing: "division-by-zero" });
    expect(run(zScore, { value: q(7), mean: q(4), variance: q(-1) })).toStrictEqual({ missing: "not-positive" });
  });
  it("agree with fraction.js", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 2, maxLength: 8 }), (list) => {
      const average = list.reduce((so, it_) => so.add(it_), new Fraction(0)).div(list.length);
      const squares = list.reduce((so, it_) => so.add(new Fraction(it_).sub(average).pow(2) as Fraction), new Fraction(0));
      expect(run(variance, { values: qs(...list) }, { of: "sample" })).toStrictEqual({ value: squares.div(list.length - 1).toFraction() });
    }));
  });
  it("need values, and two for a sample", () => {
    expect(run(variance, { values: [] }, { of: "population" })).toStrictEqual(nothing);
    expect(run(variance, { values: qs(3) }, { of: "sample" })).toStrictEqual({ missing: "division-by-zero" });
  });
  it("give logarithms to 30 digits", () => {
    expect(run(naturalLog, { value: q(1) })).toStrictEqual({ value: "0" });
    expect(run(naturalLog, { value: q(100) })).toStrictEqual({ value: "460517018598809136803598290937/100000000000000000000000000000", digits: 30 });
    expect(run(naturalLog, { value: q(0) })).toStrictEqual({ missing: "not-positive" });
  });
});

describe("outranks@1", () => {
  const units = [["a", qs(1, 4, 7)], ["b", qs(5, 2, 7)], ["c", qs(3, 8, 2)], ["d", qs(9, 1, 3)]] as const;
  it("gives the Copeland scores of COINr when summed", () => {
    const weights = qs(1, 1, 2);
    const scores = units.map(([, own]) => units.reduce((so, [, other]) => so + Number((run(outranks, { own, other, weights }) as { value: string }).value), 0));
    expect(scores).toStrictEqual([1, 2, -2, -1]);
  });
  it("needs a row, and a row without a counterpart counts as zero", () => {
    expect(run(outranks, { own: [], other: [], weights: [] })).toStrictEqual(nothing);
    expect(run(outranks, { own: qs(1), other: [], weights: qs(1) })).toStrictEqual({ value: "1" });
    expect(run(outranks, { own: qs(0), other: [], weights: qs(1, 1) })).toStrictEqual({ value: "0" });
  });
});
