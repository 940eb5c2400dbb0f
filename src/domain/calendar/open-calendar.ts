/** Opening a calendar for counting: one that was read is used at once, anything else is read first. */
import { dayNumberOf, error, fail, ok, type LocalDate, type Result } from "../../kernel/index.ts";
import { readDate } from "../read.ts";
import { readCalendar, type Calendar } from "./calendar.ts";
import { dayIndexOf, wasRead, type DayIndex } from "./day-index.ts";
import type { CalendarIssueCode } from "./issues.ts";

/** A calendar with its index. */
export interface OpenCalendar {
  /** The calendar. */
  readonly calendar: Calendar;
  /** Its index. */
  readonly index: DayIndex;
}

/** Opens a calendar. Issues: those of `readCalendar`, under `calendar`. */
export const openCalendar = (calendar: unknown): Result<OpenCalendar> => {
  if (wasRead(calendar)) return ok({ calendar, index: dayIndexOf(calendar) });
  const read = readCalendar(calendar, "calendar");
  return read.ok ? ok({ calendar: read.value, index: dayIndexOf(read.value) }) : read;
};

/** The first and the last day that the calendar knows. */
export const knownDays = ({ calendar: { years } }: OpenCalendar): string => `${String(years[0]?.year)}-01-01 to ${String(years.at(-1)?.year)}-12-31`;

/** The number of a day that the calendar knows. Issue: `outside-calendar`. */
export const dayIn = (open: OpenCalendar, date: LocalDate, path: string): Result<number> => {
  const day = dayNumberOf(date);
  return day >= open.index.first && day <= open.index.last
    ? ok(day)
    : fail([error<CalendarIssueCode>("outside-calendar", path, { expected: `a day from ${knownDays(open)}`, received: date, details: { calendar: open.calendar.id } })]);
};

/** Reads a day that the calendar knows. Issues: `not-a-date`, `outside-calendar`. */
export const readDay = (open: OpenCalendar, value: unknown, path: string): Result<number> => {
  const read = readDate(value, path);
  return read.ok ? dayIn(open, read.value, path) : read;
};
