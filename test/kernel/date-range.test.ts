import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateRange, daysIn, intersect, rangeContains, rangesOverlap, type DateRange } from "../../src/kernel/date-range.ts";
import { addDays } from "../../src/kernel/local-date.ts";

const small = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })).map(([start, length]): DateRange => ({ from: addDays("2024-02-25", start), to: addDays("2024-02-25", start + length) }));
const daysOf = (range: DateRange): string[] => { const out: string[] = []; for (let day = range.from; day <= range.to; day = addDays(day, 1)) out.push(day); return out; };

describe("dateRange", () => {
  it("takes one day and more, frozen", () => {
    const one = dateRange("2026-01-01", "2026-01-01");
    expect(one).toEqual({ ok: true, value: { from: "2026-01-01", to: "2026-01-01" }, issues: [] });
    expect(one.ok && Object.isFrozen(one.value)).toBe(true);
  });
  it("names each fault", () => {
    expect(dateRange("x", 3).issues.map((it) => [it.code, it.path])).toEqual([["not-a-date", "from"], ["not-a-date", "to"]]);
    expect(dateRange("2026-01-01", null).issues.map((it) => [it.code, it.path])).toEqual([["not-a-date", "to"]]);
    expect(dateRange("2026-13-01", "2026-01-01").issues.map((it) => [it.code, it.path])).toEqual([["not-a-date", "from"]]);
    expect(dateRange("2026-01-02", "2026-01-01").issues.map((it) => it.code)).toEqual(["reversed-range"]);
  });
});

describe("sets of days", () => {
  it("agree with lists of days", () => {
    fc.assert(fc.property(small, small, fc.integer({ min: -2, max: 30 }), (a, b, n) => {
      const [inA, inB] = [daysOf(a), daysOf(b)];
      const both = inA.filter((day) => inB.includes(day));
      const day = addDays("2024-02-25", n);
      expect(daysIn(a)).toBe(inA.length);
      expect(rangeContains(a, day)).toBe(inA.includes(day));
      expect(rangesOverlap(a, b)).toBe(both.length > 0);
      const common = intersect(a, b);
      expect(common === undefined ? [] : daysOf(common)).toEqual(both);
    }));
  });
});
