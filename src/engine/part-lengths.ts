/** How long the parts of a period are, in days or in calendar months: what evaluateProRata weighs by. */
import { addMonths, daysIn, endOfMonth, error, fail, ok, rangeContains, startOfMonth, type DateRange, type LocalDate, type Result } from "../kernel/index.ts";

/** By what parts are weighed: days; whole months; or months that count for what holds on their first or last day. */
export type ProRataBasis = "days" | "months" | "months-by-first-day" | "months-by-last-day";

/** The bases. */
export const proRataBases: readonly ProRataBasis[] = ["days", "months", "months-by-first-day", "months-by-last-day"];

/** The length of a part. */
export interface PartLength {
  /** Its days. */
  readonly days: number;
  /** What it counts for: days or months. */
  readonly counted: number;
}

const isWhole = ({ from, to }: DateRange): boolean => from === startOfMonth(from) && to === endOfMonth(to);

/** The first days of the months of a range that begins with one. */
const monthsOf = ({ from, to }: DateRange): readonly LocalDate[] => {
  const months: LocalDate[] = [];
  for (let month = startOfMonth(from); month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
};

/** The lengths of the parts of a period. Issue: `not-whole-months`, for a period that is none, and by `months` for a part that is none. */
export const lengthsBy = (basis: ProRataBasis, parts: readonly DateRange[], period: DateRange): Result<readonly PartLength[]> => {
  if (basis === "days") return ok(parts.map((it) => ({ days: daysIn(it), counted: daysIn(it) })));
  const broken = [period, ...(basis === "months" ? parts : [])].find((it) => !isWhole(it));
  if (broken !== undefined) return fail([error("not-whole-months", "period", { expected: basis === "months" ? "whole calendar months in every part; or months-by-first-day, months-by-last-day, days" : "whole calendar months; or days", received: `${broken.from}/${broken.to}` })]);
  const marks = monthsOf(period).map((it) => (basis === "months-by-last-day" ? endOfMonth(it) : it));
  return ok(parts.map((it) => ({ days: daysIn(it), counted: marks.filter((day) => rangeContains(it, day)).length })));
};
