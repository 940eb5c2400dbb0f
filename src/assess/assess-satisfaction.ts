/** assessSatisfaction: from the answers of citizens to the index and the grade of a service. */
import type { Tally } from "../domain/index.ts";
import { codeOf, exactOf, flagOf, numberOf, rowsOf, type Calculation, type NumberAnswer, type Occasion, type Receipt } from "../engine/index.ts";
import { compare as compareExact, guard, note, type Issue, type Rational, type Result, type Text } from "../kernel/index.ts";
import { satisfactionFamily } from "../regulations/satisfaction/index.ts";
import { codeAnswer, withReceipt, type CodeAnswer } from "./answer.ts";
import { assessByPeriod, type Parts } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";
import { nationalSatisfaction, observeSurvey, type SatisfactionOptions, type Survey } from "./survey.ts";

/** One element of the survey. */
export interface ElementAnswer {
  /** Its id. */
  readonly id: string;
  /** Its name in the rulebook, or its id. */
  readonly label: Text;
  /** Mean answer on 1 to 4, exact (NRR). */
  readonly mean: NumberAnswer;
  /** The grade of its mean. */
  readonly grade: CodeAnswer;
  /** Place by exact mean, 1 is the lowest; ties share a place. `null` without a mean. */
  readonly rank: number | null;
  /** How many answered it. */
  readonly answered: number;
}

/** The satisfaction with a service in one period. */
export interface Satisfaction {
  /** The index on 25 to 100: `text` as published (rounded once, as the rule says), `exact` what it is. */
  readonly index: NumberAnswer;
  /** The grade of the service. */
  readonly grade: CodeAnswer;
  /** All elements, in the order of the rulebook. */
  readonly elements: readonly ElementAnswer[];
  /** The elements with the lowest mean; ties stay ties. */
  readonly lowest: readonly ElementAnswer[];
  /** How many people took part; `null`: the data do not tell. */
  readonly respondents: number | null;
  /** People who took part and answered nothing; `null`: the data do not tell. */
  readonly withoutAnswer: number | null;
  /** The conventions under which this was computed: axis → option. */
  readonly conventions: Readonly<Record<string, string>>;
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

/** Places by exact mean, lowest first; ties share a place (1, 1, 3). */
const rankIn = (means: readonly (Rational | undefined)[], mean: Rational | undefined): number | null => {
  if (mean === undefined) return null;
  let rank = 1;
  for (const other of means) if (other !== undefined && compareExact(other, mean) < 0) rank += 1;
  return rank;
};

const elementsAnswer = (calculation: Calculation, sums: Tally): readonly ElementAnswer[] => {
  const ids = rowsOf(calculation, "mean");
  const means = ids.map((_, row) => exactOf(calculation, "mean", row));
  const members = calculation.program.definition.members[satisfactionFamily.dimension] ?? [];
  return ids.map((id, row) => Object.freeze({
    id, label: members[row]?.label ?? { id, en: id }, mean: numberOf(calculation, "mean", row),
    grade: codeAnswer(calculation, "elementGrade", satisfactionFamily.labels, row), rank: rankIn(means, means[row]), answered: sums.answered[id] ?? 0,
  }));
};

/** Notes of the engine in the words of this family. */
export const satisfactionWords = (issue: Issue): Issue => (issue.code === "member-omitted" ? { ...issue, code: "unsur-omitted" } : issue.code === "member-added" ? { ...issue, code: "unsur-added" } : issue);

/** The answer that a calculation gives. `sums`: what it rests on, where it is known. */
export const satisfactionAnswer = (sums: Tally | undefined, calculation: Calculation, occasion: Occasion, issues: Issue[]): Satisfaction => {
  if (flagOf(calculation, "belowScaleMinimum") === true) issues.push(note<AssessIssueCode>("below-scale-minimum", "index", { details: { grade: "code" in codeOf(calculation, "grade") ? "given" : "none" } }));
  const elements = sums === undefined ? [] : elementsAnswer(calculation, sums);
  return withReceipt({
    index: numberOf(calculation, "index", 0, "shown"),
    grade: codeAnswer(calculation, "grade", satisfactionFamily.labels),
    elements, lowest: elements.filter(({ rank }) => rank === 1),
    respondents: sums?.respondents ?? null, withoutAnswer: sums?.withoutAnswer ?? null,
    conventions: calculation.program.options,
  }, calculation, occasion);
};

/**
 * The satisfaction index (IKM) of a service, its grade, and its weakest elements.
 *
 * @param survey - frequencies `{ waktu: [n1, n2, n3, n4], … }`, sums `{ total, answered }`, single answers `[{ waktu: 3, … }, …]`, or a tally.
 * Answers are whole numbers 1 to 4; an element without an answer is missing, never 0.
 * @param options - `period` (the rule in force then is used); optionally `engine`, `scope`, `rulebook`, `conventions` (axes `weights`, `rounding`, `gaps`, `basis`, `missing`, `freeService`),
 * `terms` (`customWeight`), `elements`, `respondents`, `ignore`, `perRule`.
 * @returns Index (25 to 100), grade, elements with mean and rank, the lowest ones, number of people, and the receipt. Without any answer the index is undetermined: its `text` is `null` and its `reasons` say why.
 * Issues: those of `tally` (`answer-out-of-range`, `unknown-element`, …), `period-missing`, `not-a-period`, `period-spans-rules`, `rule-not-in-force`, `unknown-convention`, `unknown-option`,
 * `conventions-do-not-combine`; notes `between-published-bounds`, `unsur-omitted`, `unsur-added`, `below-scale-minimum`.
 * Rules: PermenPANRB 14/2017; for periods before it PermenPAN-RB 16/2014 and KEP/25/M.PAN/2/2004.
 *
 * @example
 * ```ts
 * import { assessSatisfaction, unwrap } from "pembinaan-asn";
 * const total = { persyaratan: 9, prosedur: 16, waktu: 7, biaya: 12, produk: 16, kompetensi: 14, perilaku: 10, pengaduan: 19, sarana: 14 };
 * const answered = { persyaratan: 5, prosedur: 5, waktu: 5, biaya: 5, produk: 5, kompetensi: 5, perilaku: 5, pengaduan: 5, sarana: 5 };
 * const survey = unwrap(assessSatisfaction({ total, answered }, { period: "2025" }));
 * survey.index.exact; // => "65"
 * survey.grade.code; // => "C"
 * survey.lowest.map((it) => it.id); // => ["waktu"]
 * ```
 */
export function assessSatisfaction(survey: Survey, options: SatisfactionOptions & { readonly perRule: true }): Result<Parts<Satisfaction>>;
export function assessSatisfaction(survey: Survey, options: SatisfactionOptions): Result<Satisfaction>;
export function assessSatisfaction(survey: Survey, options: SatisfactionOptions & { readonly perRule?: boolean }): Result<Satisfaction | Parts<Satisfaction>> {
  return guard(() => {
    let sums: Tally | undefined;
    return assessByPeriod<Satisfaction>({
      family: satisfactionFamily.id, national: nationalSatisfaction, words: satisfactionWords,
      observe: (book) => {
        const read = observeSurvey(survey, book, options, options.engine !== undefined || options.conventions?.["missing"] === "listwise");
        if (read.ok) sums = read.value.sums;
        return read;
      },
      answer: (calculation, occasion, issues) => satisfactionAnswer(sums, calculation, occasion, issues),
    }, options, ["elements", "respondents", "ignore"]);
  });
}
