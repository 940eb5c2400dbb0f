/** The data of the audit of indicators, by form. */
import type { FormOf } from "../contract.ts";

/** Which way is better. */
export type AuditDirection = "maximise" | "minimise";

/** One indicator: `value` is its achievement in percent; `null`: there is none. */
export interface IndicatorCase {
  /** Which way is better. */
  readonly direction: AuditDirection;
  /** What was reached; `null`: not measured yet. */
  readonly actual: number | null;
  /** What was to be reached. */
  readonly target: number;
}

/** One indicator whose target is a range. */
export interface RangeCase {
  /** Which way is better. */
  readonly direction: AuditDirection;
  /** What was reached. */
  readonly actual: number;
  /** Lower end of the target. */
  readonly low: number;
  /** Upper end of the target. */
  readonly high: number;
}

/** An indicator that is best on target. */
export interface StabiliseCase {
  /** What was reached. */
  readonly actual: number;
  /** What was to be reached. */
  readonly target: number;
}

/** Several indicators with weights in percent: `value` is the weighted total of the achievements. */
export interface TotalCase {
  /** The indicators. */
  readonly indicators: readonly (IndicatorCase & {
    /** Percent; together 100. */
    readonly weight: number;
  })[];
}

/** The criteria of one component, each of the same weight: `value` is what the component earns. */
export interface CriteriaCase {
  /** What the component can earn at most. */
  readonly weight: number;
  /** The score of each criterion, 0 to 100. */
  readonly scores: readonly number[];
}

/** A SAKIP score, 0 to 100: `band` is AA, A, BB, B, CC, C or D. */
export interface BandCase {
  /** The score. */
  readonly score: number;
}

/** Values of the quarters of a year: `value` is that of the year. */
export interface PeriodsCase {
  /** How quarters become a year. */
  readonly method: "sum" | "average" | "take-last-known";
  /** A rate cannot be summed: there is no value then. */
  readonly unit: "count" | "rate";
  /** The quarters; `null`: not reported. */
  readonly periods: readonly (number | null)[];
}

/** A number as somebody typed it: `value` is the number; none where it is not written in that format. */
export interface NumberCase {
  /** The text. */
  readonly text: string;
  /** `id-ID`: 1.234,56; `raw`: 1234.56. */
  readonly format: "id-ID" | "raw";
}

/** Was the target met? `band` is `met` or `not-met`. */
export interface VerdictCase {
  /** Which way is better. */
  readonly direction: AuditDirection;
  /** What was reached. */
  readonly actual: number;
  /** What was to be reached. */
  readonly target: number;
}

/** Results of a year under KMK 127/2026: `value` is the mean of the achievements, weighted by their quality, calibrated to at most 115. */
export interface CalibrationCase {
  /** One row an indicator. */
  readonly rows: readonly {
    /** Its achievement times its quality, at most 120. */
    readonly value: number;
    /** Its quality (K3), which is its weight. */
    readonly quality: number;
  }[];
}

/** The data of one case, by form. They are fresh: the function may do with them what it likes. */
export interface IndicatorAuditInputs {
  /** Achievement of one indicator. */
  readonly achievement: FormOf<"achievement"> & IndicatorCase;
  /** The same with a range as target. */
  readonly range: FormOf<"range"> & RangeCase;
  /** The same, best on target. */
  readonly stabilise: FormOf<"stabilise"> & StabiliseCase;
  /** Weighted total. */
  readonly total: FormOf<"total"> & TotalCase;
  /** Criteria of a component. */
  readonly criteria: FormOf<"criteria"> & CriteriaCase;
  /** Predicate of a SAKIP score. */
  readonly band: FormOf<"band"> & BandCase;
  /** Band of the achievement of an indicator (Permendagri 86/2017): `sangat-tinggi`, `tinggi`, `sedang`, `rendah`, `sangat-rendah`. */
  readonly category: FormOf<"category"> & StabiliseCase;
  /** Quarters to a year. */
  readonly periods: FormOf<"periods"> & PeriodsCase;
  /** Number from text. */
  readonly number: FormOf<"number"> & NumberCase;
  /** Target met or not. */
  readonly verdict: FormOf<"verdict"> & VerdictCase;
  /** Calibrated results. */
  readonly calibration: FormOf<"calibration"> & CalibrationCase;
}

/** A form of the audit of indicators. */
export type IndicatorAuditForm = keyof IndicatorAuditInputs;
