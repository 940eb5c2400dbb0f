import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthOfService, type LastDayChoice } from "../../../src/domain/asn/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const of = (from: unknown, to: unknown, lastDay?: unknown) => lengthOfService({ from, to } as never, (lastDay === undefined ? {} : { lastDay }) as never);
const codes = (...args: Parameters<typeof of>) => of(...args).issues.map((it_) => `${it_.code} ${it_.path}`);
const short = (from: string, to: string, lastDay?: LastDayChoice) => { const it_ = unwrap(of(from, to, lastDay)); return [it_.years, it_.months, it_.days, it_.wholeMonths, it_.totalDays]; };

/** Counted day by day on a wall calendar: no arithmetic of months. */
const walk = (from: string, to: string): readonly number[] => {
  const [year = 0, month = 0, first = 0] = from.split("-").map(Number);
  const time = (text: string): number => Date.parse(`${text}T00:00:00Z`);
  let months = 0;
  let last = time(from);
  for (;;) {
    const ends = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate(); // the last day of the month after so many
    const full = Date.UTC(year, month + months, Math.min(first, ends));
    if (full > time(to)) break;
    last = full;
    months += 1;
  }
  const days = (a: number, b: number): number => Math.round((b - a) / 86_400_000);
  return [Math.trunc(months / 12), months % 12, days(last, time(to)), months, days(time(from), time(to))];
};

describe("lengthOfService", () => {
  it("counts what has passed, or also the last day", () => {
    expect(short("2010-01-01", "2010-01-01")).toEqual([0, 0, 0, 0, 0]);
    expect(short("2010-01-01", "2010-01-01", "counted")).toEqual([0, 0, 1, 0, 1]);
    expect(short("2025-01-01", "2025-12-31")).toEqual([0, 11, 30, 11, 364]);
    expect(short("2025-01-01", "2025-12-31", "counted")).toEqual([1, 0, 0, 12, 365]);
    expect(short("2026-01-31", "2026-02-28")).toEqual([0, 1, 0, 1, 28]);
    expect(short("2024-02-29", "2025-02-28")).toEqual([1, 0, 0, 12, 365]);
    expect(short("2024-02-29", "2028-02-28")).toEqual([3, 11, 30, 47, 1460]);
    expect(short("1800-01-01", "9999-12-31")).toEqual([8199, 11, 30, 98_399, 2_994_987]);
    expect(unwrap(of("2010-01-01", "2010-01-02")).lastDay).toBe("not-counted");
  });
  it("agrees with a walk over the calendar", () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(Date.UTC(1950, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(fc.property(day, day, (a, b) => {
      const [from, to] = a <= b ? [a, b] as const : [b, a] as const;
      expect(short(from, to)).toEqual(walk(from, to));
      const next = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      expect(short(from, to, "counted")).toEqual(walk(from, next));
    }), { numRuns: 2000 });
  });
  it("names what it cannot count", () => {
    expect(codes("2026-02-30", "x")).toEqual(["not-a-date service.from", "not-a-date service.to"]);
    expect(codes("2026-02-02", "2026-02-01")).toEqual(["reversed-range service"]);
    expect(codes("2026-02-01", "2026-02-02", "maybe")).toEqual(["wrong-type options.lastDay"]);
    expect(codes("2026-02-01", "9999-12-31", "counted")).toEqual(["not-a-date service.to"]);
    for (const value of [null, undefined, 5]) expect(lengthOfService(value as never).issues[0]).toMatchObject({ code: "wrong-type", path: "service" });
    expect(lengthOfService({ from: "2026-01-01", to: "2026-01-02" }, null as never).issues[0]).toMatchObject({ code: "wrong-type", path: "options" });
  });
});
