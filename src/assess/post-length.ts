/** How long a post was held, in days and in whole months. */
import { addDays, dayOf, daysBetween, endOfMonth, monthOf, yearOf, type DateRange } from "../kernel/index.ts";

/** Days, first and last included. */
export const daysOfPost = ({ from, to }: DateRange): number => daysBetween(from, addDays(to, 1));

/** Whole calendar months; undefined where the range does not begin and end with a month. */
export const monthsOfPost = ({ from, to }: DateRange): number | undefined =>
  (dayOf(from) === 1 && to === endOfMonth(to) ? 12 * (yearOf(to) - yearOf(from)) + monthOf(to) - monthOf(from) + 1 : undefined);
