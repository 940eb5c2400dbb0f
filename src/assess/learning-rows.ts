/** Development activities as rows of the conversion to learning hours: what lies in the period, cut where the rule has a cap a day or a month. */
import type { Training, TrainingKind } from "../domain/index.ts";
import { add, addDays, compareDates, divide, floor, own, rational, readExact, toFraction, zero, type DateRange, type LocalDate, type Rational } from "../kernel/index.ts";
import { learningHoursFamily } from "../regulations/learning-hours/index.ts";
import type { RulebookData } from "../rulebook/index.ts";

/** One row: an activity, or its part in one day or month. */
export interface LearningRow {
  /** Its id in the worksheet. */
  readonly id: string;
  /** Position of the activity in what the caller gave. */
  readonly at: number;
  /** The activity. */
  readonly training: Training;
  /** Its path in the rulebook. */
  readonly path: string;
  /** How the rulebook measures it: `programme`, `day`, `hour-of-day`, `meeting`, `each`, `semester`, `none`; undefined: the rulebook does not say. */
  readonly measure: string | undefined;
  /** Inputs of the row; what is not known is not there. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Its evidence is at hand. */
  readonly evidenced: boolean;
  /** The day or month that has a cap, and how much of it is used, in the unit of the cap. */
  readonly window?: { readonly key: string; readonly first: LocalDate; readonly used: Rational };
}

/** Choices of conventions that decide how much of a cap a row uses. */
export interface LearningWays {
  /** Coaching and mentoring share one cap. */
  readonly together: boolean;
  /** Hours of minutes are rounded down. */
  readonly floors: boolean;
}

/** What becomes of the activities. */
export interface LearningRows {
  /** Rows of the worksheet, in the order given. */
  readonly rows: readonly LearningRow[];
  /** Positions of activities outside the period. */
  readonly outside: readonly number[];
  /** Positions of activities of a path that the rulebook does not convert. */
  readonly unknown: readonly number[];
  /** Positions of activities that reach over an end of the period. */
  readonly reaching: readonly number[];
  /** Positions of activities whose minutes or hours are spread evenly over several days. */
  readonly spread: readonly number[];
  /** Positions of activities whose meetings are not all in one month of the period and whose days are not known: their amount is open. */
  readonly undated: readonly number[];
}

/** Rows of the conversion table by kind of training. */
const pathOf = (kind: TrainingKind): string => (kind === "lokakarya" ? "workshop" : kind);

/** How the rulebook measures a path; undefined where it has no table of measures. */
const measureOf = (book: RulebookData, path: string, place: string): string | undefined => {
  const row = own(own(book.terms?.[learningHoursFamily.rows]?.cells, path), place);
  return row === undefined ? undefined : own(own(book.terms?.[learningHoursFamily.measures]?.cells, row), "measure");
};

/** Does the rulebook read the path at all? One whose paths are not listed decides by itself. */
const converts = (book: RulebookData, path: string): boolean => book.terms?.[learningHoursFamily.rows] === undefined || book.inputs["path"]?.of?.includes(path) === true;

/** The days on which it was held, where they are known. */
const datesOf = ({ dates, days, from, to }: Training): readonly LocalDate[] | undefined => {
  if (dates !== undefined) return dates;
  const every: LocalDate[] = [];
  for (let day = from; day <= to && every.length <= days; day = addDays(day, 1)) every.push(day);
  return every.length === days ? every : undefined;
};

/** Self-study counts with a report; for every other path any evidence is evidence. */
const isEvidenced = ({ kind, evidence = [] }: Training): boolean => (kind === "belajar-mandiri" ? evidence.includes("laporan") : evidence.length > 0);

/** A part of a whole number, exact. */
const part = (amount: number | undefined, parts: number): Rational | undefined => (amount === undefined ? undefined : rational(amount, parts));

const textOf = (amount: Rational | undefined): string | undefined => (amount === undefined ? undefined : toFraction(amount));

interface Cut { readonly rows: readonly Omit<LearningRow, "at" | "training" | "path" | "measure" | "evidenced">[]; readonly spread?: boolean; readonly undated?: boolean }

/** Learning by the hour, with a cap a day: a row a day. Several days without dates leave the cap open. */
const byDay = (it: Training, path: string, range: DateRange, minutesAHour: Rational, floors: boolean): Cut => {
  const dates = datesOf(it);
  const n = dates?.length ?? 1;
  const [minutes, jp] = [part(it.minutes, n), part(it.jp, n)];
  const inputs = { minutes: textOf(minutes), jp: textOf(jp), timed: it.minutes !== undefined };
  if (dates === undefined) return { rows: [{ id: it.id, inputs }] };
  const timed = minutes && divide(minutes, minutesAHour);
  const used = timed === undefined ? jp ?? zero : floors ? floor(timed) : timed;
  const inside = dates.filter((day) => range.from <= day && day <= range.to);
  return { rows: inside.map((day) => ({ id: n === 1 ? it.id : `${it.id}~${day}`, inputs, window: { key: `${path} ${day}`, first: day, used } })), spread: n > 1 };
};

const monthOfDay = (day: LocalDate): string => day.slice(0, 7);

/** Meetings, with a cap a month: a row a month. Where only their number is known they must lie in one month. */
const byMonth = (it: Training, key: string, range: DateRange): Cut => {
  const { dates, meetings, from, to } = it;
  const months = [...new Set((dates ?? []).map(monthOfDay))];
  if (dates !== undefined && (meetings === undefined || meetings === dates.length)) {
    return { rows: months.flatMap((month) => {
      const held = dates.filter((day) => monthOfDay(day) === month && range.from <= day && day <= range.to);
      return held[0] === undefined ? [] : [{ id: months.length === 1 ? it.id : `${it.id}~${month}`, inputs: { meetings: held.length }, window: { key: `${key} ${month}`, first: held[0], used: rational(held.length) } }];
    }) };
  }
  const number = meetings ?? (from === to ? 1 : undefined);
  const inside = range.from <= from && to <= range.to;
  if (number === undefined || monthOfDay(from) !== monthOfDay(to) || !inside) return { rows: [{ id: it.id, inputs: {} }], undated: meetings !== undefined };
  return { rows: [{ id: it.id, inputs: { meetings: number }, window: { key: `${key} ${monthOfDay(from)}`, first: from, used: rational(number) } }] };
};

/** Whole days: those in the period. */
const daysIn = (it: Training, range: DateRange): Cut => {
  if (range.from <= it.from && it.to <= range.to) return { rows: [{ id: it.id, inputs: { days: it.days } }] };
  const dates = datesOf(it);
  if (dates === undefined) return { rows: [{ id: it.id, inputs: {} }] };
  const days = dates.filter((day) => range.from <= day && day <= range.to).length;
  return { rows: days === 0 ? [] : [{ id: it.id, inputs: { days } }] };
};

/** What counts as a whole counts where it ends. Semesters that reach over an end are not told apart. */
const asWhole = (it: Training, range: DateRange): Cut => {
  if (it.to > range.to) return { rows: [] };
  const semesters = it.from >= range.from || it.semesters === 1 ? it.semesters : undefined;
  return { rows: [{ id: it.id, inputs: { days: it.days, minutes: it.minutes, jp: it.jp, timed: it.minutes !== undefined, semesters } }] };
};

const cutOf = (it: Training, path: string, measure: string | undefined, range: DateRange, book: RulebookData, { together, floors }: LearningWays): Cut => {
  switch (measure) {
    case "hour-of-day": return byDay(it, path, range, readExact(book.terms?.[learningHoursFamily.minutesAHour]?.number, "", []) ?? rational(1), floors);
    case "meeting": return byMonth(it, together && path === "coaching" ? "mentoring" : path, range);
    case "day": return daysIn(it, range);
    default: return asWhole(it, range);
  }
};

/** What was held before a row in its day or month: rows with evidence first, then by day, then as given. */
const withEarlier = (rows: readonly LearningRow[]): readonly LearningRow[] => {
  const windows = new Map<string, { readonly row: LearningRow; readonly window: NonNullable<LearningRow["window"]> }[]>();
  for (const row of rows) {
    const { window } = row;
    if (window === undefined) continue;
    const list = windows.get(window.key);
    if (list === undefined) windows.set(window.key, [{ row, window }]);
    else list.push({ row, window });
  }
  const earlier = new Map<LearningRow, Rational>();
  for (const list of windows.values()) {
    list.sort((a, b) => Number(b.row.evidenced) - Number(a.row.evidenced) || compareDates(a.window.first, b.window.first) || a.row.at - b.row.at);
    let used = zero;
    for (const { row, window } of list) {
      earlier.set(row, used);
      used = add(used, window.used);
    }
  }
  return rows.map((row) => {
    const used = earlier.get(row);
    return used === undefined ? row : { ...row, inputs: { ...row.inputs, earlier: toFraction(used) } };
  });
};

/** Cuts activities into rows for a rulebook and a period. */
export const learningRows = (trainings: readonly Training[], book: RulebookData, range: DateRange, ways: LearningWays): LearningRows => {
  const [rows, outside, unknown, reaching, spread, undated]: [LearningRow[], number[], number[], number[], number[], number[]] = [[], [], [], [], [], []];
  const taken = new Set(trainings.map((it) => it.id));
  const named = (id: string, whole: string): string => {
    let free = id;
    if (id !== whole) while (taken.has(free)) free += "~"; // the caller may have an id that looks like that of a part
    taken.add(free);
    return free;
  };
  trainings.forEach((training, at) => {
    const path = pathOf(training.kind);
    if (!converts(book, path)) { unknown.push(at); return; }
    if (training.to < range.from || training.from > range.to) { outside.push(at); return; }
    const measure = measureOf(book, path, training.place);
    const cut = cutOf(training, path, measure, range, book, ways);
    if (training.from < range.from || training.to > range.to) reaching.push(at);
    if (cut.rows.length === 0) outside.push(at);
    if (cut.spread === true) spread.push(at);
    if (cut.undated === true) undated.push(at);
    for (const row of cut.rows) rows.push({ ...row, id: named(row.id, training.id), at, training, path, measure, evidenced: isEvidenced(training) });
  });
  return { rows: withEarlier(rows), outside, unknown, reaching, spread, undated };
};
