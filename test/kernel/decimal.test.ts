import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { Exact, isDecimal } from "../../src/kernel/decimal.ts";

describe("Exact", () => {
  it("is a clone: the caller's settings and ours do not meet", () => {
    Decimal.set({ precision: 3, rounding: 0, toExpPos: 1, crypto: false });
    expect(new Exact(1).div(3).toString()).toBe(`0.${"3".repeat(60)}`);
    expect(new Exact(2).div(3).toString()).toBe(`0.${"6".repeat(59)}7`);
    expect(new Decimal(1).div(3).toString()).toBe("0.334");
    Decimal.set({ defaults: true });
    expect(Exact.precision).toBe(60);
    expect(Exact.rounding).toBe(Decimal.ROUND_HALF_UP);
  });
  it("never writes an exponent", () => {
    expect(new Exact("1e100").toString()).toBe(`1${"0".repeat(100)}`);
    expect(new Exact("1e-100").toString()).toBe(`0.${"0".repeat(99)}1`);
  });
});

describe("isDecimal", () => {
  it("knows every clone", () => {
    for (const value of [new Decimal(1), new Exact(1), new (Decimal.clone({ precision: 9 }))(1), new Decimal(Number.NaN)]) expect(isDecimal(value)).toBe(true);
  });
  it("knows nothing else and never throws", () => {
    const hostile = new Proxy({}, { get: () => { throw new Error("boom"); } });
    for (const value of [undefined, null, 1, "1", 1n, {}, [], () => 1, hostile, Decimal, { toStringTag: "[object Object]" }]) expect(isDecimal(value)).toBe(false);
  });
});
