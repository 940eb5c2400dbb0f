import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { interpolate, lookup, matrix } from "../../src/scorers/index.ts";
import { q, run } from "./run.ts";

describe("lookup@1", () => {
  const flat = { ringan: q(1), sedang: q("1.5") };
  const nested = { exact: { low: q("1.20"), moderate: q("1.15") }, odd: { n: q(7), d: q(8) } };
  const absent = { missing: "not-in-table" };
  it("finds a number by one code", () => {
    expect(run(lookup, { key: "sedang", table: flat })).toStrictEqual({ value: "3/2" });
    expect(run(lookup, { key: "berat", table: flat })).toStrictEqual(absent);
    expect(run(lookup, { key: "big", table: { big: { n: 10n ** 30n, d: 1n } } })).toStrictEqual({ value: `1${"0".repeat(30)}` });
  });
  it("finds a number by two codes", () => {
    expect(run(lookup, { key: "exact", second: "low", table: nested })).toStrictEqual({ value: "6/5" });
    expect(run(lookup, { key: "exact", second: "high", table: nested })).toStrictEqual(absent);
    expect(run(lookup, { key: "proxy", second: "low", table: nested })).toStrictEqual(absent);
  });
  it("takes codes called n and d for codes", () => {
    expect(run(lookup, { key: "odd", second: "n", table: nested })).toStrictEqual({ value: "7" });
    expect(run(lookup, { key: "odd", table: nested })).toStrictEqual(absent);
  });
  it("does not mix the two kinds of table", () => {
    expect(run(lookup, { key: "exact", table: nested })).toStrictEqual(absent);
    expect(run(lookup, { key: "ringan", second: "low", table: flat })).toStrictEqual(absent);
    expect(run(lookup, { key: "ringan", second: "n", table: flat })).toStrictEqual(absent);
  });
  it("finds nothing on the prototype", () => {
    expect(run(lookup, { key: "__proto__", second: "constructor", table: nested })).toStrictEqual(absent);
    expect(run(lookup, { key: "exact", second: "constructor", table: nested })).toStrictEqual(absent);
  });
});

describe("matrix@1", () => {
  const cells = { diatas: { baik: "sangat-baik", kurang: "cukup" }, dibawah: { baik: "kurang" } };
  it("reads row and column", () => {
    expect(run(matrix, { row: "diatas", column: "kurang", cells })).toStrictEqual({ value: "cukup" });
    expect(run(matrix, { row: "dibawah", column: "baik", cells })).toStrictEqual({ value: "kurang" });
  });
  it("has no value for a cell that is not there", () => {
    for (const [row, column] of [["sesuai", "baik"], ["dibawah", "kurang"], ["__proto__", "constructor"], ["diatas", "constructor"]] as const) {
      expect(run(matrix, { row, column, cells })).toStrictEqual({ missing: "not-in-table" });
    }
  });
});

describe("interpolate@1", () => {
  const points = ([[0, 0], [90, 100], [100, 120]] as const).map(([x, y]) => [q(x), q(y)] as const);
  it("gives the height on the stretch in which the value lies", () => {
    expect(run(interpolate, { value: q(45), points }, { outside: "refuse" })).toStrictEqual({ value: "50" });
    expect(run(interpolate, { value: q(96), points }, { outside: "refuse" })).toStrictEqual({ value: "112" });
    expect(run(interpolate, { value: q("1/3"), points }, { outside: "refuse" })).toStrictEqual({ value: "10/27" });
  });
  it("gives the heights of the points themselves", () => {
    for (const [x, y] of [[0, "0"], [90, "100"], [100, "120"]] as const) expect(run(interpolate, { value: q(x), points }, { outside: "refuse" })).toStrictEqual({ value: y });
  });
  it("does what the step says beyond the ends", () => {
    expect(run(interpolate, { value: q(-9), points }, { outside: "refuse" })).toStrictEqual({ missing: "outside-points" });
    expect(run(interpolate, { value: q(101), points }, { outside: "refuse" })).toStrictEqual({ missing: "outside-points" });
    expect(run(interpolate, { value: q(-9), points }, { outside: "clamp" })).toStrictEqual({ value: "0" });
    expect(run(interpolate, { value: q(101), points }, { outside: "clamp" })).toStrictEqual({ value: "120" });
    expect(run(interpolate, { value: q(-9), points }, { outside: "extend" })).toStrictEqual({ value: "-10" });
    expect(run(interpolate, { value: q(101), points }, { outside: "extend" })).toStrictEqual({ value: "122" });
  });
  it("needs two different points to draw a line", () => {
    const single = points.slice(1, 2);
    for (const x of [89, 91]) {
      expect(run(interpolate, { value: q(x), points: [] }, { outside: "extend" })).toStrictEqual({ missing: "no-line" });
      expect(run(interpolate, { value: q(x), points: single }, { outside: "extend" })).toStrictEqual({ missing: "no-line" });
      expect(run(interpolate, { value: q(x), points: single }, { outside: "clamp" })).toStrictEqual({ value: "100" });
      expect(run(interpolate, { value: q(x), points: single }, { outside: "refuse" })).toStrictEqual({ missing: "outside-points" });
    }
    expect(run(interpolate, { value: q(90), points: single }, { outside: "refuse" })).toStrictEqual({ value: "100" });
    expect(run(interpolate, { value: q(0), points: [[q(1), q(5)], [q(1), q(6)]] }, { outside: "extend" })).toStrictEqual({ missing: "no-line" });
  });
  it("agrees with fraction.js on the formula of the line", () => {
    fc.assert(fc.property(fc.integer({ min: -50, max: 150 }), fc.integer({ min: 1, max: 30 }), (n, d) => {
      const x = new Fraction(n, d);
      const oracle = x.compare(90) < 0 ? x.mul(100).div(90) : x.sub(90).mul(2).add(100);
      expect(run(interpolate, { value: q(`${n}/${d}`), points }, { outside: "extend" })).toStrictEqual({ value: oracle.toFraction() });
    }));
  });
});
