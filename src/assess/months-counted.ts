/** From a range of days to months for credit points: whole calendar months, or by convention every calendar month that is touched. */
import { dateRange, endOfMonth, error, fail, isRecord, monthOf, ok, startOfMonth, under, yearOf, type DateRange, type Result } from "../kernel/index.ts";
import type { AssessIssueCode } from "./issues.ts";

/** Months as a number, or as the days from one to another. */
export type MonthsInput = number | DateRange;

/** Calendar months from the month of `from` to the month of `to`, both counted: difference + 1. */
const touched = ({ from, to }: DateRange): number => (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1;

/** The months of a case. A number goes on as it is and is read by the rulebook. Issues: `part-month`, and those of `dateRange`. */
export const monthsCounted = (given: unknown, option: string | undefined): Result<unknown> => {
  if (!isRecord(given) || Object.hasOwn(given, "notApplicable")) return ok(given);
  const range = dateRange(given["from"], given["to"]);
  if (!range.ok) return fail(under("months", range.issues));
  const { from, to } = range.value;
  const whole = from === startOfMonth(from) && to === endOfMonth(to);
  if (whole || option === "inclusive-calendar-months") return ok(touched(range.value));
  return fail([error<AssessIssueCode>("part-month", "months", { expected: "whole calendar months, or conventions.months: inclusive-calendar-months", received: `${from}/${to}` })]);
};
