/** Stages of a complaint: from which day to which day a standard counts. */
import type { LocalDate } from "../../kernel/index.ts";
import type { Complaint } from "./complaint.ts";

/**
 * The stages that standards set limits for.
 *
 * - `verification`: from receipt until it was verified and passed on
 * - `answer`: from receipt to the first answer
 * - `resolution`: from receipt until it was settled
 * - `decision`: from a complete file to the decision
 * - `notice`: from the decision until the complainant was told
 */
export const responseStages = ["verification", "answer", "resolution", "decision", "notice"] as const;

/** One of {@link responseStages}. */
export type ResponseStage = (typeof responseStages)[number];

/** Is this the name of a stage? */
export const isResponseStage = (id: string): id is ResponseStage => (responseStages as readonly string[]).includes(id);

/** The names of days in a complaint. */
type DateOf = "received" | "verified" | "answered" | "complete" | "resolved" | "informed";

/** From which day to which day each stage runs. */
export const stageDates: { readonly [Stage in ResponseStage]: { readonly from: DateOf; readonly to: DateOf } } = {
  verification: { from: "received", to: "verified" },
  answer: { from: "received", to: "answered" },
  resolution: { from: "received", to: "resolved" },
  decision: { from: "complete", to: "resolved" },
  notice: { from: "resolved", to: "informed" },
};

/** How far a stage has come by a day. */
export interface StageSpan {
  /** The day from which the clock runs; it does not count itself. */
  readonly from: LocalDate;
  /** The day of the event, or of the look where it has not come yet. */
  readonly to: LocalDate;
  /** Has the event come? */
  readonly done: boolean;
}

/** How far a stage of a complaint had come by `asOf`; undefined where it had not begun. What is dated later is not known yet on that day. */
export const stageSpan = (complaint: Complaint, stage: ResponseStage, asOf: LocalDate): StageSpan | undefined => {
  const dates = stageDates[stage];
  const [from, to] = [complaint[dates.from], complaint[dates.to]];
  if (from === undefined || from > asOf) return undefined;
  const done = to !== undefined && to <= asOf;
  return { from, to: done ? to : asOf, done };
};
