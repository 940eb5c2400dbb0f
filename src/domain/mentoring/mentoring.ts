/** Mentoring: the relationship and the events that move it, with their reading from unknown data. */
import { dateRange, fail, isLocalDate, ok, under, type LocalDate, type Result } from "../../kernel/index.ts";
import { at, compact, field, readCode, readDate, readEach, readFields, readFlag, readId, reading, readWhole, readSpelled, settle } from "../read.ts";
import { mentoringEventKinds, mentoringRelations, mentoringStates, type MentoringEventKind, type MentoringRelation, type MentoringState } from "./states.ts";

/** What both agreed on. */
export interface MentoringContract {
  /** References of the goals, at least one. */
  readonly goals: readonly string[];
  /** First day. */
  readonly from: LocalDate;
  /** Last day. */
  readonly to: LocalDate;
  /** Both have settled what stays confidential. */
  readonly confidentiality: boolean;
  /** How many sessions they agreed on, where they did. */
  readonly sessions?: number;
}

/** A review. */
export interface MentoringReview {
  /** The day. */
  readonly on: LocalDate;
  /** It closes the mentoring. */
  readonly closing: boolean;
}

/** One event that happened. */
export interface MentoringHistory {
  /** The event. */
  readonly event: MentoringEventKind;
  /** The day. */
  readonly on: LocalDate;
}

/** A mentoring relationship: plain JSON, to be kept by the caller. */
export interface Mentoring {
  /** The caller's identifier of the pair. */
  readonly id: string;
  /** Identifier of the mentor. */
  readonly mentor: string;
  /** Identifier of the mentee. */
  readonly mentee: string;
  /** How they stand to each other. */
  readonly relation: MentoringRelation;
  /** Where the relationship stands. */
  readonly state: MentoringState;
  /** The contract, from `disepakati` on. */
  readonly contract?: MentoringContract;
  /** Reviews in the order of time. */
  readonly reviews: readonly MentoringReview[];
  /** Events in the order of time. */
  readonly history: readonly MentoringHistory[];
}

/** An event of one kind: what happened, and on which day. */
export interface MentoringEventOf<Kind extends MentoringEventKind> {
  /** What happened. */
  readonly event: Kind;
  /** The day. */
  readonly on: LocalDate;
}

/** A pair is proposed. */
export interface MentoringProposed extends MentoringEventOf<"usulkan"> {
  /** The caller's identifier of the pair. */
  readonly id: string;
  /** Identifier of the mentor. */
  readonly mentor: string;
  /** Identifier of the mentee. */
  readonly mentee: string;
  /** How they stand to each other. */
  readonly relation: MentoringRelation;
  /** Both may enter it; `mentorEligibility` tells. */
  readonly bothEligible: boolean;
}

/** Both agree on a contract. */
export interface MentoringAgreed extends MentoringEventOf<"sepakati"> {
  /** Both have accepted. */
  readonly bothAccepted: boolean;
  /** The mentor may take one more mentee. */
  readonly capacityFree: boolean;
  /** What they agreed on. */
  readonly contract: MentoringContract;
}

/** A review is held. */
export interface MentoringReviewed extends MentoringEventOf<"tinjau"> {
  /** It closes the mentoring; absent: it does not. */
  readonly closing?: boolean;
}

/** The mentoring ends as planned. */
export interface MentoringCompleted extends MentoringEventOf<"selesaikan"> {
  /** Both agree that the goals are reached; absent: they do not. */
  readonly bothAgree?: boolean;
}

/** An event. Beside `event` and `on`, each kind reads its own members. */
export type MentoringEvent =
  | MentoringProposed
  | MentoringAgreed
  | MentoringReviewed
  | MentoringCompleted
  | MentoringEventOf<"tolak" | "batalkan" | "mulai" | "hentikan">;

const readContract = (value: unknown, path: string): Result<MentoringContract> => {
  const read = readFields(value, path, { required: ["goals", "from", "to", "confidentiality"], optional: ["sessions"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const goals = take(readEach(read.value["goals"], at(path, "goals"), readId));
  const confidentiality = take(readFlag(read.value["confidentiality"], at(path, "confidentiality")));
  const sessions = optional("sessions", (it, where) => readWhole(it, where, 1, 1000));
  const range = dateRange(read.value["from"], read.value["to"]);
  if (!range.ok) issues.push(...under(path, range.issues));
  return settle(compact<MentoringContract>({ goals: goals ?? [], from: String(read.value["from"]), to: String(read.value["to"]), confidentiality: confidentiality === true, sessions }), issues);
};

const readReview = (value: unknown, path: string): Result<MentoringReview> => {
  const read = readFields(value, path, { required: ["on", "closing"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const on = take(readDate(read.value["on"], at(path, "on")));
  const closing = take(readFlag(read.value["closing"], at(path, "closing")));
  return settle(compact<MentoringReview>({ on: String(on), closing: closing === true }), issues);
};

const readHistory = (value: unknown, path: string): Result<MentoringHistory> => {
  const read = readFields(value, path, { required: ["on", "event"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const on = take(readDate(read.value["on"], at(path, "on")));
  const event = take(readCode(read.value["event"], at(path, "event"), mentoringEventKinds));
  return settle(compact<MentoringHistory>({ event: event, on: String(on) }), issues);
};

/** Reads a relationship that the caller kept. Issues: `wrong-type`, `missing-key`, `unknown-key`, `not-a-date`, `reversed-range`. */
export const readMentoring = (value: unknown, path: string): Result<Mentoring> => {
  const read = readFields(value, path, { required: ["id", "mentor", "mentee", "relation", "state", "reviews", "history"], optional: ["contract"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const of = (key: string): [unknown, string] => [field(read.value, key), at(path, key)];
  const id = take(readId(...of("id")));
  const mentor = take(readId(...of("mentor")));
  const mentee = take(readId(...of("mentee")));
  const relation = take(readSpelled(...of("relation"), mentoringRelations));
  const state = take(readCode(...of("state"), mentoringStates));
  const contract = optional("contract", readContract);
  const reviews = take(readEach(...of("reviews"), readReview));
  const history = take(readEach(...of("history"), readHistory));
  return settle(compact<Mentoring>({
    id: id, mentor: mentor, mentee: mentee, relation: relation, state: state, contract, reviews: reviews ?? [], history: history ?? [],
  }), issues);
};

const members: Readonly<Record<MentoringEventKind, { readonly required: readonly string[]; readonly optional: readonly string[] }>> = {
  usulkan: { required: ["id", "mentor", "mentee", "relation", "bothEligible"], optional: [] },
  sepakati: { required: ["bothAccepted", "capacityFree", "contract"], optional: [] },
  tinjau: { required: [], optional: ["closing"] },
  selesaikan: { required: [], optional: ["bothAgree"] },
  tolak: { required: [], optional: [] }, batalkan: { required: [], optional: [] }, mulai: { required: [], optional: [] }, hentikan: { required: [], optional: [] },
};

/** How each member of an event is read. */
const readMember = (key: string, value: unknown, path: string): Result<unknown> => {
  if (key === "contract") return readContract(value, path);
  if (key === "relation") return readSpelled(value, path, mentoringRelations);
  return key === "id" || key === "mentor" || key === "mentee" ? readId(value, path) : readFlag(value, path);
};

/** Reads an event. Issues as {@link readMentoring}. */
export const readMentoringEvent = (value: unknown, path: string): Result<MentoringEvent> => {
  // a first look at the kind, for it decides which keys there are
  const loose = readFields(value, path, { required: ["event", "on"], optional: [...new Set(Object.values(members).flatMap((it) => [...it.required, ...it.optional]))] });
  if (!loose.ok) return loose;
  const kind = readCode(loose.value["event"], at(path, "event"), mentoringEventKinds);
  if (!kind.ok) return kind;
  const own = members[kind.value];
  const read = readFields(loose.value, path, { required: ["event", "on", ...own.required], optional: own.optional });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  if (!isLocalDate(read.value["on"])) take(readDate(read.value["on"], at(path, "on")));
  const entries = Object.entries(read.value).map(([key, item]) => [key, key === "event" || key === "on" ? item : take(readMember(key, item, at(path, key)))]);
  return issues.length > 0 ? fail(issues) : ok(Object.freeze(Object.fromEntries(entries) as MentoringEvent));
};
