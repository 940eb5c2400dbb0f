/** Working time between two moments of the local clock: exact minutes inside the opening hours of working days. */
import { dateOfDayNumber, dayNumberOf, error, fail, guard, ok, type Result } from "../../kernel/index.ts";
import type { Calendar } from "./calendar.ts";
import { weekdayOf } from "./day-index.ts";
import type { CalendarIssueCode } from "./issues.ts";
import { minuteOf, readMoment, type LocalDateTime } from "./local-time.ts";
import { dayIn, openCalendar } from "./open-calendar.ts";
import type { OpenFrom } from "./opening-hours.ts";
import { isWorked } from "./working-days.ts";

/** The stretches of a working day: the special ones where there are such, else the usual ones. */
const stretchesOn = ({ openingHours, specialHours }: Calendar, day: number): readonly OpenFrom[] | undefined => {
  const date = dateOfDayNumber(day);
  return (specialHours?.find((it) => it.from <= date && date <= it.to)?.hours ?? openingHours)?.[weekdayOf(day)];
};

/** Minutes of the stretches that lie between two times of a day. */
const minutesWithin = (stretches: readonly OpenFrom[], from: number, to: number): number => {
  let minutes = 0;
  for (const it of stretches) minutes += Math.max(0, Math.min(to, minuteOf(it.to)) - Math.max(from, minuteOf(it.from)));
  return minutes;
};

/**
 * The working time between two moments, in minutes: what of the opening hours of working days lies between them. Breaks, nights and days off do not count.
 *
 * @param calendar - the calendar of the office, with `openingHours` and, where they differ for a time (Ramadan), `specialHours`. There are no default hours.
 * @param from - a day with a time of the local clock, `"2026-03-02T07:30"`. @param to - the same, not earlier. No zone: both are of the place of the office.
 * @returns Whole minutes from 0. Issues: `not-a-date-time`, `reversed-range`, `outside-calendar`; `no-opening-hours` at the first working day without any; those of `readCalendar` under `calendar`.
 *
 * @example
 * ```ts
 * import { fiveDayWeek, unwrap, workingTimeBetween } from "pembinaan-asn";
 * import { indonesia2026 } from "pembinaan-asn/calendars";
 * const day = [{ from: "07:30", to: "12:00" }, { from: "13:00", to: "16:00" }];
 * const friday = [{ from: "07:30", to: "11:30" }, { from: "13:00", to: "16:30" }];
 * const office = { id: "kelurahan", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [indonesia2026], openingHours: { monday: day, tuesday: day, wednesday: day, thursday: day, friday } } as const;
 * unwrap(workingTimeBetween(office, "2026-08-14T16:00", "2026-08-18T08:00")); // => 60   the weekend and 17 August lie in between
 * ```
 */
export const workingTimeBetween = (calendar: Calendar, from: LocalDateTime, to: LocalDateTime): Result<number> => guard(() => {
  const open = openCalendar(calendar);
  if (!open.ok) return open;
  const [start, end] = [readMoment(from, "from"), readMoment(to, "to")];
  if (!start.ok || !end.ok) return fail([...start.issues, ...end.issues]);
  const known = [dayIn(open.value, start.value.date, "from"), dayIn(open.value, end.value.date, "to")].flatMap((it) => it.issues);
  if (known.length > 0) return fail(known);
  if (from > to) return fail([error("reversed-range", "to", { expected: `a moment not before ${from}`, received: to })]);
  const [first, last] = [dayNumberOf(start.value.date), dayNumberOf(end.value.date)];
  let minutes = 0;
  for (let day = first; day <= last; day += 1) {
    if (!isWorked(open.value.index, day)) continue;
    const stretches = stretchesOn(open.value.calendar, day);
    if (stretches === undefined) return fail([error<CalendarIssueCode>("no-opening-hours", "calendar.openingHours", { expected: `opening hours of ${dateOfDayNumber(day)}`, details: { calendar: open.value.calendar.id } })]);
    minutes += minutesWithin(stretches, day === first ? start.value.minute : 0, day === last ? end.value.minute : 1440);
  }
  return ok(minutes);
});
