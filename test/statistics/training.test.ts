import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { unwrap } from "../../src/kernel/index.ts";
import { benefitCostRatio, discountByConfidence, gainOfMeans, meanOfGains, returnOnInvestment, type TestScores } from "../../src/statistics/index.ts";
import vectors from "../vectors/training.json" with { type: "json" };

const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.code} ${it_.path}`);
const scores = (pairs: readonly (readonly [number, number])[]): TestScores => ({ pre: Object.fromEntries(pairs.map(([pre], at) => [`p${at}`, pre])), post: Object.fromEntries(pairs.map(([, post], at) => [`p${at}`, post])) });

describe("normalised gain", () => {
  it("refuses a score below zero, and names the scale as far as it is known", () => {
    const below = (maximum: unknown): readonly unknown[] => gainOfMeans({ pre: { a: -1 }, post: { a: 2 } } as unknown as TestScores, { maximum } as never).issues.map((it_) => [it_.path, it_.expected]);
    expect(below(50)).toEqual([["scores.pre[a]", "0..50"]]);
    expect(below(undefined)).toContainEqual(["scores.pre[a]", "0.."]);
  });
  it.each(vectors.gain.map((it_) => [it_.id, it_] as const))("%s", (_, { pre, post, maximum, band, ...gives }) => {
    const one = unwrap(gainOfMeans({ pre, post } as unknown as TestScores, { maximum }));
    expect([one.gain.exact, one.band, unwrap(meanOfGains({ pre, post } as unknown as TestScores, { maximum })).gain.exact]).toEqual([gives.gainOfMeans, band, gives.meanOfGains]);
  });
  it("is what counting by hand gives", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), { minLength: 1, maxLength: 9 }), (pairs) => {
      const total = (side: 0 | 1): Fraction => pairs.reduce((sum, it_) => sum.add(it_[side]), new Fraction(0));
      const room = new Fraction(50 * pairs.length).sub(total(0));
      const class_ = unwrap(gainOfMeans(scores(pairs), { maximum: 50 }));
      expect(class_.gain.exact).toBe(room.equals(0) ? null : total(1).sub(total(0)).div(room).toFraction());
      const gains = pairs.filter(([pre]) => pre < 50).map(([pre, post]) => new Fraction(post - pre, 50 - pre));
      const own = meanOfGains(scores(pairs), { maximum: "50" });
      expect([unwrap(own).gain.exact, unwrap(own).used, unwrap(own).negative, own.issues.length]).toEqual([gains.length === 0 ? null : gains.reduce((a, b) => a.add(b)).div(gains.length).toFraction(), gains.length, gains.filter((it_) => it_.compare(0) < 0).length, pairs.length - gains.length]);
      const kept = gains.filter((it_) => it_.compare(0) >= 0);
      expect(unwrap(meanOfGains(scores(pairs), { maximum: 50, negative: "exclude" })).gain.exact).toBe(kept.length === 0 ? null : kept.reduce((a, b) => a.add(b)).div(kept.length).toFraction());
    }), { numRuns: 200 });
  });
  it.each([[70, "high"], [69, "medium"], [30, "medium"], [29, "low"], [0, "low"]] as const)("%s of 100 gained is %s", (post, band) => {
    expect([unwrap(gainOfMeans(scores([[0, post]]), { maximum: 100 })).band, unwrap(meanOfGains(scores([[0, post]]), { maximum: 100 })).band]).toEqual([band, band]);
  });
  it("reports n, who dropped out, who came later, who was at the maximum and who fell", () => {
    const given = { pre: { a: 10, b: 20, c: 5, d: 15, e: null }, post: { a: 15, b: 20, d: 10, f: 3, e: 9 } };
    const result = meanOfGains(given, { maximum: 20 });
    expect(unwrap(result)).toMatchObject({ gain: { exact: "-1/4" }, band: "low", n: 3, attrition: { preOnly: 1, postOnly: 2 }, used: 2, atMaximum: 1, negative: 1, negativeGain: "as-is" });
    expect(codes(result)).toEqual(["pre-at-maximum scores.pre[b]"]);
    expect(unwrap(meanOfGains(given, { maximum: 20, negative: "exclude" }))).toMatchObject({ gain: { exact: "1/2" }, used: 1, negative: 1, negativeGain: "exclude" });
    expect(unwrap(gainOfMeans(given, { maximum: 20 }))).toMatchObject({ gain: { exact: "0" }, pre: { exact: "15" }, post: { exact: "15" }, n: 3, attrition: { preOnly: 1, postOnly: 2 } });
  });
  it("does not exist where nobody could gain", () => {
    expect(unwrap(gainOfMeans(scores([[20, 20]]), { maximum: 20 }))).toMatchObject({ gain: { text: null, reasons: ["pre-at-maximum"] }, band: null });
    expect(unwrap(meanOfGains(scores([[20, 20]]), { maximum: 20 }))).toMatchObject({ gain: { text: null, reasons: ["no-gains"] }, band: null, used: 0 });
  });
  it("names each fault", () => {
    expect(codes(gainOfMeans({ pre: { a: -1, b: "x" }, post: { a: 21 } } as never, { maximum: 20 }))).toEqual(["not-on-scale scores.pre[a]", "not-a-number scores.pre[b]", "not-on-scale scores.post[a]"]);
    expect(codes(gainOfMeans({ pre: { a: 1 }, post: { b: 1 } }, { maximum: 20 }))).toEqual(["no-values scores"]);
    expect(codes(gainOfMeans({ pre: 5, post: {} } as never, { maximum: 0 }))).toEqual(["not-above-zero options.maximum", "wrong-type scores.pre"]);
    expect(codes(meanOfGains(5 as never, 5 as never))).toEqual(["wrong-type options", "wrong-type scores"]);
    expect(codes(gainOfMeans({ pre: { a: 1 }, post: { a: 2 }, mid: 3 } as never, undefined as never))).toEqual(["wrong-type options", "unknown-key scores.mid"]);
    expect(codes(meanOfGains({ pre: { a: 1 }, post: { a: 2 } }, { maximum: 5, negative: "drop" } as never))).toEqual(["not-a-choice options.negative"]);
    fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => { expect([typeof gainOfMeans(a as never, b as never).ok, typeof meanOfGains(a as never, b as never).ok]).toEqual(["boolean", "boolean"]); }));
  });
});

describe("return on training", () => {
  it.each(vectors.confidence.map((it_) => [it_.id, it_] as const))("%s", (_, { benefit, confidence, trainees, gives }) => {
    const found = unwrap(discountByConfidence({ benefit, confidence, trainees }));
    expect({ benefit: found.benefit.exact, perTrainee: found.perTrainee?.exact }).toEqual(gives);
    expect(unwrap(discountByConfidence({ benefit, confidence })).perTrainee).toBeNull();
  });
  it.each(vectors.returns.map((it_) => [it_.id, it_] as const))("%s", (_, { benefit, cost, bcr, roi, use }) => {
    const found = [unwrap(benefitCostRatio({ benefit, cost })).exact, unwrap(returnOnInvestment({ benefit, cost })).exact];
    if (use === "assert") expect(found).toEqual([bcr, roi]);
    else expect(found).not.toEqual([bcr, roi]);
  });
  it("is one ratio in two forms", () => {
    fc.assert(fc.property(fc.nat(), fc.integer({ min: 1, max: 10_000_000 }), (benefit, cost) => {
      const ratio = new Fraction(benefit, cost);
      expect([unwrap(benefitCostRatio({ benefit, cost })).exact, unwrap(returnOnInvestment({ benefit, cost })).exact]).toEqual([ratio.toFraction(), ratio.sub(1).mul(100).toFraction()]);
    }));
  });
  it("names each fault", () => {
    expect(codes(benefitCostRatio({ benefit: -1, cost: 0 }))).toEqual(["below-zero money.benefit", "not-above-zero money.cost"]);
    expect(codes(returnOnInvestment(5 as never))).toEqual(["wrong-type money"]);
    expect(codes(returnOnInvestment({ benefit: 1, cost: 1, price: 2 } as never))).toEqual(["unknown-key money.price"]);
    expect(codes(discountByConfidence({ benefit: -1, confidence: 2, trainees: 0 }))).toEqual(["below-zero estimate.benefit", "not-a-share estimate.confidence", "whole-number-expected estimate.trainees"]);
    expect(codes(discountByConfidence(null as never))).toEqual(["wrong-type estimate"]);
    fc.assert(fc.property(fc.anything(), (a) => { expect([benefitCostRatio(a as never).ok, discountByConfidence(a as never).ok].every((it_) => typeof it_ === "boolean")).toBe(true); }));
  });
});
