import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { affine, ratio, reciprocal } from "../../src/scorers/index.ts";
import { q, run } from "./run.ts";

/** Fractions as text, small and large. */
const fraction = fc.tuple(fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.maxSafeInteger()), fc.integer({ min: 1, max: 1000 })).map(([n, d]) => `${n}/${d}`);

describe("ratio@1", () => {
  it("divides, and multiplies only where the step says so", () => {
    expect(run(ratio, { of: q(95), to: q(90) })).toStrictEqual({ value: "19/18" });
    expect(run(ratio, { of: q(95), to: q(90) }, { times: 100 })).toStrictEqual({ value: "950/9" });
    expect(run(ratio, { of: q(-3), to: q("0.5") }, { times: "1/3" })).toStrictEqual({ value: "-2" });
    expect(run(ratio, { of: q(0), to: q(-7) }, { times: 100 })).toStrictEqual({ value: "0" });
  });
  it("has no value for a divisor of zero", () => {
    expect(run(ratio, { of: q(95), to: q(0) }, { times: 100 })).toStrictEqual({ missing: "division-by-zero" });
    expect(run(ratio, { of: q(0), to: q("0.00") })).toStrictEqual({ missing: "division-by-zero" });
  });
  it("agrees with fraction.js", () => {
    fc.assert(fc.property(fraction, fraction, fraction, (of, to, times) => {
      fc.pre(!to.startsWith("0/"));
      expect(run(ratio, { of: q(of), to: q(to) }, { times })).toStrictEqual({ value: new Fraction(of).div(to).mul(times).toFraction() });
    }));
  });
});

describe("affine@1", () => {
  it("turns and moves", () => {
    expect(run(affine, { value: q("950/9") }, { times: -1, plus: 200 })).toStrictEqual({ value: "850/9" });
    expect(run(affine, { value: q("3.66") }, { times: 25 })).toStrictEqual({ value: "183/2" });
    expect(run(affine, { value: q(50) }, { times: -1, plus: 176 })).toStrictEqual({ value: "126" });
    expect(run(affine, { value: q(50) }, { times: 0, plus: "0.5" })).toStrictEqual({ value: "1/2" });
  });
  it("agrees with fraction.js", () => {
    fc.assert(fc.property(fraction, fraction, fraction, (value, times, plus) => {
      expect(run(affine, { value: q(value) }, { times, plus })).toStrictEqual({ value: new Fraction(value).mul(times).add(plus).toFraction() });
    }));
  });
});

describe("reciprocal@1", () => {
  it("turns a number over", () => {
    expect(run(reciprocal, { value: q(9) })).toStrictEqual({ value: "1/9" });
    expect(run(reciprocal, { value: q("-2/3") })).toStrictEqual({ value: "-3/2" });
    expect(run(reciprocal, { value: q(0) })).toStrictEqual({ missing: "division-by-zero" });
  });
});
