/** Calendars for tests, and an oracle that counts day by day without Date and without the library. */
import type { Calendar, CalendarYear, Weekday } from "../../../src/domain/calendar/index.ts";

/** A year with these days off. */
export const yearWith = (year: number, national: readonly string[] = [], joint: readonly string[] = []): CalendarYear => {
  const day = (date: string) => ({ date, name: { id: `libur ${date}`, en: `day off ${date}` }, decree: "d" });
  return { year, decrees: { d: { number: "SK 1", date: "2020-01-01", confidence: "convention" } }, nationalHolidays: national.map(day), jointLeaveDays: joint.map(day) };
};

/** Monday to Friday. */
export const five: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday"];

/** A calendar of some years with days off. */
export const calendarOf = (years: readonly number[], national: readonly string[] = [], more: Partial<Calendar> = {}): Calendar => ({
  id: "uji", workingWeekdays: five, jointLeave: "off", years: years.map((year) => yearWith(year, national.filter((it) => it.startsWith(String(year))))), ...more,
});

/** A day of the oracle: its text and its weekday. */
export interface OracleDay {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Its weekday. */
  readonly weekday: Weekday;
}

const names: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Every day of 2024 to 2026, written down month by month from Monday 1 January 2024. */
export const threeYears: readonly OracleDay[] = [2024, 2025, 2026].flatMap((year) =>
  [31, year === 2024 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((length, month) =>
    Array.from({ length }, (_, day) => `${year}-${String(month + 1).padStart(2, "0")}-${String(day + 1).padStart(2, "0")}`)))
  .map((date, at) => ({ date, weekday: names[at % 7] as Weekday }));
