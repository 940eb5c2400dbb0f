/** Numbers as a language writes them: against an oracle that knows only digits. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberIn, writeDecimal, writeExact, writeNumber, writeOperand } from "../../src/explain/numbers.ts";
import { rational, readNumber, unwrap } from "../../src/kernel/index.ts";

const id = { decimal: ",", group: "." };
const en = { decimal: ".", group: "," };

describe("numbers in words", () => {
  it.each([
    ["0", "0", "0"], ["999", "999", "999"], ["1000", "1.000", "1,000"], ["-1234567.5", "-1.234.567,5", "-1,234,567.5"], ["1234.56", "1.234,56", "1,234.56"], ["0.05", "0,05", "0.05"],
    ["23875/261", "23.875/261 ≈ 91,475096", "23,875/261 ≈ 91.475096"], ["-1/3", "-1/3 ≈ -0,333333", "-1/3 ≈ -0.333333"], ["7/2", "3,5", "3.5"], ["1/3000000000", "1/3.000.000.000 ≈ 0,000000000333", "1/3,000,000,000 ≈ 0.000000000333"],
    ["abc", "abc", "abc"], ["1e5", "1e5", "1e5"], ["", "", ""], ["1/0", "1/0", "1/0"],
  ])("%s", (text, inIndonesian, inEnglish) => {
    expect(writeNumber(text, id)).toBe(inIndonesian);
    expect(writeNumber(text, en)).toBe(inEnglish);
  });

  it("shows as many decimals as a rounding step kept", () => {
    expect(writeNumber("183/2", id, 2)).toBe("91,50");
    expect(writeNumber("183/2", id, -1)).toBe("91,5");
    expect(writeNumber("183/2", id, 0.5)).toBe("91,5");
  });

  it("writes long fractions by their decimals alone, and cuts endless tails of decimals that end", () => {
    expect(writeExact(rational(10n ** 25n, 3n * 10n ** 20n + 1n), id)).toMatch(/^≈ 33\.333,333333$/);
    expect(writeExact(rational(1n, 10n ** 40n), id)).toMatch(/ ≈ 0,0+1$|^≈ 0,0+1/);
    expect(writeExact(rational(10n ** 40n), en)).toBe(`10,${"000,".repeat(12)}000`);
  });

  it("puts negative operands in parentheses and leaves the approximation out", () => {
    expect(writeOperand(rational(-1, 3), id)).toBe("(-1/3)");
    expect(writeOperand(rational(-5), id)).toBe("(-5)");
    expect(writeOperand(rational(1, 9), id)).toBe("1/9");
  });

  it("leaves a text alone that is no decimal number", () => {
    for (const odd of ["x", "1,5", "1.", ".5", "", "--1"]) expect(writeDecimal(odd, id)).toBe(odd);
  });

  it("reads texts and plain numbers, nothing else", () => {
    expect(numberIn("0.60")).toEqual({ n: 60, d: 100 });
    expect(numberIn(25)).toEqual({ n: 25, d: 1 });
    for (const odd of [NaN, Infinity, true, null, undefined, {}, "x", " 1"]) expect(numberIn(odd)).toBeUndefined();
  });

  it("is what the library reads back, in both languages", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 8 }), (n, places) => {
      const digits = (n < 0n ? -n : n).toString().padStart(places + 1, "0");
      const text = `${n < 0n ? "-" : ""}${digits.slice(0, digits.length - places)}${places === 0 ? "" : `.${digits.slice(digits.length - places)}`}`;
      const exact = unwrap(readNumber(text, { format: "raw" })).exact;
      expect(unwrap(readNumber(writeDecimal(text, id), { format: "id-ID" })).exact).toBe(exact);
      expect(unwrap(readNumber(writeDecimal(text, en), { format: "en-US" })).exact).toBe(exact);
      expect(writeDecimal(text, id).replaceAll(".", "").replace(",", ".")).toBe(text);
    }));
  });

  it("approximates within half a millionth", () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 9999 }), (n, d) => {
      const near = writeExact(rational(n, d), { decimal: ".", group: "" }).split(" ≈ ").at(-1) ?? "";
      expect(Math.abs(Number(near) - n / d)).toBeLessThanOrEqual(5.0001e-7);
    }));
  });
});
