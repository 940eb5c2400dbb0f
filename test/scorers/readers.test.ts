import { describe, expect, it } from "vitest";
import { exactly, oneOf, optional, text, wholeNumber } from "../../src/scorers/index.ts";
import { plain } from "./run.ts";

describe("exactly", () => {
  it("reads numbers and number texts exactly", () => {
    expect(exactly.optional).toBeUndefined();
    expect(["25", 25, "76.61", "1/9", -0.1, "-7/21"].map((it) => plain(exactly.read(it)))).toStrictEqual(["25", "25", "7661/100", "1/9", "-1/10", "-1/3"]);
  });
  it("refuses what is no number, and numbers that lie about their digits", () => {
    for (const value of ["", "abc", "1/0", "1e3", NaN, Infinity, null, true, 5n, { exact: "1" }, [], 0.1 + 0.2, 1 / 3]) expect(exactly.read(value)).toBeUndefined();
    expect(exactly.expected).toBe("an exact number such as 25, \"76.61\" or \"1/9\"");
  });
});

describe("the other readers", () => {
  it("text wants a text that is not empty", () => {
    expect(text.read("no-unit")).toBe("no-unit");
    for (const value of ["", 1, null, {}]) expect(text.read(value)).toBeUndefined();
    expect(text.expected).toBe("a text that is not empty");
  });
  it("oneOf wants one of its words", () => {
    const reader = oneOf(["min", "max"]);
    expect(reader.read("max")).toBe("max");
    for (const value of ["mid", "", 0, null]) expect(reader.read(value)).toBeUndefined();
    expect(reader.expected).toBe("one of: min, max");
  });
  it("wholeNumber wants a whole number within its bounds", () => {
    const reader = wholeNumber(0, 30);
    expect([0, 30, 7].map((it) => reader.read(it))).toStrictEqual([0, 30, 7]);
    expect(Object.is(reader.read(-0), 0)).toBe(true);
    for (const value of [-1, 31, 1.5, "3", NaN, Infinity, null, 3n]) expect(reader.read(value)).toBeUndefined();
    expect(reader.expected).toBe("a whole number from 0 to 30");
  });
  it("optional changes nothing but that it may be left out", () => {
    const reader = optional(wholeNumber(1, 2));
    expect(reader.optional).toBe(true);
    expect(reader.expected).toBe("a whole number from 1 to 2");
    expect(reader.read(2)).toBe(2);
    expect(reader.read(3)).toBeUndefined();
  });
});
