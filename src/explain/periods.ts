/** Periods and days in words. */
import { dayOf, isLocalDate, monthOf, yearOf } from "../kernel/index.ts";
import type { Words } from "./locales/words-type.ts";
import { fillFrom } from "./template.ts";

const monthName = (words: Words, month: number): string => words.months.slice(month - 1, month).join("");

/** "1 Juli 2025"; what is no date comes back as it is. */
export const dayText = (words: Words, date: string): string =>
  (isLocalDate(date) ? fillFrom(words.periods.day, { day: String(dayOf(date)), month: monthName(words, monthOf(date)), year: String(yearOf(date)) }) : date);

const periodPattern = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

const namedPeriod = (words: Words, text: string): string | undefined => {
  const [, year, semester, quarter, month] = periodPattern.exec(text) ?? [];
  if (year === undefined) return undefined;
  const { periods, ordinals } = words;
  if (semester !== undefined) return fillFrom(periods.semester, { year, ordinal: ordinals[Number(semester) - 1] });
  if (quarter !== undefined) return fillFrom(periods.quarter, { year, ordinal: ordinals[Number(quarter) - 1] });
  return month === undefined ? fillFrom(periods.year, { year }) : fillFrom(periods.month, { year, month: monthName(words, Number(month)) });
};

/** "triwulan III 2025 (1 Juli 2025 s.d. 30 September 2025)", one day as that day. */
export const periodText = (words: Words, period: { readonly text: string; readonly from: string; readonly to: string }): string => {
  const { from, to } = period;
  const range = from === "" || to === "" ? dayText(words, from === "" ? to : from) : from === to ? dayText(words, from) : fillFrom(words.periods.range, { from: dayText(words, from), to: dayText(words, to) });
  const name = namedPeriod(words, period.text);
  if (name === undefined) return range === "" ? period.text : range;
  return range === "" ? name : fillFrom(words.periods.named, { name, range });
};
