/** The years of Indonesia: against the decrees, and the totals that follow from them. */
import { describe, expect, it } from "vitest";
import vectors from "../vectors/working-days.json" with { type: "json" };
import { indonesia2024, indonesia2025, indonesia2026 } from "../../src/calendars/index.ts";
import { fiveDayWeek, readCalendar, workingDays, type CalendarYear } from "../../src/domain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";

const years: Readonly<Record<string, CalendarYear>> = { 2024: indonesia2024, 2025: indonesia2025, 2026: indonesia2026 };
const dates = (days: CalendarYear["nationalHolidays"] | undefined): readonly string[] => (days ?? []).map((it_) => it_.date);
const total = (year: CalendarYear | undefined, jointLeave: "off" | "worked"): number => unwrap(workingDays({ id: "x", workingWeekdays: fiveDayWeek, jointLeave, years: [year as CalendarYear] }, { from: `${year?.year}-01-01`, to: `${year?.year}-12-31` })).length;

describe("the years of Indonesia", () => {
  it.each(vectors.holidays.map((it_) => [it_.id, it_] as const))("%s", (_, { year, workingDays: totals, nationalHolidays, jointLeaveDays }) => {
    expect({ off: total(years[year], "off"), worked: total(years[year], "worked") }).toEqual(totals);
    if (nationalHolidays !== undefined) expect(dates(years[year]?.nationalHolidays)).toEqual(nationalHolidays);
    if (jointLeaveDays !== undefined) expect(dates(years[year]?.jointLeaveDays)).toEqual(jointLeaveDays);
  });
  it.each(vectors.wrongDays.map((it_) => [it_.id, it_] as const))("%s is not taken over", (_, { published, decree, note }) => {
    const all = Object.values(years).flatMap((it_) => (note.startsWith("Nyepi") ? it_.nationalHolidays : [...it_.nationalHolidays, ...it_.jointLeaveDays]));
    expect([dates(all).includes(published), dates(all).includes(decree)]).toEqual([false, true]);
  });
  it("have 17 national holidays each, and joint leave as decreed", () => {
    expect(Object.values(years).map((it_) => [it_.nationalHolidays.length, it_.jointLeaveDays.length])).toEqual([[17, 10], [17, 11], [17, 8]]);
  });
  it("are one calendar together, in order, named in both languages, each day under its decree", () => {
    const calendar = unwrap(readCalendar({ id: "nasional", workingWeekdays: fiveDayWeek, jointLeave: "off", years: Object.values(years) }));
    expect(unwrap(workingDays(calendar, { from: "2024-01-01", to: "2026-12-31" })).length).toBe(240 + 237 + 240);
    for (const { nationalHolidays, jointLeaveDays, decrees } of Object.values(years)) {
      for (const list of [nationalHolidays, jointLeaveDays]) {
        expect(dates(list)).toEqual([...dates(list)].sort());
        for (const { name } of list) expect([name.id.length > 3, name.en.length > 3]).toEqual([true, true]);
      }
      expect(Object.values(decrees).map(({ confidence }) => confidence)).toEqual(Object.values(decrees).map(() => "text"));
    }
    expect(indonesia2025.jointLeaveDays.find(({ decree }) => decree === "amendment")).toMatchObject({ date: "2025-08-18" });
    expect(Object.isFrozen(indonesia2026.nationalHolidays[0]?.name)).toBe(true);
  });
});
