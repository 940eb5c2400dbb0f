/** Counting working days between two days, and from a day on: with a stated convention for the first and the last day. */
import { dateOfDayNumber, error, fail, guard, ok, type LocalDate, type Result } from "../../kernel/index.ts";
import { at, readCode, readFields, readWhole, reading } from "../read.ts";
import type { Calendar } from "./calendar.ts";
import type { DayIndex } from "./day-index.ts";
import type { CalendarIssueCode } from "./issues.ts";
import { knownDays, openCalendar, readDay } from "./open-calendar.ts";
import { readDays } from "./working-days.ts";

/** Is a day counted that is worked? */
export const countedChoices = ["counted", "not-counted"] as const;

/** One of {@link countedChoices}. */
export type Counted = (typeof countedChoices)[number];

/** Which ends of a stretch of days count. */
export interface CountOptions {
  /** The first day. `not-counted` reproduces the worked cases of PerBKN 6/2022. */
  readonly firstDay: Counted;
  /** The last day. `counted`: the working days that have gone by; `not-counted`, with a first day that does not count either: the full working days in between. */
  readonly lastDay: Counted;
}

/** Whether the first day counts. */
export interface AddOptions {
  /** `not-counted`: the first working day after the given day is the first. `counted`: the given day is, where it is worked. */
  readonly firstDay: Counted;
}

/** Working days from `from` to `to` by their numbers. A single day counts only where both its ends do. */
export const countWorked = (index: DayIndex, from: number, to: number, { firstDay, lastDay }: CountOptions): number => {
  const [first, last] = [firstDay === "counted" ? from : from + 1, lastDay === "counted" ? to : to - 1];
  return last < first ? 0 : index.workedUpTo(last) - index.workedUpTo(first - 1);
};

const readCounted = <Key extends string>(value: unknown, keys: readonly Key[]): Result<Readonly<Record<Key, Counted>>> => {
  const read = readFields(value, "options", { required: keys });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, "options");
  const choices = keys.map((key) => [key, take(readCode(read.value[key], at("options", key), countedChoices))] as const);
  return issues.length > 0 ? fail(issues) : ok(Object.fromEntries(choices) as Record<Key, Counted>);
};

/**
 * How many working days there are from one day to another. Whether the first and the last day count is yours to say, because practice counts both ways.
 *
 * @param calendar - the calendar of the office.
 * @param from - the first day. @param to - the last day, not before the first.
 * @param options - `firstDay` and `lastDay`: `counted` or `not-counted`.
 * @returns A whole number from 0. Issues: `outside-calendar`, `not-a-date`, `reversed-range`; `missing-key`, `wrong-type` under `options`; those of `readCalendar` under `calendar`.
 *
 * @example
 * ```ts
 * import { fiveDayWeek, unwrap, workingDaysBetween } from "pembinaan-asn";
 * import { indonesia2026 } from "pembinaan-asn/calendars";
 * const office = { id: "kelurahan", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [indonesia2026] } as const;
 * unwrap(workingDaysBetween(office, "2026-08-14", "2026-08-26", { firstDay: "not-counted", lastDay: "counted" })); // => 6
 * unwrap(workingDaysBetween(office, "2026-08-14", "2026-08-26", { firstDay: "not-counted", lastDay: "not-counted" })); // => 5   full days in between
 * ```
 */
export const workingDaysBetween = (calendar: Calendar, from: LocalDate, to: LocalDate, options: CountOptions): Result<number> => guard(() => {
  const open = openCalendar(calendar);
  if (!open.ok) return open;
  const asked = readCounted(options, ["firstDay", "lastDay"]);
  if (!asked.ok) return asked;
  const days = readDays(open.value, from, to, "");
  return days.ok ? ok(countWorked(open.value.index, days.value.from, days.value.to, asked.value)) : days;
});

/** The first day from `start` on up to which the index has counted `target` working days, by halving; undefined: none that the calendar knows. */
const dayOfCount = (index: DayIndex, start: number, target: number): number | undefined => {
  let [low, high] = [start, index.last + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (index.workedUpTo(middle) >= target) high = middle;
    else low = middle + 1;
  }
  return low > index.last ? undefined : low;
};

/**
 * The `days`-th working day from a day on: a due date. 0 days is the day itself, worked or not.
 *
 * @param calendar - the calendar of the office.
 * @param date - the day from which is counted.
 * @param days - how many working days, a whole number from 0.
 * @param options - `firstDay`: is the day itself counted, where it is worked?
 * @returns The day. Issues: `outside-calendar` (at `date`, or at `days` where the answer lies beyond the years of the calendar), `not-a-date`; `wrong-type` at `days`; `missing-key`, `wrong-type` under `options`;
 * those of `readCalendar` under `calendar`.
 *
 * @example
 * ```ts
 * import { addWorkingDays, fiveDayWeek, unwrap } from "pembinaan-asn";
 * import { indonesia2026 } from "pembinaan-asn/calendars";
 * const office = { id: "kelurahan", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [indonesia2026] } as const;
 * unwrap(addWorkingDays(office, "2026-06-02", 15, { firstDay: "not-counted" })); // => "2026-06-24"
 * addWorkingDays(office, "2026-12-28", 15, { firstDay: "not-counted" }).issues[0]; // => { code: "outside-calendar", path: "days", … }
 * ```
 */
export const addWorkingDays = (calendar: Calendar, date: LocalDate, days: number, options: AddOptions): Result<LocalDate> => guard(() => {
  const open = openCalendar(calendar);
  if (!open.ok) return open;
  const asked = readCounted(options, ["firstDay"]);
  const start = readDay(open.value, date, "date");
  const count = readWhole(days, "days", 0);
  if (!asked.ok || !start.ok || !count.ok) return fail([...asked.issues, ...start.issues, ...count.issues]);
  const { index } = open.value;
  const before = index.workedUpTo(asked.value.firstDay === "counted" ? start.value - 1 : start.value);
  const day = dayOfCount(index, start.value, before + count.value);
  return day === undefined
    ? fail([error<CalendarIssueCode>("outside-calendar", "days", { expected: `a day from ${knownDays(open.value)}`, received: days, details: { calendar: open.value.calendar.id } })])
    : ok(dateOfDayNumber(day));
});
