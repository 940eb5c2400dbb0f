/** One stage of a standard in the answer: its figures as a whole, by kind and by channel, and each complaint. */
import { isResponseStage, stageSpan, type Complaint, type ResponseStage } from "../domain/index.ts";
import { exactOf, flagOf, numberOf, rowsOf, type Calculation, type NumberAnswer } from "../engine/index.ts";
import type { LocalDate } from "../kernel/index.ts";
import { responseTimesFamily } from "../regulations/response-times/index.ts";
import type { Cohort } from "./complaint-log.ts";
import { figuresOf, type QuantileEstimator, type ResponseFigures, type ResponseRow, type ResponseState } from "./response-figures.ts";

/** The figures of the complaints of one kind or channel. */
export interface ResponseGroup extends ResponseFigures {
  /** The code of the caller's; `null`: complaints without one. */
  readonly code: string | null;
}

/** One complaint in one stage that has begun. */
export interface ComplaintResponse {
  /** The complaint. */
  readonly id: string;
  /** How it stands. */
  readonly state: ResponseState;
  /** Days from the start of the stage to its event, or to the day of the look. */
  readonly elapsed: NumberAnswer;
  /** The limit in days; the last of them is still on time. */
  readonly limit: NumberAnswer;
}

/** One stage of the standard. */
export interface StageResponse {
  /** The stage. */
  readonly stage: ResponseStage;
  /** All complaints together. */
  readonly all: ResponseFigures;
  /** By kind, in the order of the log. */
  readonly byKind: readonly ResponseGroup[];
  /** By channel, in the order of the log. */
  readonly byChannel: readonly ResponseGroup[];
  /** Each complaint whose stage has begun, in the order of the log. */
  readonly complaints: readonly ComplaintResponse[];
}

interface Row extends ResponseRow {
  readonly complaint: Complaint;
  readonly answer: ComplaintResponse;
}

const stateOf = (inTime: boolean | undefined, done: boolean): ResponseState => {
  if (inTime === undefined) return "undetermined";
  return done ? (inTime ? "on-time" : "late") : inTime ? "open" : "overdue";
};

/** Groups rows by a code, in the order in which the codes come. */
const groupsOf = (rows: readonly Row[], key: "kind" | "channel", quantile: QuantileEstimator): readonly ResponseGroup[] => {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const code = row.complaint[key] ?? null;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [row]);
    else group.push(row);
  }
  return Object.freeze([...groups].map(([code, list]) => Object.freeze({ code, ...figuresOf(list, quantile) })));
};

/** Finds the row of a stage and a complaint; a step that varies over one of them alone has its row under that one. */
const rowFinder = (calculation: Calculation, step: string): ((stage: string, id: string) => number) => {
  const at = new Map(rowsOf(calculation, step).map((key, row) => [key, row]));
  return (stage, id) => at.get(`${stage},${id}`) ?? at.get(stage) ?? at.get(id) ?? 0;
};

/** Reads the stages of an answer out of a calculation. */
export const stageResponses = (calculation: Calculation, { complaints }: Cohort, asOf: LocalDate, quantile: QuantileEstimator): readonly StageResponse[] => {
  const [cell, limit, share] = [rowFinder(calculation, "elapsed"), rowFinder(calculation, "limit"), rowFinder(calculation, "share")];
  const stages = [...new Set(calculation.program.definition.members[responseTimesFamily.stages])].map((it) => it.id).filter(isResponseStage);
  return Object.freeze(stages.map((stage): StageResponse => {
    const rows = complaints.flatMap(({ complaint }): readonly Row[] => {
      const span = stageSpan(complaint, stage, asOf);
      if (span === undefined) return [];
      const at = cell(stage, complaint.id);
      const state = stateOf(flagOf(calculation, "inTime", at), span.done);
      const answer = Object.freeze({ id: complaint.id, state, elapsed: numberOf(calculation, "elapsed", at), limit: numberOf(calculation, "limit", limit(stage, complaint.id)) });
      return [{ complaint, state, done: span.done, elapsed: exactOf(calculation, "elapsed", at), answer }];
    });
    return Object.freeze({
      stage,
      all: Object.freeze({ ...figuresOf(rows, quantile), share: numberOf(calculation, "share", share(stage, "")) }),
      byKind: groupsOf(rows, "kind", quantile), byChannel: groupsOf(rows, "channel", quantile), complaints: Object.freeze(rows.map((it) => it.answer)),
    });
  }));
};
