/** Which days are worked: one day, the days of a range, and the days off in it. */
import { compareDates, dateOfDayNumber, dateRange, dayNumberOf, fail, guard, ok, under, type DateRange, type LocalDate, type Result } from "../../kernel/index.ts";
import { at } from "../read.ts";
import type { Calendar } from "./calendar.ts";
import type { DayOff } from "./calendar-year.ts";
import { daysOffOf, worksOn, type DayIndex } from "./day-index.ts";
import { dayIn, openCalendar, readDay, type OpenCalendar } from "./open-calendar.ts";

/** Is the day, given as a number that the index knows, worked? */
export const isWorked = (index: DayIndex, day: number): boolean => index.workedUpTo(day) > index.workedUpTo(day - 1);

/** First and last day of a range, as numbers. Issues: `not-a-date`, `reversed-range`, `outside-calendar`. */
export const readDays = (open: OpenCalendar, from: unknown, to: unknown, path: string): Result<{ readonly from: number; readonly to: number }> => {
  const range = dateRange(from, to);
  if (!range.ok) return path === "" ? range : fail(under(path, range.issues));
  const [first, last] = [dayIn(open, range.value.from, at(path, "from")), dayIn(open, range.value.to, at(path, "to"))];
  return first.ok && last.ok ? ok({ from: first.value, to: last.value }) : fail([...first.issues, ...last.issues]);
};

/**
 * Is the day a working day: a worked weekday that is neither a national holiday nor joint leave that is off?
 *
 * Issues: `outside-calendar` for a day of a year that the calendar does not know, `not-a-date`, and those of {@link Calendar} as `readCalendar` names them.
 *
 * @example
 * ```ts
 * import { fiveDayWeek, isWorkingDay, unwrap } from "pembinaan-asn";
 * import { indonesia2026 } from "pembinaan-asn/calendars";
 * const office = { id: "kelurahan", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [indonesia2026] } as const;
 * unwrap(isWorkingDay(office, "2026-08-18")); // => true
 * unwrap(isWorkingDay(office, "2026-03-20")); // => false   joint leave
 * isWorkingDay(office, "2027-01-04").issues[0]; // => { code: "outside-calendar", path: "day", … }
 * ```
 */
export const isWorkingDay = (calendar: Calendar, day: LocalDate): Result<boolean> => guard(() => {
  const open = openCalendar(calendar);
  if (!open.ok) return open;
  const read = readDay(open.value, day, "day");
  return read.ok ? ok(isWorked(open.value.index, read.value)) : read;
});

/**
 * The working days of a range, both ends included, in order.
 *
 * Issues: `outside-calendar`, `not-a-date`, `reversed-range` under `range`, and those of `readCalendar` under `calendar`.
 *
 * @example
 * ```ts
 * import { fiveDayWeek, unwrap, workingDays } from "pembinaan-asn";
 * import { indonesia2026 } from "pembinaan-asn/calendars";
 * const office = { id: "kelurahan", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [indonesia2026] } as const;
 * unwrap(workingDays(office, { from: "2026-05-25", to: "2026-06-02" })); // => ["2026-05-25", "2026-05-26", "2026-05-29", "2026-06-02"]
 * ```
 */
export const workingDays = (calendar: Calendar, range: DateRange): Result<readonly LocalDate[]> => guard(() => {
  const open = openCalendar(calendar);
  if (!open.ok) return open;
  const days = readDays(open.value, range.from, range.to, "range");
  if (!days.ok) return days;
  const worked: LocalDate[] = [];
  for (let day = days.value.from; day <= days.value.to; day += 1) if (isWorked(open.value.index, day)) worked.push(dateOfDayNumber(day));
  return ok(Object.freeze(worked));
});

/**
 * The days off by decree in a range, both ends included, in order: those that make it poorer in working days than its weekdays alone. Each with its occasion and its decree's key.
 * Holidays on weekdays that are not worked anyway are left out; joint leave is left out where it is worked.
 *
 * Issues: as {@link workingDays}.
 *
 * @example
 * ```ts
 * import { daysOff, fiveDayWeek, unwrap } from "pembinaan-asn";
 * import { indonesia2026 } from "pembinaan-asn/calendars";
 * const office = { id: "kelurahan", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [indonesia2026] } as const;
 * unwrap(daysOff(office, { from: "2026-08-01", to: "2026-08-31" })).map((it) => `${it.date} ${it.name.id}`); // => ["2026-08-17 Proklamasi Kemerdekaan", "2026-08-25 Maulid Nabi Muhammad SAW"]
 * ```
 */
export const daysOff = (calendar: Calendar, range: DateRange): Result<readonly DayOff[]> => guard(() => {
  const open = openCalendar(calendar);
  if (!open.ok) return open;
  const days = readDays(open.value, range.from, range.to, "range");
  if (!days.ok) return days;
  const { calendar: own } = open.value;
  const inRange = own.years.flatMap((year) => daysOffOf(own, year)).filter((it) => {
    const day = dayNumberOf(it.date);
    return day >= days.value.from && day <= days.value.to && worksOn(own, day);
  });
  return ok(Object.freeze(inRange.sort((a, b) => compareDates(a.date, b.date))));
});
