/** assessProfessionalism: the professionalism index of one civil servant (Indeks Profesionalitas ASN). It measures conditions of work; it judges nobody. */
import { isManagerial, positionKinds, type PositionKind } from "../domain/index.ts";
import { buildEngine, numberOf, type NumberAnswer, type Receipt } from "../engine/index.ts";
import { error, fail, guard, isRecord, lazily, ok, own, type Result } from "../kernel/index.ts";
import { perbkn8of2019, professionalismFamily, suratBkn4190of2024 } from "../regulations/professionalism/index.ts";
import { bandValue, bands, choose, compare, lookup, product, ratio, select, sum } from "../scorers/index.ts";
import { codeAnswer, withReceipt, type CodeAnswer } from "./answer.ts";
import { assessByPeriod, type AssessOptions, type Parts } from "./by-period.ts";
import { spelledCode } from "./spelled-code.ts";

/** What is known of a person. A rule reads what it needs; what it needs and is left out stays open. Windows of time are the caller's. */
export interface ProfessionalismRecord {
  /** `struktural`, `fungsional` or `pelaksana`; a managerial kind of position (`administrator`) is read as `struktural`. */
  readonly position?: "struktural" | PositionKind;
  /** Highest diploma: `s-3`, `s-2`, `s-1-d-iv`, `d-iii`, `d-ii-d-i-slta`, `di-bawah-slta`. */
  readonly qualification?: string;
  /** The leadership training (structural) or functional training of the position was done. Not asked of a pelaksana. */
  readonly positionTraining?: boolean;
  /** JP of technical training. */
  readonly technicalHours?: number | string;
  /** A seminar or workshop was attended. */
  readonly seminar?: boolean;
  /** Value of performance, 0 to 100. */
  readonly performance?: number | string;
  /** Predicate of performance (letter of 2024). */
  readonly predicate?: string;
  /** Points for training, 0 to 15 (letter of 2024, which does not tell how they arise). */
  readonly trainingPoints?: number | string;
  /** Heaviest punishment: `tidak-pernah`, `ringan`, `sedang`, `berat`. */
  readonly punishment?: string;
}

/** The professionalism index of one person. */
export interface Professionalism {
  /** The sum of the four dimensions, of 100. */
  readonly total: NumberAnswer;
  /** Its grade, `sangat-rendah` to `sangat-tinggi`. */
  readonly grade: CodeAnswer;
  /** Points of qualification, of 25. */
  readonly qualification: NumberAnswer;
  /** Points of competency, of 40. */
  readonly competency: NumberAnswer;
  /** Points of performance, of 30. */
  readonly performance: NumberAnswer;
  /** Points of discipline, of 5. */
  readonly discipline: NumberAnswer;
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

const national = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [perbkn8of2019, suratBkn4190of2024], scorers: [bandValue, bands, choose, compare, lookup, product, ratio, select, sum] }));

/** Managerial kinds are one group of the rule. */
const grouped = (position: unknown): unknown => {
  const kind = positionKinds.find((it) => it === position);
  return kind !== undefined && isManagerial(kind) ? "struktural" : position;
};

/**
 * The professionalism index of a civil servant: points for qualification (25), competency (40), performance (30) and discipline (5), added. The points contain the weights.
 *
 * @param record - `position`, `qualification`, `positionTraining`, `technicalHours` (JP), `seminar`, `performance` (0 to 100), `punishment`; under the letter of 2024 `predicate` and `trainingPoints`.
 * @param options - `period`; optionally `conventions` (`gaps`, `belowMinimumHours`: `all-or-nothing` or `prorated`), `rulebook` (`surat-bkn-4190-2024`, incomplete), `engine`, `scope`, `perRule`.
 * @returns Total, grade, the four dimensions, and the receipt. Issues: `wrong-type`, `unknown-key`, `not-a-code`, `not-a-flag`, `below-minimum`, `above-maximum` (`record.x`), `period-missing` and those of `evaluate`; warning `missing-value`.
 * Rule: PerBKN 8/2019 (two programs agree cell by cell; the annex is not confirmed). By name: the letter 4190/2024 for the index year 2023, of which one cell is known.
 *
 * @example
 * ```ts
 * import { assessProfessionalism, unwrap } from "pembinaan-asn";
 * const person = { position: "pengawas", qualification: "s-1-d-iv", positionTraining: true, technicalHours: 24, seminar: true, performance: 85, punishment: "tidak-pernah" } as const;
 * const index = unwrap(assessProfessionalism(person, { period: "2022" }));
 * [index.total.text, index.grade.code]; // => ["85", "tinggi"]
 * index.competency.text; // => "40"
 * ```
 */
export function assessProfessionalism(record: ProfessionalismRecord, options: AssessOptions & { readonly perRule: true }): Result<Parts<Professionalism>>;
export function assessProfessionalism(record: ProfessionalismRecord, options: AssessOptions): Result<Professionalism>;
export function assessProfessionalism(record: ProfessionalismRecord, options: AssessOptions & { readonly perRule?: boolean }): Result<Professionalism | Parts<Professionalism>> {
  return guard(() => {
    const given: unknown = record;
    const keys: readonly string[] = professionalismFamily.inputs;
    if (!isRecord(given)) return fail([error("wrong-type", "record", { expected: keys.join(", "), received: given })]);
    const odd = Object.keys(given).filter((key) => !keys.includes(key));
    if (odd.length > 0) return fail(odd.map((key) => error("unknown-key", `record.${key}`, { expected: keys.join(", ") })));
    const found = assessByPeriod<Professionalism>({
      family: professionalismFamily.id, national,
      observe: (book) => ok({ inputs: Object.fromEntries(professionalismFamily.inputs.map((key) => [key, spelledCode(book, key, key === "position" ? grouped(own(given, key)) : own(given, key))])) }),
      answer: (calculation, occasion) => withReceipt({
        total: numberOf(calculation, "total"), grade: codeAnswer(calculation, "grade", professionalismFamily.labels), qualification: numberOf(calculation, "qualificationPoints"),
        competency: numberOf(calculation, "competencyPoints"), performance: numberOf(calculation, "performancePoints"), discipline: numberOf(calculation, "disciplinePoints"),
      }, calculation, occasion),
    }, options);
    const issues = found.issues.map((it) => ({ ...it, path: it.path.replace(/^inputs\./u, "record.") })); // as the caller names it
    return found.ok ? ok(found.value, issues) : fail(issues);
  });
}
