/** Training: what was held, when and where. How many JP it is worth is a rulebook's business. */
import { type LocalDate, type Result } from "../../kernel/index.ts";
/** Paths of competency development that the conversion to learning hours tells apart. */
export declare const trainingKinds: readonly ["pelatihan-kepemimpinan", "pelatihan-manajerial", "pelatihan-teknis", "pelatihan-fungsional", "pelatihan-sosial-kultural", "kursus", "penataran", "bimtek", "pelatihan-jarak-jauh", "outbond", "seminar", "konferensi", "sarasehan", "sosialisasi", "workshop", "lokakarya", "e-learning", "coaching", "mentoring", "belajar-mandiri", "komunitas-belajar", "bimbingan-di-tempat-kerja", "detasering", "pertukaran", "magang", "benchmarking", "tugas-belajar", "izin-belajar"];
/** One of {@link trainingKinds}. */
export type TrainingKind = (typeof trainingKinds)[number];
/** At home or abroad. */
export declare const trainingPlaces: readonly ["national", "international"];
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
export declare const readTraining: (value: unknown, path?: string) => Result<Training>;
