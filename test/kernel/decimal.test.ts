import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { Exact, toDecimal } from "../../src/kernel/decimal.ts";
import { isDecimal } from "../../src/kernel/is-decimal.ts";

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

describe("toDecimal", () => {
  it("takes the text of a result", () => {
    expect(toDecimal({ text: "91.48" })).toBeInstanceOf(Decimal);
    expect(toDecimal({ text: "91.48" }).equals("91.48")).toBe(true);
    expect(toDecimal("-0.5").toString()).toBe("-0.5");
    expect(toDecimal("65").toString()).toBe("65");
    const long = `0.${"123456789".repeat(9)}`;
    expect(toDecimal(long).toString()).toBe(long);
  });
  it("divides a fraction to 40 significant digits", () => {
    expect(toDecimal("1/3").toString()).toBe(`0.${"3".repeat(40)}`);
    expect(toDecimal({ text: "-2/3" }).toString()).toBe(`-0.${"6".repeat(39)}7`);
    expect(toDecimal("2000/3").toString()).toBe(`666.${"6".repeat(36)}7`);
  });
  it("is NaN for what is no number, as Decimal itself would not be for all of these", () => {
    for (const text of ["", "x", "1/", "/2", "1.2.3", "1/2/3", " 1", "0x1f", "1e5", ".5", "5."]) expect(toDecimal(text).isNaN()).toBe(true);
  });
});
