/** Opening hours of an office by weekday, and special ones for a stretch of days, such as those of Ramadan. All of it is the caller's data. */
import { error, fail, ok, type Issue, type LocalDate, type Result, type Text } from "../../kernel/index.ts";
import { at, compact, readDate, readEach, readFields, readId, reading, settle } from "../read.ts";
import { readName } from "./calendar-year.ts";
import type { CalendarIssueCode } from "./issues.ts";
import { minuteOf, readTime, type LocalTime } from "./local-time.ts";
import { weekdays, type Weekday } from "./weekday.ts";

/** A stretch of a day in which the office works. */
export interface OpenFrom {
  /** It begins. */
  readonly from: LocalTime;
  /** It ends; a break lies between one stretch and the next. */
  readonly to: LocalTime;
}

/** The stretches of each working weekday, in order. */
export type OpeningHours = { readonly [Day in Weekday]?: readonly OpenFrom[] };

/** Other hours from one day to another. */
export interface SpecialHours {
  /** Why: `{ id: "Ramadan 1447 H", en: "Ramadan 1447 AH" }`. */
  readonly name: Text;
  /** The first day. */
  readonly from: LocalDate;
  /** The last day. */
  readonly to: LocalDate;
  /** The hours on these days. */
  readonly hours: OpeningHours;
  /** Where they stand, such as `"Perpres 21/2023"` or a circular of the region. */
  readonly basis?: string;
}

const readStretch = (value: unknown, path: string): Result<OpenFrom> => {
  const read = readFields(value, path, { required: ["from", "to"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  return settle(Object.freeze({ from: String(take(readTime(read.value["from"], at(path, "from")))), to: String(take(readTime(read.value["to"], at(path, "to")))) }), issues);
};

/** The stretches of one day: at least one, each after the one before. Issues: `bad-opening-hours`, `not-a-time`. */
const readDay = (value: unknown, path: string): Result<readonly OpenFrom[]> => {
  const read = readEach(value, path, readStretch);
  if (!read.ok) return read;
  const bad = (where: string, expected: string, received: unknown): Issue<CalendarIssueCode> => error("bad-opening-hours", where, { expected, received });
  if (read.value.length === 0) return fail([bad(path, "at least one stretch { from, to }", read.value)]);
  const faults = read.value.flatMap(({ from, to }, index): readonly Issue<CalendarIssueCode>[] => {
    const before = read.value[index - 1]?.to ?? "00:00";
    if (minuteOf(from) < minuteOf(before)) return [bad(at(path, index), `a beginning not before ${before}`, from)];
    return minuteOf(to) > minuteOf(from) ? [] : [bad(at(path, index), `an end after ${from}`, to)];
  });
  return faults.length > 0 ? fail(faults) : ok(read.value);
};

/** Reads opening hours: exactly the working weekdays have them. Issues: `hours-do-not-fit-week`, `bad-opening-hours`, `not-a-time`. */
export const readOpeningHours = (value: unknown, path: string, week: readonly Weekday[]): Result<OpeningHours> => {
  const read = readFields(value, path, { required: [], optional: weekdays });
  if (!read.ok) return read;
  const { issues, optional } = reading(read.value, path);
  for (const day of weekdays) {
    const [works, open] = [week.includes(day), Object.hasOwn(read.value, day)];
    if (works !== open) issues.push(error<CalendarIssueCode>("hours-do-not-fit-week", at(path, day), { expected: works ? "opening hours of this working day" : `only hours of ${week.join(", ")}` }));
  }
  const hours = Object.fromEntries(weekdays.flatMap((day) => {
    const stretches = optional(day, readDay);
    return stretches === undefined ? [] : [[day, stretches] as const];
  }));
  return settle(Object.freeze(hours), issues);
};

const readSpecial = (value: unknown, path: string, week: readonly Weekday[]): Result<SpecialHours> => {
  const read = readFields(value, path, { required: ["name", "from", "to", "hours"], optional: ["basis"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const name = take(readName(read.value["name"], at(path, "name")));
  const [from, to] = (["from", "to"] as const).map((key) => take(readDate(read.value[key], at(path, key))));
  if (from !== undefined && to !== undefined && from > to) issues.push(error("reversed-range", at(path, "to"), { expected: `a last day not before ${from}`, received: to }));
  const hours = take(readOpeningHours(read.value["hours"], at(path, "hours"), week));
  return settle(compact<SpecialHours>({ name: name ?? { id: "", en: "" }, from: String(from), to: String(to), hours: hours ?? {}, basis: optional("basis", readId) }), issues);
};

/** Reads special hours: no day has two of them. Issues: `overlapping-special-hours`, `reversed-range`, and those of {@link readOpeningHours}. */
export const readSpecialHours = (value: unknown, path: string, week: readonly Weekday[]): Result<readonly SpecialHours[]> => {
  const read = readEach(value, path, (it, where) => readSpecial(it, where, week));
  if (!read.ok) return read;
  const overlaps = read.value.flatMap((it, index): readonly Issue<CalendarIssueCode>[] => (read.value.slice(0, index).some((other) => other.from <= it.to && it.from <= other.to)
    ? [error("overlapping-special-hours", at(path, index), { received: `${it.from}/${it.to}` })] : []));
  return overlaps.length > 0 ? fail(overlaps) : ok(read.value);
};
