import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { difference, faultyScorers, inverseRatioMinimise, mirrorMinimise, mirrorStabilise, ratioMaximise } from "../../src/scorers/index.ts";
import { goneCell } from "../../src/scoring/index.ts";
import { q, run } from "./run.ts";

const [reductionShare] = faultyScorers;
const both = ["actual", "target"];
const of = (actual: number | string, target: number | string) => ({ actual: q(actual), target: q(target) });
const positive = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 60 }));

describe("the named formulas", () => {
  it.each([
    ["0", "0", "200", { missing: "division-by-zero" }, "100", "0"],
    ["50", "50", "150", { value: "200" }, "50", "50"],
    ["100", "100", "100", { value: "100" }, "0", "100"],
    ["200", "200", "0", { value: "50" }, "-100", "0"],
    ["300", "300", "-100", { value: "100/3" }, "-200", "-100"],
  ])("at %s percent of the target are five different ones", (actual, f1, f2, f3, f4, f5) => {
    expect(run(ratioMaximise, of(actual, 100))).toStrictEqual({ value: f1, used: both });
    expect(run(mirrorMinimise, of(actual, 100))).toStrictEqual({ value: f2, used: both });
    expect(run(inverseRatioMinimise, of(actual, 100))).toStrictEqual({ ...f3, used: both });
    expect(run(reductionShare, of(actual, 100))).toStrictEqual({ value: f4 });
    expect(run(mirrorStabilise, of(actual, 100))).toStrictEqual({ value: f5, used: both });
  });
  it("agree with fraction.js, the mirror in each of its three spellings", () => {
    fc.assert(fc.property(positive, positive, ([a, b], [c, d]) => {
      const inputs = { actual: q(`${a}/${b}`), target: q(`${c}/${d}`) };
      const [r, t] = [new Fraction(a, b), new Fraction(c, d)];
      const share = r.div(t);
      expect(run(ratioMaximise, inputs)).toMatchObject({ value: share.mul(100).toFraction() });
      for (const spelling of [new Fraction(2).sub(share).mul(100), t.mul(2).sub(r).div(t).mul(100), new Fraction(1).sub(r.sub(t).div(t)).mul(100)]) expect(run(mirrorMinimise, inputs)).toMatchObject({ value: spelling.toFraction() });
      expect(run(inverseRatioMinimise, inputs)).toMatchObject({ value: t.div(r).mul(100).toFraction() });
      expect(run(mirrorStabilise, inputs)).toMatchObject({ value: (r.compare(t) > 0 ? new Fraction(2).sub(share) : share).mul(100).toFraction() });
    }));
  });
  it("land on the edge where binary floating point misses it", () => {
    expect([["5.85", 9], ["3.3", 3], ["8.1", 9], ["4.55", 5], ["2.28", 3], ["0.75", 1]].map(([r = 0, t = 0]) => run(ratioMaximise, of(r, t)))).toStrictEqual(["65", "110", "90", "91", "76", "75"].map((value) => ({ value, used: both })));
    expect(5.85 / 9 * 100 === 65).toBe(false);
  });
});

describe("a target of zero", () => {
  const read = { used: ["actual", "target", "zeroTarget"] };
  const scorers = [ratioMaximise, mirrorMinimise, inverseRatioMinimise, mirrorStabilise] as const;
  it.each(scorers.map((it_) => [it_.id, it_] as const))("follows the policy in %s, and nothing is infinite", (_, scorer) => {
    const at = (zeroTarget: string | undefined, actual: number): unknown => run(scorer, { ...of(actual, 0), zeroTarget });
    expect(at(undefined, 2)).toStrictEqual({ missing: "division-by-zero", used: both });
    expect(at("undetermined", 2)).toStrictEqual({ missing: "division-by-zero", ...read });
    expect(at("zero", 2)).toStrictEqual({ value: "0", ...read });
    expect(at("full-if-actual-zero", 2)).toStrictEqual({ missing: "division-by-zero", ...read });
    expect(at("full-if-actual-zero", 0)).toStrictEqual({ value: "100", ...read });
    expect(at("met-or-not", 0)).toStrictEqual({ value: "100", ...read });
    expect(at("met-or-not", 2)).toStrictEqual({ value: scorer.id === "ratio-maximise@1" ? "100" : "0", ...read });
    expect(at("guess", 2)).toStrictEqual({ missing: "unknown-policy", used: ["target", "zeroTarget"] });
  });
  it("is measured from the worst value where that is declared", () => {
    const from = (worst: Parameters<typeof mirrorMinimise.score>[0]["worst"], actual = 3): unknown => run(mirrorMinimise, { ...of(actual, 0), zeroTarget: "from-worst", worst });
    const used = ["actual", "target", "zeroTarget", "worst"];
    expect(from(q(12))).toStrictEqual({ value: "75", used });
    expect(from(q(12), 0)).toStrictEqual({ value: "100", used });
    expect(from(q(12), 15)).toStrictEqual({ value: "-25", used });
    expect(from(q(0))).toStrictEqual({ missing: "division-by-zero", used });
    expect(from(undefined)).toStrictEqual({ missing: "no-worst-value", used: ["target", "zeroTarget"] });
    expect(from(goneCell("missing", ["not-given@worst[a]"]))).toStrictEqual({ pass: goneCell("missing", ["not-given@worst[a]"]), used: ["target", "zeroTarget", "worst"] });
    expect(run(mirrorMinimise, { ...of(3, 4), zeroTarget: "from-worst", worst: q(12) })).toStrictEqual({ value: "125", used: both });
  });
});

describe("an actual of zero", () => {
  it("is a value: the mirror gives 200, or 100 where that is chosen", () => {
    const at = (zeroActual: string | undefined, actual = 0): unknown => run(mirrorMinimise, { ...of(actual, 4), zeroActual });
    const used = ["actual", "target", "zeroActual"];
    expect(at(undefined)).toStrictEqual({ value: "200", used: both });
    expect(at("by-formula")).toStrictEqual({ value: "200", used });
    expect(at("fixed-100")).toStrictEqual({ value: "100", used });
    expect(at("guess")).toStrictEqual({ missing: "unknown-policy", used: ["actual", "zeroActual"] });
    expect(at("fixed-100", 1)).toStrictEqual({ value: "175", used: both });
  });
  it("has no inverse", () => {
    const at = (zeroActual: string): unknown => run(inverseRatioMinimise, { ...of(0, 4), zeroActual });
    const used = ["actual", "zeroActual"];
    expect(at("by-formula")).toStrictEqual({ missing: "division-by-zero", used });
    expect(at("fixed-100")).toStrictEqual({ value: "100", used });
    expect(at("guess")).toStrictEqual({ missing: "unknown-policy", used });
  });
});

describe("numbers below zero", () => {
  it.each([ratioMaximise, mirrorMinimise, inverseRatioMinimise, mirrorStabilise].map((it_) => [it_.id, it_] as const))("are refused by %s", (_, scorer) => {
    expect(run(scorer, of(5, -10))).toStrictEqual({ missing: "negative-target", used: ["target"] });
    expect(run(scorer, of(-5, 10))).toStrictEqual({ missing: "negative-actual", used: ["actual"] });
  });
  it("are mirrored only by the one rule that has a rule for them", () => {
    const at = (actual: number, target: number, negative = "mirror-negative-target"): unknown => run(ratioMaximise, { ...of(actual, target), negative });
    const used = ["actual", "target", "negative"];
    expect(at(-5, -10)).toStrictEqual({ value: "150", used });
    expect(at(-10, -10)).toStrictEqual({ value: "100", used });
    expect(at(-15, -10)).toStrictEqual({ value: "50", used });
    expect(at(5, -10)).toStrictEqual({ value: "250", used });
    expect(at(-5, 10)).toStrictEqual({ value: "-50", used });
    expect(at(5, 10)).toStrictEqual({ value: "50", used: both });
    expect(at(5, -10, "refuse")).toStrictEqual({ missing: "negative-target", used: ["target"] });
    expect(run(ratioMaximise, { ...of(-5, 0), negative: "mirror-negative-target", zeroTarget: "met-or-not" })).toMatchObject({ value: "0" });
  });
});

describe("difference@1 and reduction-share@1", () => {
  it("subtract: achievement less absorption, in points", () => {
    expect(run(difference, { of: q("71.50"), less: q("98.74") })).toStrictEqual({ value: "-681/25" });
  });
  it("keeps the published fault apart from the built-in scorers", () => {
    expect(run(reductionShare, of(250, 100))).toStrictEqual({ value: "-150" });
    expect(run(reductionShare, of(1, 0))).toStrictEqual({ missing: "division-by-zero" });
  });
});
