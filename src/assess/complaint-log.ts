/** A log of complaints as a standard sees it: which complaints count, and how many days each stage of them took. */
import {
  countCalendarDays, countWorked, dayIn, elapsedDays, isResponseStage, openCalendar, responseStages, stageDates, stageSpan, type Calendar, type Complaint, type CountDays, type OpenCalendar, type ResponseStage, type StageSpan,
} from "../domain/index.ts";
import { dayNumberOf, error, fail, ok, type DateRange, type Issue, type LocalDate, type Result } from "../kernel/index.ts";
import { responseTimesFamily } from "../regulations/response-times/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import type { AssessIssueCode } from "./issues.ts";

/** The complaints that count, and those that do not. */
export interface Cohort {
  /** Received in the period, by the day of the look; each with its place in the log. */
  readonly complaints: readonly { readonly complaint: Complaint; readonly at: number }[];
  /** Received by the day of the look, outside the period. */
  readonly outsidePeriod: number;
  /** Received after the day of the look. */
  readonly notYetReceived: number;
}

/** Sorts a log by period and day of the look. */
export const cohortOf = (log: readonly Complaint[], period: DateRange, asOf: LocalDate): Cohort => {
  const known = log.map((complaint, at) => ({ complaint, at })).filter(({ complaint }) => complaint.received <= asOf);
  const complaints = known.filter(({ complaint: { received } }) => period.from <= received && received <= period.to);
  return { complaints, outsidePeriod: known.length - complaints.length, notYetReceived: log.length - known.length };
};

/** The stages of a standard, or those of them that are asked for. Issue: `unknown-stage` for one that the library cannot measure. */
export const stagesOf = (book: RulebookData, asked: readonly string[] | undefined): Result<readonly ResponseStage[]> => {
  const ids = asked ?? [...new Set(book.dimensions?.[responseTimesFamily.stages]?.members)].map((it) => (typeof it === "string" ? it : it.id));
  const strange = ids.filter((id) => !isResponseStage(id));
  return strange.length > 0
    ? fail(strange.map((id) => error<AssessIssueCode>("unknown-stage", asked === undefined ? `${book.id}.dimensions.stage` : "options.stages", { expected: responseStages.join(", "), received: id })))
    : ok(ids.filter(isResponseStage));
};

/** Which days a standard counts: its axis `dayKind` as chosen, or working days where it reads nothing else; undefined: to be chosen still. */
export const dayKindOf = (book: RulebookData, conventions: Readonly<Record<string, string>> | undefined): string | undefined =>
  book.conventions?.["dayKind"] === undefined ? (Object.hasOwn(book.inputs, "workingDays") ? "working" : "calendar") : conventions?.["dayKind"] ?? book.conventions["dayKind"].default ?? undefined;

/** The calendar for a standard that counts working days. Issues: `missing-key`, and those of `readCalendar` under `calendar`. */
export const calendarFor = (calendar: Calendar | undefined, dayKind: string | undefined): Result<OpenCalendar | undefined> => {
  if (dayKind !== "working") return ok(undefined);
  return calendar === undefined ? fail([error("missing-key", "options.calendar", { expected: "a calendar, because the standard counts working days" })]) : openCalendar(calendar);
};

/** What a log is measured by. */
export interface Measure {
  /** The stages. */
  readonly stages: readonly ResponseStage[];
  /** The day of the look. */
  readonly asOf: LocalDate;
  /** The calendar, where working days are counted. */
  readonly calendar: OpenCalendar | undefined;
}

const workingDaysBy = ({ index }: OpenCalendar): CountDays => (from, to) => countWorked(index, dayNumberOf(from), dayNumberOf(to), { firstDay: "not-counted", lastDay: "counted" });

/** Days that the calendar does not know, at the place in the log from which they come. */
const unknownDays = (calendar: OpenCalendar, { from, to, done }: StageSpan, stage: ResponseStage, at: number): readonly Issue[] => [
  ...dayIn(calendar, from, `complaints[${at}].${stageDates[stage].from}`).issues, ...dayIn(calendar, to, done ? `complaints[${at}].${stageDates[stage].to}` : "options.asOf").issues,
];

type Cells = Readonly<Record<string, unknown>>;

/** The inputs of the family, by stage and complaint. Issue: `outside-calendar`. */
export const observeLog = ({ complaints }: Cohort, { stages, asOf, calendar }: Measure): Result<Cells> => {
  const issues = new Map<string, Issue>();
  const count = calendar === undefined ? undefined : workingDaysBy(calendar);
  const gone = { notApplicable: "not-begun" };
  const rows = stages.map((stage) => [stage, complaints.map(({ complaint, at }) => {
    const span = stageSpan(complaint, stage, asOf);
    if (span === undefined) return [complaint.id, undefined] as const;
    const unknown = calendar === undefined ? [] : unknownDays(calendar, span, stage, at);
    for (const it of unknown) issues.set(it.path, it);
    const by = (days: CountDays) => elapsedDays(span.from, span.to, complaint.pauses ?? [], days);
    return [complaint.id, { done: span.done, calendar: by(countCalendarDays), working: count === undefined || unknown.length > 0 ? undefined : by(count) }] as const;
  })] as const);
  if (issues.size > 0) return fail([...issues.values()]);
  type Row = NonNullable<(typeof rows)[number][1][number][1]>;
  const each = (value: (row: Row) => unknown): Cells => Object.fromEntries(rows.map(([stage, list]) => [stage, Object.fromEntries(list.map(([id, row]) => [id, row === undefined ? gone : value(row)]))]));
  return ok({
    begun: Object.fromEntries(rows.map(([stage, list]) => [stage, Object.fromEntries(list.map(([id, row]) => [id, row !== undefined]))])),
    done: each((it) => it.done), calendarDays: each((it) => it.calendar.all), runningCalendarDays: each((it) => it.calendar.running),
    ...(count === undefined ? {} : { workingDays: each((it) => it.working?.all), runningWorkingDays: each((it) => it.working?.running) }),
    kind: Object.fromEntries(complaints.flatMap(({ complaint: { id, kind } }) => (kind === undefined ? [] : [[id, kind] as const]))),
  });
};
