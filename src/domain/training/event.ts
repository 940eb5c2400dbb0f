/** A training or workshop as its organiser keeps it: sessions, participants, attendance, tests, certificates. */
import { compare, error, guard, isRecord, own, rational, readExact, toFraction, zero, type Issue, type LocalDate, type Numeric, type Result } from "../../kernel/index.ts";
import { at, compact, field, readDate, readEach, readFields, readId, reading, readSpelled, readWhole, settle } from "../read.ts";
import { competencyKinds, type CompetencyKind } from "../competency/index.ts";
import type { TrainingIssueCode } from "./issues.ts";
import { trainingKinds, trainingPlaces, type TrainingKind, type TrainingPlace } from "./training.ts";

/** A session. */
export interface TrainingSession {
  /** Identifier, once in the training. */
  readonly id: string;
  /** The day. */
  readonly on: LocalDate;
  /** How long, in whole minutes, 1 to 1440. */
  readonly minutes: number;
}

/** The test before and after. */
export interface TrainingTests {
  /** The greatest score of both tests, above 0. */
  readonly maximum: Numeric;
  /** Participant → score before, 0 to the maximum. */
  readonly pre: Readonly<Record<string, Numeric>>;
  /** Participant → score after. */
  readonly post: Readonly<Record<string, Numeric>>;
}

/** A training or workshop. */
export interface TrainingEvent {
  /** The caller's identifier. */
  readonly id: string;
  /** Its path. */
  readonly kind: TrainingKind;
  /** The competency it serves. */
  readonly competency: CompetencyKind;
  /** First day. */
  readonly from: LocalDate;
  /** Last day. */
  readonly to: LocalDate;
  /** At home or abroad. */
  readonly place: TrainingPlace;
  /** Its sessions; at least one. */
  readonly sessions: readonly TrainingSession[];
  /** Opaque ids of those who were to take part. */
  readonly participants: readonly string[];
  /** Session → participants who attended it. */
  readonly attendance: Readonly<Record<string, readonly string[]>>;
  /** The tests; absent: there were none. */
  readonly tests?: TrainingTests;
  /** Participants who were given a certificate. */
  readonly certificates: readonly string[];
}

/** A training as it may be given: `place`, `certificates` may be left out. */
export type TrainingEventInput = Omit<TrainingEvent, "place" | "certificates"> & Partial<Pick<TrainingEvent, "place" | "certificates">>;

const readSession = (value: unknown, path: string): Result<TrainingSession> => {
  const read = readFields(value, path, { required: ["id", "on", "minutes"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const id = take(readId(read.value["id"], at(path, "id")));
  const on = take(readDate(read.value["on"], at(path, "on")));
  const minutes = take(readWhole(read.value["minutes"], at(path, "minutes"), 1, 1440));
  return settle(compact<TrainingSession>({ id, on, minutes }), issues);
};

/** Ids that stand twice. */
const twice = (ids: readonly string[], path: string, code: TrainingIssueCode): readonly Issue[] => {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (!seen.has(id)) { seen.add(id); return []; }
    return [error<TrainingIssueCode>(code, at(path, index), { received: id })];
  });
};

/** Ids that are no participants. */
const strangers = (ids: readonly string[], participants: readonly string[] | undefined, where: (id: string, index: number) => string): readonly Issue[] => {
  const known = new Set(participants);
  return participants === undefined ? [] : ids.flatMap((id, index) => (known.has(id) ? [] : [error<TrainingIssueCode>("unknown-participant", where(id, index), { received: id })]));
};

const readAttendanceLists = (value: unknown, path: string, sessions: readonly TrainingSession[] | undefined, participants: readonly string[] | undefined, issues: Issue[]): TrainingEvent["attendance"] | undefined => {
  if (!isRecord(value)) { issues.push(error("wrong-type", path, { expected: "an object: session → participants", received: value })); return undefined; }
  const lists: [string, readonly string[]][] = [];
  for (const session of Object.keys(value)) {
    const where = at(path, session);
    if (sessions?.some((it) => it.id === session) === false) issues.push(error<TrainingIssueCode>("unknown-session", where, { expected: sessions.map((it) => it.id).join(", "), received: session }));
    const list = readEach(own(value, session), where, readId);
    issues.push(...list.issues);
    if (!list.ok) continue;
    issues.push(...twice(list.value, where, "duplicate-attendance"), ...strangers(list.value, participants, (_, index) => at(where, index)));
    lists.push([session, list.value]);
  }
  return Object.freeze(Object.fromEntries(lists));
};

const readTests = (value: unknown, path: string, participants: readonly string[] | undefined): Result<TrainingTests> => {
  const read = readFields(value, path, { required: ["maximum", "pre", "post"] });
  if (!read.ok) return read;
  const { issues } = reading(read.value, path);
  const maximum = readExact(read.value["maximum"], at(path, "maximum"), issues);
  if (maximum !== undefined && compare(maximum, zero) <= 0) issues.push(error<TrainingIssueCode>("score-outside", at(path, "maximum"), { expected: "a number above 0", received: read.value["maximum"] }));
  const most = maximum ?? rational(0);
  for (const side of ["pre", "post"] as const) {
    const scores = read.value[side];
    const where = at(path, side);
    if (!isRecord(scores)) { issues.push(error("wrong-type", where, { expected: "an object: participant → score", received: scores })); continue; }
    issues.push(...strangers(Object.keys(scores), participants, (id) => `${where}[${id}]`));
    for (const id of Object.keys(scores)) {
      const score = readExact(own(scores, id), `${where}[${id}]`, issues);
      if (score !== undefined && maximum !== undefined && (compare(score, zero) < 0 || compare(score, most) > 0)) issues.push(error<TrainingIssueCode>("score-outside", `${where}[${id}]`, { expected: `0 to ${toFraction(most)}`, received: own(scores, id) }));
    }
  }
  return settle(read.value as unknown as TrainingTests, issues);
};

/**
 * Reads a training or workshop with its sessions, participants, attendance, tests and certificates.
 *
 * @param value - `id`, `kind`, `competency` (`teknis`, `manajerial`, `sosial-kultural`), `from`, `to`, `sessions` (`id`, `on`, `minutes`), `participants`, `attendance` (session → participants), optionally
 * `place` (`national` unless stated), `tests` (`maximum`, `pre`, `post`: participant → score), `certificates`.
 * @param path - where it stands.
 * @returns the training. Issues, with their paths: `missing-key`, `unknown-key`, `wrong-type`, `not-a-date`, `reversed-range`, `date-outside` (a session), `no-session`, `no-participant`, `session-twice`,
 * `duplicate-participant`, `duplicate-attendance`, `unknown-session`, `unknown-participant` (attendance, tests, certificates), `too-many-minutes` (sessions of one day), `score-outside`, `unreadable-input`, and
 * those of numbers. Whether somebody completed it is {@link trainingCompletion}'s.
 *
 * @example
 * ```ts
 * import { readTrainingEvent, unwrap } from "pembinaan-asn";
 * const workshop = {
 *   id: "w1", kind: "workshop", competency: "manajerial", from: "2026-03-02", to: "2026-03-02", sessions: [{ id: "s1", on: "2026-03-02", minutes: 180 }],
 *   participants: ["a", "b"], attendance: { s1: ["a"] },
 * };
 * unwrap(readTrainingEvent(workshop)).place; // => "national"
 * readTrainingEvent({ ...workshop, attendance: { s1: ["c"] } }).issues[0].code; // => "unknown-participant"
 * ```
 */
export const readTrainingEvent = (value: unknown, path = ""): Result<TrainingEvent> => guard(() => {
  const read = readFields(value, path, { required: ["id", "kind", "competency", "from", "to", "sessions", "participants", "attendance"], optional: ["place", "tests", "certificates"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const of = (key: string): [unknown, string] => [field(read.value, key), at(path, key)];
  const id = take(readId(...of("id")));
  const kind = take(readSpelled(...of("kind"), trainingKinds));
  const competency = take(readSpelled(...of("competency"), competencyKinds));
  const from = take(readDate(...of("from")));
  const to = take(readDate(...of("to")));
  const place = optional("place", (it, where) => readSpelled(it, where, trainingPlaces)) ?? "national";
  const sessions = take(readEach(...of("sessions"), readSession));
  const participants = take(readEach(...of("participants"), readId));
  if (sessions?.length === 0) issues.push(error<TrainingIssueCode>("no-session", at(path, "sessions")));
  if (participants?.length === 0) issues.push(error<TrainingIssueCode>("no-participant", at(path, "participants")));
  issues.push(...twice((sessions ?? []).map((it) => it.id), at(path, "sessions"), "session-twice"), ...twice(participants ?? [], at(path, "participants"), "duplicate-participant"));
  if (from !== undefined && to !== undefined) {
    if (to < from) issues.push(error("reversed-range", path, { expected: `a last day not before ${from}`, received: to }));
    else issues.push(...sessionFaults(sessions ?? [], from, to, at(path, "sessions")));
  }
  const attendance = readAttendanceLists(...of("attendance"), sessions, participants, issues);
  const tests = optional("tests", (it, where) => readTests(it, where, participants));
  const certificates = optional("certificates", (it, where) => readEach(it, where, readId)) ?? [];
  issues.push(...twice(certificates, at(path, "certificates"), "duplicate-participant"), ...strangers(certificates, participants, (_, index) => at(at(path, "certificates"), index)));
  return settle(compact<TrainingEvent>({ id, kind, competency, from, to, place, sessions, participants, attendance, tests, certificates }), issues);
});

/** Sessions outside the training, and days with more minutes than they have. */
const sessionFaults = (sessions: readonly TrainingSession[], from: LocalDate, to: LocalDate, path: string): readonly Issue[] => {
  const minutes = new Map<LocalDate, number>();
  return sessions.flatMap(({ on, minutes: held }, index): readonly Issue[] => {
    if (on < from || on > to) return [error<TrainingIssueCode>("date-outside", at(at(path, index), "on"), { expected: `a day from ${from} to ${to}`, received: on })];
    const day = (minutes.get(on) ?? 0) + held;
    minutes.set(on, day);
    return day > 1440 ? [error<TrainingIssueCode>("too-many-minutes", at(at(path, index), "minutes"), { expected: "at most 1440 a day", received: day })] : [];
  });
};
