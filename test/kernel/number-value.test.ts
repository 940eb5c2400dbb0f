import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberValue } from "../../src/kernel/number-value.ts";
import { rational } from "../../src/kernel/rational.ts";

const index = rational(23875, 261);

describe("numberValue", () => {
  it("shows what the rule says and keeps what it is", () => {
    const shown = numberValue(index, { rounded: rational(9148, 100), places: 2 });
    expect(shown).toEqual({ text: "91.48", exact: "23875/261" });
    expect(numberValue(rational(7, 2), { rounded: rational(7, 2), places: 2 }).text).toBe("3.50");
    expect(numberValue(rational(7, 2), { rounded: rational(4), places: 0 }).text).toBe("4");
    expect(numberValue(index, rational(9150, 100))).toEqual({ text: "91.5", exact: "23875/261" });
    expect(numberValue(index, rational(2, 6))).toEqual({ text: "1/3", exact: "23875/261" });
  });
  it("never rounds by itself", () => {
    expect(numberValue(rational(650, 10))).toEqual({ text: "65", exact: "65" });
    expect(numberValue(rational(875, 10))).toEqual({ text: "87.5", exact: "175/2" });
    expect(numberValue(rational(-2, 6))).toEqual({ text: "-1/3", exact: "-1/3" });
    expect(numberValue(rational(1n, 10n ** 60n)).text).toBe(`0.${"0".repeat(59)}1`);
  });
  it("gives decimal text for any decimal library", () => {
    expect(numberValue(index, { rounded: rational(9148, 100), places: 2 }).decimal).toBe("91.48");
    expect(numberValue(rational(-1n, 10n ** 40n)).decimal).toBe(`-0.${"0".repeat(39)}1`);
  });
  it("gives a fraction at 40 decimals", () => {
    expect(numberValue(rational(1, 3)).decimal).toBe(`0.${"3".repeat(40)}`);
    expect(numberValue(rational(-2, 3)).decimal).toBe(`-0.${"6".repeat(39)}7`);
    expect(numberValue(rational(2000, 3)).decimal).toBe(`666.${"6".repeat(39)}7`);
  });
  it("is frozen, and its decimal stays out of JSON, structuredClone and keys", () => {
    const value = numberValue(index);
    expect(Object.isFrozen(value)).toBe(true);
    expect(Object.keys(value)).toEqual(["text", "exact"]);
    expect(JSON.stringify(value)).toBe("{\"text\":\"23875/261\",\"exact\":\"23875/261\"}");
    expect(structuredClone(value)).toStrictEqual({ text: "23875/261", exact: "23875/261" });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(value, "decimal")).toMatchObject({ enumerable: false, configurable: false });
  });
  it("works behind a proxy, as frameworks wrap values", () => {
    const value = numberValue(rational(5, 2));
    expect(new Proxy(value, {}).decimal).toBe("2.5");
  });
  it("agrees with decimal.js on any decimal", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 30 }), (n, places) => {
      const value = numberValue(rational(n, 10n ** BigInt(places)));
      expect(new Decimal(value.decimal).equals(`${n}e-${places}`)).toBe(true);
      expect(value.decimal).toBe(value.text);
    }));
  });
});
