/** A mentoring session: what was covered, what was agreed, who confirms it. */
import { error, guard, type LocalDate, type Result } from "../../kernel/index.ts";
import { at, compact, field, readDate, readEach, readFields, readFlag, readId, reading, readWhole, readSpelled, settle } from "../read.ts";
import type { MentoringIssueCode } from "./issues.ts";

/** Stages of the GROW conversation, in order: goal, reality, options, will (way forward). */
export const growStages = ["goal", "reality", "options", "will"] as const;

/** One of {@link growStages}. */
export type GrowStage = (typeof growStages)[number];

/** How a session is held: face to face, online. */
export const sessionModes = ["tatap-muka", "daring"] as const;

/** One of {@link sessionModes}. */
export type SessionMode = (typeof sessionModes)[number];

/** What was agreed to be done. Its state follows from its dates. */
export interface AgreedAction {
  /** Identifier, once in a relationship. */
  readonly id: string;
  /** The day by which it is to be done. */
  readonly due: LocalDate;
  /** The day on which it was done. */
  readonly done?: LocalDate;
  /** The day on which both gave it up. */
  readonly cancelled?: LocalDate;
}

/** Who has confirmed the log of a session. */
export interface SessionConfirmation {
  /** The mentor has. */
  readonly mentor: boolean;
  /** The mentee has. */
  readonly mentee: boolean;
}

/** One session, as logged. */
export interface MentoringSession {
  /** The caller's identifier. */
  readonly id: string;
  /** Identifier of the relationship. */
  readonly relationship: string;
  /** The day. */
  readonly on: LocalDate;
  /** How long, in whole minutes, 1 to 1440. */
  readonly minutes: number;
  /** How it was held. */
  readonly mode: SessionMode;
  /** Reference of the goal of the contract that it served. */
  readonly goal: string;
  /** Stages that it covered, in their order. */
  readonly stages: readonly GrowStage[];
  /** Reference of the topic, where one was passed on. */
  readonly topic?: string;
  /** What was agreed. */
  readonly actions: readonly AgreedAction[];
  /** References of evidence. */
  readonly evidence: readonly string[];
  /** Who has confirmed it. */
  readonly confirmed: SessionConfirmation;
}

const readAction = (on: LocalDate | undefined) => (value: unknown, path: string): Result<AgreedAction> => {
  const read = readFields(value, path, { required: ["id", "due"], optional: ["done", "cancelled"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const id = take(readId(read.value["id"], at(path, "id")));
  const due = take(readDate(read.value["due"], at(path, "due")));
  const done = optional("done", readDate);
  const cancelled = optional("cancelled", readDate);
  for (const [key, day] of Object.entries({ due, done, cancelled })) {
    if (day !== undefined && on !== undefined && day < on) issues.push(error<MentoringIssueCode>("before-session", at(path, key), { expected: `a day not before ${on}`, received: day }));
  }
  if (done !== undefined && cancelled !== undefined) issues.push(error<MentoringIssueCode>("done-and-cancelled", path, { expected: "done or cancelled, not both" }));
  return settle(compact<AgreedAction>({ id, due, done, cancelled }), issues);
};

const readConfirmation = (value: unknown, path: string): Result<SessionConfirmation> => {
  const read = readFields(value, path, { required: ["mentor", "mentee"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const mentor = take(readFlag(read.value["mentor"], at(path, "mentor")));
  const mentee = take(readFlag(read.value["mentee"], at(path, "mentee")));
  return settle(compact<SessionConfirmation>({ mentor, mentee }), issues);
};

/**
 * Reads the log of a session. `actions` and `evidence` may be left out; `reflection` and `note`, texts of the two, may stand there and are not kept. Stages come back in the order of GROW, each once.
 *
 * @param value - `id`, `relationship`, `on`, `minutes` (1 to 1440), `mode`, `goal`, `stages` (at least one), `topic`, `actions` (`id`, `due`, `done`, `cancelled`), `evidence`, `confirmed`.
 * @param path - where it stands.
 * @returns the session. Issues: `before-session` (an action is due, done or cancelled before the session), `done-and-cancelled`, `no-stage`, and those of reading: `wrong-type`, `missing-key`,
 * `unknown-key`, `not-a-date`, `unreadable-input`. The fields are a design of the library; no known rule lists them.
 *
 * @example
 * ```ts
 * import { readMentoringSession, unwrap } from "pembinaan-asn";
 * const log = { id: "s1", relationship: "p1", on: "2026-02-09", minutes: 90, mode: "tatap-muka", goal: "g1", stages: ["reality", "goal"], confirmed: { mentor: true, mentee: true } };
 * unwrap(readMentoringSession(log)).stages; // => ["goal", "reality"]
 * ```
 */
export const readMentoringSession = (value: unknown, path = ""): Result<MentoringSession> => guard(() => {
  const read = readFields(value, path, { required: ["id", "relationship", "on", "minutes", "mode", "goal", "stages", "confirmed"], optional: ["topic", "actions", "evidence"], dropped: ["reflection", "note"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const of = (key: string): [unknown, string] => [field(read.value, key), at(path, key)];
  const id = take(readId(...of("id")));
  const relationship = take(readId(...of("relationship")));
  const on = take(readDate(...of("on")));
  const minutes = take(readWhole(...of("minutes"), 1, 1440));
  const mode = take(readSpelled(...of("mode"), sessionModes));
  const goal = take(readId(...of("goal")));
  const named = take(readEach(...of("stages"), (it, where) => readSpelled(it, where, growStages)));
  if (named?.length === 0) issues.push(error<MentoringIssueCode>("no-stage", at(path, "stages"), { expected: growStages.join(" | ") }));
  const topic = optional("topic", readId);
  const actions = optional("actions", (it, where) => readEach(it, where, readAction(on))) ?? [];
  const evidence = optional("evidence", (it, where) => readEach(it, where, readId)) ?? [];
  const confirmed = take(readConfirmation(...of("confirmed")));
  const stages = Object.freeze(growStages.filter((it) => named?.includes(it)));
  return settle(compact<MentoringSession>({ id, relationship, on, minutes, mode, goal, stages, topic, actions, evidence, confirmed }), issues);
});
