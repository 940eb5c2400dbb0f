/** assessResponseTimes: from a log of complaints to the share on time, and how long they took, by a standard. */
import { readComplaints, type Calendar, type Complaint, type ResponseStage } from "../domain/index.ts";
import { buildEngine, type Receipt } from "../engine/index.ts";
import { error, fail, guard, lazily, note, ok, readLocalDate, warning, type Issue, type LocalDate, type Result } from "../kernel/index.ts";
import { kelurahanParia2024, responseTimesFamily, sp4nLapor, standarUnit, uu25of2009 } from "../regulations/response-times/index.ts";
import { affine, choose, compare, lookup, ratio, select, sum } from "../scorers/index.ts";
import { withReceipt } from "./answer.ts";
import { assessByPeriod, type AssessOptions } from "./by-period.ts";
import { calendarFor, cohortOf, dayKindOf, observeLog, stagesOf } from "./complaint-log.ts";
import type { AssessIssueCode } from "./issues.ts";
import type { QuantileEstimator } from "./response-figures.ts";
import { stageResponses, type StageResponse } from "./stage-response.ts";

/** Options of {@link assessResponseTimes}. */
export interface ResponseTimeOptions extends Omit<AssessOptions, "rulebook" | "period"> {
  /** The standard, by the id of its rulebook: `"uu-25-2009"`, `"sp4n-lapor"`, `"standar-unit"`, or one of your engine. There is no default. */
  readonly standard: string;
  /** The day of the look: what happened later is not known yet. */
  readonly asOf: LocalDate;
  /** The calendar of the office; required where working days are counted. */
  readonly calendar?: Calendar;
  /** The period in which the complaints were received; absent: from the first receipt to `asOf`. */
  readonly period?: AssessOptions["period"];
  /** Only these stages of the standard: those that your log records. Absent: all of them. */
  readonly stages?: readonly ResponseStage[];
  /** The estimator of the ninetieth percentile, `type-7` unless stated. */
  readonly quantile?: QuantileEstimator;
}

/** How fast complaints were dealt with. */
export interface ResponseTimes {
  /** The day of the look. */
  readonly asOf: LocalDate;
  /** The calendar by which working days were counted; `null`: calendar days were. */
  readonly calendar: string | null;
  /** The estimator of the ninetieth percentile. */
  readonly quantile: QuantileEstimator;
  /** The stages of the standard, in its order. */
  readonly stages: readonly StageResponse[];
  /** Complaints received by `asOf`, but outside the period: left out. */
  readonly outsidePeriod: number;
  /** Complaints received after `asOf`: left out. */
  readonly notYetReceived: number;
  /** The worksheet filled in: every complaint with its days and its limit. */
  readonly receipt: Receipt;
}

const national = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [uu25of2009, sp4nLapor, kelurahanParia2024, standarUnit], scorers: [affine, choose, compare, lookup, ratio, select, sum] }));

const quantiles: readonly QuantileEstimator[] = ["type-7", "nearest-rank"];

/** The first receipt; the day of the look where there is none by then. */
const firstReceipt = (log: readonly Complaint[], asOf: LocalDate): LocalDate => log.reduce((first, { received }) => (received < first ? received : first), asOf);

/** Stages in which complaints have begun and none is due: a share of nothing is no share of 0. */
const nothingDue = (stages: readonly StageResponse[]): readonly Issue<AssessIssueCode>[] => stages
  .filter(({ all }) => all.open > 0 && all.total === 0 && all.undetermined === 0)
  .map(({ stage, all }) => warning("empty-denominator", `share[${stage}]`, { details: { open: all.open } }));

/**
 * Measures how fast complaints were dealt with: on time or late by a standard, with the open ones counted and not dropped, and how long they took.
 *
 * @param complaints - the log: `id`, `received`, and as far as they are known `verified`, `answered`, `complete`, `resolved`, `informed`, `pauses`, `kind`, `channel`.
 * @param options - `standard` and `asOf`; `calendar` where working days are counted; optionally `period`, `stages`, `quantile`, `conventions` (`dayKind`: `working` or `calendar`; `clockStops`: `"true"` where
 * pauses stop the clock), `terms`, `engine`, `scope`.
 * @returns For each stage of the standard: counts (on time, late, overdue, open within the limit), the share on time in percent of those that are due, median and ninetieth percentile of the days in exact numbers,
 * all of it by kind and channel too, each complaint, and the receipt. The day of the start does not count, the day of the event does.
 * Issues: those of `readComplaints` under `complaints`, of `readCalendar` under `calendar`, and of `evaluate`; `empty-denominator` (an error where no complaint was received in the period, a warning
 * where none is due yet), `outside-calendar`, `unknown-stage`, `missing-key`, `not-a-date`; note `counted-as-of`, which tells the receipt the day of the look and the calendar.
 * Rule: the standard's, with its citations. On time is a day count of at most the limit; open and past the limit is late; open and within it is in neither numerator nor denominator.
 *
 * @example
 * ```ts
 * import { assessResponseTimes, fiveDayWeek, unwrap } from "pembinaan-asn";
 * import { indonesia2026 } from "pembinaan-asn/calendars";
 * const calendar = { id: "kelurahan", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [indonesia2026] } as const;
 * const log = [
 *   { id: "a", kind: "normatif", received: "2026-08-14", resolved: "2026-08-24" },
 *   { id: "b", kind: "normatif", received: "2026-08-14", resolved: "2026-08-26" },
 *   { id: "c", kind: "ringan", received: "2026-08-27" },
 * ];
 * const [resolution] = unwrap(assessResponseTimes(log, { standard: "kelurahan-paria-060-1-2024", calendar, asOf: "2026-08-28" })).stages;
 * resolution?.all; // => { onTime: 1, late: 1, overdue: 0, open: 1, total: 2, … }
 * resolution?.all.share.text; // => "50"
 * resolution?.all.done.median.text; // => "5.5"
 * ```
 */
export const assessResponseTimes = (complaints: readonly Complaint[], options: ResponseTimeOptions): Result<ResponseTimes> => guard(() => {
  const { standard, asOf, calendar, period, stages, quantile = "type-7", ...rest } = options;
  const [log, look] = [readComplaints(complaints, "complaints"), readLocalDate(asOf, "options.asOf")];
  const faults: Issue[] = [...log.issues, ...look.issues];
  if (typeof standard !== "string") faults.push(error("missing-key", "options.standard", { expected: "the id of a standard" }));
  if (!quantiles.includes(quantile)) faults.push(error("wrong-type", "options.quantile", { expected: quantiles.join(" | "), received: quantile }));
  if (!log.ok || !look.ok || faults.length > 0) return fail(faults);
  const conventions = rest.conventions;
  return assessByPeriod<ResponseTimes>({
    family: responseTimesFamily.id, national,
    observe: (book, { from, to }) => {
      const asked = stagesOf(book, stages);
      const open = calendarFor(calendar, dayKindOf(book, conventions));
      if (!asked.ok || !open.ok) return fail([...asked.issues, ...open.issues]);
      const cohort = cohortOf(log.value, { from, to }, look.value);
      if (cohort.complaints.length === 0) return fail([error<AssessIssueCode>("empty-denominator", "complaints", { details: { outsidePeriod: cohort.outsidePeriod, notYetReceived: cohort.notYetReceived } })]);
      const inputs = observeLog(cohort, { stages: asked.value, asOf: look.value, calendar: open.value });
      if (!inputs.ok) return inputs;
      const counted = note<AssessIssueCode>("counted-as-of", "elapsed", { details: { asOf: look.value, ...(open.value === undefined ? {} : { calendar: open.value.calendar.id }) } });
      return ok({
        inputs: inputs.value, issues: [counted],
        members: { [responseTimesFamily.dimension]: cohort.complaints.map(({ complaint }) => complaint.id), ...(stages === undefined ? {} : { [responseTimesFamily.stages]: asked.value }) },
      });
    },
    answer: (calculation, occasion, issues: Issue[], book) => {
      const cohort = cohortOf(log.value, occasion.period, look.value);
      const answers = stageResponses(calculation, cohort, look.value, quantile);
      issues.push(...nothingDue(answers));
      return withReceipt({
        asOf: look.value, calendar: dayKindOf(book, conventions) === "working" ? calendar?.id ?? null : null, quantile, stages: answers, outsidePeriod: cohort.outsidePeriod, notYetReceived: cohort.notYetReceived,
      }, calculation, occasion);
    },
  }, { ...rest, rulebook: standard, period: period ?? { from: firstReceipt(log.value, look.value), to: look.value }, perRule: false }) as Result<ResponseTimes>;
});
