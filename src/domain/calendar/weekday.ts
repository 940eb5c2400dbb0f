/** Weekdays, and the two weeks that offices in Indonesia work. */
import { error, fail, ok, type Issue, type Result } from "../../kernel/index.ts";
import { at, readCode, readEach } from "../read.ts";

/** The weekdays, Monday first. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** One of {@link weekdays}. */
export type Weekday = (typeof weekdays)[number];

/** Monday to Friday: the week of offices under Perpres 21/2023. */
export const fiveDayWeek: readonly Weekday[] = /* @__PURE__ */ Object.freeze(weekdays.slice(0, 5));

/** Monday to Saturday: units with direct service may keep it. */
export const sixDayWeek: readonly Weekday[] = /* @__PURE__ */ Object.freeze(weekdays.slice(0, 6));

/** Reads the working weekdays: at least one, each once. Issue: `wrong-type`. */
export const readWeekdays = (value: unknown, path: string): Result<readonly Weekday[]> => {
  const read = readEach(value, path, (it, where) => readCode(it, where, weekdays));
  if (!read.ok) return read;
  const twice = read.value.flatMap((it, index): readonly Issue[] => (read.value.indexOf(it) < index ? [error("wrong-type", at(path, index), { expected: "each weekday once", received: it })] : []));
  if (twice.length > 0) return fail(twice);
  return read.value.length === 0 ? fail([error("wrong-type", path, { expected: "at least one weekday", received: value })]) : ok(read.value);
};
