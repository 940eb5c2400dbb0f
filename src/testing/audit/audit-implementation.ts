/** auditImplementation: does an app's own calculation have one of the known faults? */
import { deepFreeze, fail, guard, isRecord, ok, own, error, type Result } from "../../kernel/index.ts";
import type { Audit, AuditAnswer, ScoreAudit, ScoreAuditAnswer } from "./contract.ts";
import { indicatorTables } from "./indicators/index.ts";
import type { IndicatorAuditForm, IndicatorAuditInputs } from "./indicators/inputs.ts";
import type { AuditOptions, IndicatorAuditOptions, PerformanceAuditOptions } from "./options.ts";
import { performanceTables } from "./performance/index.ts";
import type { PerformanceAuditForm, PerformanceAuditInputs } from "./performance/inputs.ts";
import { auditSatisfaction } from "./satisfaction/audit-satisfaction.ts";
import type { AuditForm, AuditInputs } from "./satisfaction/inputs.ts";
import { auditByTable } from "./tables/audit-by-table.ts";
import { indicatorFaultCodes, performanceFaultCodes, type ScoreFaultCode } from "./tables/fault-codes.ts";
import type { FormTable } from "./tables/form-table.ts";
import { readTableOptions } from "./tables/read-options.ts";

/** What a family audited by tables has. */
interface Shelf { readonly tables: readonly FormTable[]; readonly known: readonly ScoreFaultCode[] }

/** The families that are audited by tables. */
export const shelves: Readonly<Record<"indicators" | "performance", Shelf>> = {
  indicators: { tables: indicatorTables, known: indicatorFaultCodes },
  performance: { tables: performanceTables, known: performanceFaultCodes },
};

const shelfOf = (options: unknown): Shelf | undefined => {
  const family = isRecord(options) ? own(options, "family") : undefined;
  return family === "indicators" || family === "performance" ? shelves[family] : undefined;
};

/**
 * Tries an app's own calculation on small cases, chosen so that the faults seen in public code show, and says which of them it has. Right values come from exact arithmetic.
 * Where no text settles something (weights, rounding, the formula for minimising, target 0), the audit first finds out which of the known conventions the answers follow, reports them, and blames none of them.
 *
 * Families: `satisfaction` (index and grade of a survey), `indicators` (achievement, totals, bands, quarters, numbers as text), `performance` (predicate matrix, PP 46/2011, PP 30/2019, credit points).
 *
 * @param fn - your calculation, wrapped so that it takes the data of a form. For satisfaction it returns `{ index, grade }`: the index on 25 to 100, rounded or not, and the grade A to D, each `null` where there is none.
 * For the other families it returns the figure, the code, or `{ value, band }`, as {@link IndicatorAuditInputs} and {@link PerformanceAuditInputs} say. It is called many times, with fresh data each time, and must not need anything else. It may throw: that is a finding.
 * @param options - `family`; `forms`: those that the function takes (default: the first of the family: `totals`, `achievement`, `matrix`); `conventions`: those you say you follow;
 * your own codes → codes of the rule as `grades` (satisfaction) or `codes`; for satisfaction `weights`: the unit's own.
 * @returns Faults, each with its smallest case, what the function gave, what is right, and a text in both languages; the conventions found; how many cases were run and passed; which faults could not show.
 * Issues: `wrong-type`, `missing-key`, `unknown-key`, numbers that cannot be read; `asynchronous-implementation` (it returns a promise),
 * `not-an-answer` (an ordinary case gives no answer), `unknown-grade` (codes that nothing translates).
 * Rules: PermenPANRB 14/2017; for indicators and performance those that the forms name.
 *
 * @example
 * ```ts
 * import { auditImplementation, type AuditTotals } from "pembinaan-asn/testing";
 * import { unwrap } from "pembinaan-asn";
 * const ours = ({ totals, answered, respondents }: AuditTotals) => {
 *   if (respondents === 0) return { index: null, grade: null };
 *   const means = Object.keys(totals).map((key) => (answered[key] === 0 ? NaN : (totals[key] ?? 0) / (answered[key] ?? 0)));
 *   if (means.some(Number.isNaN)) return { index: null, grade: null };
 *   const index = Math.round(means.reduce((sum, mean) => sum + mean * 0.11, 0) * 2500) / 100;
 *   return { index, grade: index >= 88.31 ? "A" : index > 76 ? "B" : index >= 65 ? "C" : "D" };
 * };
 * const audit = unwrap(auditImplementation(ours, { family: "satisfaction" }));
 * audit.faults.map((it) => it.code); // => ["c-ends-at-76"]
 * audit.faults[0]?.explanation.en; // => "3 respondents, answers adding up to 83: index 76.083333, grade C. The function gives index 76.08 and grade B."
 * audit.conventions; // => { weights: "printed-0.11", … }
 * ```
 *
 * @example
 * ```ts
 * import { auditImplementation } from "pembinaan-asn/testing";
 * import { unwrap } from "pembinaan-asn";
 * const audit = unwrap(auditImplementation(
 *   ({ direction, actual, target }) => (actual === null || target === 0 ? null : direction === "maximise" ? actual / target * 100 : (target - actual) / target * 100),
 *   { family: "indicators" },
 * ));
 * audit.faults.map((it) => it.code); // => ["reduction-share"]
 * audit.faults[0]?.explanation.en; // => "minimise, target 1, actual 1: 100. The function gives 0."
 * ```
 *
 * @example
 * ```ts
 * import { auditImplementation, type PerformanceAuditInputs } from "pembinaan-asn/testing";
 * import { unwrap } from "pembinaan-asn";
 * const total = ({ skp, behaviour }: PerformanceAuditInputs["total-46"]) => {
 *   const value = skp * 0.4 + behaviour * 0.6;
 *   return { value, band: value >= 91 ? "sangat-baik" : value >= 76 ? "baik" : value >= 61 ? "cukup" : value >= 51 ? "kurang" : "buruk" };
 * };
 * unwrap(auditImplementation(total, { family: "performance", forms: ["total-46"] })).faults.map((it) => it.code); // => ["shares-swapped"]
 * ```
 */
export function auditImplementation<const Forms extends readonly IndicatorAuditForm[] = readonly ["achievement"]>(fn: (input: IndicatorAuditInputs[Forms[number]]) => ScoreAuditAnswer, options: IndicatorAuditOptions<Forms>): Result<ScoreAudit>;
export function auditImplementation<const Forms extends readonly PerformanceAuditForm[] = readonly ["matrix"]>(fn: (input: PerformanceAuditInputs[Forms[number]]) => ScoreAuditAnswer, options: PerformanceAuditOptions<Forms>): Result<ScoreAudit>;
export function auditImplementation<const Forms extends readonly AuditForm[] = readonly ["totals"]>(fn: (input: AuditInputs[Forms[number]]) => AuditAnswer, options: AuditOptions<Forms>): Result<Audit>;
export function auditImplementation(fn: unknown, options: unknown): Result<Audit | ScoreAudit> {
  return guard((): Result<Audit | ScoreAudit> => {
    const shelf = shelfOf(options);
    if (shelf === undefined) {
      const audit = auditSatisfaction(fn, options);
      return audit.ok ? ok(deepFreeze(audit.value), audit.issues) : audit;
    }
    if (typeof fn !== "function") return fail([error("wrong-type", "fn", { expected: "a function", received: fn })]);
    const request = readTableOptions(options, shelf.tables);
    if (!request.ok) return request;
    const audit = auditByTable(fn as (input: object) => unknown, request.value, shelf.known);
    return audit.ok ? ok(deepFreeze(audit.value)) : audit;
  });
}
