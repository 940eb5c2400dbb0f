/** assessPerformance: from the ratings of a person to the predicate. */
import { readRatings, type Ratings } from "../domain/index.ts";
import { buildEngine, type Receipt } from "../engine/index.ts";
import { guard, lazily, ok, type Result } from "../kernel/index.ts";
import { performanceFamily, permenpanrb6of2022 } from "../regulations/performance/index.ts";
import { matrix } from "../scorers/index.ts";
import { codeAnswer, withReceipt, type CodeAnswer } from "./answer.ts";
import { assessByPeriod, type AssessOptions, type Parts } from "./by-period.ts";

/** The performance of one person in one period. */
export interface Performance {
  /** The predicate, or why there is none. */
  readonly predicate: CodeAnswer;
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

const national = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [permenpanrb6of2022], scorers: [matrix] }));

/**
 * The predicate of a civil servant from the ratings of results (hasil kerja) and behaviour (perilaku kerja).
 *
 * @param ratings - `{ results, behaviour }`, each above, at or below expectation (`di-atas-ekspektasi`, `sesuai-ekspektasi`, `di-bawah-ekspektasi`; usual spellings are read).
 * A rating that is not known is left out, and the predicate is then undetermined.
 * @param options - `period` (the period appraised decides the rule, never today's date); optionally `engine`, `scope`, `rulebook`, `conventions`, `perRule`.
 * @returns The predicate with its labels, and the receipt. With `perRule: true` one answer for each rule in the period.
 * Issues: `unknown-rating`, `period-missing`, `not-a-period`, `period-spans-rules`, `rule-not-in-force`, `no-rulebook`, and those of `evaluate`.
 * Rule: PermenPANRB 6/2022 from 2022 on (3 × 3 matrix; it has no number). A period before 2022 is refused until its rule is here.
 *
 * @example
 * ```ts
 * import { assessPerformance, unwrap } from "pembinaan-asn";
 * unwrap(assessPerformance({ results: "di-atas-ekspektasi", behaviour: "sesuai-ekspektasi" }, { period: "2026" })).predicate.code; // => "baik"
 * unwrap(assessPerformance({ results: "di-atas-ekspektasi", behaviour: "di-bawah-ekspektasi" }, { period: "2026" })).predicate.code; // => "kurang"
 * ```
 */
export function assessPerformance(ratings: Ratings, options: AssessOptions & { readonly perRule: true }): Result<Parts<Performance>>;
export function assessPerformance(ratings: Ratings, options: AssessOptions): Result<Performance>;
export function assessPerformance(ratings: Ratings, options: AssessOptions & { readonly perRule?: boolean }): Result<Performance | Parts<Performance>> {
  return guard(() => assessByPeriod<Performance>({
    family: performanceFamily.id, national,
    observe: () => {
      const read = readRatings(ratings);
      return read.ok ? ok({ inputs: { ...read.value } }, read.issues) : read;
    },
    answer: (calculation, occasion) => withReceipt({ predicate: codeAnswer(calculation, "predicate", performanceFamily.labels) }, calculation, occasion),
  }, options));
}
