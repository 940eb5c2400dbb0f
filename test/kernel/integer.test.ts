import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitLength, decimalPlaces, fitsNumber, gcdOfBigints, gcdOfNumbers, placePoint, powerOfTen, rootOfBigint } from "../../src/kernel/integer.ts";

describe("whole numbers", () => {
  it("has powers of ten, as numbers while they are safe", () => {
    expect(powerOfTen(0)).toBe(1);
    for (let exponent = 0; exponent <= 15; exponent += 1) expect(powerOfTen(exponent)).toBe(Number(`1e${exponent}`));
    expect(powerOfTen(16)).toBe(10n ** 16n);
    expect(powerOfTen(40)).toBe(10n ** 40n);
  });
  it("finds greatest common divisors", () => {
    expect([gcdOfNumbers(12, 18), gcdOfNumbers(-12, 18), gcdOfNumbers(12, -18), gcdOfNumbers(0, 7), gcdOfNumbers(7, 0), gcdOfNumbers(0, 0)]).toEqual([6, 6, 6, 7, 7, 0]);
    expect([gcdOfBigints(0n, 0n), gcdOfBigints(0n, -(10n ** 20n)), gcdOfBigints(10n ** 20n, 0n), gcdOfBigints(-12n, 18n)]).toEqual([0n, 10n ** 20n, 10n ** 20n, 6n]);
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (k, a, b) => {
      const common = gcdOfBigints(a * k, b * k);
      if (a === 0n && b === 0n) expect(common).toBe(0n);
      else {
        expect(common % k).toBe(0n);
        expect((a * k) % common).toBe(0n);
        expect((b * k) % common).toBe(0n);
        expect(gcdOfBigints((a * k) / common, (b * k) / common)).toBe(1n);
      }
    }));
  });
  it("knows what fits a number", () => {
    const max = BigInt(Number.MAX_SAFE_INTEGER);
    expect([max, max + 1n, -max, -max - 1n, 0n].map(fitsNumber)).toEqual([true, false, true, false, true]);
  });
  it("places the point", () => {
    expect([placePoint(-125, 3), placePoint(5, 0), placePoint(5, 1), placePoint(0, 2), placePoint(12345n, 2), placePoint(-1n, 3), placePoint(100, 2)]).toEqual(["-0.125", "5", "0.5", "0.00", "123.45", "-0.001", "1.00"]);
  });
  it("counts decimals of a denominator", () => {
    expect([1, 2, 5, 10, 8, 125, 40, 1000, 3, 30, 7].map(decimalPlaces)).toEqual([0, 1, 1, 1, 3, 3, 3, 3, undefined, undefined, undefined]);
    expect([1n, 2n, 5n, 10n, 8n, 125n, 40n, 10n ** 20n, 3n, 30n].map(decimalPlaces)).toEqual([0, 1, 1, 1, 3, 3, 3, 20, undefined, undefined]);
  });
  it("bounds bits from above by less than four", () => {
    expect([0n, 1n, 15n, 16n, -16n, 255n, 256n].map(bitLength)).toEqual([4, 4, 4, 8, 8, 8, 12]);
  });
  it("finds whole roots and nothing else", () => {
    expect([rootOfBigint(0n, 2), rootOfBigint(1n, 99), rootOfBigint(5n, 1), rootOfBigint(8n, 3), rootOfBigint(9n, 2), rootOfBigint(4n, 2)]).toEqual([0n, 1n, 5n, 2n, 3n, 2n]);
    expect([rootOfBigint(2n, 2), rootOfBigint(10n, 2), rootOfBigint(8n, 2), rootOfBigint(2n, 1e9), rootOfBigint(7n, 3), rootOfBigint(15n, 4)]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
    fc.assert(fc.property(fc.bigInt({ min: 2n, max: 10n ** 25n }), fc.integer({ min: 2, max: 40 }), (root, degree) => {
      const full = root ** BigInt(degree);
      expect(rootOfBigint(full, degree)).toBe(root);
      expect(rootOfBigint(full + 1n, degree)).toBeUndefined();
      expect(rootOfBigint(full - 1n, degree)).toBe(full - 1n < 2n ? full - 1n : undefined);
    }));
    for (let root = 2n; root < 40n; root += 1n) for (let degree = 2; degree < 12; degree += 1) expect(rootOfBigint(root ** BigInt(degree), degree)).toBe(root);
  });
});
