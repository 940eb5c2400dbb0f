import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/kernel/issue.ts";
import { maxDigits, maxExactDigits, readExact, readNumber, toRational, type NumberFormat } from "../../src/kernel/numeric.ts";
import { numberValue } from "../../src/kernel/number-value.ts";
import { rational, toFraction } from "../../src/kernel/rational.ts";
import table from "../vectors/decimal/doubles.json";

/** The reading as text: the fraction, or the codes of its issues. */
const reading = (value: unknown): string => {
  const issues: Issue[] = [];
  const read = readExact(value, "at", issues);
  for (const it of issues) expect(it.path).toBe("at");
  if (read === undefined) {
    expect(issues.map((it) => it.severity)).toEqual(["error"]);
    return issues.map((it) => it.code).join();
  }
  expect(Object.is(read.n, -0)).toBe(false);
  expect(typeof read.n).toBe(typeof read.d);
  return [toFraction(read), ...issues.map((it) => `${it.severity} ${it.code}`)].join(" ");
};
const digits = (count: number): string => "1234567890".repeat(Math.ceil(count / 10)).slice(0, count);

describe("text", () => {
  it("reads plain decimals of any allowed length", () => {
    const cases: readonly (readonly [string, string])[] = [
      ["0", "0"], ["-0", "0"], ["-0.0", "0"], ["-0.000000000000000000", "0"], ["7", "7"], ["-7", "-7"], ["007", "7"], ["87.5", "175/2"], ["-87.50", "-175/2"], ["0.1", "1/10"], ["-0.05", "-1/20"], ["9", "9"], ["0.9", "9/10"],
      ["999999999999999", "999999999999999"], ["-99999999999999", "-99999999999999"], ["1000000000000000", "1000000000000000"], ["9007199254740993", "9007199254740993"], ["-9007199254740993", "-9007199254740993"],
      ["123456789012.34", "6172839450617/50"], ["1234567890123.25", "4938271560493/4"], ["0.1234567890123", "1234567890123/10000000000000"], ["0.12345678901234567890", "1234567890123456789/10000000000000000000"],
      [digits(30), digits(30)], [`-${digits(30)}.5`, `-${BigInt(digits(30)) * 2n + 1n}/2`], [`0.${"0".repeat(29)}1`, `1/1${"0".repeat(30)}`],
    ];
    for (const [text, wanted] of cases) expect(`${text} ${reading(text)}`).toBe(`${text} ${wanted}`);
  });
  it("agrees with fraction.js on random texts, and with JavaScript on short ones", () => {
    fc.assert(fc.property(fc.boolean(), fc.stringMatching(/^\d{1,30}$/), fc.option(fc.stringMatching(/^\d{1,30}$/)), (negative, whole, decimals) => {
      const text = `${negative ? "-" : ""}${whole}${decimals === null ? "" : `.${decimals}`}`;
      expect(reading(text)).toBe(new Fraction(text).toFraction());
    }), { numRuns: 1500 });
    fc.assert(fc.property(fc.stringMatching(/^-?\d{1,6}(\.\d{1,6})?$/), (text) => {
      const read = readExact(text, "", []) ?? rational(0);
      expect(Number(read.n) / Number(read.d)).toBe(Number(text) + 0);
    }));
  });
  it("reads fractions", () => {
    expect(reading("1/9")).toBe("1/9");
    expect(reading("-2/4")).toBe("-1/2");
    expect(reading("0/5")).toBe("0");
    expect(reading("-0/5")).toBe("0");
    expect(reading("08/04")).toBe("2");
    expect(reading(`${digits(30)}/${digits(30)}`)).toBe("1");
    expect(reading(`-${digits(30)}/1`)).toBe(`-${digits(30)}`);
  });
  it("refuses everything else", () => {
    for (const text of [
      "", "-", ".", "-.", "5.", ".5", "-.5", "-5.", "+5", "--5", "5-", " 5", "5 ", "5\n", "\t5", "1e3", "1E3", "0x1f", "0b1", "1_000", "1,5", "1.2.3", "1..2", "..", "NaN", "Infinity", "-Infinity", "five", "5%", "Rp5", "\u0967", "\uff15", "\u22125",
      "1/0", "1/00", "0/0", "1/-2", "1/", "/2", "1/2/3", "1.5/2", "1 /2", "1234567890123456.", "1234567890123456.7.8", "12345678901234567e3",
    ]) expect(`${text}: ${reading(text)}`).toBe(`${text}: not-a-number`);
  });
  it("counts digits, not signs or points", () => {
    expect(maxDigits).toBe(30);
    for (const text of [digits(31), `-${digits(31)}`, `${digits(31)}.1`, `1.${digits(31)}`, `${digits(31)}/1`, `-${digits(31)}/1`, `1/${digits(31)}`, `0${digits(30)}`, "9".repeat(100_000)]) expect(reading(text)).toBe("too-many-digits");
  });
  it("refuses a text of a million characters in linear time", () => {
    const started = performance.now();
    for (const text of ["1".repeat(1e6), `${"1".repeat(1e6)}x`, `${"1.".repeat(5e5)}`, `${"1/".repeat(5e5)}`]) expect(reading(text)).toMatch(/not-a-number|too-many-digits/);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("number", () => {
  it("is its shortest text, as Python's repr says", () => {
    expect(table.cases.length).toBeGreaterThan(200);
    for (const [repr, exact, long] of table.cases as [string, string | null, boolean][]) {
      expect(`${repr}: ${reading(Number(repr))}`).toBe(`${repr}: ${exact === null ? "too-many-digits" : `${exact}${long ? " note float-residue" : ""}`}`);
    }
  });
  it("keeps whole numbers of up to 15 digits as they are", () => {
    for (const n of [0, -0, 1, -1, 999999999999999, -999999999999999]) expect(readExact(n, "", [])).toEqual({ n: n + 0, d: 1 });
    expect(reading(-0)).toBe("0");
    expect(reading(1e15)).toBe("1000000000000000");
    expect(reading(-1e15)).toBe("-1000000000000000");
    expect(reading(1234567890123456)).toBe("1234567890123456 note float-residue");
    expect(reading(-1234567890123456)).toBe("-1234567890123456 note float-residue");
  });
  it("notes residue of binary arithmetic and says what came", () => {
    expect(reading(0.1 + 0.2)).toBe("7500000000000001/25000000000000000 note float-residue");
    const issues: Issue[] = [];
    readExact(0.1 + 0.2, "inputs.total[waktu]", issues);
    expect(issues).toEqual([{ code: "float-residue", severity: "note", path: "inputs.total[waktu]", received: "0.30000000000000004" }]);
  });
  it("has no residue note beside an error", () => {
    expect(reading(1.2345678901234567e-20)).toBe("too-many-digits");
    expect(reading(1e29)).toBe(`1${"0".repeat(29)}`);
    expect(reading(1e30)).toBe("too-many-digits");
    expect(reading(1e-30)).toBe(`1/1${"0".repeat(30)}`);
    expect(reading(1e-31)).toBe("too-many-digits");
  });
  it("refuses what is no number", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) expect(reading(value)).toBe("not-a-number");
  });
});

describe("bigint", () => {
  it("is read up to 30 digits", () => {
    expect(reading(0n)).toBe("0");
    expect(reading(-5n)).toBe("-5");
    expect(readExact(5n, "", [])).toEqual({ n: 5, d: 1 });
    expect(reading(10n ** 30n - 1n)).toBe("9".repeat(30));
    expect(reading(-(10n ** 30n) + 1n)).toBe(`-${"9".repeat(30)}`);
    expect(reading(10n ** 30n)).toBe("too-many-digits");
    expect(reading(-(10n ** 30n))).toBe("too-many-digits");
  });
});

describe("Decimal", () => {
  it("of any clone is read by its exact value", () => {
    const Other = Decimal.clone({ precision: 5, toExpPos: 0 });
    for (const D of [Decimal, Other]) {
      for (const [text, wanted] of [["87.5", "175/2"], ["-0.125", "-1/8"], ["0", "0"], ["-0", "0"], ["1e29", `1${"0".repeat(29)}`], ["-1e-30", `-1/1${"0".repeat(30)}`], ["12345678901234567890.5", "24691357802469135781/2"], ["10000000", "10000000"], ["0.0000001", "1/10000000"], ["70000007.0000007", "700000070000007/10000000"]] as const) {
        expect(reading(new D(text))).toBe(wanted);
      }
    }
    expect(reading(new Decimal("-0"))).toBe("0");
    fc.assert(fc.property(fc.stringMatching(/^-?\d{1,30}(\.\d{1,30})?$/), (text) => { expect(reading(new Decimal(text))).toBe(new Fraction(text).toFraction()); }), { numRuns: 1000 });
  });
  it("is refused beyond 30 digits, as NaN and as infinity", () => {
    for (const text of ["1e30", "1e-31", "-1e900", `1.${digits(31)}`, `0.${digits(31)}`, "1e9000000000000000", digits(31)]) expect(reading(new Decimal(text))).toBe("too-many-digits");
    expect(reading(new Decimal(1).div(3))).toBe("33333333333333333333/100000000000000000000");
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) expect(reading(new Decimal(value))).toBe("not-a-number");
  });
  it("that is forged is refused without being trusted", () => {
    const tag = { toStringTag: "[object Decimal]" };
    for (const forged of [
      tag, { ...tag, s: 1, e: 0, d: [] }, { ...tag, s: 0, e: 0, d: [1] }, { ...tag, s: 1, e: 0.5, d: [1] }, { ...tag, s: 1, e: "0", d: [1] }, { ...tag, s: 1, e: 0, d: ["1"] }, { ...tag, s: 1, e: 0, d: [-1] },
      { ...tag, s: 1, e: 0, d: [1.5] }, { ...tag, s: 1, e: 0, d: [10_000_000] }, { ...tag, s: 1, e: Number.NaN, d: [1] }, { ...tag, s: 1, e: 0, d: { length: 1, 0: 1 } }, { s: 1, e: 0, d: [1] },
    ]) expect(reading(forged)).toBe("not-a-number");
    expect(reading({ ...tag, s: 1, e: 0, d: Array.from({ length: 1e6 }, () => 1) })).toBe("too-many-digits");
    expect(reading({ ...tag, s: 1, e: 0, d: Array.from({ length: 31 }, () => 0) })).toBe("too-many-digits");
    expect(reading({ ...tag, s: 1, e: 0, d: Array.from({ length: 30 }, () => 0) })).toBe("0");
    expect(reading({ ...tag, s: -1, e: 0, d: [9] })).toBe("-9");
    expect(reading({ ...tag, s: 1, e: 6, d: [9999999] })).toBe("9999999");
  });
});

describe("a result handed back", () => {
  it("is read by its exact fraction", () => {
    expect(reading({ exact: "23875/261" })).toBe("23875/261");
    expect(reading({ exact: "-5" })).toBe("-5");
    expect(reading(numberValue(rational(23875, 261), { rounded: rational(9148, 100), places: 2 }))).toBe("23875/261");
    expect(reading({ exact: "1/3", text: "nonsense" })).toBe("1/3");
    expect(maxExactDigits).toBe(400);
    const full = "9".repeat(400);
    expect(reading({ exact: `-${full}/${full}` })).toBe("-1");
    expect(reading({ exact: `-${full}` })).toBe(`-${full}`);
    expect(reading({ exact: `1/${full}` })).toBe(`1/${full}`);
  });
  it("is refused when it is too long or no fraction", () => {
    const long = "9".repeat(402);
    for (const exact of [long, `${long}/1`, `1/${"9".repeat(401)}`, `-${long}`]) expect(reading({ exact })).toBe("too-many-digits");
    for (const exact of ["", "1.5", "1/0", "x", 5, null, undefined, {}, "1 "]) expect(reading({ exact })).toBe("not-a-number");
    expect(reading(Object.create({ exact: "1" }))).toBe("not-a-number");
  });
});

describe("anything else", () => {
  it("is no number", () => {
    for (const value of [undefined, null, true, false, {}, [], [5], () => 5, Symbol("5"), new Date(0), new Map(), Object(5), { valueOf: () => 5 }, { toString: () => "5" }]) expect(reading(value)).toBe("not-a-number");
  });
  it("never throws, however hostile", () => {
    const boom = (): never => { throw new Error("boom"); };
    const trap = new Proxy({}, { get: boom, has: boom, getOwnPropertyDescriptor: boom, getPrototypeOf: boom, ownKeys: boom });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [trap, proxy, { get exact() { return boom(); } }, { toStringTag: "[object Decimal]", s: 1, e: 0, get d() { return boom(); } }]) expect(reading(value)).toBe("unreadable-input");
    expect(reading({ get toStringTag() { return boom(); } })).toBe("not-a-number");
  });
  it("says where, what was expected and what came", () => {
    const issues: Issue[] = [];
    expect(readExact("abc", "inputs.x", issues)).toBeUndefined();
    expect(readExact(1e40, "inputs.y", issues)).toBeUndefined();
    expect(issues).toEqual([
      { code: "not-a-number", severity: "error", path: "inputs.x", expected: "a number such as 87.5, \"87.5\" or \"1/9\"", received: "\"abc\"" },
      { code: "too-many-digits", severity: "error", path: "inputs.y", expected: "at most 30 digits before and behind the decimal point", received: "1e+40" },
    ]);
  });
});

describe("toRational", () => {
  it("is readExact as a result", () => {
    expect(toRational("87.5")).toEqual({ ok: true, value: { n: 875, d: 10 }, issues: [] });
    expect(toRational(1 / 3, "x")).toMatchObject({ ok: true, issues: [{ code: "float-residue", path: "x" }] });
    expect(toRational("x")).toMatchObject({ ok: false, issues: [{ code: "not-a-number", path: "" }] });
    expect(toRational("x", "a.b")).toMatchObject({ ok: false, issues: [{ path: "a.b" }] });
  });
});

describe("readNumber", () => {
  const outcome = (text: string, format: NumberFormat): string => {
    const result = readNumber(text, { format });
    return result.ok ? result.value.text : result.issues.map((it) => it.code).join();
  };
  const cases: readonly (readonly [NumberFormat, string, string])[] = [
    ["id-ID", "1.234.567,89", "1234567.89"], ["id-ID", "1.234", "1234"], ["id-ID", "87,5", "87.5"], ["id-ID", "-1.234,50", "-1234.5"], ["id-ID", "1234,5", "1234.5"], ["id-ID", "0,125", "0.125"], ["id-ID", "100", "100"],
    ["id-ID", "12.345.678", "12345678"], ["id-ID", "-0", "0"],
    ["en-US", "1,234,567.89", "1234567.89"], ["en-US", "1,234", "1234"], ["en-US", "87.5", "87.5"], ["en-US", "1234.5", "1234.5"], ["en-US", "-12,345", "-12345"],
    ["raw", "1234.5", "1234.5"], ["raw", "-7", "-7"], ["raw", "0.10", "0.1"],
  ];
  it("reads what the declared format writes", () => {
    for (const [format, text, wanted] of cases) expect(`${format} ${text}: ${outcome(text, format)}`).toBe(`${format} ${text}: ${wanted}`);
  });
  it("never guesses", () => {
    const refused: readonly (readonly [NumberFormat, string])[] = [
      ["id-ID", "4.25"], ["id-ID", "0.125"], ["id-ID", "87.5"], ["id-ID", "1.2345"], ["id-ID", "1234.567"], ["id-ID", "1.234567"], ["id-ID", "1.234.56"], ["id-ID", "1,234,567"], ["id-ID", "1,234.5"], ["id-ID", "01.234"], ["id-ID", ".234"],
      ["id-ID", "1,"], ["id-ID", ",5"], ["id-ID", "1,5,"], ["id-ID", "1.234,567.890"], ["id-ID", "12%"], ["id-ID", "Rp12"], ["id-ID", " 12"], ["id-ID", "12 "], ["id-ID", "12\n"], ["id-ID", "1 234"], ["id-ID", "+1"], ["id-ID", "1e3"], ["id-ID", ""], ["id-ID", "-"], ["id-ID", "1..234"],
      ["en-US", "4,25"], ["en-US", "0,125"], ["en-US", "1.234.567"], ["en-US", "1.234,5"], ["en-US", "12,34"], ["en-US", "1234,567"], ["en-US", "$1"], ["en-US", "1."],
      ["raw", "1,234"], ["raw", "1,5"], ["raw", "1.234.567"], ["raw", "1/9"], ["raw", ".5"], ["raw", "x"],
    ];
    for (const [format, text] of refused) expect(`${format} ${text}: ${outcome(text, format)}`).toBe(`${format} ${text}: not-a-decimal-text`);
  });
  it("counts digits", () => {
    for (const format of ["id-ID", "en-US", "raw"] as const) {
      expect(outcome(digits(30), format)).toBe(digits(30));
      expect(outcome(digits(31), format)).toBe("too-many-digits");
    }
  });
  it("says what was expected", () => {
    expect(readNumber("4.25", { format: "id-ID" })).toEqual({ ok: false, issues: [{ code: "not-a-decimal-text", severity: "error", path: "", expected: "a number written like 1.234,5", received: "\"4.25\"" }] });
    expect(readNumber("x", { format: "en-US" })).toMatchObject({ issues: [{ expected: "a number written like 1,234.5" }] });
    expect(readNumber("x", { format: "raw" })).toMatchObject({ issues: [{ expected: "a number written like 1234.5" }] });
    expect(readNumber(digits(31), { format: "raw" })).toMatchObject({ issues: [{ code: "too-many-digits", path: "", expected: "at most 30 digits before and behind the decimal point" }] });
  });
  it("refuses wrong types and formats as data", () => {
    expect(readNumber(5 as unknown as string, { format: "raw" })).toEqual({ ok: false, issues: [{ code: "wrong-type", severity: "error", path: "", expected: "a text", received: "5" }] });
    expect(readNumber("5", { format: "de-DE" as "raw" })).toEqual({ ok: false, issues: [{ code: "wrong-type", severity: "error", path: "options.format", expected: "id-ID | en-US | raw", received: "\"de-DE\"" }] });
    expect(readNumber("5", undefined as unknown as { format: "raw" })).toMatchObject({ ok: false, issues: [{ code: "unreadable-input" }] });
  });
  it("inverts a formatter of its own", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 10 }), (n, places) => {
      const value = numberValue(rational(n, 10n ** BigInt(places)));
      const [whole = "", decimals] = value.text.split(".");
      const group = (separator: string): string => whole.replace(/\B(?=(\d{3})+$)/g, separator);
      expect(outcome(`${group(".")}${decimals === undefined ? "" : `,${decimals}`}`, "id-ID")).toBe(value.text);
      expect(outcome(`${group(",")}${decimals === undefined ? "" : `.${decimals}`}`, "en-US")).toBe(value.text);
      expect(outcome(value.text, "raw")).toBe(value.text);
    }));
  });
});
