import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { betweenRowsChoices, krejcieMorgan, krejcieMorganRows, krejcieMorganTable, minimumRespondents, sampleRoundings, slovin, type KrejcieMorganData, type KrejcieMorganTableData, type SlovinData } from "../../src/statistics/index.ts";

const faults = (result: Result<unknown>): readonly (readonly unknown[])[] => result.issues.map((it) => [it.code, it.path, it.expected, it.received]);
const places = (result: Result<unknown>): readonly (readonly unknown[])[] => faults(result).map(([code, path]) => [code, path]);
const size = (data: KrejcieMorganData): number => unwrap(krejcieMorgan(data)).size;
const most = Number.MAX_SAFE_INTEGER;

describe("krejcieMorgan", () => {
  it("gives the exact number and the nearest whole one", () => {
    const result = krejcieMorgan({ population: 4384 });
    expect(result).toMatchObject({ ok: true, issues: [], value: { size: 353, population: 4384, rounding: "nearest" } });
    expect(Object.isFrozen(unwrap(result))).toBe(true);
    // 3.841 × 4384 × 0.25 / (0.0025 × 4383 + 3.841 × 0.25)
    expect(unwrap(result).exact.exact).toBe(new Fraction("3.841").mul(4384).div(4).div(new Fraction("0.0025").mul(4383).add(new Fraction("3.841").div(4))).toFraction());
    expect(size({ population: 1_000_000 })).toBe(384);
    expect(unwrap(krejcieMorgan({ population: 1_000_000 })).exact.decimal).toMatch(/^383\.95/u);
    expect(unwrap(krejcieMorgan({ population: 100_000 })).exact.decimal).toMatch(/^382\.63/u);
  });
  it("takes other levels of confidence, shares and errors", () => {
    expect(size({ population: 1000, chiSquare: "6.635" })).toBe(399);
    expect(size({ population: 1000, chiSquare: "2.706" })).toBe(213);
    expect(size({ population: 1000, proportion: "0.1" })).toBe(122);
    expect(size({ population: "1000", error: "0.1" })).toBe(88);
    expect(size({ population: 1000, error: 0 })).toBe(1000);
    expect(size({ population: 1000, error: 1 })).toBe(1);
    expect(size({ population: 1 })).toBe(1);
    expect(size({ population: most, error: 0 })).toBe(most);
  });
  it("rounded to the nearest gives 89 of the 90 published rows, rounded up 44", () => {
    const matching = (rounding: "nearest" | "up"): readonly number[] => krejcieMorganRows.filter((row) => size({ population: row.population, rounding }) === row.size).map((row) => row.population);
    expect(krejcieMorganRows).toHaveLength(90);
    expect(matching("nearest")).toHaveLength(89);
    expect(matching("up")).toHaveLength(44);
    expect(matching("nearest")).toStrictEqual(krejcieMorganRows.filter((row) => row.consistent).map((row) => row.population));
  });
  it("never asks for more people than there are, whatever the parameters", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 100 }), fc.constantFrom(...sampleRoundings), (population, chi, proportion, allowed, rounding) => {
      const value = unwrap(krejcieMorgan({ population, chiSquare: `${chi}/1000`, proportion: `${proportion}/100`, error: `${allowed}/100`, rounding }));
      expect(value.size).toBeLessThanOrEqual(population);
      const spread = new Fraction(chi, 1000).mul(proportion, 100).mul(100 - proportion, 100);
      const exact = spread.mul(population).div(new Fraction(allowed, 100).pow(2)?.mul(population - 1).add(spread) ?? 0);
      expect(value.exact.exact).toBe(exact.toFraction());
      expect(value.size).toBe(Number((rounding === "up" ? exact.ceil() : exact.add(1, 2).floor()).valueOf()));
    }));
  });
  it("names what it cannot read", () => {
    for (const population of [0, -3, 1.5, "0.5", "9007199254740992"]) expect(places(krejcieMorgan({ population }))).toStrictEqual([["whole-number-expected", "data.population"]]);
    expect(places(krejcieMorgan({} as KrejcieMorganData))).toStrictEqual([["not-a-number", "data.population"]]);
    expect(faults(krejcieMorgan({ population: 9, chiSquare: 0, proportion: 1, error: "1.1", rounding: "down" as never }))).toStrictEqual([
      ["not-above-zero", "data.chiSquare", "> 0", "0"], ["not-a-share", "data.proportion", "0 < value < 1", "1"], ["not-a-share", "data.error", "a number from 0 to 1", "\"1.1\""], ["not-a-choice", "data.rounding", "nearest | up", "\"down\""],
    ]);
    expect(places(krejcieMorgan({ population: 9, proportion: 0, error: -1 }))).toStrictEqual([["not-a-share", "data.proportion"], ["not-a-share", "data.error"]]);
    expect(places(krejcieMorgan({ population: 9, n: 3 } as never))).toStrictEqual([["unknown-key", "data.n"]]);
    expect(places(krejcieMorgan(9 as never))).toStrictEqual([["wrong-type", "data"]]);
    expect(places(krejcieMorgan({ population: 9, chiSquare: null } as never))).toStrictEqual([["not-a-number", "data.chiSquare"]]);
  });
  it("passes on notes about numbers", () => {
    const result = krejcieMorgan({ population: 100, error: 0.1 + 0.2 });
    expect([result.ok, result.issues.map((it) => it.code)]).toStrictEqual([true, ["float-residue"]]);
  });
});

describe("krejcieMorganTable", () => {
  const table = (data: KrejcieMorganTableData): readonly unknown[] => { const { size: found, by, row } = unwrap(krejcieMorganTable(data)); return [found, by, row?.population ?? null]; };
  it("holds 90 rows in ascending order, the doubtful one marked", () => {
    expect(krejcieMorganRows.every((row, at) => at === 0 || (krejcieMorganRows[at - 1]?.population ?? 0) < row.population)).toBe(true);
    expect(krejcieMorganRows.filter((row) => !row.consistent)).toStrictEqual([{ population: 100000, size: 384, consistent: false }]);
    expect(Object.isFrozen(krejcieMorganRows) && krejcieMorganRows.every((row) => Object.isFrozen(row))).toBe(true);
  });
  it("reads a row as printed, also the one that the formula contradicts", () => {
    for (const betweenRows of betweenRowsChoices) for (const row of krejcieMorganRows) expect(table({ population: row.population, betweenRows })).toStrictEqual([row.size, "row", row.population]);
    expect(unwrap(krejcieMorganTable({ population: 100000 }))).toStrictEqual({ size: 384, population: 100000, by: "row", row: { population: 100000, size: 384, consistent: false }, reasons: [] });
    expect(size({ population: 100000 })).toBe(383);
  });
  it("takes the next higher row, as printed by an agency: 4384 → 4500 → 354; or the formula: 353", () => {
    expect(table({ population: 4384 })).toStrictEqual([354, "next-higher-row", 4500]);
    expect(table({ population: 4384, betweenRows: "formula" })).toStrictEqual([353, "formula", null]);
    expect(table({ population: 76000 })).toStrictEqual([384, "next-higher-row", 100000]);
  });
  it("never asks for more people than there are", () => {
    for (let population = 1; population < 10; population += 1) expect(table({ population })).toStrictEqual([population, "next-higher-row", 10]);
    expect(table({ population: 7, betweenRows: "formula" })).toStrictEqual([7, "formula", null]);
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(...betweenRowsChoices), (population, betweenRows) => {
      expect(unwrap(krejcieMorganTable({ population, betweenRows })).size).toBeLessThanOrEqual(population);
    }));
  });
  it("ends at 100000", () => {
    expect(unwrap(krejcieMorganTable({ population: 100001 }))).toStrictEqual({ size: null, population: 100001, by: "next-higher-row", row: null, reasons: ["beyond-the-table"] });
    expect(table({ population: 1_000_000, betweenRows: "formula" })).toStrictEqual([384, "formula", null]);
  });
  it("names what it cannot read", () => {
    expect(faults(krejcieMorganTable({ population: 0, betweenRows: "nearest-row" as never }))).toStrictEqual([
      ["whole-number-expected", "data.population", `1..${most}`, "0"], ["not-a-choice", "data.betweenRows", "next-higher-row | formula", "\"nearest-row\""],
    ]);
    expect(places(krejcieMorganTable({ population: 10, rounding: "up" } as never))).toStrictEqual([["unknown-key", "data.rounding"]]);
    expect(places(krejcieMorganTable(undefined as never))).toStrictEqual([["wrong-type", "data"]]);
  });
});

describe("slovin", () => {
  it("rounds up and keeps the exact number", () => {
    const found = ([[100, "80"], [1000, "2000/7"], [4384, "109600/299"], [5000, "10000/27"]] as const).map(([population, exact]) => {
      const value = unwrap(slovin({ population, error: "0.05" }));
      expect(value).toMatchObject({ exact: { exact }, population, rounding: "up" });
      return value.size;
    });
    expect(found).toStrictEqual([80, 286, 367, 371]);
  });
  it("never asks for more people than there are", () => {
    expect(unwrap(slovin({ population: 12, error: 0 })).size).toBe(12);
    fc.assert(fc.property(fc.integer({ min: 1, max: most }), fc.integer({ min: 0, max: 1000 }), (population, allowed) => {
      const value = unwrap(slovin({ population, error: `${allowed}/1000` }));
      expect(value.size).toBeGreaterThanOrEqual(1);
      expect(value.size).toBeLessThanOrEqual(population);
    }));
  });
  it("names what it cannot read", () => {
    expect(places(slovin({ population: -1, error: 2 }))).toStrictEqual([["whole-number-expected", "data.population"], ["not-a-share", "data.error"]]);
    expect(places(slovin({ population: 10 } as SlovinData))).toStrictEqual([["not-a-number", "data.error"]]);
    expect(places(slovin({ population: 10, error: "0.1", e: 1 } as never))).toStrictEqual([["unknown-key", "data.e"]]);
    expect(places(slovin(null as never))).toStrictEqual([["wrong-type", "data"]]);
  });
});

describe("minimumRespondents", () => {
  it("is (elements + 1) × 10", () => {
    expect(unwrap(minimumRespondents())).toStrictEqual({ size: 150, elements: 14 });
    expect(unwrap(minimumRespondents({ elements: "9" }))).toStrictEqual({ size: 100, elements: 9 });
    expect(faults(minimumRespondents({ elements: 0 }))).toStrictEqual([["whole-number-expected", "data.elements", "1..1000000000", "0"]]);
    expect(places(minimumRespondents({ unsur: 9 } as never))).toStrictEqual([["unknown-key", "data.unsur"]]);
    expect(places(minimumRespondents([] as never))).toStrictEqual([["wrong-type", "data"]]);
  });
});
