/** What is known of a pair and what a programme demands, read from unknown data. */
import { dateRange, error, fail, under, type DateRange, type LocalDate, type Result } from "../../kernel/index.ts";
import { readFunctionalLevel, readRank, type FunctionalLevel, type RankCode } from "../asn/index.ts";
import { at, compact, field, readCode, readDate, readEach, readFields, readFlag, readId, readWhole, reading, readSpelled, settle } from "../read.ts";
import { mentoringRelations, mentoringStates, type MentoringRelation, type MentoringState } from "./states.ts";

/** Levels of discipline punishments (PP 94/2021). */
export const punishmentLevels = ["ringan", "sedang", "berat"] as const;

/** One of {@link punishmentLevels}. */
export type PunishmentLevel = (typeof punishmentLevels)[number];

/** The predicate of one year. */
export interface YearlyPredicate {
  /** The calendar year. */
  readonly year: number;
  /** Its code, from the order of the programme. */
  readonly code: string;
}

/** Days from a first one on; without `to` no end is known. */
export interface OpenDays {
  /** First day. */
  readonly from: LocalDate;
  /** Last day, where there is one. */
  readonly to?: LocalDate;
}

/** A discipline punishment with its days; without `to` it is still running. */
export interface Punishment extends OpenDays {
  /** Its level. */
  readonly level: PunishmentLevel;
}

/** What is known of a mentor or mentee. What is absent is unknown, never "none". */
export interface MentoringPerson {
  /** The caller's opaque identifier. */
  readonly id: string;
  /** Golongan and ruang of a PNS. */
  readonly rank?: RankCode;
  /** Level of a functional position. */
  readonly level?: FunctionalLevel;
  /** Length of service in whole months. */
  readonly serviceMonths?: number;
  /** Yearly predicates, by codes of the programme's order. */
  readonly predicates?: readonly YearlyPredicate[];
  /** Punishments with their days; without `to` still running. An empty list: there were none. */
  readonly punishments?: readonly Punishment[];
  /** In active service from, and to where an end is known. */
  readonly active?: OpenDays;
}

/** A pair of the programme that exists already. */
export interface ExistingPair {
  /** Mentor. */
  readonly mentor: string;
  /** Mentee. */
  readonly mentee: string;
  /** Its state; only `disepakati` and `aktif` take a place. */
  readonly state: MentoringState;
  /** First day. */
  readonly from: LocalDate;
  /** Last day. */
  readonly to: LocalDate;
}

/** A pair that is asked about. */
export interface MentoringPair {
  /** The mentor. */
  readonly mentor: MentoringPerson;
  /** The mentee. */
  readonly mentee: MentoringPerson;
  /** How they would stand to each other. */
  readonly relation: MentoringRelation;
  /** The days of the mentoring. */
  readonly period: DateRange;
  /** Identifier of the mentee's assessor (pejabat penilai), where known. */
  readonly assessor?: string;
  /** All other pairs of the programme. */
  readonly existing: readonly ExistingPair[];
}

/** In each of the last `years` years before the mentoring begins, the mentor's predicate is at least `least`. */
export interface MinimumPredicate {
  /** Codes of the predicates, lowest first. */
  readonly order: readonly string[];
  /** The lowest code that is enough, one of `order`. */
  readonly least: string;
  /** How many years are looked at, 1 to 50. */
  readonly years: number;
}

/** How many mentees one mentor may have, in place of what holds for all. */
export interface PersonalCapacity {
  /** Identifier of the mentor. */
  readonly mentor: string;
  /** Mentees at the same time. */
  readonly maxMentees: number;
}

/** By what a mentor is senior. */
export const seniorities = ["rank", "level", "service"] as const;

/** One of {@link seniorities}. */
export type Seniority = (typeof seniorities)[number];

/** What a programme demands. Each part is the programme's choice, none is law; a part that is absent is not checked. */
export interface MentoringProgramme {
  /** Relations that are allowed. */
  readonly relations: readonly MentoringRelation[];
  /** The mentor ranks strictly higher, or equally with longer service: by `rank` or by `level`; by `service`: has strictly longer service. */
  readonly seniority?: Seniority;
  /** What the mentor's predicates must reach. */
  readonly minimumPredicate?: MinimumPredicate;
  /** Punishments of these levels may not run on any day of the mentoring. */
  readonly noRunningPunishment?: readonly PunishmentLevel[];
  /** Both are in active service on every day of the mentoring. */
  readonly activeThroughout?: boolean;
  /** The mentor may not be the mentee's assessor. Absent or false: that is only a warning. */
  readonly noConflictOfInterest?: boolean;
  /** Mentees that one mentor may have at the same time. */
  readonly maxMentees?: number;
  /** Exceptions to `maxMentees`. */
  readonly personalMaxMentees?: readonly PersonalCapacity[];
}

const readRange = (value: unknown, path: string): Result<DateRange> => {
  const read = readFields(value, path, { required: ["from", "to"] });
  if (!read.ok) return read;
  const range = dateRange(read.value["from"], read.value["to"]);
  return range.ok ? range : fail(under(path, range.issues));
};

/** Days with a first and perhaps a last one; further keys by `more`. */
const readOpen = (value: unknown, path: string, required: readonly string[]): Result<OpenDays & Partial<Punishment>> => {
  const read = readFields(value, path, { required: ["from", ...required], optional: ["to"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const from = take(readDate(read.value["from"], at(path, "from")));
  const to = optional("to", readDate);
  const level = optional("level", (it, where) => readSpelled(it, where, punishmentLevels));
  if (from !== undefined && to !== undefined && to < from) issues.push(error("reversed-range", path, { expected: `a last day not before ${from}`, received: to }));
  return settle(compact<OpenDays & Partial<Punishment>>({ from: String(from), to, level }), issues);
};

const readPredicate = (value: unknown, path: string): Result<YearlyPredicate> => {
  const read = readFields(value, path, { required: ["year", "code"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const year = take(readWhole(read.value["year"], at(path, "year"), 1800, 9999));
  const code = take(readId(read.value["code"], at(path, "code")));
  return settle({ year: Number(year), code: String(code) }, issues);
};

const readPerson = (value: unknown, path: string): Result<MentoringPerson> => {
  const read = readFields(value, path, { required: ["id"], optional: ["rank", "level", "serviceMonths", "predicates", "punishments", "active"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const id = take(readId(read.value["id"], at(path, "id")));
  return settle(compact<MentoringPerson>({
    id: String(id),
    rank: optional("rank", readRank)?.code,
    level: optional("level", readFunctionalLevel),
    serviceMonths: optional("serviceMonths", (it, where) => readWhole(it, where, 0)),
    predicates: optional("predicates", (it, where) => readEach(it, where, readPredicate)),
    punishments: optional("punishments", (it, where) => readEach(it, where, (one, place) => readOpen(one, place, ["level"]))) as MentoringPerson["punishments"],
    active: optional("active", (it, where) => readOpen(it, where, [])),
  }), issues);
};

const readExisting = (value: unknown, path: string): Result<ExistingPair> => {
  const read = readFields(value, path, { required: ["mentor", "mentee", "state", "from", "to"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const mentor = take(readId(read.value["mentor"], at(path, "mentor")));
  const mentee = take(readId(read.value["mentee"], at(path, "mentee")));
  const state = take(readCode(read.value["state"], at(path, "state"), mentoringStates));
  const days = take(readRange({ from: read.value["from"], to: read.value["to"] }, path));
  return settle(compact<ExistingPair>({ mentor: String(mentor), mentee: String(mentee), state: state, from: String(days?.from), to: String(days?.to) }), issues);
};

/** Reads a pair. Issues: those of reading, at `path`. */
export const readPair = (value: unknown, path: string): Result<MentoringPair> => {
  const read = readFields(value, path, { required: ["mentor", "mentee", "relation", "period", "existing"], optional: ["assessor"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const of = (key: string): [unknown, string] => [field(read.value, key), at(path, key)];
  const mentor = take(readPerson(...of("mentor")));
  const mentee = take(readPerson(...of("mentee")));
  const relation = take(readSpelled(...of("relation"), mentoringRelations));
  const period = take(readRange(...of("period")));
  const existing = take(readEach(...of("existing"), readExisting));
  const assessor = optional("assessor", readId);
  return settle(compact<MentoringPair>({ mentor: mentor, mentee: mentee, relation: relation, period: period, assessor, existing: existing ?? [] }), issues);
};

const readMinimum = (value: unknown, path: string): Result<MinimumPredicate> => {
  const read = readFields(value, path, { required: ["order", "least", "years"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const order = take(readEach(read.value["order"], at(path, "order"), readId));
  const least = take(readCode(read.value["least"], at(path, "least"), order ?? []));
  const years = take(readWhole(read.value["years"], at(path, "years"), 1, 50));
  return settle({ order: order ?? [], least: String(least), years: Number(years) }, issues);
};

const readPersonal = (value: unknown, path: string): Result<PersonalCapacity> => {
  const read = readFields(value, path, { required: ["mentor", "maxMentees"] });
  if (!read.ok) return read;
  const { issues, take } = reading(read.value, path);
  const mentor = take(readId(read.value["mentor"], at(path, "mentor")));
  const maxMentees = take(readWhole(read.value["maxMentees"], at(path, "maxMentees"), 0));
  return settle({ mentor: String(mentor), maxMentees: Number(maxMentees) }, issues);
};

/** Reads a programme. Issues: those of reading, at `path`. */
export const readProgramme = (value: unknown, path: string): Result<MentoringProgramme> => {
  const read = readFields(value, path, { required: ["relations"], optional: ["seniority", "minimumPredicate", "noRunningPunishment", "activeThroughout", "noConflictOfInterest", "maxMentees", "personalMaxMentees"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const relations = take(readEach(read.value["relations"], at(path, "relations"), (it, where) => readSpelled(it, where, mentoringRelations)));
  return settle(compact<MentoringProgramme>({
    relations: relations ?? [],
    seniority: optional("seniority", (it, where) => readCode(it, where, seniorities)),
    minimumPredicate: optional("minimumPredicate", readMinimum),
    noRunningPunishment: optional("noRunningPunishment", (it, where) => readEach(it, where, (one, place) => readSpelled(one, place, punishmentLevels))),
    activeThroughout: optional("activeThroughout", readFlag),
    noConflictOfInterest: optional("noConflictOfInterest", readFlag),
    maxMentees: optional("maxMentees", (it, where) => readWhole(it, where, 0)),
    personalMaxMentees: optional("personalMaxMentees", (it, where) => readEach(it, where, readPersonal)),
  }), issues);
};
