import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRegionCode, parseRegion, regionContains } from "../../../src/domain/region/index.ts";

const two = fc.integer({ min: 0, max: 2 }).map((n) => `1${n}`);
const regions = fc.tuple(two, fc.option(two), fc.option(two), fc.option(two.map((n) => `10${n}`))).map((parts) => { const end = parts.indexOf(null); return (end < 0 ? parts : parts.slice(0, end)).join("."); });

describe("regions", () => {
  it.each([["16", "provinsi", undefined], ["16.71", "kabupaten-kota", "16"], ["16.71.01", "kecamatan", "16.71"], ["16.71.01.1001", "desa-kelurahan", "16.71.01"]])("reads %s", (code, level, parent) => {
    expect(parseRegion(code)).toEqual({ ok: true, value: parent === undefined ? { code, level } : { code, level, parent }, issues: [] });
  });
  it.each(["", "1", "167", "1671", "16.7", "16.71.", "16.71.01.101", "16.71.01.1001.1", "16-71", "١٦", "16\n", 16, 16.71, null, {}, "1".repeat(1e6)])("refuses %#", (code) => {
    expect(parseRegion(code as string, "scope.region")).toMatchObject({ ok: false, issues: [{ code: "not-a-region", path: "scope.region" }] });
    expect(isRegionCode(code)).toBe(false);
    expect(regionContains(code as string, "16.71")).toBe(false);
  });
  it("holds by whole parts", () => {
    fc.assert(fc.property(regions, regions, (a, b) => {
      const [x, y] = [a.split("."), b.split(".")];
      expect(regionContains(a, b)).toBe(x.length <= y.length && x.every((part, at) => part === y[at]));
    }));
    expect(regionContains("16", "bad")).toBe(false);
  });
});
