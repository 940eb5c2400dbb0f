/** Which days are worked, the days of a range, and the days off in it. */
import { describe, expect, it } from "vitest";
import { daysOff, isWorkingDay, workingDays } from "../../../src/domain/calendar/index.ts";
import { unwrap, type Result } from "../../../src/kernel/index.ts";
import { calendarOf, yearWith } from "./calendars.ts";

const codes = (result: Result<unknown>): readonly string[] => result.issues.map((it_) => `${it_.code} ${it_.path}`);
const years = [yearWith(2026, ["2026-03-19", "2026-03-21", "2026-03-22"], ["2026-03-18", "2026-03-20"])];
const off = calendarOf([], [], { years });
const worked = calendarOf([], [], { years, jointLeave: "worked" });
const six = calendarOf([], [], { years, workingWeekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] });
const march = { from: "2026-03-16", to: "2026-03-23" };

describe("working days of a range", () => {
  it("leave out weekends, national holidays, and joint leave where it is off", () => {
    expect(unwrap(workingDays(off, march))).toEqual(["2026-03-16", "2026-03-17", "2026-03-23"]);
    expect(unwrap(workingDays(worked, march))).toEqual(["2026-03-16", "2026-03-17", "2026-03-18", "2026-03-20", "2026-03-23"]);
    expect(unwrap(workingDays(six, { from: "2026-03-13", to: "2026-03-21" }))).toEqual(["2026-03-13", "2026-03-14", "2026-03-16", "2026-03-17"]);
    expect([off, worked].map((it_) => unwrap(isWorkingDay(it_, "2026-03-20")))).toEqual([false, true]);
  });
  it("tell what was off, and for which decree", () => {
    expect(unwrap(daysOff(off, march)).map(({ date, decree }) => [date, decree])).toEqual([["2026-03-18", "d"], ["2026-03-19", "d"], ["2026-03-20", "d"]]);
    expect(unwrap(daysOff(worked, march)).map(({ date }) => date)).toEqual(["2026-03-19"]);
    expect(unwrap(daysOff(six, march)).map(({ date }) => date)).toEqual(["2026-03-18", "2026-03-19", "2026-03-20", "2026-03-21"]);
    expect(unwrap(daysOff(off, { from: "2026-03-19", to: "2026-03-19" })).length).toBe(1);
  });
  it("name each fault", () => {
    expect(codes(isWorkingDay(off, "2027-01-01"))).toEqual(["outside-calendar day"]);
    expect(codes(isWorkingDay(off, "x"))).toEqual(["not-a-date day"]);
    expect(codes(isWorkingDay([] as never, "2026-01-01"))).toEqual(["wrong-type calendar"]);
    for (const door of [workingDays, daysOff]) {
      expect(codes(door(off, { from: "2025-12-31", to: "2027-01-01" }))).toEqual(["outside-calendar range.from", "outside-calendar range.to"]);
      expect(codes(door(off, { from: "2026-02-02", to: "2026-02-01" }))).toEqual(["reversed-range range"]);
      expect(codes(door(off, { from: "2026-02-30" } as never))).toEqual(["not-a-date range.from", "not-a-date range.to"]);
      expect(codes(door(off, null as never))).toEqual(["unreadable-input "]);
      expect(codes(door(undefined as never, march))).toEqual(["wrong-type calendar"]);
    }
  });
});
