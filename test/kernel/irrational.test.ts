import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponential, naturalLog, nthRoot, power, squareRoot, type Approximate } from "../../src/kernel/irrational.ts";
import { readExact } from "../../src/kernel/numeric.ts";
import { equals, multiply, parseFraction, rational, toFraction, type Rational } from "../../src/kernel/rational.ts";
import table from "../vectors/decimal/irrational.json";

const fraction = (text: string): Rational => parseFraction(text) ?? rational(0);
const wide = (text: string): Rational => {
  const point = text.indexOf(".");
  return rational(BigInt(text.replace(".", "")), 10n ** BigInt(point < 0 ? 0 : text.length - point - 1));
};
const functions: Readonly<Record<string, (a: string, b: string, digits: number) => Approximate | undefined>> = {
  squareRoot: (a, _, digits) => squareRoot(fraction(a), digits),
  nthRoot: (a, degree, digits) => nthRoot(fraction(a), Number(degree), digits),
  naturalLog: (a, _, digits) => naturalLog(fraction(a), digits),
  exponential: (a, _, digits) => exponential(fraction(a), digits),
  power: (a, b, digits) => power(fraction(a), fraction(b), digits),
};
const shown = (it: Approximate | undefined): string => (it === undefined ? "undefined" : `${it.exact ? "exactly" : "about"} ${toFraction(it.value)}`);

describe("against Python's decimal", () => {
  for (const name of Object.keys(functions)) {
    it(`${name} has every digit it states`, () => {
      const cases = table.cases.filter((it) => it.of === name);
      expect(cases.length).toBeGreaterThan(10);
      for (const { args: [a = "", b = ""], rounded } of cases) {
        table.columns.forEach((digits, at) => {
          const found = functions[name]?.(a, b, Number(digits));
          const wanted = wide(rounded[at] ?? "");
          expect({ a, b, digits, value: found === undefined ? "" : toFraction(found.value) }).toEqual({ a, b, digits, value: toFraction(wanted) });
          expect(found).toMatchObject({ digits: Number(digits), exact: false });
        });
      }
    });
  }
});

describe("roots", () => {
  it("of perfect powers are exact", () => {
    expect(shown(squareRoot(rational(9, 4)))).toBe("exactly 3/2");
    expect(shown(squareRoot({ n: 18, d: 8 }))).toBe("exactly 3/2");
    expect(shown(squareRoot(rational(0)))).toBe("exactly 0");
    expect(shown(nthRoot(rational(8, 27), 3))).toBe("exactly 2/3");
    expect(shown(nthRoot(rational(-8, 27), 3))).toBe("exactly -2/3");
    expect(shown(nthRoot(rational(5, 7), 1))).toBe("exactly 5/7");
    expect(shown(nthRoot(rational(1), 1e9))).toBe("exactly 1");
    expect(shown(squareRoot(rational(4, 3), 3))).toBe("about 23/20"); // numerator a square, denominator not
    expect(shown(squareRoot(rational(3, 4), 3))).toBe("about 433/500");
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.integer({ min: 1, max: 9 }), (n, d, degree) => {
      const root = rational(n, d);
      let full = rational(1);
      for (let turn = 0; turn < degree; turn += 1) full = multiply(full, root);
      expect(nthRoot(full, degree)).toEqual({ value: root, digits: 30, exact: true });
    }), { numRuns: 200 });
  });
  it("have a domain", () => {
    expect(squareRoot(rational(-1))).toBeUndefined();
    expect(nthRoot(rational(-16), 4)).toBeUndefined();
    for (const degree of [0, -1, 1.5, Number.NaN, 2 ** 60]) expect(nthRoot(rational(4), degree)).toBeUndefined();
    expect(nthRoot(rational(-2), 3, 0)).toBeUndefined();
    expect(squareRoot(rational(10n ** 1999n))).toBeUndefined();
    expect(nthRoot(rational(-(10n ** 3001n)), 3)).toBeUndefined();
    expect(shown(squareRoot(rational(10n ** 1701n), 2))).toBe(`about 32${"0".repeat(849)}`);
  });
});

describe("logarithm and exponential", () => {
  it("are exact at one point", () => {
    expect(shown(naturalLog(rational(1)))).toBe("exactly 0");
    expect(shown(naturalLog({ n: 5, d: 5 }))).toBe("exactly 0");
    expect(shown(exponential(rational(0)))).toBe("exactly 1");
  });
  it("have a domain", () => {
    expect(naturalLog(rational(0))).toBeUndefined();
    expect(naturalLog(rational(-1))).toBeUndefined();
    expect(exponential(rational(2001))).toBeUndefined();
    expect(exponential(rational(-20001, 10))).toBeUndefined();
    expect(exponential(rational(2000), 1)).toBeDefined();
    expect(exponential(rational(-2000), 1)).toBeDefined();
    expect(exponential(rational(1n, 10n ** 100n), 10)).toEqual({ value: rational(1), digits: 10, exact: false });
  });
});

describe("power", () => {
  const of = (base: string, exponent: string, digits?: number): string => shown(power(fraction(base), fraction(exponent), digits));
  it("is exact where the answer is a fraction", () => {
    expect(of("2", "10")).toBe("exactly 1024");
    expect(of("9/4", "3/2")).toBe("exactly 27/8");
    expect(of("4", "-1/2")).toBe("exactly 1/2");
    expect(of("-2", "3")).toBe("exactly -8");
    expect(of("-2", "-3")).toBe("exactly -1/8");
    expect(of("-2/3", "2")).toBe("exactly 4/9");
    expect(of("0", "5")).toBe("exactly 0");
    expect(of("0", "1/2")).toBe("exactly 0");
    expect(of("0", "0")).toBe("exactly 1");
    expect(of("-7", "0")).toBe("exactly 1");
    expect(of("1", "1/3")).toBe("exactly 1");
    expect(of("1", `1/1${"0".repeat(30)}`)).toBe("exactly 1");
    expect(of("1", `1${"0".repeat(30)}`)).toBe("exactly 1");
    expect(of("-1", `1${"0".repeat(30)}`)).toBe("exactly 1");
    expect(of("-1", `-1${"0".repeat(30)}`)).toBe("exactly 1");
    expect(of("-1", `1${"0".repeat(29)}1`)).toBe("exactly -1");
    expect(of("-1", `-1${"0".repeat(29)}1`)).toBe("exactly -1");
    expect(of("2", "3300")).toBe(`exactly ${(2n ** 3300n).toString()}`);
    expect(of("1/2", "3300")).toBe(`exactly 1/${(2n ** 3300n).toString()}`);
    expect(of("2", "3301", 3)).toBe("undefined"); // beyond e^2000, and no longer kept exactly
  });
  it("approximates the rest, and has a domain", () => {
    expect(of("2", "1/2", 5)).toBe("about 14142/10000".replace("14142/10000", "7071/5000"));
    expect(of("2", `1/1${"0".repeat(30)}`, 5)).toBe("about 1");
    expect(of("0", "-1")).toBe("undefined");
    expect(of("0", "-1/2")).toBe("undefined");
    expect(of("-8", "1/3")).toBe("undefined");
    expect(of("2", "100000")).toBe("undefined");
    expect(of("2", "-100000")).toBe("undefined");
    expect(of("3/2", "4000", 4)).not.toBe("undefined");
  });
});

describe("digits", () => {
  it("are 1 to 50, 30 by default", () => {
    const two = rational(2);
    for (const digits of [0, 51, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const found of [squareRoot(two, digits), nthRoot(two, 3, digits), naturalLog(two, digits), exponential(two, digits), power(two, two, digits)]) expect(found).toBeUndefined();
    }
    for (const found of [squareRoot(two), nthRoot(two, 3), naturalLog(two), exponential(two), power(two, rational(1, 2))]) expect(found?.digits).toBe(30);
    expect(equals(squareRoot(two)?.value ?? two, readExact("1.41421356237309504880168872421", "", []) ?? two)).toBe(true);
    expect(squareRoot(two, 1)?.value).toEqual(rational(1));
  });
});
