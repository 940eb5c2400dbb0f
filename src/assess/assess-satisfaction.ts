/** assessSatisfaction: from the answers of citizens to the index and the grade of a service. */
import { readTally, tally, type ByElement, type FourCounts, type FreeService, type Tally } from "../domain/index.ts";
import { buildEngine, codeOf, exactOf, flagOf, numberOf, rowsOf, type Calculation, type NumberAnswer, type Receipt } from "../engine/index.ts";
import { guard, lazily, note, ok, compare as compareExact, type Issue, type Rational, type Result, type Text } from "../kernel/index.ts";
import { permenpanrb14of2017, satisfactionFamily } from "../regulations/satisfaction/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { affine, bands, compare, count, onlyWhere, product, ratio, reciprocal, round, select, sum } from "../scorers/index.ts";
import { codeAnswer, withReceipt, type CodeAnswer } from "./answer.ts";
import { assessByPeriod, type AssessOptions, type Parts } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";

/** A survey: frequencies by element, sums by element, single answers, or a tally. Elements are known by id, never by position. */
export type Survey =
  | ByElement<FourCounts | readonly number[]>
  | {
    /** Sums of the answers, 1 to 4 each; a fraction where several questions were averaged inside an element. */
    readonly total: ByElement<number | string>;
    /** How many answered. */
    readonly answered: ByElement<number>;
    /** How many people took part. */
    readonly respondents?: number;
  }
  | readonly ByElement<number | null | undefined>[]
  | Tally;

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

/** Options of {@link assessSatisfaction}. */
export interface SatisfactionOptions extends AssessOptions {
  /** The elements of this survey, where it has others than the rule: an explicit list of ids. An element that merely has no answers is missing, not left out. */
  readonly elements?: readonly string[];
  /** How many people took part, for frequencies and sums that do not tell. */
  readonly respondents?: number;
  /** Keys in the data that are no elements and are left aside. */
  readonly ignore?: readonly string[];
}

const national = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [permenpanrb14of2017], scorers: [affine, bands, compare, count, onlyWhere, product, ratio, reciprocal, round, select, sum] }));

const isTally = (survey: unknown): survey is Tally => typeof survey === "object" && survey !== null && "elements" in survey && "completeRespondents" in survey;

/** The ids of the base list. */
const elementsOf = (book: RulebookData): readonly string[] => (book.dimensions?.[satisfactionFamily.dimension]?.members ?? []).map((it) => (typeof it === "string" ? it : it.id));

const tabulate = (survey: Survey, base: readonly string[], { elements, respondents, ignore, conventions }: SatisfactionOptions): Result<Tally> => (isTally(survey) ? readTally(survey, "survey") : tally(survey, {
  elements: elements ?? base, freeService: (conventions?.["freeService"] ?? "as-answered") as FreeService,
  ...(respondents === undefined ? {} : { respondents }), ...(ignore === undefined ? {} : { ignore }),
}));

/** The sums of complete answers are handed over only where `listwise` may ask for them: the receipt holds what was looked at, not everything there is. */
const inputsOf = (sums: Tally, options: SatisfactionOptions): Readonly<Record<string, unknown>> => ({
  total: sums.total, answered: sums.answered, respondents: sums.respondents,
  ...(sums.completeTotal !== null && (options.engine !== undefined || options.conventions?.["missing"] === "listwise") ? { completeTotal: sums.completeTotal, completeRespondents: sums.completeRespondents } : {}),
});

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
const ownWords = (issue: Issue): Issue => (issue.code === "member-omitted" ? { ...issue, code: "unsur-omitted" } : issue.code === "member-added" ? { ...issue, code: "unsur-added" } : issue);

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
 * Rule: PermenPANRB 14/2017.
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
      family: satisfactionFamily.id, national, words: ownWords,
      observe: (book) => {
        const base = elementsOf(book);
        const read = tabulate(survey, base, options);
        if (!read.ok) return read;
        sums = read.value;
        const { elements } = sums;
        const own = elements.length !== base.length || elements.some((id, index) => base[index] !== id);
        return ok({ inputs: inputsOf(sums, options), ...(own ? { members: { [satisfactionFamily.dimension]: elements } } : {}) }, read.issues);
      },
      answer: (calculation, occasion, issues: Issue[]) => {
        if (flagOf(calculation, "belowScaleMinimum") === true) issues.push(note<AssessIssueCode>("below-scale-minimum", "index", { details: { grade: "code" in codeOf(calculation, "grade") ? "given" : "none" } }));
        const elements = sums === undefined ? [] : elementsAnswer(calculation, sums);
        return withReceipt({
          index: numberOf(calculation, "index", 0, "shown"),
          grade: codeAnswer(calculation, "grade", satisfactionFamily.labels),
          elements, lowest: elements.filter(({ rank }) => rank === 1),
          respondents: sums?.respondents ?? null, withoutAnswer: sums?.withoutAnswer ?? null,
          conventions: calculation.program.options,
        }, calculation, occasion);
      },
    }, options, ["elements", "respondents", "ignore"]);
  });
}
