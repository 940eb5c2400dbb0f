/** Reading calendars: what is taken, and every fault with its path. */
import { describe, expect, it } from "vitest";
import { fiveDayWeek, isWorkingDay, readCalendar, sixDayWeek, type Calendar } from "../../../src/domain/calendar/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";
import { calendarOf, yearWith } from "./calendars.ts";

const codes = (value: unknown, path = ""): readonly string[] => readCalendar(value, path).issues.map((it_) => `${it_.code} ${it_.path}`);
const good = calendarOf([2025, 2026], ["2026-08-17"]);
const day = [{ from: "07:30", to: "12:00" }, { from: "13:00", to: "16:00" }];
const hours = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
const ramadan = { name: { id: "Ramadan", en: "Ramadan" }, from: "2026-02-18", to: "2026-03-19", hours, basis: "Perpres 21/2023" };

describe("readCalendar", () => {
  it("takes plain data and freezes all of it", () => {
    const given = { ...good, openingHours: hours, specialHours: [ramadan] };
    const read = unwrap(readCalendar(given));
    expect(read).toEqual(given);
    const frozen = (value: unknown): boolean => typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(read)).toBe(true);
    expect(readCalendar(JSON.parse(JSON.stringify(read)))).toEqual({ ok: true, value: read, issues: [] });
    expect([fiveDayWeek.length, sixDayWeek.at(-1), Object.isFrozen(fiveDayWeek)]).toEqual([5, "saturday", true]);
  });
  it("keeps what was read from later changes of the caller's data", () => {
    const given = { ...good, workingWeekdays: [...good.workingWeekdays] };
    const read = unwrap(readCalendar(given));
    given.workingWeekdays.push("saturday");
    expect([isWorkingDay(read, "2026-01-03"), isWorkingDay(given, "2026-01-03")]).toMatchObject([{ value: false }, { value: true }]);
  });
  it("names each fault of the whole", () => {
    expect(codes(5, "calendar")).toEqual(["wrong-type calendar"]);
    expect(codes({ ...good, default: 1 })).toEqual(["unknown-key default"]);
    expect(codes({})).toEqual(["missing-key id", "missing-key workingWeekdays", "missing-key jointLeave", "missing-key years"]);
    expect(codes({ id: "", workingWeekdays: ["Monday"], jointLeave: true, years: {} })).toEqual(["wrong-type id", "wrong-type workingWeekdays[0]", "wrong-type jointLeave", "wrong-type years"]);
    expect(codes({ ...good, workingWeekdays: ["monday", "friday", "monday"] })).toEqual(["wrong-type workingWeekdays[2]"]);
    expect(codes({ ...good, workingWeekdays: [] })).toEqual(["wrong-type workingWeekdays"]);
    expect(codes({ ...good, years: [] })).toEqual(["wrong-type years"]);
    expect(codes({ get id(): string { throw new Error("no"); } })).toEqual(["unreadable-input "]);
    for (const years of [[2024, 2026], [2025, 2025], [2026, 2025]]) expect(codes({ ...good, years: years.map((it_) => yearWith(it_)) }, "c")).toEqual(["years-not-consecutive c.years[1].year"]);
  });
  it("names each fault of a year", () => {
    const year = (more: object) => codes({ ...good, years: [{ ...yearWith(2026, ["2026-08-17"], ["2026-08-18"]), ...more }] });
    const off = { date: "2026-08-17", name: { id: "a", en: "a" }, decree: "d" };
    expect(year({ nationalHolidays: [{ ...off, date: "2025-08-17" }] })).toEqual(["day-outside-year years[0].nationalHolidays[0].date"]);
    expect(year({ jointLeaveDays: [{ ...off, decree: "toString" }] })).toEqual(["unknown-decree years[0].jointLeaveDays[0].decree"]);
    expect(year({ nationalHolidays: [off, off] })).toEqual(["duplicate-day-off years[0].nationalHolidays[1]"]);
    expect(year({ nationalHolidays: [off, { ...off, name: { id: "b", en: "b" } }] })).toEqual([]);
    expect(year({ year: 1500 })).toEqual(["wrong-type years[0].year"]);
    expect(year({ nationalHolidays: 1, decrees: [] })).toEqual(["wrong-type years[0].decrees", "wrong-type years[0].nationalHolidays"]);
    expect(year({ nationalHolidays: [{ date: "2026-02-30", name: "x", decree: 1 }] })).toEqual(["not-a-date years[0].nationalHolidays[0].date", "wrong-type years[0].nationalHolidays[0].name", "wrong-type years[0].nationalHolidays[0].decree"]);
    expect(year({ nationalHolidays: [{ ...off, name: { id: "", en: "a" } }, null] })).toEqual(["wrong-type years[0].nationalHolidays[0].name.id", "wrong-type years[0].nationalHolidays[1]"]);
    expect(year({ decrees: { d: { number: "", date: "x", confidence: "A" }, e: 5 } })).toEqual(["wrong-type years[0].decrees.d.number", "not-a-date years[0].decrees.d.date", "wrong-type years[0].decrees.d.confidence", "wrong-type years[0].decrees.e"]);
    expect(codes({ ...good, years: [7] })).toEqual(["wrong-type years[0]"]);
  });
  it("names each fault of opening hours", () => {
    const open = (openingHours: unknown) => codes({ ...good, openingHours });
    expect(open({ ...hours, saturday: day })).toEqual(["hours-do-not-fit-week openingHours.saturday"]);
    expect(open({ monday: day, tuesday: day, wednesday: day, thursday: day })).toEqual(["hours-do-not-fit-week openingHours.friday"]);
    expect(open({ ...hours, friday: [] })).toEqual(["bad-opening-hours openingHours.friday"]);
    expect(open({ ...hours, friday: [{ from: "07:30", to: "07:30" }, { from: "07:00", to: "08:00" }] })).toEqual(["bad-opening-hours openingHours.friday[0]", "bad-opening-hours openingHours.friday[1]"]);
    expect(open({ ...hours, friday: [{ from: "7:30", to: "24:30" }] })).toEqual(["not-a-time openingHours.friday[0].from", "not-a-time openingHours.friday[0].to"]);
    expect(open({ ...hours, friday: [5] })).toEqual(["wrong-type openingHours.friday[0]"]);
    expect(open({ ...hours, freitag: day })).toEqual(["unknown-key openingHours.freitag"]);
    expect(open({ ...hours, friday: [{ from: "00:00", to: "24:00" }] })).toEqual([]);
  });
  it("names each fault of special hours", () => {
    const special = (...specialHours: readonly unknown[]) => codes({ ...good, specialHours });
    expect(special(ramadan, { ...ramadan, from: "2026-03-19", to: "2026-03-20" })).toEqual(["overlapping-special-hours specialHours[1]"]);
    expect(special(ramadan, { ...ramadan, from: "2026-03-20", to: "2026-03-20" })).toEqual([]);
    expect(special({ ...ramadan, to: "2026-02-17" })).toEqual(["reversed-range specialHours[0].to"]);
    expect(special({ ...ramadan, name: 1, from: "x", hours: { monday: day } })).toEqual([
      "wrong-type specialHours[0].name", "not-a-date specialHours[0].from", ...["tuesday", "wednesday", "thursday", "friday"].map((it_) => `hours-do-not-fit-week specialHours[0].hours.${it_}`),
    ]);
    expect(special({ ...ramadan, hours: 1, basis: 2 }, 3)).toEqual(["wrong-type specialHours[0].hours", "wrong-type specialHours[0].basis", "wrong-type specialHours[1]"]);
  });
  it("is checked by the types as well", () => {
    const literal: Calendar = { id: "x", workingWeekdays: fiveDayWeek, jointLeave: "worked", years: [yearWith(2026)] };
    expect(readCalendar(literal).ok).toBe(true);
  });
});
