/** readPlan: a plan of indicators from unknown data. */
import { deepFreeze, error, fail, guard, hasError, ok, type Issue, type Result } from "../../kernel/index.ts";
import { readFields, readList } from "./fields.ts";
import type { IndicatorPlan } from "./indicator.ts";
import { readIndicator, readObjective, readObservation } from "./read-parts.ts";

/** Plans that were read here, which are frozen through and through: reading one again gives what it gave the first time. */
const known = /* @__PURE__ */ new WeakMap<object, Result<IndicatorPlan>>();

/** A key for a pair: the length keeps "a","bc" and "ab","c" apart. */
const pair = (a: string, b: string): string => `${a.length}:${a}${b}`;

const twice = (keys: readonly string[]): readonly number[] => {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    const again = seen.has(key);
    seen.add(key);
    return again ? [index] : [];
  });
};

/** Faults between the parts: ids used twice, names that lead nowhere. Positions are those of the parts that could be read. */
const relations = (plan: IndicatorPlan): readonly Issue[] => {
  const objectives = new Set(plan.objectives.map((it) => it.id));
  const indicators = new Set(plan.indicators.map((it) => it.id));
  return [
    ...twice(plan.objectives.map((it) => it.id)).map((index) => error("duplicate-objective", `objectives[${index}].id`, { received: plan.objectives[index]?.id })),
    ...twice(plan.indicators.map((it) => it.id)).map((index) => error("duplicate-indicator", `indicators[${index}].id`, { received: plan.indicators[index]?.id })),
    ...plan.indicators.flatMap((it, index) => (it.objective === undefined || objectives.has(it.objective) ? [] : [error("unknown-objective", `indicators[${index}].objective`, { expected: "the id of an objective in the plan", received: it.objective })])),
    ...plan.observations.flatMap((it, index) => (indicators.has(it.indicator) ? [] : [error("unknown-indicator", `observations[${index}].indicator`, { expected: "the id of an indicator in the plan", received: it.indicator })])),
    ...twice(plan.observations.map((it) => pair(it.indicator, it.period))).map((index) => error("duplicate-observation", `observations[${index}]`, { received: plan.observations[index]?.indicator })),
  ];
};

/**
 * Reads a plan: objectives, the indicators under them with formula, weight and target, and what was observed. Numbers are read exactly and
 * kept as text. A plan that it gave is read only once: handed in again, it comes back as it is. Whether weights add up and which formulas exist is the rulebook's business, not the plan's.
 *
 * Issues: {@link indicatorIssueCodes}, `wrong-type`, `unknown-key`, `missing-key`, numbers that cannot be read, note `float-residue`.
 *
 * @example
 * ```ts
 * import { readPlan, unwrap } from "pembinaan-asn";
 * const plan = unwrap(readPlan({
 *   indicators: [{ id: "stunting", formula: "minimise", target: 14, unit: "%" }],
 *   observations: [{ indicator: "stunting", period: "2026", numerator: 61, denominator: 400 }],
 * }));
 * plan.observations[0].value; // => "61/400"
 * ```
 */
export const readPlan = (value: unknown): Result<IndicatorPlan> => guard(() => {
  const before = typeof value === "object" && value !== null ? known.get(value) : undefined;
  if (before !== undefined) return before;
  const issues: Issue[] = [];
  const fields = readFields(value, "", ["objectives", "indicators", "observations"], issues);
  if (fields === undefined) return fail(issues);
  const all = <T>(key: string, read: (value: unknown, path: string, issues: Issue[]) => T | undefined): readonly T[] => readList(fields, key, issues).flatMap((it, index) => {
    const part = read(it, `${key}[${index}]`, issues);
    return part === undefined ? [] : [part];
  });
  const plan: IndicatorPlan = { objectives: all("objectives", readObjective), indicators: all("indicators", readIndicator), observations: all("observations", readObservation) };
  if (hasError(issues)) return fail(issues);
  const faults = relations(plan);
  if (faults.length > 0) return fail(faults);
  const read = ok(deepFreeze(plan), issues);
  known.set(read.value, read);
  return read;
});
