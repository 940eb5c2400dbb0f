/** assessIndicators: a plan of weighted indicators and what was observed, scored by an agency's guideline. */
import { readPlan, type Indicator, type IndicatorPlan, type Observation as IndicatorObservation, type Period } from "../domain/index.ts";
import { numberOf, rowsOf, type Calculation, type NumberAnswer, type Receipt } from "../engine/index.ts";
import { fail, guard, note, ok, type Issue, type Result, type Text } from "../kernel/index.ts";
import { indicatorsFamily } from "../regulations/indicators/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { codeAnswer, withReceipt, type CodeAnswer } from "./answer.ts";
import { assessByPeriod, type AssessOptions, type Observation, type Parts } from "./by-period.ts";
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
}

/** The score of an objective. */
export interface ObjectiveAnswer {
  /** Its id. */
  readonly id: string;
  /** Its score. */
  readonly score: NumberAnswer;
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
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

/** Options of {@link assessIndicators}: the engine is required, for the package ships no rulebook of this family. */
export interface IndicatorOptions extends AssessOptions {
  /** The engine with the guideline and its overlays. */
  readonly engine: NonNullable<AssessOptions["engine"]>;
}

const hasStep = (calculation: Calculation, id: string): boolean => calculation.program.lines.some((line) => line.step.id === id);

const observedIn = (plan: IndicatorPlan, indicator: Indicator, period: Period): IndicatorObservation | undefined => plan.observations.find((it) => it.indicator === indicator.id && it.period === period.text);

/** By indicator; what is undefined is left out and is then missing. */
const each = <T>(indicators: readonly Indicator[], value: (indicator: Indicator) => T | undefined): Readonly<Record<string, T>> => Object.fromEntries(indicators.flatMap((indicator) => {
  const found = value(indicator);
  return found === undefined ? [] : [[indicator.id, found] as const];
}));

/** Every further code of the plan under its own name, as the rulebook declares it. */
const codesOf = (indicators: readonly Indicator[]): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const names = new Set(indicators.flatMap((it) => Object.keys(it.codes ?? {})));
  return Object.fromEntries([...names].map((name) => [name, each(indicators, (it) => (it.codes !== undefined && Object.hasOwn(it.codes, name) ? it.codes[name] : undefined))]));
};

const inputsOf = (plan: IndicatorPlan, period: Period): Readonly<Record<string, unknown>> => {
  const { indicators, objectives } = plan;
  const seen = (it: Indicator): IndicatorObservation | undefined => observedIn(plan, it, period);
  return {
    ...codesOf(indicators),
    formula: each(indicators, (it) => it.formula),
    actual: each(indicators, (it) => (seen(it)?.notApplicable === undefined ? seen(it)?.value : { notApplicable: true })),
    target: each(indicators, (it) => (it.target !== undefined && "value" in it.target ? it.target.value : undefined)),
    low: each(indicators, (it) => (it.target !== undefined && "low" in it.target ? it.target.low : undefined)),
    high: each(indicators, (it) => (it.target !== undefined && "high" in it.target ? it.target.high : undefined)),
    verified: each(indicators, (it) => seen(it)?.verified),
    weight: each(indicators, (it) => it.weight),
    objectiveWeight: Object.fromEntries(objectives.flatMap((it) => (it.weight === undefined ? [] : [[it.id, it.weight] as const]))),
  };
};

const memberOf = (id: string, label: Text | undefined, within: string | undefined): object => ({ id, ...(label === undefined ? {} : { label }), ...(within === undefined ? {} : { within }) });

/** Members come from the plan where the rulebook has no list of its own. */
const membersOf = (plan: IndicatorPlan, book: RulebookData): NonNullable<Observation["members"]> => {
  const { dimension, parent } = indicatorsFamily;
  const free = (name: string): boolean => book.dimensions?.[name] !== undefined && book.dimensions[name].members === undefined;
  return {
    ...(free(dimension) ? { [dimension]: plan.indicators.map((it) => memberOf(it.id, it.label, book.dimensions?.[dimension]?.within === undefined ? undefined : it.objective)) } : {}),
    ...(free(parent) ? { [parent]: plan.objectives.map((it) => memberOf(it.id, it.label, book.dimensions?.[parent]?.within === undefined ? undefined : it.within)) } : {}),
  };
};

const answerOf = (calculation: Calculation, plan: IndicatorPlan): Omit<Indicators, "receipt"> => {
  const members = calculation.program.definition.members[indicatorsFamily.dimension] ?? [];
  const labels = new Map(plan.indicators.map((it) => [it.id, it.label]));
  return {
    total: numberOf(calculation, "total", 0, hasStep(calculation, "shown") ? "shown" : "total"),
    predicate: hasStep(calculation, "predicate") ? codeAnswer(calculation, "predicate", indicatorsFamily.labels) : null,
    indicators: rowsOf(calculation, "index").map((id, row) => ({
      id, label: labels.get(id) ?? members[row]?.label ?? { id, en: id },
      achievement: numberOf(calculation, hasStep(calculation, "achievement") ? "achievement" : "index", row), index: numberOf(calculation, "index", row),
    })),
    objectives: rowsOf(calculation, "objectiveScore").map((id, row) => ({ id, score: numberOf(calculation, "objectiveScore", row) })),
  };
};

/**
 * Scores a plan of indicators over a period under the guideline in the engine: achievement of each indicator by its named formula, cap, weights, total.
 *
 * @param plan - objectives, indicators (formula, target or range, weight) and observations, as `readPlan` takes them. Only observations whose period is written like the one asked for count.
 * @param options - `engine` with a rulebook of the family `indicators` and the agency's overlays, `period`; optionally `scope`, `rulebook`, `conventions`, `terms`, `perRule`.
 * @returns Total, predicate, every indicator with and without cap, objectives, and the receipt (with every term that an overlay changed: before, after, basis).
 * Issues: `no-rulebook` (without an engine, or none of this family in it), those of `readPlan`, `unknown-member` for an indicator that the rulebook does not know, `weights-do-not-sum`,
 * `period-spans-rules`; note `no-observation`, warning `missing-value`. Formulas and weights are the guideline's, each with its citation; nothing here is national law.
 *
 * @example
 * ```ts
 * import { assessIndicators } from "pembinaan-asn";
 * const refused = assessIndicators({ objectives: [], indicators: [], observations: [] }, { period: "2026" } as never);
 * refused.issues.map((it) => it.code); // => ["no-rulebook"]
 * ```
 */
export function assessIndicators(plan: IndicatorPlan, options: IndicatorOptions & { readonly perRule: true }): Result<Parts<Indicators>>;
export function assessIndicators(plan: IndicatorPlan, options: IndicatorOptions): Result<Indicators>;
export function assessIndicators(plan: IndicatorPlan, options: IndicatorOptions & { readonly perRule?: boolean }): Result<Indicators | Parts<Indicators>> {
  return guard(() => {
    const read = readPlan(plan);
    return assessByPeriod<Indicators>({
      family: indicatorsFamily.id,
      observe: (book, period) => {
        if (!read.ok) return fail(read.issues);
        const silent = read.value.indicators.filter((it) => observedIn(read.value, it, period) === undefined);
        const remarks: Issue[] = silent.map((it) => note<AssessIssueCode>("no-observation", `observations[${it.id}]`, { expected: `an observation of ${period.text}`, details: { indicator: it.id, period: period.text } }));
        return ok({ inputs: inputsOf(read.value, period), members: membersOf(read.value, book), issues: remarks }, read.issues);
      },
      answer: (calculation, occasion) => withReceipt(answerOf(calculation, read.ok ? read.value : { objectives: [], indicators: [], observations: [] }), calculation, occasion),
    }, options);
  });
}
