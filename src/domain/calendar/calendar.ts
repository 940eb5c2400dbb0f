/** Calendar: which days an office works, and when. Plain data; nothing in it is chosen silently. */
import { error, fail, guard, type Issue, type Result } from "../../kernel/index.ts";
import { at, compact, readCode, readEach, readFields, readId, reading, settle } from "../read.ts";
import { readCalendarYear, type CalendarYear } from "./calendar-year.ts";
import { dayIndexOf } from "./day-index.ts";
import type { CalendarIssueCode } from "./issues.ts";
import { readOpeningHours, readSpecialHours, type OpeningHours, type SpecialHours } from "./opening-hours.ts";
import { readWeekdays, type Weekday } from "./weekday.ts";

/** What joint leave is for this office: a day off as decreed, or worked, as units with direct service may arrange. */
export const jointLeaveChoices = ["off", "worked"] as const;

/** One of {@link jointLeaveChoices}. */
export type JointLeave = (typeof jointLeaveChoices)[number];

/** The calendar of an office. */
export interface Calendar {
  /** Its name, which stands wherever a result says by which calendar it was counted. */
  readonly id: string;
  /** The weekdays that are worked, such as `fiveDayWeek` or `sixDayWeek`. */
  readonly workingWeekdays: readonly Weekday[];
  /** What joint leave (cuti bersama) is for this office. */
  readonly jointLeave: JointLeave;
  /** The years it knows, one after the other. Outside of them nothing is guessed. `pembinaan-asn/calendars` has those of Indonesia. */
  readonly years: readonly CalendarYear[];
  /** Opening hours of each working weekday; needed for working time alone. */
  readonly openingHours?: OpeningHours;
  /** Other hours for a stretch of days, such as Ramadan. */
  readonly specialHours?: readonly SpecialHours[];
}

const notConsecutive = (years: readonly CalendarYear[], path: string): readonly Issue<CalendarIssueCode>[] => years.flatMap(({ year }, index) => {
  const before = years[index - 1];
  return before === undefined || year === before.year + 1 ? [] : [error("years-not-consecutive", at(at(path, index), "year"), { expected: String(before.year + 1), received: year })];
});

/**
 * Reads a calendar: {@link Calendar} as plain data. The result is frozen, and the functions of working days need not check it again.
 *
 * Issues, with their paths: `years-not-consecutive`, `day-outside-year`, `duplicate-day-off`, `unknown-decree`, `not-a-time`, `bad-opening-hours`, `hours-do-not-fit-week`,
 * `overlapping-special-hours`, `reversed-range`, `not-a-date`, `wrong-type`, `missing-key`, `unknown-key`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { fiveDayWeek, readCalendar, workingDays, unwrap } from "pembinaan-asn";
 * import { indonesia2026 } from "pembinaan-asn/calendars";
 * const office = unwrap(readCalendar({ id: "kelurahan", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [indonesia2026] }));
 * unwrap(workingDays(office, { from: "2026-01-01", to: "2026-12-31" })).length; // => 240
 * ```
 */
export const readCalendar = (value: unknown, path = ""): Result<Calendar> => guard(() => {
  const read = readFields(value, path, { required: ["id", "workingWeekdays", "jointLeave", "years"], optional: ["openingHours", "specialHours"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const id = take(readId(read.value["id"], at(path, "id")));
  const workingWeekdays = take(readWeekdays(read.value["workingWeekdays"], at(path, "workingWeekdays")));
  const jointLeave = take(readCode(read.value["jointLeave"], at(path, "jointLeave"), jointLeaveChoices));
  const years = take(readEach(read.value["years"], at(path, "years"), readCalendarYear));
  if (years !== undefined) issues.push(...notConsecutive(years, at(path, "years")));
  if (years?.length === 0) issues.push(error("wrong-type", at(path, "years"), { expected: "at least one year", received: years }));
  if (workingWeekdays === undefined || jointLeave === undefined || years === undefined) return fail(issues);
  const hours = optional("openingHours", (it, where) => readOpeningHours(it, where, workingWeekdays));
  const special = optional("specialHours", (it, where) => readSpecialHours(it, where, workingWeekdays));
  const settled = settle(compact<Calendar>({ id: String(id), workingWeekdays, jointLeave, years, openingHours: hours, specialHours: special }), issues);
  if (settled.ok) dayIndexOf(settled.value);
  return settled;
});
