/** What of a mentoring had happened by a day: its state then, sessions, and what became of the actions agreed. */
import { mentoringTransitions, type AgreedAction, type Mentoring, type MentoringState } from "../domain/index.ts";
import type { NoNumber, NumberAnswer } from "../engine/index.ts";
import { numberValue, rational, type LocalDate } from "../kernel/index.ts";

/** The state on a day, by the events up to it; undefined: it was not proposed yet. Every event leads to one state. A record without history is taken as it is. */
export const stateOn = ({ history, state }: Mentoring, day: LocalDate): MentoringState | undefined => {
  if (history.length === 0) return state;
  const last = history.filter((it) => it.on <= day).at(-1);
  return last === undefined ? undefined : mentoringTransitions.find((it) => it.event === last.event)?.to;
};

/** What became of an action by a day: `late` is done after it was due, `overdue` past due and not done. */
export type ActionState = "on-time" | "late" | "overdue" | "open" | "cancelled";

/** The state of an action on a day. */
export const actionOn = ({ due, done, cancelled }: AgreedAction, day: LocalDate): ActionState => {
  if (cancelled !== undefined && cancelled <= day) return "cancelled";
  if (done !== undefined && done <= day) return done <= due ? "on-time" : "late";
  return due < day ? "overdue" : "open";
};

/** part ÷ whole, or why there is none. */
export const shareOf = (part: number, whole: number | undefined, reason: string): NumberAnswer =>
  whole === undefined || whole === 0 ? Object.freeze({ text: null, exact: null, decimal: null, reasons: Object.freeze([reason]) } satisfies NoNumber) : numberValue(rational(part, whole));
