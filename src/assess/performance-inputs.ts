/** From a performance plan (SKP) to the canonical inputs of its family: once, for every rule. */
import { parsePeriod, type Evaluation, type Indicator, type Observation as Seen, type Period, type PlannedResult, type Skp } from "../domain/index.ts";
import { error, note, type DateRange, type Issue } from "../kernel/index.ts";
import { performanceFamily } from "../regulations/performance/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { memberOf, type Observation } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";

/** Of several things with a period the one of exactly these days. */
const ofDays = <T extends { readonly period: string }>(list: readonly T[], { from, to }: DateRange): T | undefined => list.find((it) => {
  const days = parsePeriod(it.period);
  return days.ok && days.value.from === from && days.value.to === to;
});

/** What belongs to a part of a period: what was noted for exactly that part, else for the whole. */
const ofPart = <T extends { readonly period: string }>(list: readonly T[], part: DateRange, whole: Period): T | undefined => ofDays(list, part) ?? ofDays(list, whole);

/** By id; what is undefined is left out and is then missing. */
const by = <T extends { readonly id: string }>(list: readonly T[], value: (it: T) => unknown): Readonly<Record<string, unknown>> => Object.fromEntries(list.flatMap((it) => {
  const found = value(it);
  return found === undefined ? [] : [[it.id, found] as const];
}));

const leader = (skp: Skp): boolean | undefined => (skp.position === undefined ? undefined : skp.position.startsWith("jpt"));

/** The group of positions that rules tell apart. */
export const positionGroupOf = (skp: Skp): "jpt" | "ja-jf" | undefined => (leader(skp) === undefined ? undefined : leader(skp) === true ? "jpt" : "ja-jf");

const groupOf = (skp: Skp, result: PlannedResult): string | undefined => result.group ?? (leader(skp) === false ? performanceFamily.staffGroup : undefined);

/** A target that is a range has a formula of its own. */
const formulaOf = ({ formula, target }: Indicator): string => (target !== undefined && "low" in target && (formula === "maximise" || formula === "minimise") ? `range-${formula}` : formula);

const valueOf = (seen: Seen | undefined): unknown => (seen?.notApplicable === undefined ? seen?.value : { notApplicable: true });

/** Numbers of indicators by result and aspect. An aspect that a result may do without is not applicable where it has no indicator. */
const byAspect = (results: readonly PlannedResult[], indicators: readonly Indicator[], value: (it: Indicator) => unknown): Readonly<Record<string, unknown>> => by(results, ({ id }) => ({
  ...Object.fromEntries(performanceFamily.optionalAspects.map((aspect) => [aspect, { notApplicable: "no indicator" }])),
  ...Object.fromEntries(indicators.filter((it) => it.objective === id).map((it) => [it.codes?.["aspect"] ?? "", value(it)] as const).filter(([aspect, one]) => aspect !== "" && one !== undefined)),
}));

/** Two indicators of one aspect of one result: a rule by aspects cannot take both. */
const aspectsTwice = (results: readonly PlannedResult[], indicators: readonly Indicator[]): readonly Issue[] => results.flatMap(({ id }) => {
  const seen = new Set<string>();
  return indicators.filter((it) => it.objective === id).flatMap((it) => {
    const aspect = it.codes?.["aspect"] ?? `#${it.id}`;
    const again = seen.has(aspect);
    seen.add(aspect);
    return again ? [error<AssessIssueCode>("aspect-twice", `indicators[${it.id}].codes.aspect`, { expected: "one indicator for each aspect of a result", received: aspect })] : [];
  });
});

const judged = (evaluation: Evaluation | undefined): Readonly<Record<string, unknown>> => (evaluation === undefined ? {} : {
  ...evaluation.ratings, evaluation: evaluation.kind, creativity: evaluation.creativity, newIdea: evaluation.newIdea, assessorBehaviour: evaluation.assessorBehaviour, othersBehaviour: evaluation.othersBehaviour,
  behaviourScore: evaluation.behaviourScores === undefined ? undefined : Object.fromEntries(Object.entries(evaluation.behaviourScores).map(([code, score]) => [code, score ?? { notApplicable: "not asked of this post" }])),
});

/** Only members of dimensions that the rulebook has and leaves open; each names its parent where there is one. */
const membersOf = (skp: Skp, main: readonly PlannedResult[], tasks: readonly PlannedResult[], indicators: readonly Indicator[], book: RulebookData): NonNullable<Observation["members"]> => {
  const nested = (name: string): boolean => book.dimensions?.[name]?.within !== undefined;
  const all: Readonly<Record<string, readonly unknown[]>> = {
    result: main.map((it) => memberOf(it.id, it.label, nested("result") ? groupOf(skp, it) : undefined)),
    indicator: indicators.map((it) => memberOf(it.id, it.label, nested("indicator") ? it.objective : undefined)),
    group: [...new Set(main.flatMap((it) => groupOf(skp, it) ?? []))], task: tasks.map((it) => memberOf(it.id, it.label, undefined)), post: [],
  };
  return Object.fromEntries(Object.entries(all).filter(([name, list]) => book.dimensions?.[name]?.open !== undefined && (name !== "group" || list.length > 0)));
};

/** A plan, put to one rulebook for a part of a period. */
export const observePlan = (skp: Skp, book: RulebookData, whole: Period, part: DateRange): Observation => {
  const main = skp.plannedResults.filter((it) => it.kind === "utama");
  const tasks = skp.plannedResults.filter((it) => it.kind === "tambahan");
  const taskIds = new Set(tasks.map((it) => it.id));
  const indicators = skp.indicators.filter((it) => it.objective === undefined || !taskIds.has(it.objective));
  const observed = new Map(indicators.map((it) => [it.id, ofPart(skp.observations.filter((one) => one.indicator === it.id), part, whole)]));
  const reads = (name: string): boolean => Object.hasOwn(book.inputs, name);
  const crossed = Array.isArray(book.inputs["target"]?.per);
  const target = (it: Indicator): unknown => (it.target !== undefined && "value" in it.target ? it.target.value : undefined);
  const actual = (it: Indicator): unknown => valueOf(observed.get(it.id));
  const issues: Issue[] = [
    ...(reads("actual") ? indicators.filter((it) => observed.get(it.id) === undefined).map((it) => note<AssessIssueCode>("no-observation", `observations[${it.id}]`, { expected: `an observation of ${whole.text}`, details: { indicator: it.id, period: whole.text } })) : []),
    ...(crossed ? aspectsTwice(main, indicators) : []),
  ];
  return {
    inputs: {
      ...judged(ofPart(skp.evaluations, part, whole)),
      positionGroup: positionGroupOf(skp), additionalTasks: tasks.length,
      target: crossed ? byAspect(main, indicators, target) : by(indicators, target), actual: crossed ? byAspect(main, indicators, actual) : by(indicators, actual),
      low: by(indicators, (it) => (it.target !== undefined && "low" in it.target ? it.target.low : undefined)), high: by(indicators, (it) => (it.target !== undefined && "high" in it.target ? it.target.high : undefined)),
      formula: by(indicators, formulaOf), targetIsMaximum: by(indicators, ({ codes }) => (codes?.["targetIsMaximum"] === undefined ? undefined : codes["targetIsMaximum"] === "ya")),
      notDone: by(main, (it) => it.notDone), weight: by(main, (it) => it.weight), taskCategory: by(tasks, (it) => it.category), taskScope: by(tasks, (it) => it.scope),
    },
    members: membersOf(skp, main, tasks, indicators, book), issues,
  };
};
