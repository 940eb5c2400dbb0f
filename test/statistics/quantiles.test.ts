import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import type { NumberValue, Result } from "../../src/kernel/index.ts";
import { median, quantileNearestRank, quantileType7 } from "../../src/statistics/index.ts";

const exact = (result: Result<NumberValue>): unknown => (result.ok ? result.value.exact : result.issues.map((it) => [it.code, it.path]));
const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

describe("quantileNearestRank", () => {
  it("takes the value at rank ceil(share × n)", () => {
    expect(exact(quantileNearestRank(ten, "0.9"))).toBe("9");
    expect(exact(quantileNearestRank(ten, 0.91))).toBe("10");
    expect(exact(quantileNearestRank(ten, "1/10"))).toBe("1");
    expect(exact(quantileNearestRank(ten, "0.1000001"))).toBe("2");
    expect(exact(quantileNearestRank(ten, 0))).toBe("1");
    expect(exact(quantileNearestRank(ten, 1))).toBe("10");
    expect(exact(quantileNearestRank(["7/3"], "0.5"))).toBe("7/3");
  });
});

describe("quantileType7", () => {
  it("is linear at (n − 1) × share", () => {
    expect(exact(quantileType7(ten, "0.9"))).toBe("91/10");
    expect(exact(quantileType7(ten, 0))).toBe("1");
    expect(exact(quantileType7(ten, 1))).toBe("10");
    expect(exact(quantileType7([15, 20, 35, 40, 50], "0.4"))).toBe("29");
    expect(exact(quantileType7(["1/3", "-1/3"], "1/3"))).toBe("-1/9");
    expect(exact(quantileType7([4], "0.3"))).toBe("4");
  });
});

describe("median", () => {
  it("is the middle value or halfway between the two", () => {
    expect(exact(median([3, 1, 2]))).toBe("2");
    expect(exact(median([8, 1, 5, 2]))).toBe("7/2");
    expect(exact(median(["1/3"]))).toBe("1/3");
    expect(exact(median([5, 5, 5, 1]))).toBe("5");
  });
});

describe("all of them", () => {
  it("agree with sorted fractions", () => {
    const fraction = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 9 })).map(([n, d]) => `${n}/${d}`);
    fc.assert(fc.property(fc.array(fraction, { minLength: 1, maxLength: 9 }), fc.integer({ min: 0, max: 20 }), (values, twentieth) => {
      const sorted = values.map((it) => new Fraction(it)).sort((a, b) => a.compare(b));
      const place = (sorted.length - 1) * twentieth; // in twentieths
      const low = sorted[Math.floor(place / 20)] ?? new Fraction(0);
      const high = sorted[Math.min(Math.floor(place / 20) + 1, sorted.length - 1)] ?? low;
      expect(exact(quantileType7(values, `${twentieth}/20`))).toBe(high.sub(low).mul(new Fraction(place % 20, 20)).add(low).toFraction());
      // the smallest value below or at which at least that share of all values lies
      const nearest = sorted.find((it) => sorted.filter((other) => other.compare(it) <= 0).length * 20 >= twentieth * sorted.length);
      expect(exact(quantileNearestRank(values, `${twentieth}/20`))).toBe(nearest?.toFraction());
    }));
  });
  it("leave the list of the caller as it is", () => {
    const values = Object.freeze([3, 1, 2]);
    expect(exact(median(values))).toBe("2");
    expect(values).toStrictEqual([3, 1, 2]);
  });
  it("name what they cannot read", () => {
    expect(exact(median([]))).toStrictEqual([["no-values", "values"]]);
    expect(exact(median("12" as never))).toStrictEqual([["wrong-type", "values"]]);
    expect(exact(median([1, "x", NaN, 3]))).toStrictEqual([["not-a-number", "values[1]"], ["not-a-number", "values[2]"]]);
    expect(exact(median(Array.from({ length: 2 }) as never))).toStrictEqual([["not-a-number", "values[0]"], ["not-a-number", "values[1]"]]);
    for (const share of [-0.01, "1.01", 2]) {
      expect(exact(quantileType7([1], share))).toStrictEqual([["not-a-share", "share"]]);
      expect(exact(quantileNearestRank([1], share))).toStrictEqual([["not-a-share", "share"]]);
    }
    expect(exact(quantileType7([], "half"))).toStrictEqual([["no-values", "values"], ["not-a-number", "share"]]);
  });
  it("say what they expected", () => {
    const empty = median([]);
    expect(empty.issues[0]).toMatchObject({ expected: "at least one number", received: "list of 0", severity: "error" });
    expect(quantileType7([1], 2).issues[0]).toMatchObject({ expected: "a number from 0 to 1", received: "2" });
    expect(median(7 as never).issues[0]).toMatchObject({ expected: "a list", received: "7" });
  });
  it("pass on notes about numbers", () => {
    const result = median([0.1 + 0.2]);
    expect([result.ok, result.issues.map((it) => it.code)]).toStrictEqual([true, ["float-residue"]]);
  });
});
