/** The day index of a calendar that was read: it counts working days between any two days without walking through them. */
import { dayNumberOf, weekdayOfDayNumber } from "../../kernel/index.ts";
import type { Calendar } from "./calendar.ts";
import type { CalendarYear, DayOff } from "./calendar-year.ts";
import { weekdays, type Weekday } from "./weekday.ts";

/** Days are numbers here: days since 1970-01-01. */
export interface DayIndex {
  /** The first day that the calendar knows. */
  readonly first: number;
  /** The last day that it knows. */
  readonly last: number;
  /** How many days from the first up to `day`, included, are worked; 0 for the day before the first. */
  readonly workedUpTo: (day: number) => number;
}

/** The lists of days off that this office has off in a year. */
export const daysOffOf = (calendar: Calendar, year: CalendarYear): readonly DayOff[] => (calendar.jointLeave === "off" ? [...year.nationalHolidays, ...year.jointLeaveDays] : year.nationalHolidays);

/** The weekday of a day, given as a number. */
export const weekdayOf = (day: number): Weekday => weekdays[weekdayOfDayNumber(day)] as Weekday;

/** Is the weekday of a day worked? */
export const worksOn = ({ workingWeekdays }: Calendar, day: number): boolean => workingWeekdays.includes(weekdayOf(day));

/** How many of a rising list are at most `limit`, by halving. */
const countUpTo = (rising: readonly number[], limit: number): number => {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(rising[middle]) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

const build = (calendar: Calendar): DayIndex => {
  const { years, workingWeekdays } = calendar;
  const first = dayNumberOf(`${String(years[0]?.year)}-01-01`);
  const last = dayNumberOf(`${String(years.at(-1)?.year)}-12-31`);
  // worked weekdays in the first 0 to 6 days of a week that begins on the weekday of the first day
  const inPart = weekdays.map((_, length) => weekdays.filter((_it, at) => at < length && worksOn(calendar, first + at)).length);
  const off = [...new Set(years.flatMap((year) => daysOffOf(calendar, year)).map((it) => dayNumberOf(it.date)))].filter((day) => worksOn(calendar, day)).sort((a, b) => a - b);
  return Object.freeze({
    first, last,
    workedUpTo: (day: number): number => {
      const length = day - first + 1;
      const weeks = Math.floor(length / 7);
      return weeks * workingWeekdays.length + Number(inPart[length - weeks * 7]) - countUpTo(off, day);
    },
  });
};

/** A memo: the index of each calendar that `readCalendar` has made. Such a calendar is frozen through and through, so the index stays true. */
const kept = /* @__PURE__ */ new WeakMap<Calendar, DayIndex>();

/** The index of a calendar that `readCalendar` has made. */
export const dayIndexOf = (calendar: Calendar): DayIndex => {
  const known = kept.get(calendar);
  if (known !== undefined) return known;
  const made = build(calendar);
  kept.set(calendar, made);
  return made;
};

/** Has `readCalendar` made this very calendar? */
export const wasRead = (calendar: unknown): calendar is Calendar => typeof calendar === "object" && calendar !== null && kept.has(calendar as Calendar);
