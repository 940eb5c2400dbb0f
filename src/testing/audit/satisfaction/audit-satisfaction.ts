/** Does an app's own calculation of the satisfaction index have one of the known faults? */
import { ok, type Result } from "../../../kernel/index.ts";
import type { Subject } from "./call.ts";
import type { Audit } from "../contract.ts";
import type { AuditForm } from "./inputs.ts";
import { auditFaultCodes } from "./fault-codes.ts";
import { readAuditOptions } from "./read-options.ts";
import { passedIn } from "../passed.ts";
import { faultsOfFindings, type Found } from "./report.ts";
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
 * Audits a calculation of the satisfaction index.
 *
 * Issues: see `auditImplementation`.
 */
export const auditSatisfaction = (fn: unknown, options: unknown): Result<Audit> => {
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
  return ok(merge(main.value, audits, Object.keys(declared.conventions).length > 0), read.issues);
};
