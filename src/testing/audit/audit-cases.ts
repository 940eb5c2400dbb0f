/** auditCases: what the audits of indicators and of performance try, and a fixed list for satisfaction, as plain data. */
import { deepFreeze, error, fail, guard, isRecord, ok, own, toPlain, type Result } from "../../kernel/index.ts";
import { shelves } from "./audit-implementation.ts";
import type { IndicatorAuditForm } from "./indicators/inputs.ts";
import type { PerformanceAuditForm } from "./performance/inputs.ts";
import { satisfactionTables } from "./satisfaction/fixed-table.ts";
import type { AuditForm } from "./satisfaction/inputs.ts";
import { casesOf, type AuditCase } from "./tables/cases.ts";
import { readTableOptions } from "./tables/read-options.ts";

/** Options of {@link auditCases}. */
export interface AuditCasesOptions {
  /** The family. */
  readonly family: "satisfaction" | "indicators" | "performance";
  /** Forms of the family; default: all. */
  readonly forms?: readonly (AuditForm | IndicatorAuditForm | PerformanceAuditForm)[];
  /** Conventions that you follow: axis → option; the default of each axis that is not named. */
  readonly conventions?: Readonly<Record<string, string>>;
}

/**
 * The cases of an audit as plain data, for an app that is not in JavaScript: write them to a file, run your function over them, and look up what a wrong answer betrays.
 * For `satisfaction` they are a fixed list of surveys, each laid for known faults: `value` is the index on 25 to 100, `band` the grade. The audit itself looks closer: it chooses surveys beside a cut after it has found, from earlier answers, by
 * which weights and rounding the function works. Real surveys are in `pembinaan-asn/vectors/satisfaction.json`.
 *
 * @param options - `family`, and if you like `forms` and `conventions`.
 * @returns One record a case: its data, what is right (exact, so round it as your app does), what is right under each other option, and the wrong answers that betray a fault. Nothing but text, numbers, lists and records: `JSON.stringify` writes all of it.
 * Issues: `wrong-type`, `unknown-key`.
 * Rules: PermenPANRB 14/2017 for `satisfaction` (see {@link AuditInputs}); for the others those that the forms name, see {@link IndicatorAuditInputs} and {@link PerformanceAuditInputs}.
 *
 * @example
 * ```ts
 * import { auditCases } from "pembinaan-asn/testing";
 * import { unwrap } from "pembinaan-asn";
 * const cases = unwrap(auditCases({ family: "performance", forms: ["matrix"] }));
 * cases.length; // => 9
 * cases[2]; // => { form: "matrix", input: { results: "di-atas-ekspektasi", behaviour: "sesuai-ekspektasi" }, right: { band: "baik" }, betrays: [{ fault: "behaviour-at-expectation-very-good", band: "sangat-baik" }], … }
 * const surveys = unwrap(auditCases({ family: "satisfaction", forms: ["totals"] }));
 * surveys.find((it) => it.right.value === "76.3")?.betrays.find((it) => it.fault === "c-ends-at-76"); // => { fault: "c-ends-at-76", value: "76.3", band: "B" }
 * ```
 */
export const auditCases = (options: AuditCasesOptions): Result<readonly AuditCase[]> => guard((): Result<readonly AuditCase[]> => {
  const given = toPlain(options, "options");
  if (!given.ok) return given;
  const plain: unknown = given.value;
  const family = isRecord(plain) ? own(plain, "family") : undefined;
  if (!isRecord(plain) || (family !== "satisfaction" && family !== "indicators" && family !== "performance")) return fail([error("wrong-type", "options.family", { expected: "satisfaction | indicators | performance", received: family })]);
  const tables = family === "satisfaction" ? satisfactionTables() : shelves[family].tables;
  const request = readTableOptions({ forms: tables.map(({ form }) => form), ...plain }, tables);
  return request.ok ? ok(deepFreeze(request.value.tables.flatMap((table) => casesOf(table, request.value.said)))) : request;
});
