/** From a plan of indicators to the inputs and members of the family's rulebooks. */
import type { Indicator, IndicatorPlan, Observation as IndicatorObservation, Period, Target } from "../domain/index.ts";
import { indicatorsFamily } from "../regulations/indicators/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import type { Text } from "../kernel/index.ts";
import type { Observation } from "./by-period.ts";

/** What was observed of an indicator in a period. */
export const observedIn = (plan: IndicatorPlan, indicator: Indicator, period: Period): IndicatorObservation | undefined => plan.observations.find((it) => it.indicator === indicator.id && it.period === period.text);

/** By indicator; what is undefined is left out and is then missing. */
const each = <T>(indicators: readonly Indicator[], value: (indicator: Indicator) => T | undefined): Readonly<Record<string, T>> => {
  const found: (readonly [string, T])[] = [];
  for (const indicator of indicators) {
    const one = value(indicator);
    if (one !== undefined) found.push([indicator.id, one]);
  }
  return Object.fromEntries(found); // and not by assignment: an id may be __proto__
};

/** Every further code of the plan under its own name, as the rulebook declares it. */
const codesOf = (indicators: readonly Indicator[]): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const names = new Set(indicators.flatMap((it) => Object.keys(it.codes ?? {})));
  return Object.fromEntries([...names].map((name) => [name, each(indicators, (it) => (it.codes !== undefined && Object.hasOwn(it.codes, name) ? it.codes[name] : undefined))]));
};

/** The one value of a target in a period; a milestone is reached at 1. */
const singleTarget = (target: Target | undefined, period: Period): string | undefined => {
  if (target === undefined || "low" in target) return undefined;
  if ("value" in target) return target.value;
  if ("milestone" in target) return "1";
  return Object.hasOwn(target.trajectory, period.text) ? target.trajectory[period.text] : undefined;
};

/** Canonical inputs of the family. */
export const inputsOf = (plan: IndicatorPlan, period: Period): Readonly<Record<string, unknown>> => {
  const { indicators, objectives } = plan;
  const observed = new Map(plan.observations.flatMap((it) => (it.period === period.text ? [[it.indicator, it] as const] : [])));
  const seen = (it: Indicator): IndicatorObservation | undefined => observed.get(it.id);
  const codes = codesOf(indicators);
  return {
    ...codes,
    formula: each(indicators, (it) => it.formula),
    actual: each(indicators, (it) => (seen(it)?.notApplicable === undefined ? seen(it)?.value : { notApplicable: true })),
    target: each(indicators, (it) => singleTarget(it.target, period)),
    low: each(indicators, (it) => (it.target !== undefined && "low" in it.target ? it.target.low : undefined)),
    high: each(indicators, (it) => (it.target !== undefined && "high" in it.target ? it.target.high : undefined)),
    worst: each(indicators, (it) => it.worst),
    atMaximum: each(indicators, (it) => (it.target !== undefined && "maximal" in it.target ? true : undefined)),
    verified: each(indicators, (it) => seen(it)?.verified),
    validity: { ...codes["validity"], ...each(indicators, (it) => it.validity) },
    control: { ...codes["control"], ...each(indicators, (it) => it.control) },
    weight: each(indicators, (it) => it.weight),
    objectiveWeight: Object.fromEntries(objectives.flatMap((it) => (it.weight === undefined ? [] : [[it.id, it.weight] as const]))),
  };
};

const memberOf = (id: string, label: Text | undefined, within: string | undefined): object => ({ id, ...(label === undefined ? {} : { label }), ...(within === undefined ? {} : { within }) });

/** Members come from the plan where the rulebook has no list of its own. */
export const membersOf = (plan: IndicatorPlan, book: RulebookData): NonNullable<Observation["members"]> => {
  const { dimension, parent, grandparent } = indicatorsFamily;
  const free = (name: string): boolean => book.dimensions?.[name] !== undefined && book.dimensions[name].members === undefined;
  return {
    ...(free(dimension) ? { [dimension]: plan.indicators.map((it) => memberOf(it.id, it.label, book.dimensions?.[dimension]?.within === undefined ? undefined : it.objective)) } : {}),
    ...(free(parent) ? { [parent]: plan.objectives.map((it) => memberOf(it.id, it.label, book.dimensions?.[parent]?.within === undefined ? undefined : it.within)) } : {}),
    ...(free(grandparent) ? { [grandparent]: [...new Set(plan.objectives.flatMap((it) => it.within ?? []))] } : {}),
  };
};

/** Inputs that the rulebook leaves to the caller and the plan gives: they claim no authority. */
export const callerSet = (inputs: Readonly<Record<string, unknown>>, book: RulebookData): readonly string[] =>
  indicatorsFamily.callerInputs.filter((name) => Object.hasOwn(book.inputs, name) && Object.keys(inputs[name] as object).length > 0);
