/** Working time in minutes: opening hours, breaks, days off, Ramadan, and a count minute by minute. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCalendar, workingTimeBetween, type Calendar, type OpeningHours } from "../../../src/domain/calendar/index.ts";
import { unwrap, type Result } from "../../../src/kernel/index.ts";
import { calendarOf, threeYears } from "./calendars.ts";

const codes = (result: Result<unknown>): readonly string[] => result.issues.map((it_) => `${it_.code} ${it_.path}`);
const day = [{ from: "07:30", to: "12:00" }, { from: "13:00", to: "16:00" }];
const friday = [{ from: "07:30", to: "11:30" }, { from: "13:00", to: "16:30" }];
const usual: OpeningHours = { monday: day, tuesday: day, wednesday: day, thursday: day, friday };
const short = [{ from: "08:00", to: "12:00" }, { from: "12:30", to: "15:00" }];
const fasting: OpeningHours = { monday: short, tuesday: short, wednesday: short, thursday: short, friday: [{ from: "08:00", to: "12:00" }, { from: "13:00", to: "15:30" }] };
const office: Calendar = unwrap(readCalendar(calendarOf([2026], ["2026-08-17"], {
  openingHours: usual, specialHours: [{ name: { id: "Ramadan", en: "Ramadan" }, from: "2026-02-18", to: "2026-03-19", hours: fasting }],
})));
const minutes = (from: string, to: string): number => unwrap(workingTimeBetween(office, from, to));

describe("workingTimeBetween", () => {
  it("gives the weekly hours of Perpres 21/2023: 37 h 30 m, in Ramadan 32 h 30 m", () => {
    expect(minutes("2026-06-08T00:00", "2026-06-15T00:00")).toBe(37 * 60 + 30);
    expect(minutes("2026-02-23T00:00", "2026-03-02T00:00")).toBe(32 * 60 + 30);
  });
  it("counts neither breaks nor nights nor days off", () => {
    expect(minutes("2026-06-08T11:30", "2026-06-08T13:30")).toBe(60);
    expect(minutes("2026-06-08T12:00", "2026-06-08T13:00")).toBe(0);
    expect(minutes("2026-06-08T15:59", "2026-06-09T07:31")).toBe(2);
    expect(minutes("2026-08-14T16:00", "2026-08-18T08:00")).toBe(60);
    expect(minutes("2026-08-15T08:00", "2026-08-17T23:59")).toBe(0);
    expect(minutes("2026-06-08T08:00", "2026-06-08T08:00")).toBe(0);
  });
  it("changes hours on the day on which they change", () => {
    expect(minutes("2026-02-17T07:00", "2026-02-18T08:01")).toBe(450 + 1);
  });
  it("names each fault", () => {
    expect(codes(workingTimeBetween(office, "2026-06-08", "2026-06-08T24:00"))).toEqual(["not-a-date-time from", "not-a-date-time to"]);
    for (const text of ["2026-02-30T08:00", "2026-06-08T8:00", "2026-06-08 08:00", "2026-06-08T08:00Z", "2026-06-08T25:00", "TTTTTTTTTTTTTTTT", 5]) expect(codes(workingTimeBetween(office, text as never, "2026-06-08T08:00"))).toEqual(["not-a-date-time from"]);
    expect(codes(workingTimeBetween(office, "2026-06-08T08:01", "2026-06-08T08:00"))).toEqual(["reversed-range to"]);
    expect(codes(workingTimeBetween(office, "2025-12-31T08:00", "2027-01-01T08:00"))).toEqual(["outside-calendar from", "outside-calendar to"]);
    expect(codes(workingTimeBetween(calendarOf([2026]), "2026-06-06T08:00", "2026-06-08T08:00"))).toEqual(["no-opening-hours calendar.openingHours"]);
    expect(unwrap(workingTimeBetween(calendarOf([2026]), "2026-06-06T08:00", "2026-06-07T08:00"))).toBe(0);
    expect(codes(workingTimeBetween(1 as never, "2026-06-08T08:00", "2026-06-08T08:00"))).toEqual(["wrong-type calendar"]);
  });
  it("agrees with a count of every open minute", () => {
    const from2026 = threeYears.findIndex(({ date }) => date === "2026-01-01");
    const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    const moment = fc.record({ at: fc.integer({ min: from2026 + 40, max: from2026 + 90 }), minute: fc.nat({ max: 1439 }) });
    fc.assert(fc.property(moment, fc.nat({ max: 6000 }), ({ at, minute }, length) => {
      let open = 0;
      for (let passed = 0; passed < length; passed += 1) {
        const now = minute + passed;
        const today = threeYears[at + Math.floor(now / 1440)];
        const time = clock(now % 1440);
        const hours = today === undefined ? undefined : (today.date >= "2026-02-18" && today.date <= "2026-03-19" ? fasting : usual)[today.weekday];
        if (hours?.some((it_) => it_.from <= time && time < it_.to) === true) open += 1;
      }
      const end = minute + length;
      expect(minutes(`${threeYears[at]?.date}T${clock(minute)}`, `${threeYears[at + Math.floor(end / 1440)]?.date}T${clock(end % 1440)}`)).toBe(open);
    }), { numRuns: 100 });
  });
});
