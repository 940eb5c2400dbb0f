/** The data of the audit of performance, by form. */
import type { FormOf } from "../contract.ts";

/** A rating of PermenPANRB 6/2022. */
export type AuditRating = "di-atas-ekspektasi" | "sesuai-ekspektasi" | "di-bawah-ekspektasi";

/** Two ratings: `band` is the predicate, `sangat-baik` to `sangat-kurang` (PermenPANRB 6/2022). */
export interface MatrixCase {
  /** Rating of the results (hasil kerja). */
  readonly results: AuditRating;
  /** Rating of the behaviour (perilaku kerja). */
  readonly behaviour: AuditRating;
}

/** Target and actual of one aspect. */
export interface AspectCase {
  /** What was to be reached, more than 0. */
  readonly target: number;
  /** What was reached. */
  readonly actual: number;
}

/** One activity under PP 46/2011: `value` is its nilai capaian, the mean of three or four aspects. */
export interface ActivityCase {
  /** The aspects; an activity without cost has no `biaya`. */
  readonly aspects: {
    /** Quantity. */
    readonly kuantitas: AspectCase;
    /** Quality. */
    readonly kualitas: AspectCase;
    /** Time. */
    readonly waktu: AspectCase;
    /** Cost. */
    readonly biaya?: AspectCase;
  };
  /** `false`: the activity was not done; time and cost earn nothing then. */
  readonly done: boolean;
}

/** Behaviour under PP 46/2011: `value` is the mean of six aspects, of five for who leads nobody. */
export interface BehaviourCase {
  /** Aspect → score, 0 to 100. */
  readonly aspects: Readonly<Record<string, number>>;
}

/** The year under PP 46/2011: `value` is the total, `band` the sebutan, `sangat-baik` to `buruk`. */
export interface TotalCase46 {
  /** The value of the SKP; it may exceed 100. */
  readonly skp: number;
  /** The value of behaviour. */
  readonly behaviour: number;
}

/** The year under PP 30/2019: `value` is the total, `band` the predicate, `sangat-baik` to `sangat-kurang`. */
export interface TotalCase30 extends TotalCase46 {
  /** Were peers and subordinates asked? */
  readonly peersAsked: boolean;
  /** Did the person bring an idea that counts? */
  readonly newIdea: boolean;
}

/** One indicator of a leader under PermenPANRB 8/2021: `value` is its nilai. */
export interface LeaderCase {
  /** Achievement in percent. */
  readonly achievement: number;
  /** The target is the highest value that can be reached. */
  readonly targetIsMaximum: boolean;
}

/** Credit points of a period (PermenPANRB 1/2023): `value` is the points. */
export interface CreditCase {
  /** The level: `pemula` to `ahli-utama`. */
  readonly level: string;
  /** The predicate: `sangat-baik` to `sangat-kurang`. */
  readonly predicate: string;
  /** Whole months, 1 to 12. */
  readonly months: number;
}

/** Transfer into a functional position (PerBKN 3/2023): `value` is the points to start with. */
export interface TransferCase {
  /** The level. */
  readonly level: string;
  /** The rank (golongan ruang). */
  readonly rank: string;
  /** Years in the rank, 1 to 3. */
  readonly years: number;
}

/** The data of one case, by form. They are fresh: the function may do with them what it likes. */
export interface PerformanceAuditInputs {
  /** Two ratings → predicate. */
  readonly matrix: FormOf<"matrix"> & MatrixCase;
  /** An activity of PP 46/2011. */
  readonly activity: FormOf<"activity"> & ActivityCase;
  /** Behaviour of PP 46/2011. */
  readonly behaviour: FormOf<"behaviour"> & BehaviourCase;
  /** The year of PP 46/2011. */
  readonly "total-46": FormOf<"total-46"> & TotalCase46;
  /** The year of PP 30/2019. */
  readonly "total-30": FormOf<"total-30"> & TotalCase30;
  /** A leader's indicator. */
  readonly leader: FormOf<"leader"> & LeaderCase;
  /** Credit points. */
  readonly credit: FormOf<"credit"> & CreditCase;
  /** Credit points on transfer. */
  readonly transfer: FormOf<"transfer"> & TransferCase;
}

/** A form of the audit of performance. */
export type PerformanceAuditForm = keyof PerformanceAuditInputs;
