/** Elapsed days of a stage of a complaint: all of them, and those outside pauses. */
import { addDays, compareDates, dayNumberOf, type DateRange, type LocalDate } from "../../kernel/index.ts";

/** Counts the days after `from` up to and including `to`. */
export type CountDays = (from: LocalDate, to: LocalDate) => number;

/** Calendar days. */
export const countCalendarDays: CountDays = (from, to) => dayNumberOf(to) - dayNumberOf(from);

/** How long something took. */
export interface Elapsed {
  /** Every day. */
  readonly all: number;
  /** Days outside pauses: what a clock shows that stops in them. */
  readonly running: number;
}

/** The days after `from` up to `to`: the day on which the clock starts does not count, the day of the event does. Pauses may overlap each other and the ends; no day is taken off twice. */
export const elapsedDays = (from: LocalDate, to: LocalDate, pauses: readonly DateRange[], count: CountDays): Elapsed => {
  let paused = 0;
  let counted = from; // every pause up to this day has been taken off
  for (const pause of [...pauses].sort((a, b) => compareDates(a.from, b.from))) {
    const [first, last] = [pause.from > counted ? addDays(pause.from, -1) : counted, pause.to < to ? pause.to : to];
    if (last > first) { paused += count(first, last); counted = last; }
  }
  const all = count(from, to);
  return { all, running: all - paused };
};
