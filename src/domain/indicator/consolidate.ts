/** consolidate: from what was reported in the periods of a year to the value up to now, refusing what makes no sense. */
import { add, compare, deepFreeze, divide, error, fail, guard, hasError, maximum, minimum, note, ok, parseFraction, rational, sum, toFraction, warning, zero, type Issue, type Rational, type Result } from "../../kernel/index.ts";
import { at, readFields, readFlag, readList, readNumberField, readText, readWord } from "./fields.ts";
import type { ExactText } from "./indicator.ts";
import { indicatorScales, type IndicatorScale } from "./scale.ts";

/** How periods become one value. */
export type Consolidation = "sum" | "average" | "take-last-known" | "max" | "min";

/** The methods. */
export const consolidations: readonly Consolidation[] = ["sum", "average", "take-last-known", "max", "min"];

/** The periods whose targets count: those that were reported, those up to the last report, or the whole year. */
export type Denominator = "same-periods" | "to-date" | "annual";

const denominators: readonly Denominator[] = ["same-periods", "to-date", "annual"];

/** One consolidated value. */
export interface Consolidated {
  /** The actual up to now; null: nothing was reported. */
  readonly actual: ExactText | null;
  /** The target by the same method; null: none was set. */
  readonly target: ExactText | null;
  /** Periods that were reported, in order. */
  readonly counted: readonly string[];
  /** Periods that were not. */
  readonly unreported: readonly string[];
}

interface Report {
  readonly period: string;
  readonly actual: Rational | undefined;
  readonly target: Rational | undefined;
  readonly unit: string | undefined;
}

const reduce = (method: Consolidation, values: readonly Rational[]): Rational | undefined => {
  const [first, ...rest] = values;
  if (first === undefined) return undefined;
  switch (method) {
    case "sum": return rest.reduce(add, first);
    case "average": return divide(sum(values), rational(values.length));
    case "take-last-known": return values.at(-1);
    case "max": return rest.reduce(maximum, first);
    case "min": return rest.reduce(minimum, first);
  }
};

const exact = (text: ExactText | undefined): Rational | undefined => (text === undefined ? undefined : parseFraction(text));
const written = (value: Rational | undefined): ExactText | null => (value === undefined ? null : toFraction(value));

/** Why a method does not fit a kind of number. */
const misfits = (method: Consolidation, scale: IndicatorScale): readonly Issue[] => {
  const facts = { details: { method, scale } };
  if (method === "sum" && ["percentage", "rate", "predicate", "stock"].includes(scale)) return [error("consolidation-refused", "options.method", { expected: "average, take-last-known, max or min", received: method, ...facts })];
  if (method === "average" && scale === "predicate") return [error("consolidation-refused", "options.method", { expected: "take-last-known, max or min", received: method, ...facts })];
  return method === "sum" && scale === "index" ? [warning("sum-of-index", "options.method", facts)] : [];
};

/** Reports in another unit than the first that names one: what has no unit is taken to have that one. */
const mixedUnits = (reports: readonly Report[]): readonly Issue[] => {
  const unit = reports.find((it) => it.unit !== undefined)?.unit;
  return reports.flatMap((it) => (it.unit === undefined || it.unit === unit ? [] : [error("unit-differs", `reports[${it.period}].unit`, { expected: String(unit), received: it.unit })]));
};

const readReports = (value: unknown, issues: Issue[]): readonly Report[] => {
  const seen = new Set<string>();
  return readList({ record: { reports: value }, path: "" }, "reports", issues).flatMap((it, index) => {
    const fields = readFields(it, `reports[${index}]`, ["period", "actual", "target", "unit"], issues);
    const period = fields === undefined ? undefined : readText(fields, "period", issues, true);
    if (fields === undefined || period === undefined) return [];
    if (seen.has(period)) issues.push(error("period-twice", at(fields, "period"), { received: period }));
    seen.add(period);
    return [{ period, actual: exact(readNumberField(fields, "actual", issues)), target: exact(readNumberField(fields, "target", issues)), unit: readText(fields, "unit", issues) }];
  });
};

/**
 * Consolidates reports in the order of time. Target and actual go by the same method (KMK 127/2026 hlm. 37-38; the vocabulary of the finance ministry: Sum, Average, Take Last Known). A gap
 * is skipped and listed; an honest 0 is a report.
 *
 * @param reports - `{ period, actual?, target?, unit? }` in the order of time, exact numbers.
 * @param options - `method`, `scale` (what kind of number), `denominator`: whose targets count, default `same-periods` so that an unreported quarter does not look like failure; `cumulative: true` where a value includes all before it.
 * @returns The actual and the target so far, the periods that counted and those that did not. Errors: `consolidation-refused` (a sum of percentages, rates, predicates or stocks; an
 * average of predicates), `unit-differs`, `period-twice`, `wrong-type`, `missing-key`, `unknown-key`, numbers that cannot be read. Warnings: `sum-of-index`, `cumulative-falls`. Note: `nothing-reported`.
 *
 * @example
 * ```ts
 * import { consolidate, unwrap } from "pembinaan-asn";
 * const quarters = [{ period: "2026-Q1", actual: 5, target: 5 }, { period: "2026-Q2", actual: 3, target: 5 }, { period: "2026-Q3", actual: 0, target: 5 }, { period: "2026-Q4", target: 5 }];
 * unwrap(consolidate(quarters, { method: "sum", scale: "count" })); // => { actual: "8", target: "15", counted: ["2026-Q1", "2026-Q2", "2026-Q3"], unreported: ["2026-Q4"] }
 * unwrap(consolidate(quarters, { method: "take-last-known", scale: "count" })).actual; // => "0"
 * consolidate(quarters, { method: "sum", scale: "percentage" }).issues.map((it) => it.code); // => ["consolidation-refused"]
 * ```
 */
export const consolidate = (reports: readonly unknown[], options: { readonly method: Consolidation; readonly scale: IndicatorScale; readonly denominator?: Denominator; readonly cumulative?: boolean }): Result<Consolidated> => guard(() => {
  const issues: Issue[] = [];
  const fields = readFields(options, "options", ["method", "scale", "denominator", "cumulative"], issues);
  if (fields === undefined) return fail(issues);
  const method = readWord(fields, "method", consolidations, issues, true);
  const scale = readWord(fields, "scale", indicatorScales, issues, true);
  const denominator = readWord(fields, "denominator", denominators, issues) ?? "same-periods";
  const cumulative = readFlag(fields, "cumulative", issues) === true;
  const read = readReports(reports, issues);
  if (hasError(issues) || method === undefined || scale === undefined) return fail(issues);
  issues.push(...misfits(method, scale), ...mixedUnits(read));
  const reported = read.filter((it) => it.actual !== undefined);
  const last = read.findLastIndex((it) => it.actual !== undefined);
  const aimed = denominator === "annual" ? read : denominator === "to-date" ? read.slice(0, last + 1) : reported;
  if (reported.length === 0) issues.push(note("nothing-reported", "reports"));
  if (cumulative) {
    for (const [index, { period, actual = zero }] of reported.entries()) if (compare(actual, reported[index - 1]?.actual ?? actual) < 0) issues.push(warning("cumulative-falls", `reports[${period}]`, { details: { period } }));
  }
  if (hasError(issues)) return fail(issues);
  return ok(deepFreeze({
    actual: written(reduce(method, reported.flatMap((it) => it.actual ?? []))), target: written(reduce(method, aimed.flatMap((it) => it.target ?? []))),
    counted: reported.map((it) => it.period), unreported: read.filter((it) => it.actual === undefined).map((it) => it.period),
  }), issues);
});
