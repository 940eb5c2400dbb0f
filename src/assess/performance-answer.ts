/** The answer of assessPerformance: predicate, score where the rule has one, a line for each result, what follows. */
import { codeOf, flagOf, numberOf, rowsOf, type Calculation, type NumberAnswer, type Occasion, type Receipt } from "../engine/index.ts";
import { endOfMonth, lateProperty, own, warning, yearOf, type Issue, type LocalDate, type Text } from "../kernel/index.ts";
import { performanceFamily, performanceFollowUps, type FollowUpRule, type TimeLimit } from "../regulations/performance/index.ts";
import { codeAnswer, hasStep, withReceipt, type CodeAnswer } from "./answer.ts";
import type { AssessIssueCode } from "./issues.ts";

/** An aspect or an indicator below a result. */
export interface ResultPart {
  /** The aspect's code or the indicator's id. */
  readonly id: string;
  /** Its name. */
  readonly label: Text;
  /** Value of the aspect, or achievement in percent before the cap. */
  readonly value: NumberAnswer;
  /** Its category, where the rule has one. */
  readonly category: CodeAnswer | null;
}

/** One planned result in the answer. */
export interface ResultLine {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly label: Text;
  /** Its value under the rule. */
  readonly value: NumberAnswer;
  /** Its aspects or indicators. */
  readonly parts: readonly ResultPart[];
}

/** Something that follows from the appraisal. */
export interface FollowUp extends Pick<FollowUpRule, "code" | "text" | "cite" | "positions"> {
  /** The limit that runs from an event; null: none is named. */
  readonly within: TimeLimit | null;
  /** The last day; null: it is not fixed by the calendar. */
  readonly by: LocalDate | null;
}

/** The performance of one person in one period. */
export interface Performance {
  /** The predicate, or why there is none. */
  readonly predicate: CodeAnswer;
  /** The number, shown as the rule or its convention rounds it; null: the rule has none. */
  readonly score: NumberAnswer | null;
  /** Planned results in order, each with its parts; empty where the rule judges them together. */
  readonly results: readonly ResultLine[];
  /** What the rule attaches to this appraisal, with its limits; empty for rulebooks of one's own. */
  readonly followUps: readonly FollowUp[];
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

const labelIn = (calculation: Calculation, dimension: string, id: string): Text => calculation.program.definition.members[dimension]?.find((it) => it.id === id)?.label ?? { id, en: id };

/** The parts by result: rows per result and aspect read `result,aspect`; those per indicator find their result in the members. */
const partsOf = (calculation: Calculation): ReadonlyMap<string | undefined, readonly ResultPart[]> => {
  const parts = new Map<string | undefined, ResultPart[]>();
  const keep = (result: string | undefined, part: ResultPart): void => {
    const known = parts.get(result);
    if (known === undefined) parts.set(result, [part]);
    else known.push(part);
  };
  rowsOf(calculation, "aspectValue").forEach((key, row) => {
    const [result, aspect = ""] = key.split(",");
    keep(result, { id: aspect, label: labelIn(calculation, "aspect", aspect), value: numberOf(calculation, "aspectValue", row), category: null });
  });
  const members = new Map((calculation.program.definition.members["indicator"] ?? []).map((it) => [it.id, it]));
  rowsOf(calculation, "achievement").forEach((id, row) => {
    const member = members.get(id);
    keep(member?.within, { id, label: member?.label ?? { id, en: id }, value: numberOf(calculation, "achievement", row), category: codeAnswer(calculation, "category", performanceFamily.labels, row) });
  });
  return parts;
};

const linesOf = (calculation: Calculation): readonly ResultLine[] => {
  const parts = partsOf(calculation);
  return rowsOf(calculation, "resultValue").map((id, row) => ({ id, label: labelIn(calculation, "result", id), value: numberOf(calculation, "resultValue", row), parts: parts.get(id) ?? [] }));
};

const codeIn = (calculation: Calculation, step: string): string | undefined => {
  const found = codeOf(calculation, step);
  return "code" in found ? found.code : undefined;
};

/** What follows. A limit of the calendar is a date only where the appraisal ends with the year; who is in which position is filtered only where it is known. */
const followUpsOf = (calculation: Calculation, occasion: Occasion, position: "jpt" | "ja-jf" | undefined): readonly FollowUp[] => {
  const { rulebook } = calculation.program.definition;
  const instrument = rulebook.slice(0, rulebook.lastIndexOf("@"));
  const { to } = occasion.period;
  const fits = (codes: readonly string[] | undefined, code: string | undefined): boolean => codes === undefined || (code !== undefined && codes.includes(code));
  const [predicate, discipline] = [codeIn(calculation, "predicate"), codeIn(calculation, "discipline")];
  return (own(performanceFollowUps, instrument) ?? [])
    .filter((it) => fits(it.predicates, predicate) && fits(it.discipline, discipline) && (it.positions === undefined || position === undefined || it.positions === position) && (it.endOfMonth === undefined || to.endsWith("-12-31")))
    .map(({ code, text, cite, positions, within, endOfMonth: month }) => ({
      code, text, cite, ...(positions === undefined ? {} : { positions }), within: within ?? null,
      by: month === undefined ? null : endOfMonth(`${yearOf(to) + 1}-${String(month).padStart(2, "0")}-01`),
    }));
};

/** The SKP of a calculation. */
export const skpOf = (calculation: Calculation): NumberAnswer => numberOf(calculation, "skp");

const lateResults = /* @__PURE__ */ lateProperty("results");
const lateFollowUps = /* @__PURE__ */ lateProperty("followUps");

/** Reads the answer off a calculation. Lines and follow-ups are made when first read, like the receipt. */
export const performanceAnswer = <More extends object = object>(calculation: Calculation, occasion: Occasion, position: "jpt" | "ja-jf" | undefined, issues: Issue[], more?: More): Performance & More => {
  if (flagOf(calculation, "belowZero") === true) issues.push(warning<AssessIssueCode>("value-below-zero", "aspectValue", { expected: "0 or more; no text has a floor" }));
  const answer = {
    ...more,
    predicate: codeAnswer(calculation, "predicate", performanceFamily.labels),
    score: hasStep(calculation, "total") ? numberOf(calculation, "total", 0, hasStep(calculation, "shown") ? "shown" : "total") : null,
  };
  lateResults(answer, () => Object.freeze(linesOf(calculation)));
  lateFollowUps(answer, () => Object.freeze(followUpsOf(calculation, occasion, position)));
  return withReceipt(answer as Omit<Performance, "receipt"> & More, calculation, occasion);
};
