/** auditImplementation: does an app's own calculation of the satisfaction index have one of the known faults? */
import { deepFreeze, guard, ok, type Result } from "../../kernel/index.ts";
import type { Subject } from "./call.ts";
import type { Audit, AuditAnswer, AuditForm, AuditInputs, AuditOptions } from "./contract.ts";
import { auditFaultCodes } from "./fault-codes.ts";
import { readAuditOptions } from "./read-options.ts";
import { faultsOfFindings, passedIn, type Found } from "./report.ts";
import { runForm, type FormAudit } from "./run-form.ts";

/** Another form with other weights: the same survey in that form, judged by the first. */
const disagreements = (first: FormAudit, other: FormAudit): readonly Found[] => {
  const [seen] = other.cases;
  const weights = first.fit?.model.weights;
  if (seen === undefined || first.right === undefined || weights === undefined || other.weights.length === 0 || other.weights.includes(weights)) return [];
  return [{ code: "forms-disagree", subject: other.subject, ...first.right.of(seen) }];
};

/** The audits of all forms as one; for conventions the first form speaks. */
const merge = (first: FormAudit, others: readonly FormAudit[], declares: boolean): Audit => {
  const all = [first, ...others];
  const found = [...all.flatMap(({ subject, findings }) => findings.map((it): Found => ({ ...it, subject }))), ...others.flatMap((it) => disagreements(first, it))];
  const cases = all.flatMap((it) => it.cases);
  const checked = new Set(all.flatMap((it) => it.checked));
  return {
    faults: faultsOfFindings(found), conventions: Object.fromEntries([...all].reverse().flatMap((it) => Object.entries(it.conventions))),
    cases: cases.length, passed: passedIn(cases, found),
    notChecked: auditFaultCodes.filter((code) => !checked.has(code) || (code === "forms-disagree" && others.length === 0) || (code === "not-the-declared-convention" && !declares)),
  };
};

/**
 * Tries an app's own calculation of the satisfaction index (IKM) and its grade on about a hundred small surveys, chosen so that the faults seen in public code show,
 * and says which of them it has. Right values come from exact arithmetic. No text settles the weights, where to round, or what to compare with the cuts:
 * the audit first finds out which of the known conventions the figures follow, reports them, and blames none of them.
 *
 * @param fn - your calculation, wrapped so that it takes the data of a form and returns `{ index, grade }`: the index on 25 to 100, rounded or not, `null` where there is none;
 * the grade A to D, `null` where there is none. It is called many times, with fresh data each time, and must not need anything else. It may throw: that is a finding.
 * @param options - `family`; `forms`: those that the function takes, of `totals` (default), `answers`, `questions`, `means`, see {@link AuditInputs};
 * `grades`: your codes → A to D or `null`; `conventions`: those you say you follow (`weights`, `basis`, `gaps`, `missing`); `weights`: the unit's own.
 * @returns Faults, each with its smallest case, what the function gave, what is right, and a text in both languages; the conventions found; how many cases were run and passed; which faults could not show.
 * Issues: `wrong-type`, `missing-key`, `unknown-key`, numbers that cannot be read; `asynchronous-implementation` (it returns a promise),
 * `not-an-answer` (an ordinary survey gives no index), `unknown-grade` (codes that `grades` does not translate).
 * Rule: PermenPANRB 14/2017.
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
 */
export const auditImplementation = <const Forms extends readonly AuditForm[] = readonly ["totals"]>(fn: (input: AuditInputs[Forms[number]]) => AuditAnswer, options: AuditOptions<Forms>): Result<Audit> => guard(() => {
  const read = readAuditOptions(fn, options);
  if (!read.ok) return read;
  const { forms, grades, declared } = read.value;
  const [first, ...others] = forms;
  const run = (form: AuditForm): Result<FormAudit> => runForm({ call: fn as Subject["call"], form, grades }, declared);
  const main = run(first);
  if (!main.ok) return main;
  const audits: FormAudit[] = [];
  for (const form of others) {
    const audit = run(form);
    if (!audit.ok) return audit;
    audits.push(audit.value);
  }
  return ok(deepFreeze(merge(main.value, audits, Object.keys(declared.conventions).length > 0)), read.issues);
});
