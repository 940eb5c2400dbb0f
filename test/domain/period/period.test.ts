import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePeriods, parsePeriod, periodContains, periodCovers, periodsOverlap, readPeriod, splitPeriod, type Period, type PeriodInput } from "../../../src/domain/period/index.ts";
import { addDays, daysBetween, unwrap } from "../../../src/kernel/index.ts";

const codes = (input: unknown) => parsePeriod(input as PeriodInput).issues.map((it) => `${it.code} ${it.path}`);
const P = (text: string): Period => unwrap(parsePeriod(text));
const names = fc.tuple(fc.integer({ min: 1800, max: 9999 }), fc.constantFrom("", "-S1", "-S2", "-Q1", "-Q2", "-Q3", "-Q4", ...Array.from({ length: 12 }, (_, at) => `-${String(at + 1).padStart(2, "0")}`))).map(([y, rest]) => `${y}${rest}`);

describe("parsePeriod", () => {
  it.each([
    ["2026", "year", "2026-01-01", "2026-12-31"], ["2026-S1", "semester", "2026-01-01", "2026-06-30"], ["2026-S2", "semester", "2026-07-01", "2026-12-31"],
    ["2026-Q1", "quarter", "2026-01-01", "2026-03-31"], ["2026-Q2", "quarter", "2026-04-01", "2026-06-30"], ["2026-Q3", "quarter", "2026-07-01", "2026-09-30"], ["2026-Q4", "quarter", "2026-10-01", "2026-12-31"],
    ["2026-03", "month", "2026-03-01", "2026-03-31"], ["2024-02", "month", "2024-02-01", "2024-02-29"], ["2026-01-05/2026-02-10", "custom", "2026-01-05", "2026-02-10"],
  ])("reads %s", (text, kind, from, to) => { expect(parsePeriod(text)).toEqual({ ok: true, value: { kind, text, from, to }, issues: [] }); });
  it("reads two days and a period handed back", () => {
    expect(unwrap(parsePeriod({ from: "2026-01-01", to: "2026-12-31" }))).toEqual({ kind: "custom", text: "2026-01-01/2026-12-31", from: "2026-01-01", to: "2026-12-31" });
    fc.assert(fc.property(names, (text) => {
      const period = P(text);
      expect(period.text).toBe(text);
      expect(parsePeriod(period)).toEqual(parsePeriod(text));
      expect(parsePeriod(JSON.parse(JSON.stringify(period)) as Period)).toEqual(parsePeriod(text));
    }));
  });
  it("has parts that make up the year", () => {
    for (const parts of [["S1", "S2"], ["Q1", "Q2", "Q3", "Q4"], Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"))]) {
      const periods = parts.map((it) => P(`2024-${it}`));
      expect([periods[0]?.from, periods.at(-1)?.to]).toEqual(["2024-01-01", "2024-12-31"]);
      periods.slice(1).forEach((it, at) => { expect(daysBetween(periods[at]?.to ?? "", it.from)).toBe(1); });
    }
  });
  it.each(["", "26", "1799", "0000-Q1", "10000", "2026-S3", "2026-Q5", "2026-Q0", "2026-13", "2026-00", "2026-1", "2026-01-05", "2026-q2", " 2026", "2026\n", "x".repeat(1_000_000), "/".repeat(100)])("refuses %#", (text) => { expect(codes(text)).toEqual(["not-a-period "]); });
  it("refuses other kinds of values with their place", () => {
    for (const value of [2026, null, undefined, [], ["2026"], true, 5n]) expect(codes(value)).toEqual(["not-a-period "]);
    expect(codes("2026-02-30/x")).toEqual(["not-a-date from", "not-a-date to"]);
    expect(codes("2026-02-10/2026-01-05")).toEqual(["reversed-range "]);
    expect(codes({ from: "2026-01-01" })).toEqual(["not-a-date to"]);
    expect(codes({ from: "2026-01-01", to: "2026-01-02", too: 1 })).toEqual(["unknown-key too"]);
    expect(codes({ kind: "year", text: "2026", from: "2026-01-01", to: "2026-12-30" })).toEqual(["not-a-period "]);
    expect(codes({ kind: "month", text: "2026", from: "2026-01-01", to: "2026-12-31" })).toEqual(["not-a-period "]);
    expect(codes({ kind: "year", text: "2026", from: "2026-01-02", to: "2026-12-31" })).toEqual(["not-a-period "]);
    expect(codes({ kind: "year", text: 2026 })).toEqual(["not-a-period "]);
    expect(codes({ kind: "year", text: "x" })).toEqual(["not-a-period "]);
    expect(codes({ get from(): string { throw new Error("no"); }, to: "2026-01-01" })).toEqual(["unreadable-input "]);
    expect(codes({ from: () => 1, to: "2026-01-01" })).toEqual(["wrong-type from"]);
    expect(codes(JSON.parse('{"__proto__":{"from":"2026-01-01","to":"2026-01-02"}}'))).toEqual(["unknown-key __proto__"]);
  });
  it("keeps the path of larger data", () => {
    expect(readPeriod("x", "plan.period").issues[0]?.path).toBe("plan.period");
    expect(readPeriod({ from: "x", to: "2026-01-01" }, "period").issues[0]?.path).toBe("period.from");
    expect(readPeriod("2026", "period").ok).toBe(true);
  });
});

describe("splitPeriod", () => {
  it("gives parts without gap or overlap", () => {
    fc.assert(fc.property(names, fc.array(fc.integer({ min: 1, max: 27 }), { maxLength: 6 }), (text, offsets) => {
      const period = P(text);
      const cuts = offsets.map((n) => addDays(period.from, n));
      const parts = unwrap(splitPeriod(period, cuts));
      expect(parts.length).toBe(new Set(cuts).size + 1);
      expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([period.from, period.to]);
      parts.slice(1).forEach((it, at) => { expect(addDays(parts[at]?.to ?? "", 1)).toBe(it.from); expect(cuts).toContain(it.from); });
      for (const it of parts) if (parts.length > 1) expect(parsePeriod(it.text)).toMatchObject({ value: it });
    }));
    expect(unwrap(splitPeriod(P("2026"), []))).toEqual([P("2026")]);
  });
  it("refuses cuts outside", () => {
    const at = (...cuts: unknown[]) => splitPeriod(P("2026-Q1"), cuts as string[]).issues.map((it) => `${it.code} ${it.path}`);
    expect(at("2026-01-01")).toEqual(["cut-outside-period [0]"]);
    expect(at("2026-02-01", "2026-04-01", "x", 5)).toEqual(["cut-outside-period [1]", "not-a-date [2]", "not-a-date [3]"]);
    expect(at("2026-03-31")).toEqual([]);
    expect(splitPeriod(P("2026"), 5 as unknown as string[]).issues[0]?.code).toBe("unreadable-input");
  });
});

describe("comparing", () => {
  it("knows days and other periods", () => {
    expect([periodContains(P("2026-02"), "2026-02-28"), periodContains(P("2026-02"), "2026-03-01")]).toEqual([true, false]);
    expect([periodCovers(P("2026"), P("2026-Q4")), periodCovers(P("2026-Q4"), P("2026")), periodCovers(P("2026-Q1"), P("2026-01-31/2026-04-01"))]).toEqual([true, false, false]);
    expect([periodsOverlap(P("2026-S1"), P("2026-06")), periodsOverlap(P("2026-S1"), P("2026-07"))]).toEqual([true, false]);
    expect(["2026", "2025-12", "2026-Q1", "2026-01"].map(P).sort(comparePeriods).map((it) => it.text)).toEqual(["2025-12", "2026-01", "2026-Q1", "2026"]);
    expect(comparePeriods(P("2026"), P("2026"))).toBe(0);
  });
});
