/** The days off of one year, each with its decree: the part of a calendar that changes by decree, as data. */
import { error, yearOf, type Issue, type LocalDate, type Result, type Text } from "../../kernel/index.ts";
import { at, compact, readCode, readDate, readEach, readFields, readId, readWhole, reading, settle } from "../read.ts";
import type { CalendarIssueCode } from "./issues.ts";

/** A decree that sets days off. */
export interface Decree {
  /** Its number as it is cited: `"SKB 1497/2025, 2/2025, 5/2025"`. */
  readonly number: string;
  /** The day of the decree. */
  readonly date: LocalDate;
  /** How sure we are of the days: read in the decree (`text`), two independent sources or one official body (`secondary`), one source (`unverified`), or the caller's own (`convention`). */
  readonly confidence: "text" | "secondary" | "unverified" | "convention";
  /** Where it can be read. */
  readonly source?: string;
  /** What a reader should know, such as what it amends. */
  readonly note?: string;
}

/** A day off. */
export interface DayOff {
  /** The day. */
  readonly date: LocalDate;
  /** The occasion. */
  readonly name: Text;
  /** The key of its decree in the same year. */
  readonly decree: string;
}

/** The days off of one calendar year. */
export interface CalendarYear {
  /** The year, 1800 to 9999. */
  readonly year: number;
  /** The decrees, by a key of your choice. */
  readonly decrees: Readonly<Record<string, Decree>>;
  /** National holidays (libur nasional), those at weekends included. A day of an election, or of the region alone, is added here with its own decree. */
  readonly nationalHolidays: readonly DayOff[];
  /** Joint leave (cuti bersama): off unless the calendar says that it is worked. */
  readonly jointLeaveDays: readonly DayOff[];
}

/** A text in both languages. Issues: `wrong-type`, `missing-key`, `unknown-key`. */
export const readName = (value: unknown, path: string): Result<Text> => {
  const read = readFields(value, path, { required: ["id", "en"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  return settle(Object.freeze({ id: String(take(readId(read.value["id"], at(path, "id")))), en: String(take(readId(read.value["en"], at(path, "en")))) }), issues);
};

const readDecree = (value: unknown, path: string): Result<Decree> => {
  const read = readFields(value, path, { required: ["number", "date", "confidence"], optional: ["source", "note"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const number = take(readId(read.value["number"], at(path, "number")));
  const date = take(readDate(read.value["date"], at(path, "date")));
  const confidence = take(readCode(read.value["confidence"], at(path, "confidence"), ["text", "secondary", "unverified", "convention"] as const));
  return settle(compact<Decree>({ number: String(number), date: String(date), confidence: confidence ?? "unverified", source: optional("source", readId), note: optional("note", readId) }), issues);
};

const readDecrees = (value: unknown, path: string): Result<Readonly<Record<string, Decree>>> => {
  const keys = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const read = readFields(value, path, { required: keys });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const decrees = keys.map((key) => [key, take(readDecree(read.value[key], at(path, key)))] as const);
  return settle(Object.freeze(Object.fromEntries(decrees)) as Readonly<Record<string, Decree>>, issues);
};

const readDayOff = (value: unknown, path: string): Result<DayOff> => {
  const read = readFields(value, path, { required: ["date", "name", "decree"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const date = take(readDate(read.value["date"], at(path, "date")));
  const name = take(readName(read.value["name"], at(path, "name")));
  const decree = take(readId(read.value["decree"], at(path, "decree")));
  return settle(Object.freeze({ date: String(date), name: name ?? { id: "", en: "" }, decree: String(decree) }), issues);
};

/** What is wrong with a list of days, as days of this year under these decrees. */
const faultsOf = (days: readonly DayOff[], path: string, year: number, decrees: Readonly<Record<string, Decree>>): readonly Issue<CalendarIssueCode>[] => {
  const seen = new Set<string>();
  return days.flatMap((day, index) => {
    const where = at(path, index);
    const key = `${day.date} ${day.name.id}`;
    const faults: Issue<CalendarIssueCode>[] = [];
    if (yearOf(day.date) !== year) faults.push(error("day-outside-year", at(where, "date"), { expected: `a day of ${year}`, received: day.date }));
    if (!Object.hasOwn(decrees, day.decree)) faults.push(error("unknown-decree", at(where, "decree"), { expected: Object.keys(decrees).join(", "), received: day.decree }));
    if (seen.has(key)) faults.push(error("duplicate-day-off", where, { received: day.date }));
    seen.add(key);
    return faults;
  });
};

/** Reads a year. Issues: `day-outside-year`, `unknown-decree`, `duplicate-day-off`, and those of its parts. */
export const readCalendarYear = (value: unknown, path: string): Result<CalendarYear> => {
  const read = readFields(value, path, { required: ["year", "decrees", "nationalHolidays", "jointLeaveDays"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const year = take(readWhole(read.value["year"], at(path, "year"), 1800, 9999));
  const decrees = take(readDecrees(read.value["decrees"], at(path, "decrees")));
  const days = (key: "nationalHolidays" | "jointLeaveDays"): readonly DayOff[] => {
    const list = take(readEach(read.value[key], at(path, key), readDayOff)) ?? [];
    if (year !== undefined && decrees !== undefined) issues.push(...faultsOf(list, at(path, key), year, decrees));
    return list;
  };
  return settle(Object.freeze({ year: year ?? 0, decrees: decrees ?? {}, nationalHolidays: days("nationalHolidays"), jointLeaveDays: days("jointLeaveDays") }), issues);
};
