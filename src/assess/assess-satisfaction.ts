/** assessSatisfaction: from the answers of citizens to the index and the grade of a service. */
import type { Tally } from "../domain/index.ts";
import { exactOf, flagOf, numberOf, rowsOf, type Calculation, type NumberAnswer, type Occasion, type Receipt } from "../engine/index.ts";
import { compare as compareExact, deepFreeze, guard, lateProperty, note, type Issue, type Rational, type Result, type Text } from "../kernel/index.ts";
import { satisfactionFamily } from "../regulations/satisfaction/index.ts";
import { codeAnswer, withReceipt, type CodeAnswer } from "./answer.ts";
import { assessByPeriod, type Parts } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";
import { remarkWeight } from "./named-weight.ts";
import { isMeans, nationalSatisfaction, observeSurvey, surveyOptionKeys, type Counted, type SatisfactionOptions, type Survey } from "./survey.ts";

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
  /** How many answered it; `null`: the data do not tell. */
  readonly answered: number | null;
}

/** Elements that share a place, in the order of the rulebook. */
export interface PriorityGroup {
  /** Their place, 1 is the lowest. */
  readonly rank: number;
  /** The elements. */
  readonly elements: readonly ElementAnswer[];
}

/** People whose answers do not count, and why. */
export interface LeftOut {
  /** `without-answer`: answered nothing. `incomplete`: left an element unanswered, which `missing: listwise` drops. */
  readonly reason: "without-answer" | "incomplete";
  /** How many. */
  readonly people: number;
}

/** The satisfaction with a service in one period. */
export interface Satisfaction {
  /** The index on 25 to 100: `text` as published (rounded once, as the rule says), `exact` what it is. */
  readonly index: NumberAnswer;
  /** The same on 1 to 4 (nilai interval), exact. */
  readonly interval: NumberAnswer;
  /** The grade of the service. */
  readonly grade: CodeAnswer;
  /** All elements, in the order of the rulebook. */
  readonly elements: readonly ElementAnswer[];
  /** The elements with the lowest mean; ties stay ties. */
  readonly lowest: readonly ElementAnswer[];
  /** All elements that have a mean, lowest first; ties share a place and stay together. */
  readonly priorities: readonly PriorityGroup[];
  /** How many people took part; `null`: the data do not tell. */
  readonly respondents: number | null;
  /** People who took part and answered nothing; `null`: the data do not tell. */
  readonly withoutAnswer: number | null;
  /** People whose answers do not count, by reason; empty where all count; `null`: the data do not tell. */
  readonly leftOut: readonly LeftOut[] | null;
  /** Who took part, by characteristic; `null`: not known. */
  readonly groups: Tally["groups"];
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

const elementsAnswer = (calculation: Calculation, { answered }: Counted): readonly ElementAnswer[] => {
  const ids = rowsOf(calculation, "mean");
  const means = ids.map((_, row) => exactOf(calculation, "mean", row));
  const members = calculation.program.definition.members[satisfactionFamily.dimension];
  return ids.map((id, row) => Object.freeze({
    id, label: members?.[row]?.label ?? { id, en: id }, mean: numberOf(calculation, "mean", row),
    grade: codeAnswer(calculation, "elementGrade", satisfactionFamily.labels, row), rank: rankIn(means, means[row]), answered: answered?.[id] ?? null,
  }));
};

const prioritiesIn = (elements: readonly ElementAnswer[]): readonly PriorityGroup[] => {
  const ranks = [...new Set(elements.flatMap(({ rank }) => rank ?? []))].sort((a, b) => a - b);
  return ranks.map((rank) => ({ rank, elements: elements.filter((it) => it.rank === rank) }));
};

const latePriorities = /* @__PURE__ */ lateProperty("priorities");

const leftOutIn = ({ respondents, withoutAnswer, completeRespondents }: Counted, listwise: boolean): readonly LeftOut[] | null => {
  if (respondents === null || withoutAnswer === null || (listwise && completeRespondents === null)) return null;
  const incomplete = listwise ? respondents - withoutAnswer - Number(completeRespondents) : 0;
  const all: readonly LeftOut[] = [{ reason: "without-answer", people: withoutAnswer }, { reason: "incomplete", people: incomplete }];
  return all.filter(({ people }) => people > 0);
};

/** Did everybody call the service free? Highest answer on its cost reads "gratis", which paid services hardly reach. */
const looksFree = (calculation: Calculation, elements: readonly ElementAnswer[]): boolean =>
  calculation.program.options["freeService"] === "as-answered" && elements.some(({ id, mean }) => id === satisfactionFamily.cost && mean.exact === "4");

/** Notes of the engine in the words of this family. */
export const satisfactionWords = (issue: Issue): Issue => (issue.code === "member-omitted" ? { ...issue, code: "unsur-omitted" } : issue.code === "member-added" ? { ...issue, code: "unsur-added" } : issue);

/** Where nothing is counted. */
export const uncounted: Counted = { respondents: null, withoutAnswer: null, groups: null, completeRespondents: null, answered: null };

/** The answer that a calculation gives. */
export const satisfactionAnswer = (counted: Counted, calculation: Calculation, occasion: Occasion, issues: Issue[]): Satisfaction => {
  if (flagOf(calculation, "belowScaleMinimum") === true) issues.push(note<AssessIssueCode>("below-scale-minimum", "index"));
  const elements = elementsAnswer(calculation, counted);
  if (looksFree(calculation, elements)) issues.push(note<AssessIssueCode>("free-service", `elements[${satisfactionFamily.cost}]`));
  const { options } = calculation.program;
  issues.push(...remarkWeight(options["weights"] ?? "", exactOf(calculation, "equalWeight")));
  const answer = {
    index: numberOf(calculation, "index", 0, "shown"),
    interval: numberOf(calculation, "interval"),
    grade: codeAnswer(calculation, "grade", satisfactionFamily.labels),
    elements, lowest: elements.filter(({ rank }) => rank === 1),
    respondents: counted.respondents, withoutAnswer: counted.withoutAnswer, leftOut: leftOutIn(counted, options["missing"] === "listwise"), groups: counted.groups,
    conventions: options,
  };
  latePriorities(answer, () => deepFreeze(prioritiesIn(elements))); // who shows one figure does not pay for the order of the others
  return withReceipt(answer as typeof answer & Pick<Satisfaction, "priorities">, calculation, occasion);
};

/** Printed means were rounded before they were weighted: that is said where the caller says nothing else. */
const withPrintedMeans = <O extends SatisfactionOptions>(survey: Survey, options: O): O =>
  (isMeans(survey) && options.conventions?.["rounding"] === undefined ? { ...options, conventions: { ...options.conventions, rounding: "nrr-as-printed" } } : options);

/**
 * The satisfaction index (IKM) of a service, its grade, and its weakest elements.
 *
 * @param survey - frequencies `{ waktu: [n1, n2, n3, n4], … }`, sums `{ total, answered }`, single answers `[{ waktu: 3, … }, …]`, printed means `{ means: { waktu: "3.31", … } }`, or a tally.
 * Answers are whole numbers 1 to 4; an element without an answer is missing, never 0. Printed means set the convention `rounding: nrr-as-printed`.
 * @param options - `period` (the rule in force then is used); optionally `engine`, `scope`, `rulebook`, `conventions` (axes `weights`, `rounding`, `gaps`, `basis`, `missing`, `freeService`),
 * `terms` (`customWeight`), `elements`, `respondents`, `ignore`, `numbering`, `questions`, `groups`, `format`, `perRule`.
 * @returns Index (25 to 100), the same on 1 to 4, grade, elements with mean and rank, the lowest ones, all in order of priority, number of people, who was left out and why, groups, and the receipt. Without any answer the index is undetermined: its `text` is `null` and its `reasons` say why.
 * Issues: those of `tally` (`answer-out-of-range`, `unknown-element`, …), `period-missing`, `not-a-period`, `period-spans-rules`, `rule-not-in-force`, `unknown-convention`, `unknown-option`,
 * `conventions-do-not-combine`; notes `between-published-bounds`, `unsur-omitted`, `unsur-added`, `below-scale-minimum`, `free-service`, `printed-means-tie`, `weight-not-as-named`. How the grade would change under other conventions: `satisfactionSensitivity`.
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
 *
 * const wall = { means: { persyaratan: "3,62", prosedur: "3,48", waktu: "3,45", biaya: "4,00", produk: "3,52", kompetensi: "3,62", perilaku: "3,66", pengaduan: "3,97", sarana: "3,62" } };
 * const printed = unwrap(assessSatisfaction(wall, { period: "2025", format: "id-ID" }));
 * printed.index.text; // => "91.50"
 * printed.conventions.rounding; // => "nrr-as-printed"
 * ```
 */
export function assessSatisfaction(survey: Survey, options: SatisfactionOptions & { readonly perRule: true }): Result<Parts<Satisfaction>>;
export function assessSatisfaction(survey: Survey, options: SatisfactionOptions): Result<Satisfaction>;
export function assessSatisfaction(survey: Survey, options: SatisfactionOptions & { readonly perRule?: boolean }): Result<Satisfaction | Parts<Satisfaction>> {
  return guard(() => {
    let counted: Counted | undefined;
    return assessByPeriod<Satisfaction>({
      family: satisfactionFamily.id, national: nationalSatisfaction, words: satisfactionWords,
      observe: (book) => {
        const read = observeSurvey(survey, book, options, options.engine !== undefined || options.conventions?.["missing"] === "listwise");
        if (read.ok) counted = read.value.counted;
        return read;
      },
      answer: (calculation, occasion, issues) => satisfactionAnswer(counted ?? uncounted, calculation, occasion, issues),
    }, withPrintedMeans(survey, options), surveyOptionKeys);
  });
}
