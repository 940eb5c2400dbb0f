/** Training: what was held, when and where. How many JP it is worth is a rulebook's business. */
import { daysIn, error, guard, type LocalDate, type Result } from "../../kernel/index.ts";
import { at, compact, readCode, readDate, readFields, readId, readWhole, reading, settle } from "../read.ts";

/** Paths of competency development that the conversion to learning hours tells apart. */
export const trainingKinds = [
  "pelatihan-kepemimpinan", "pelatihan-manajerial", "pelatihan-teknis", "pelatihan-fungsional", "pelatihan-sosial-kultural", "kursus", "penataran", "bimtek",
  "pelatihan-jarak-jauh", "outbond", "seminar", "konferensi", "sarasehan", "sosialisasi", "workshop", "lokakarya", "e-learning", "coaching", "mentoring",
  "belajar-mandiri", "komunitas-belajar", "bimbingan-di-tempat-kerja", "detasering", "pertukaran", "magang", "benchmarking", "tugas-belajar", "izin-belajar",
] as const;

/** One of {@link trainingKinds}. */
export type TrainingKind = (typeof trainingKinds)[number];

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
  /** Minutes of learning, where its own programme states them; whole minutes from 0. */
  readonly minutes?: number;
}

/**
 * Reads a training. `days` may be left out: then every day from the first to the last counts; `place` is `national` unless stated.
 *
 * Issues, with their paths: `missing-key`, `unknown-key`, `wrong-type`, `not-a-date`, `reversed-range`, `unreadable-input`.
 *
 * @example
 * ```ts
 * import { readTraining, unwrap } from "pembinaan-asn";
 * unwrap(readTraining({ id: "t1", kind: "workshop", from: "2026-03-02", to: "2026-03-04" })).days; // => 3
 * ```
 */
export const readTraining = (value: unknown, path = ""): Result<Training> => guard(() => {
  const read = readFields(value, path, { required: ["id", "kind", "from", "to"], optional: ["days", "place", "minutes"] });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const id = take(readId(read.value["id"], at(path, "id")));
  const kind = take(readCode(read.value["kind"], at(path, "kind"), trainingKinds));
  const from = take(readDate(read.value["from"], at(path, "from")));
  const to = take(readDate(read.value["to"], at(path, "to")));
  const reversed = from !== undefined && to !== undefined && to < from;
  if (reversed) issues.push(error("reversed-range", path, { expected: `a last day not before ${from}`, received: to }));
  const most = from === undefined || to === undefined || reversed ? 1 : daysIn({ from, to });
  const days = optional("days", (it, where) => readWhole(it, where, 1, most)) ?? most;
  const place = optional("place", (it, where) => readCode(it, where, trainingPlaces)) ?? "national";
  const minutes = optional("minutes", (it, where) => readWhole(it, where, 0));
  return settle(compact<Training>({ id: String(id), kind: kind, from: String(from), to: String(to), days, place, minutes }), issues);
});
