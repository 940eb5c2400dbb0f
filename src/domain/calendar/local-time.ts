/** Times of the local clock, without date and without zone: minutes since midnight. And dates with such a time. */
import { error, fail, isLocalDate, ok, type LocalDate, type Result } from "../../kernel/index.ts";
import type { CalendarIssueCode } from "./issues.ts";

/** A time of the clock, `HH:mm`, from `00:00` to `24:00` (the end of the day). */
export type LocalTime = string;

/** A day with a time of the local clock, `YYYY-MM-DDTHH:mm`, without zone: what hangs on the wall of the office. `24:00` is written as `00:00` of the next day. */
export type LocalDateTime = string;

/** A day and the minutes since its midnight. */
export interface Moment {
  /** The day. */
  readonly date: LocalDate;
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number;
}

const clock = /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/;

/** Minutes since midnight of a time that was read. */
export const minuteOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Reads a time. Issue: `not-a-time`. */
export const readTime = (value: unknown, path: string): Result<LocalTime> =>
  typeof value === "string" && clock.test(value) ? ok(value) : fail([error<CalendarIssueCode>("not-a-time", path, { expected: "HH:mm, 00:00 to 24:00", received: value })]);

/** Reads a day with a time. Issue: `not-a-date-time`. */
export const readMoment = (value: unknown, path: string): Result<Moment> => {
  const [date, time = "", ...rest] = typeof value === "string" && value.length === 16 ? value.split("T") : [];
  return isLocalDate(date) && rest.length === 0 && clock.test(time) && time !== "24:00"
    ? ok({ date, minute: minuteOf(time) })
    : fail([error<CalendarIssueCode>("not-a-date-time", path, { expected: "YYYY-MM-DDTHH:mm, years 1800 to 9999", received: value })]);
};
