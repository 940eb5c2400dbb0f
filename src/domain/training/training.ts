/** Training: what was held, when and where. How many JP it is worth is a rulebook's business. */
import { daysIn, error, guard, type Issue, type LocalDate, type Result } from "../../kernel/index.ts";
import { at, compact, readDate, readEach, readFields, readId, readSpelled, readWhole, reading, settle } from "../read.ts";
import type { TrainingIssueCode } from "./issues.ts";

/** Paths of competency development, classical and non-classical. For the last three no conversion to learning hours is known. */
export const trainingKinds = [
  "pelatihan-kepemimpinan", "pelatihan-manajerial", "pelatihan-teknis", "pelatihan-fungsional", "pelatihan-sosial-kultural", "kursus", "penataran", "bimtek",
  "pelatihan-jarak-jauh", "outbond", "seminar", "konferensi", "sarasehan", "sosialisasi", "workshop", "lokakarya", "e-learning", "coaching", "mentoring",
  "belajar-mandiri", "komunitas-belajar", "bimbingan-di-tempat-kerja", "detasering", "pertukaran", "magang", "benchmarking", "tugas-belajar", "izin-belajar",
  "penugasan-prioritas", "team-building", "job-shadowing",
] as const;

/** One of {@link trainingKinds}. */
export type TrainingKind = (typeof trainingKinds)[number];

/** Those that the sources name as non-classical (nonklasikal): learning outside the classroom. */
export const nonClassicalKinds = [
  "pertukaran", "magang", "benchmarking", "pelatihan-jarak-jauh", "coaching", "mentoring", "detasering", "penugasan-prioritas", "e-learning", "belajar-mandiri", "team-building", "komunitas-belajar", "job-shadowing",
] as const satisfies readonly TrainingKind[];

/** What may prove a development activity: letter of assignment, certificate, log of coaching or mentoring, report. */
export const evidenceKinds = ["surat-tugas", "sertifikat", "log", "laporan"] as const;

/** One of {@link evidenceKinds}. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** At home or abroad. */
export const trainingPlaces = ["national", "international"] as const;

/** One of {@link trainingPlaces}. */
export type TrainingPlace = (typeof trainingPlaces)[number];

/** A training, workshop, seminar or other development activity. */
export interface Training {
  /** The caller's identifier. */
  readonly id: string;
  /** Its path. */
  readonly kind: TrainingKind;
  /** First day. */
  readonly from: LocalDate;
  /** Last day. */
  readonly to: LocalDate;
  /** Days on which it was held, at most the days from `from` to `to`. */
  readonly days: number;
  /** At home or abroad. */
  readonly place: TrainingPlace;
  /** Minutes of learning, where its own programme states them; whole minutes from 0, at most those of its days. */
  readonly minutes?: number;
  /** Learning hours (JP) that its programme or certificate states, whole, from 0. Not together with `minutes`. */
  readonly jp?: number;
  /** The days on which it was held, rising; as many as `days`. Absent: every day from first to last, where `days` says so. */
  readonly dates?: readonly LocalDate[];
  /** Meetings of coaching, mentoring or guidance, from 1. Absent: one a date, where the dates are known. */
  readonly meetings?: number;
  /** Semesters of study, from 1. */
  readonly semesters?: number;
  /** Kinds of evidence that are at hand. */
  readonly evidence?: readonly EvidenceKind[];
}

/** Dates that rise, from first to last day. */
const datesFaults = (dates: readonly LocalDate[], from: LocalDate, to: LocalDate, path: string): readonly Issue[] => dates.flatMap((day, index) => {
  const where = at(at(path, "dates"), index);
  if (day < from || day > to) return [error<TrainingIssueCode>("date-outside", where, { expected: `a day from ${from} to ${to}`, received: day })];
  const before = dates[index - 1];
  return before !== undefined && day <= before ? [error<TrainingIssueCode>("dates-not-rising", where, { expected: `a day after ${before}`, received: day })] : [];
});

/**
 * Reads a training. `days` may be left out: then its `dates` count, or every day from the first to the last; `place` is `national` unless stated. Codes may be written with capitals and blanks (`Pelatihan Teknis`).
 *
 * @param value - `id`, `kind`, `from`, `to`, optionally `days`, `place`, `minutes` or `jp`, `dates`, `meetings`, `semesters`, `evidence`.
 * @param path - where it stands.
 * @returns the training. Issues, with their paths: `missing-key`, `unknown-key`, `wrong-type`, `not-a-date`, `reversed-range`, `unreadable-input`, `date-outside`, `dates-not-rising`,
 * `days-disagree` (days and dates differ), `too-many-minutes` (more than its days hold), `two-amounts` (minutes and JP).
 *
 * @example
 * ```ts
 * import { readTraining, unwrap } from "pembinaan-asn";
 * unwrap(readTraining({ id: "t1", kind: "workshop", from: "2026-03-02", to: "2026-03-04" })).days; // => 3
 * readTraining({ id: "t2", kind: "mentoring", from: "2026-03-02", to: "2026-05-29", dates: ["2026-06-01"] }).issues[0].code; // => "date-outside"
 * ```
 */
export const readTraining = (value: unknown, path = ""): Result<Training> => guard(() => {
  const read = readFields(value, path, { required: ["id", "kind", "from", "to"], optional: ["days", "place", "minutes", "jp", "dates", "meetings", "semesters", "evidence"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const id = take(readId(read.value["id"], at(path, "id")));
  const kind = take(readSpelled(read.value["kind"], at(path, "kind"), trainingKinds));
  const from = take(readDate(read.value["from"], at(path, "from")));
  const to = take(readDate(read.value["to"], at(path, "to")));
  const reversed = from !== undefined && to !== undefined && to < from;
  if (reversed) issues.push(error("reversed-range", path, { expected: `a last day not before ${from}`, received: to }));
  const most = from === undefined || to === undefined || reversed ? 1 : daysIn({ from, to });
  const dates = optional("dates", (it, where) => readEach(it, where, readDate));
  if (dates !== undefined && from !== undefined && to !== undefined && !reversed) issues.push(...datesFaults(dates, from, to, path));
  const stated = optional("days", (it, where) => readWhole(it, where, 1, most));
  if (dates !== undefined && (stated ?? Math.max(dates.length, 1)) !== dates.length) issues.push(error<TrainingIssueCode>("days-disagree", at(path, "dates"), { expected: `${stated ?? 1} dates`, received: dates.length }));
  const days = stated ?? dates?.length ?? most;
  const place = optional("place", (it, where) => readSpelled(it, where, trainingPlaces)) ?? "national";
  const minutes = optional("minutes", (it, where) => readWhole(it, where, 0));
  if (minutes !== undefined && !reversed && minutes > days * 1440) issues.push(error<TrainingIssueCode>("too-many-minutes", at(path, "minutes"), { expected: `at most ${days * 1440}`, received: minutes }));
  const jp = optional("jp", (it, where) => readWhole(it, where, 0));
  if (jp !== undefined && minutes !== undefined) issues.push(error<TrainingIssueCode>("two-amounts", path, { expected: "jp or minutes, not both" }));
  const meetings = optional("meetings", (it, where) => readWhole(it, where, 1));
  const semesters = optional("semesters", (it, where) => readWhole(it, where, 1));
  const evidence = optional("evidence", (it, where) => readEach(it, where, (one, at_) => readSpelled(one, at_, evidenceKinds)));
  return settle(compact<Training>({ id: String(id), kind, from: String(from), to: String(to), days, place, minutes, jp, dates, meetings, semesters, evidence }), issues);
});
