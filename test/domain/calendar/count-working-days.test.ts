/** Counting and adding working days: published and derived cases, conventions, refusals, and an independent count day by day. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../vectors/working-days.json" with { type: "json" };
import { addWorkingDays, readCalendar, workingDaysBetween, type AddOptions, type Calendar, type CountOptions, type Weekday } from "../../../src/domain/calendar/index.ts";
import { unwrap, type Result } from "../../../src/kernel/index.ts";
import { calendarOf, threeYears, yearWith } from "./calendars.ts";

const codes = (result: Result<unknown>): readonly string[] => result.issues.map((it_) => `${it_.code} ${it_.path}`);
const passed: CountOptions = { firstDay: "not-counted", lastDay: "counted" };
const after: AddOptions = { firstDay: "not-counted" };
const plain = unwrap(readCalendar(calendarOf([2024, 2025, 2026], ["2026-08-17", "2026-08-25", "2026-06-16"])));

describe("published and derived cases", () => {
  it.each(vectors.dueDates.map((it_) => [it_.id, it_] as const))("%s", (_, { from, day, years, off, workingDays, fullDaysBetween }) => {
    const calendar = calendarOf(years, off);
    const count = workingDays ?? (fullDaysBetween ?? 0) + 1;
    expect(unwrap(addWorkingDays(calendar, from, count, after))).toBe(day);
    expect(unwrap(workingDaysBetween(calendar, from, day, passed))).toBe(count);
    expect(unwrap(workingDaysBetween(calendar, from, day, { firstDay: "not-counted", lastDay: "not-counted" }))).toBe(count - 1);
  });
});

describe("the conventions", () => {
  it("count the ends as they say", () => {
    // Friday to Monday
    const ends = (["counted", "not-counted"] as const).flatMap((firstDay) => (["counted", "not-counted"] as const).map((lastDay) => unwrap(workingDaysBetween(plain, "2026-06-05", "2026-06-08", { firstDay, lastDay }))));
    expect(ends).toEqual([2, 1, 1, 0]);
  });
  it("count a single day only where both its ends do, and where it is worked", () => {
    const single = (day: string) => (["counted", "not-counted"] as const).flatMap((firstDay) => (["counted", "not-counted"] as const).map((lastDay) => unwrap(workingDaysBetween(plain, day, day, { firstDay, lastDay }))));
    expect(single("2026-06-05")).toEqual([1, 0, 0, 0]);
    expect(single("2026-06-06")).toEqual([0, 0, 0, 0]);
  });
  it("add no day to the day itself, and one day to the next or to the day itself", () => {
    const add = (date: string, days: number, firstDay: "counted" | "not-counted") => unwrap(addWorkingDays(plain, date, days, { firstDay }));
    expect([add("2026-06-06", 0, "not-counted"), add("2026-06-06", 0, "counted")]).toEqual(["2026-06-06", "2026-06-06"]);
    expect([add("2026-06-05", 1, "not-counted"), add("2026-06-05", 1, "counted"), add("2026-06-06", 1, "counted")]).toEqual(["2026-06-08", "2026-06-05", "2026-06-08"]);
  });
  it("reach the first and the last day that the calendar knows", () => {
    expect(unwrap(workingDaysBetween(plain, "2024-01-01", "2026-12-31", { firstDay: "counted", lastDay: "counted" }))).toBe(784 - 3);
    expect(unwrap(addWorkingDays(plain, "2026-12-30", 1, after))).toBe("2026-12-31");
  });
});

describe("what is refused", () => {
  it("is a day outside the years, never a guess", () => {
    expect(codes(workingDaysBetween(plain, "2023-12-29", "2027-01-04", passed))).toEqual(["outside-calendar from", "outside-calendar to"]);
    expect(codes(addWorkingDays(plain, "2027-01-04", 1, after))).toEqual(["outside-calendar date"]);
    expect(codes(addWorkingDays(plain, "2026-12-31", 1, after))).toEqual(["outside-calendar days"]);
    expect(codes(addWorkingDays(plain, "2024-01-01", Number.MAX_SAFE_INTEGER, after))).toEqual(["outside-calendar days"]);
    expect(workingDaysBetween(plain, "2023-12-29", "2024-01-04", passed).issues[0]).toMatchObject({ expected: "a day from 2024-01-01 to 2026-12-31", details: { calendar: "uji" } });
  });
  it("is what is no date, runs backwards or names no convention", () => {
    expect(codes(workingDaysBetween(plain, "2026-02-30", 5 as never, passed))).toEqual(["not-a-date from", "not-a-date to"]);
    expect(codes(workingDaysBetween(plain, "2026-02-03", "2026-02-02", passed))).toEqual(["reversed-range "]);
    expect(codes(workingDaysBetween(plain, "2026-02-02", "2026-02-03", undefined as never))).toEqual(["wrong-type options"]);
    expect(codes(workingDaysBetween(plain, "2026-02-02", "2026-02-03", { firstDay: "yes" } as never))).toEqual(["missing-key options.lastDay"]);
    expect(codes(workingDaysBetween(plain, "2026-02-02", "2026-02-03", { firstDay: "yes", lastDay: "counted" } as never))).toEqual(["wrong-type options.firstDay"]);
    expect(codes(addWorkingDays(plain, "x", -1, {} as never))).toEqual(["missing-key options.firstDay", "not-a-date date", "wrong-type days"]);
    expect(codes(addWorkingDays(plain, "2026-01-02", 1.5, after))).toEqual(["wrong-type days"]);
    expect(codes(addWorkingDays({} as never, "2026-01-02", 1, after))).toContain("missing-key calendar.years");
    expect(codes(workingDaysBetween(null as never, "2026-01-02", "2026-01-02", passed))).toEqual(["wrong-type calendar"]);
    expect(codes(workingDaysBetween({ get id(): string { throw new Error("no"); } } as never, "2026-01-02", "2026-01-02", passed))).toEqual(["unreadable-input "]);
  });
});

/** A random calendar of three years, and which of its days are worked, by a list of its own. */
const week: fc.Arbitrary<readonly Weekday[]> = fc.subarray<Weekday>(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], { minLength: 1 });
const places = fc.integer({ min: 0, max: threeYears.length - 1 });
const dateAt = (at: number): string => threeYears[at]?.date ?? "";
const scene = fc.record({ week, national: fc.uniqueArray(places, { maxLength: 60 }), joint: fc.uniqueArray(places, { maxLength: 30 }), jointLeave: fc.constantFrom("off" as const, "worked" as const) }).map((it_) => {
  const [national, joint] = [it_.national.map(dateAt), it_.joint.map(dateAt)];
  const calendar: Calendar = unwrap(readCalendar({
    id: "acak", workingWeekdays: it_.week, jointLeave: it_.jointLeave,
    years: [2024, 2025, 2026].map((year) => yearWith(year, national.filter((day) => day.startsWith(String(year))), joint.filter((day) => day.startsWith(String(year))))),
  }));
  const off = new Set(it_.jointLeave === "off" ? [...national, ...joint] : national);
  return { calendar, works: threeYears.map(({ date, weekday }) => it_.week.includes(weekday) && !off.has(date)) };
});
const RUNS = 100;
const CASES = 100; // stretches in each calendar: 10,000 cases together

describe("an independent count, day by day", () => {
  const stretch = fc.array(fc.record({ a: places, b: places, days: fc.nat({ max: 300 }), firstDay: fc.boolean(), lastDay: fc.boolean() }), { minLength: CASES, maxLength: CASES });
  it("agrees on 10,000 random stretches of random calendars", () => {
    fc.assert(fc.property(scene, stretch, ({ calendar, works }, list) => {
      for (const { a, b, firstDay, lastDay } of list) {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        let count = 0;
        for (let at = from; at <= to; at += 1) if (works[at] === true && (at > from || firstDay) && (at < to || lastDay)) count += 1;
        const found = workingDaysBetween(calendar, dateAt(from), dateAt(to), { firstDay: firstDay ? "counted" : "not-counted", lastDay: lastDay ? "counted" : "not-counted" });
        expect(found).toEqual({ ok: true, value: count, issues: [] });
      }
    }), { numRuns: RUNS });
  });
  it("agrees on 10,000 random due dates", () => {
    fc.assert(fc.property(scene, stretch, ({ calendar, works }, list) => {
      for (const { a, days, firstDay } of list) {
        let at = a;
        let left = days - (firstDay && works[a] === true ? 1 : 0);
        while (left > 0 && at < works.length) { at += 1; if (works[at] === true) left -= 1; }
        const found = addWorkingDays(calendar, dateAt(a), days, { firstDay: firstDay ? "counted" : "not-counted" });
        if (at >= works.length) expect(codes(found)).toEqual(["outside-calendar days"]);
        else expect(found).toEqual({ ok: true, value: dateAt(at), issues: [] });
      }
    }), { numRuns: RUNS });
  });
});
