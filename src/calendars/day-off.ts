/** Writing down a day off, and a year of them. */
import type { CalendarYear, DayOff } from "../domain/index.ts";
import { deepFreeze, type Text } from "../kernel/index.ts";

/** Where the scans of the joint decrees can be read. */
export const scans = "scan of the decree in the public repository perlancar/perl-Calendar-Indonesia-Holiday, archive/skb";

/** The days of one year, `MM-DD` each with its occasion, and with the key of its decree where that is not the first one. */
export type Days = readonly (readonly [day: string, name: Text, decree?: string])[];

const daysOf = (year: number, days: Days): readonly DayOff[] => days.map(([day, name, decree = "skb"]) => ({ date: `${String(year)}-${day}`, name, decree }));

/** A year as plain frozen data. */
export const yearOfDays = (year: number, decrees: CalendarYear["decrees"], nationalHolidays: Days, jointLeaveDays: Days): CalendarYear =>
  deepFreeze({ year, decrees, nationalHolidays: daysOf(year, nationalHolidays), jointLeaveDays: daysOf(year, jointLeaveDays) });
