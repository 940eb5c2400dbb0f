import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compare, equals, negate, parseFraction, rational, subtract, toFixed, toFraction, type Rational } from "../../src/kernel/rational.ts";
import { readExact } from "../../src/kernel/numeric.ts";
import { round, roundingModes } from "../../src/kernel/rounding.ts";
import table from "../vectors/decimal/rounding.json";

const read = (text: string): Rational => readExact(text, "", []) ?? { n: 0, d: 0 };

describe("round", () => {
  it("agrees with Python's decimal in every mode", () => {
    expect(table.cases.length).toBeGreaterThan(300);
    expect(table.columns.slice(2)).toEqual([...roundingModes]);
    for (const [value, places, ...wanted] of table.cases as [string, number, ...string[]][]) {
      roundingModes.forEach((mode, at) => {
        for (const form of [read(value), bigger(read(value))]) {
          const rounded = round(form, { places, mode });
          expect(`${value} ${places} ${mode}: ${toFixed(rounded, places)}`).toBe(`${value} ${places} ${mode}: ${wanted[at]}`);
          expect(equals(rounded, read(wanted[at] ?? ""))).toBe(true); // toFixed rounds, so this is the sharper test
        }
      });
    }
  });
  it("rounds fractions whose decimals never end", () => {
    const third = rational(1, 3);
    expect(roundingModes.map((mode) => toFraction(round(third, { places: 2, mode })))).toEqual(["33/100", "33/100", "33/100", "17/50", "33/100"]);
    expect(roundingModes.map((mode) => toFraction(round(negate(third), { places: 2, mode })))).toEqual(["-33/100", "-33/100", "-33/100", "-33/100", "-17/50"]);
    expect(toFraction(round(rational(23875, 261), { places: 2, mode: "half-up" }))).toBe("2287/25");
    expect(toFraction(round(rational(2n * 10n ** 30n, 3n), { places: 0, mode: "half-up" }))).toBe("666666666666666666666666666667");
  });
  it("hands back what needs no rounding, and never minus zero", () => {
    const whole = rational(7);
    const exact = rational(875, 10);
    expect(round(whole, { places: 0, mode: "half-up" })).toBe(whole);
    expect(round(exact, { places: 1, mode: "half-up" })).toBe(exact);
    expect(round(rational(10n ** 20n, 1n), { places: 2, mode: "half-up" })).toEqual({ n: 10n ** 20n, d: 1n });
    for (const mode of ["half-up", "half-even", "truncate", "ceiling"] as const) expect(Object.is(round(rational(-1, 1000), { places: 2, mode }).n, 0)).toBe(true);
    expect(round(rational(-1, 1000), { places: 2, mode: "floor" })).toEqual({ n: -1, d: 100 });
  });
  it("crosses the safe range without a step", () => {
    for (const n of [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, -Number.MAX_SAFE_INTEGER]) {
      for (const mode of roundingModes) {
        const number: Rational = { n, d: 2 };
        const big: Rational = { n: BigInt(n), d: 2n };
        expect(toFraction(round(number, { places: 0, mode }))).toBe(toFraction(round(big, { places: 0, mode })));
      }
    }
    expect(toFraction(round({ n: Number.MAX_SAFE_INTEGER, d: 2 }, { places: 0, mode: "half-up" }))).toBe("4503599627370496");
  });
  it("keeps its laws: near, idempotent, ordered, symmetric", () => {
    const values = fc.tuple(fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })), fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.bigInt({ min: 1n, max: 10n ** 20n }))).map(([n, d]) => rational(n, d));
    fc.assert(fc.property(values, values, fc.integer({ min: 0, max: 30 }), fc.constantFrom(...roundingModes), (a, b, places, mode) => {
      const rounding = { places, mode };
      const rounded = round(a, rounding);
      const unit = parseFraction(`1/1${"0".repeat(places)}`) ?? rational(1);
      const off = subtract(rounded, a);
      expect(compare(off, unit)).toBe(-1);
      expect(compare(off, negate(unit))).toBe(1);
      if (mode === "half-up" || mode === "half-even") {
        expect(compare(add(off, off), unit)).toBeLessThanOrEqual(0);
        expect(toFraction(round(negate(a), rounding))).toBe(toFraction(negate(rounded)));
      }
      if (mode === "ceiling") expect(compare(off, rational(0))).toBeGreaterThanOrEqual(0);
      if (mode === "floor") expect(compare(off, rational(0))).toBeLessThanOrEqual(0);
      expect(equals(round(rounded, rounding), rounded)).toBe(true);
      if (compare(a, b) <= 0) expect(compare(rounded, round(b, rounding))).toBeLessThanOrEqual(0);
    }), { numRuns: 1000 });
  });
});

/** The same value, unreduced and in bigints: the slow path. */
function bigger(a: Rational): Rational {
  return { n: BigInt(a.n) * 6n, d: BigInt(a.d) * 6n };
}
