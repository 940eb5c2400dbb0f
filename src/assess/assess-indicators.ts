/** assessIndicators: a plan of weighted indicators and what was observed, scored by an agency's guideline. */
import { readPlan, type IndicatorPlan } from "../domain/index.ts";
import { exactOf, isSameCell, numberOf, rowsOf, type Calculation, type NumberAnswer, type Receipt } from "../engine/index.ts";
import { fail, guard, note, numberValue, ok, parseFraction, subtract, type Issue, type NumberValue, type Result, type Text } from "../kernel/index.ts";
import { indicatorsFamily } from "../regulations/indicators/index.ts";
import { codeAnswer, hasStep, withReceipt, type CodeAnswer } from "./answer.ts";
import { assessByPeriod, type AssessOptions, type Parts } from "./by-period.ts";
import { joinByDays, type Joined } from "./join-by-days.ts";
import { callerSet, inputsOf, membersOf, observedIn, unreadBy } from "./indicator-plan.ts";
import { againstFormula } from "./formula-direction.ts";
import type { AssessIssueCode } from "./issues.ts";

/** One indicator in the answer. */
export interface IndicatorAnswer {
  /** Its id. */
  readonly id: string;
  /** Its name in the plan or in the rulebook, else its id. */
  readonly label: Text;
  /** Achievement in percent, before floor and cap. */
  readonly achievement: NumberAnswer;
  /** Achievement in percent, after floor and cap. */
  readonly index: NumberAnswer;
  /** Its band, where the rulebook grades indicators. */
  readonly predicate: CodeAnswer | null;
  /** Its colour, where the rulebook has colours. */
  readonly status: CodeAnswer | null;
}

/** The score of an objective, or of a perspective. */
export interface ObjectiveAnswer {
  /** Its id. */
  readonly id: string;
  /** Its score. */
  readonly score: NumberAnswer;
}

/** How the total of an earlier period compares. */
export interface IndicatorTrend {
  /** The earlier period. */
  readonly period: string;
  /** The rulebook by which it was scored. */
  readonly rulebook: string;
  /** Its total. */
  readonly total: NumberAnswer;
  /** The total asked for less that one; null where one of them is missing, or they stand under different rulebooks. */
  readonly change: NumberValue | null;
}

/** An indicator without a value, and why. */
export interface IndicatorGap {
  /** Its id. */
  readonly indicator: string;
  /** Why, each `code@address`. */
  readonly reasons: readonly string[];
}

/** The indicators of a unit or a person in one period. */
export interface Indicators {
  /** The total: `text` as published, `exact` what it is. */
  readonly total: NumberAnswer;
  /** Its predicate, where the rulebook has bands. */
  readonly predicate: CodeAnswer | null;
  /** The indicators in order. */
  readonly indicators: readonly IndicatorAnswer[];
  /** The objectives in order; empty where the rulebook has none. */
  readonly objectives: readonly ObjectiveAnswer[];
  /** The perspectives in order; empty where the rulebook has none. */
  readonly perspectives: readonly ObjectiveAnswer[];
  /** The colour of the total, where the rulebook has colours. */
  readonly status: CodeAnswer | null;
  /** What has no value, and why. */
  readonly missing: readonly IndicatorGap[];
  /** Inputs that the caller set where the rulebook leaves it to him (weights): they claim no authority. */
  readonly caller: readonly string[];
  /** The earlier periods that were asked for, in that order. */
  readonly trend: readonly IndicatorTrend[];
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

/** Options of {@link assessIndicators}: the engine is required, for no rulebook of this family is general. */
export interface IndicatorOptions extends AssessOptions {
  /** The engine with the guideline and its overlays. */
  readonly engine: NonNullable<AssessOptions["engine"]>;
  /** Earlier periods to compare with, as text: scored from the same plan under the same options. */
  readonly earlier?: readonly string[];
}

const codeIn = (calculation: Calculation, step: string, labels: string, row = 0): CodeAnswer | null => (hasStep(calculation, step) ? codeAnswer(calculation, step, labels, row) : null);

const scoresOf = (calculation: Calculation, step: string): readonly ObjectiveAnswer[] => rowsOf(calculation, step).map((id, row) => ({ id, score: numberOf(calculation, step, row) }));

const answerOf = (calculation: Calculation, plan: IndicatorPlan, caller: readonly string[], trend: readonly IndicatorTrend[]): Omit<Indicators, "receipt"> => {
  const { dimension, labels, statusLabels } = indicatorsFamily;
  const members = calculation.program.definition.members[dimension];
  const named = new Map(plan.indicators.map((it) => [it.id, it.label]));
  const bare = hasStep(calculation, "achievement") ? "achievement" : "index";
  const indicators = rowsOf(calculation, "index").map((id, row): IndicatorAnswer => {
    const index = numberOf(calculation, "index", row);
    return {
      id, label: named.get(id) ?? members?.[row]?.label ?? { id, en: id },
      achievement: isSameCell(calculation, bare, "index", row) ? index : numberOf(calculation, bare, row), index,
      predicate: codeIn(calculation, "indicatorPredicate", labels, row), status: codeIn(calculation, "indicatorStatus", statusLabels, row),
    };
  });
  return {
    total: numberOf(calculation, "total", 0, hasStep(calculation, "shown") ? "shown" : "total"),
    predicate: codeIn(calculation, "predicate", labels), status: codeIn(calculation, "totalStatus", statusLabels),
    indicators, objectives: scoresOf(calculation, "objectiveScore"), perspectives: scoresOf(calculation, "perspectiveScore"),
    missing: indicators.flatMap(({ id, index }) => (index.exact === null ? [{ indicator: id, reasons: index.reasons }] : [])),
    caller, trend,
  };
};

/** An earlier period with what has changed since; undefined where it could not be scored, with the reasons in `issues`. */
const trendOf = (period: string, calculation: Calculation, plan: IndicatorPlan, options: IndicatorOptions & { readonly perRule?: boolean }, issues: Issue[]): readonly IndicatorTrend[] => {
  const { earlier: _earlier, perRule: _perRule, ...others } = options;
  const before = assessIndicators(plan, { ...others, period });
  if (!before.ok) {
    issues.push(...before.issues.map((it) => ({ ...it, severity: "note" as const, path: `earlier[${period}]` })));
    return [];
  }
  const { total, receipt } = before.value;
  const [now, then] = [exactOf(calculation, "total"), total.exact === null ? undefined : parseFraction(total.exact)];
  const alike = receipt.rulebook === calculation.program.definition.rulebook;
  return [{ period, rulebook: receipt.rulebook, total, change: alike && now !== undefined && then !== undefined ? numberValue(subtract(now, then)) : null }];
};

/**
 * Scores a plan of indicators over a period under the guideline in the engine: achievement of each indicator by its named formula, cap, weights, total.
 *
 * @param plan - objectives, indicators (formula, target or range, weight) and observations, as `readPlan` takes them. Only observations whose period is written like the one asked for count.
 * @param options - `engine` with a rulebook of the family `indicators` and the agency's overlays, `period`; optionally `earlier` (periods to compare with), `scope`, `rulebook`, `conventions`, `terms`, `perRule` (an answer for each rule and set of overlays in the period), `proRata: "days"` (the same, and one total in which each part weighs its days: a choice of yours, said on purpose).
 * @returns Total, predicate and colour, every indicator with and without cap, objectives, perspectives, what is missing and why, what the caller set himself, the change since earlier periods, and the receipt (with every term that an overlay changed: before, after, basis).
 * Issues: `no-rulebook` (without an engine, or none of this family in it), those of `readPlan`, `unknown-member` for an indicator that the rulebook does not know, `weights-do-not-sum`,
 * `period-spans-rules`; notes `no-observation`, `not-read-by-rule` (the plan gives weights, a range, or what nobody has verified, and this rulebook reads none of it), `caller-weights`, `joined-by-days`, warnings `missing-value`, `direction-against-formula`. Formulas and weights are the guideline's, each with its citation; nothing here is national law.
 *
 * @example
 * ```ts
 * import { assessIndicators } from "pembinaan-asn";
 * const refused = assessIndicators({ objectives: [], indicators: [], observations: [] }, { period: "2026" } as never);
 * refused.issues.map((it) => it.code); // => ["no-rulebook"]
 * ```
 */
export function assessIndicators(plan: IndicatorPlan, options: IndicatorOptions & { readonly proRata: "days" }): Result<Joined<Indicators>>;
export function assessIndicators(plan: IndicatorPlan, options: IndicatorOptions & { readonly perRule: true }): Result<Parts<Indicators>>;
export function assessIndicators(plan: IndicatorPlan, options: IndicatorOptions): Result<Indicators>;
export function assessIndicators(plan: IndicatorPlan, options: IndicatorOptions & { readonly perRule?: boolean; readonly proRata?: "days" }): Result<Indicators | Parts<Indicators> | Joined<Indicators>> {
  return guard(() => {
    if (!Object.hasOwn(options, "proRata")) return assessParts(plan, options);
    const { proRata, ...others } = options;
    if (proRata === undefined) return assessParts(plan, others);
    return joinByDays(proRata, assessParts(plan, { ...others, perRule: true }) as Result<Parts<Indicators>>);
  });
}

/** No rule of this family holds for everybody: which of those in the engine can be asked for? */
const namingRules = <T>(engine: IndicatorOptions["engine"] | undefined, result: Result<T>): Result<T> => {
  if (result.ok || engine === undefined) return result;
  const ids = [...engine["~inside"].books.values()].flatMap(({ id, family }) => (family === indicatorsFamily.id ? [id] : []));
  return fail(result.issues.map((it) => (it.code === "no-rulebook" && it.path === "" ? { ...it, expected: `options.rulebook: ${ids.join(" or ")}` } : it)));
};

const assessParts = (plan: IndicatorPlan, options: IndicatorOptions & { readonly perRule?: boolean }): Result<Indicators | Parts<Indicators>> => {
  const read = readPlan(plan);
  const empty: IndicatorPlan = { objectives: [], indicators: [], observations: [] };
  let caller: readonly string[] = [];
  return namingRules(options.engine, assessByPeriod<Indicators>({
    family: indicatorsFamily.id,
    observe: (book, period) => {
      if (!read.ok) return fail(read.issues);
      const observed = observedIn(read.value, period);
      const silent = read.value.indicators.filter((it) => !observed.has(it.id));
      const remarks: Issue[] = [...againstFormula(read.value), ...silent.map((it) => note<AssessIssueCode>("no-observation", `observations[${it.id}]`, { expected: `an observation of ${period.text}`, details: { indicator: it.id, period: period.text } }))];
      const inputs = inputsOf(read.value, observed, period, book);
      caller = callerSet(inputs);
      for (const name of unreadBy(book, read.value, observed)) remarks.push(note<AssessIssueCode>("not-read-by-rule", name, { details: { rulebook: book.id } }));
      for (const name of caller) remarks.push(note<AssessIssueCode>("caller-weights", name));
      return ok({ inputs, members: membersOf(read.value, book), issues: remarks }, read.issues);
    },
    answer: (calculation, occasion, issues) => {
      const known = read.ok ? read.value : empty;
      const trend = (options.earlier ?? []).flatMap((period) => trendOf(period, calculation, plan, options, issues));
      return withReceipt(answerOf(calculation, known, caller, trend), calculation, occasion);
    },
  }, options, ["earlier"]));
};
