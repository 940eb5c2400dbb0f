/** readSkp and readSkps: performance plans from unknown data. */
import { dateRange, error, fail, guard, hasError, ok, rangesOverlap, under, type DateRange, type Issue, type Result } from "../../kernel/index.ts";
import { positionKinds } from "../asn/index.ts";
import { readPlan } from "../indicator/index.ts";
import { parsePeriod, periodCovers, readPeriod } from "../period/index.ts";
import { at, compact, field, readEach, readFields, readId, readList, reading, readSpelled, settle } from "../read.ts";
import { readEvaluation, readExpectedBehaviour, readPlannedResult } from "./read-skp-parts.ts";
import { planApproaches, resultAspects, type Skp } from "./skp.ts";

const optionalKeys = ["superior", "position", "approach", "plannedResults", "indicators", "observations", "behaviours", "evaluations"];

/** `"2026"`, `"2026-S1"` and the like, or `{ from, to }`. */
const readDays = (value: unknown, path: string): Result<DateRange> => {
  const read = readPeriod(value, path);
  return read.ok ? dateRange(read.value.from, read.value.to) : read;
};

/** Positions in a list whose key stood before. */
const again = <T>(list: readonly T[], key: (it: T) => string): readonly number[] => {
  const seen = new Set<string>();
  return list.flatMap((it, index) => {
    const known = seen.has(key(it));
    seen.add(key(it));
    return known ? [index] : [];
  });
};

/** Faults between the parts of one plan. */
const relations = (skp: Skp, path: string): readonly Issue[] => {
  const { employee, assessor, superior, period } = skp;
  return [
    ...(assessor === employee ? [error("assessor-is-assessed", at(path, "assessor"), { expected: "another person than the employee", received: assessor })] : []),
    ...(superior === employee || superior === assessor ? [error("superior-not-above", at(path, "superior"), { expected: "another person than employee and assessor", received: superior })] : []),
    ...again(skp.plannedResults, ({ id }) => id).map((index) => error("duplicate-result", at(at(path, "plannedResults"), index), { received: skp.plannedResults[index]?.id })),
    ...again(skp.behaviours, ({ value }) => value).map((index) => error("duplicate-behaviour", at(at(path, "behaviours"), index), { received: skp.behaviours[index]?.value })),
    ...again(skp.evaluations, (it) => it.period).map((index) => error("duplicate-evaluation", at(at(path, "evaluations"), index), { received: skp.evaluations[index]?.period })),
    ...skp.evaluations.flatMap((it, index) => {
      const days = parsePeriod(it.period);
      return days.ok && periodCovers(period, days.value) ? [] : [error("evaluation-outside-plan", at(at(path, "evaluations"), index), { expected: `within ${period.from} to ${period.to}`, received: it.period })];
    }),
    ...skp.indicators.flatMap((it, index) => codesOf(it.codes).filter(([, value, allowed]) => value !== undefined && !allowed.includes(value))
      .map(([key, value, allowed]) => error("wrong-type", `${at(at(path, "indicators"), index)}.codes.${key}`, { expected: allowed.join(" | "), received: value }))),
  ];
};

const codesOf = (codes: Readonly<Record<string, string>> = {}): readonly (readonly [string, string | undefined, readonly string[]])[] => [["aspect", codes["aspect"], resultAspects], ["targetIsMaximum", codes["targetIsMaximum"], ["ya", "tidak"]]];

const readAt = (value: unknown, path: string): Result<Skp> => {
  const read = readFields(value, path, { required: ["id", "employee", "assessor", "period"], optional: optionalKeys });
  if (!read.ok) return read;
  const { issues, take, optional } = reading(read.value, path);
  const of = (key: string): [unknown, string] => [field(read.value, key), at(path, key)];
  const [id, employee, assessor, period] = [take(readId(...of("id"))), take(readId(...of("employee"))), take(readId(...of("assessor"))), take(readDays(...of("period")))];
  const superior = optional("superior", readId);
  const position = optional("position", (it, where) => readSpelled(it, where, positionKinds));
  const approach = optional("approach", (it, where) => readSpelled(it, where, planApproaches));
  const plannedResults = optional("plannedResults", (it, where) => readEach(it, where, readPlannedResult)) ?? [];
  const behaviours = optional("behaviours", (it, where) => readEach(it, where, readExpectedBehaviour)) ?? [];
  const evaluations = optional("evaluations", (it, where) => readEach(it, where, readEvaluation)) ?? [];
  const names = [...new Set(plannedResults.map((it) => it.id))];
  const plan = take((() => {
    const found = readPlan({ objectives: names.map((it) => ({ id: it })), indicators: field(read.value, "indicators"), observations: field(read.value, "observations") });
    return found.ok || path === "" ? found : fail(under(path, found.issues));
  })());
  if (hasError(issues) || plan === undefined || period === undefined) return fail(issues);
  const skp = compact<Skp>({ id: String(id), employee: String(employee), assessor: String(assessor), superior, position, period, approach, plannedResults, indicators: plan.indicators, observations: plan.observations, behaviours, evaluations });
  return settle(skp, [...issues, ...relations(skp, path)]);
};

/**
 * Reads the performance plan (SKP) of one person in one post: results, indicators with observations, expected behaviours, evaluations. What no rule settles is not checked here: which formulas,
 * groups and categories exist is each rulebook's business.
 *
 * Issues: {@link performanceIssueCodes}, those of `readPlan` for indicators and observations, `wrong-type`, `missing-key`, `unknown-key`, `not-a-period`, numbers that cannot be read.
 *
 * @example
 * ```ts
 * import { readSkp, unwrap } from "pembinaan-asn";
 * const skp = unwrap(readSkp({
 *   id: "skp-1", employee: "a", assessor: "b", period: "2026", approach: "kuantitatif",
 *   plannedResults: [{ id: "layanan", kind: "utama" }],
 *   indicators: [{ id: "izin", objective: "layanan", formula: "maximise", target: 400, codes: { aspect: "kuantitas" } }],
 *   observations: [{ indicator: "izin", period: "2026", value: 410, evidence: "register-2026" }],
 *   behaviours: [{ value: "kolaboratif", expectation: "Berbagi data antarbidang" }],
 * }));
 * skp.period; // => { from: "2026-01-01", to: "2026-12-31" }
 * readSkp({ id: "skp-2", employee: "a", assessor: "a", period: "2026" }).issues.map((it) => it.code); // => ["assessor-is-assessed"]
 * ```
 */
export const readSkp = (value: unknown): Result<Skp> => guard(() => readAt(value, ""));

/**
 * Reads the plans of one or more persons, in order. A move in mid-year ends one plan and begins another: the plans of one person may not overlap.
 *
 * Issues: those of {@link readSkp} with the position before their path, `duplicate-plan`, `overlapping-plans`.
 *
 * @example
 * ```ts
 * import { readSkps } from "pembinaan-asn";
 * const plan = (id: string, from: string, to: string) => ({ id, employee: "a", assessor: "b", period: { from, to } });
 * readSkps([plan("lama", "2021-07-01", "2021-08-31"), plan("baru", "2021-09-01", "2021-12-31")]).ok; // => true
 * readSkps([plan("lama", "2021-07-01", "2021-09-30"), plan("baru", "2021-09-01", "2021-12-31")]).issues.map((it) => it.code); // => ["overlapping-plans"]
 * ```
 */
export const readSkps = (value: unknown): Result<readonly Skp[]> => guard(() => {
  const list = readList(value, "");
  if (!list.ok) return list;
  const read = readEach(list.value, "", (it, path) => readAt(it, path));
  if (!read.ok) return read;
  const plans = read.value;
  const faults = [
    ...again(plans, ({ id }) => id).map((index) => error("duplicate-plan", at("", index), { received: plans[index]?.id })),
    ...plans.flatMap((plan, index) => {
      const other = plans.slice(0, index).find((it) => it.employee === plan.employee && rangesOverlap(it.period, plan.period));
      return other === undefined ? [] : [error("overlapping-plans", `[${index}].period`, { expected: `days outside ${other.period.from} to ${other.period.to}`, received: `${plan.period.from} to ${plan.period.to}`, details: { plan: plan.id, other: other.id } })];
    }),
  ];
  return faults.length > 0 ? fail(faults) : ok(plans, read.issues);
});
