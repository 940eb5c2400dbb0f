/** From a plan of indicators to the inputs and members of the family's rulebooks. */
import type { Indicator, IndicatorPlan, Observation as IndicatorObservation, Period, Target } from "../domain/index.ts";
import { indicatorsFamily } from "../regulations/indicators/index.ts";
import type { RulebookData } from "../rulebook/index.ts";
import { own } from "../kernel/index.ts";
import { memberOf, type Observation } from "./by-period.ts";

/** What was observed in the period, by indicator. */
export type Observed = ReadonlyMap<string, IndicatorObservation>;

/** What was observed of the indicators of a plan in a period. */
export const observedIn = (plan: IndicatorPlan, period: Period): Observed => {
  const found = new Map<string, IndicatorObservation>();
  for (const it of plan.observations) if (it.period === period.text) found.set(it.indicator, it);
  return found;
};

/** By id; what is undefined is left out and is then missing. Undefined where nothing is left. */
const each = <T extends { readonly id: string }>(list: readonly T[], value: (it: T) => unknown): Record<string, unknown> | undefined => {
  let found: Record<string, unknown> | undefined;
  for (const it of list) {
    const one = value(it);
    if (one === undefined) continue;
    found ??= {};
    if (it.id === "__proto__") Object.defineProperty(found, it.id, { value: one, enumerable: true }); // an id may be that, and assigning would lose it
    else found[it.id] = one;
  }
  return found;
};

/** The one value of a target in a period; a milestone is reached at 1. */
const singleTarget = (target: Target | undefined, period: Period): string | undefined => {
  if (target === undefined || "low" in target) return undefined;
  if ("value" in target) return target.value;
  if ("milestone" in target) return "1";
  return Object.hasOwn(target.trajectory, period.text) ? target.trajectory[period.text] : undefined;
};

/** What each canonical input of the family is for an indicator. Any other name is that of a code of the plan. */
const readings: Readonly<Record<string, (it: Indicator, observed: Observed, period: Period) => unknown>> = {
  formula: (it) => it.formula,
  actual: ({ id }, observed) => {
    const seen = observed.get(id);
    return seen?.notApplicable === undefined ? seen?.value : { notApplicable: true };
  },
  target: ({ target }, _, period) => singleTarget(target, period),
  low: ({ target }) => (target !== undefined && "low" in target ? target.low : undefined),
  high: ({ target }) => (target !== undefined && "high" in target ? target.high : undefined),
  worst: (it) => it.worst,
  atMaximum: ({ target }) => (target !== undefined && "maximal" in target ? true : undefined),
  verified: ({ id }, observed) => observed.get(id)?.verified,
  validity: (it) => it.validity ?? codeIn(it, "validity"),
  control: (it) => it.control ?? codeIn(it, "control"),
  weight: (it) => it.weight,
};

const codeIn = ({ codes }: Indicator, name: string): string | undefined => (codes !== undefined && Object.hasOwn(codes, name) ? codes[name] : undefined);

/** Canonical inputs of the family, as far as the rulebook reads them. */
export const inputsOf = (plan: IndicatorPlan, observed: Observed, period: Period, book: RulebookData): Readonly<Record<string, unknown>> => {
  const found: Record<string, unknown> = {};
  for (const name of Object.keys(book.inputs)) {
    const reading = own(readings, name);
    const values = name === "objectiveWeight" ? each(plan.objectives, (it) => it.weight) : each(plan.indicators, reading === undefined ? (it) => codeIn(it, name) : (it) => reading(it, observed, period));
    if (values !== undefined) found[name] = values;
  }
  return found;
};

/** What a plan says that would decide a value, and the input that reads it. */
const decisive: readonly (readonly [name: string, input: string, isSaid: (plan: IndicatorPlan, observed: Observed) => boolean])[] = [
  ["weight", "weight", ({ indicators }) => indicators.some((it) => it.weight !== undefined)],
  ["objectiveWeight", "objectiveWeight", ({ objectives }) => objectives.some((it) => it.weight !== undefined)],
  ["range", "low", ({ indicators }) => indicators.some(({ target }) => target !== undefined && "low" in target)],
  ["verified", "verified", (_, observed) => [...observed.values()].some((it) => it.verified === false)],
];

/** What the plan says and the rulebook does not read: it changes nothing. */
export const unreadBy = (book: RulebookData, plan: IndicatorPlan, observed: Observed): readonly string[] =>
  decisive.flatMap(([name, input, isSaid]) => (!Object.hasOwn(book.inputs, input) && isSaid(plan, observed) ? [name] : []));

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
export const callerSet = (inputs: Readonly<Record<string, unknown>>): readonly string[] => indicatorsFamily.callerInputs.filter((name) => Object.hasOwn(inputs, name));
