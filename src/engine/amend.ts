/** amendReceipt: a result calculated anew takes the place of an earlier one, and says which, why, on whose word and what changed. */
import { error, fail, fingerprintOf, guard, hasError, isRecord, note, ok, own, under, warning, type Issue, type LocalDate, type Result, type Text } from "../kernel/index.ts";
import type { ErasedScorer } from "../scoring/index.ts";
import { decisionFaults } from "./amends.ts";
import { compareReceipts, groupsThatDiffer, isSimple, simple } from "./compare.ts";
import type { OutputChange } from "./output-change.ts";
import type { ReadBack } from "./read-back.ts";
import { readBack } from "./read-back.ts";
import type { Amends, Receipt } from "./receipt.ts";
import { replay } from "./replay.ts";

/** A decision on an objection, or of somebody who found a mistake. */
export interface Decision {
  /** Why: a text, or one in both languages. No number of a person. */
  readonly reason: string | Text;
  /** Who decided: a role or an opaque id of yours, never a name. */
  readonly decidedBy: string;
  /** The day of the decision. */
  readonly on: LocalDate;
}

/** Options of an amendment. */
export interface AmendOptions {
  /** Your own scorers, if the receipts used any. */
  readonly scorers?: readonly ErasedScorer[];
  /** The fingerprint that was kept beside the first receipt: with it, an altered first receipt is refused. */
  readonly fingerprint?: string;
}

const DECISION_KEYS = ["reason", "decidedBy", "on"];

/** Whether two receipts are of one case, as far as receipts say: family and period; the scope may be what was wrong, so it warns. */
export const caseIssues = (before: Receipt, after: Receipt, path: string): readonly Issue[] => {
  const at = (key: string): string => `${path}.${key}`;
  const { family, period, scope } = before;
  const issues: Issue[] = [];
  if (after.family !== family) issues.push(error("amends-another-case", at("family"), { expected: family, received: after.family }));
  if (after.period.from !== period.from || after.period.to !== period.to) issues.push(error("amends-another-case", at("period"), { expected: period.text, received: after.period.text }));
  if (JSON.stringify(after.scope) !== JSON.stringify(scope)) issues.push(warning("amends-another-case", at("scope"), { expected: scope === undefined ? "none" : JSON.stringify(scope), received: JSON.stringify(after.scope) }));
  return issues;
};

/** Before and after alone, where the two cannot be mixed. */
const unsplit = (before: Receipt, after: Receipt): Readonly<Record<string, OutputChange>> => Object.fromEntries(Object.keys(after.outputs).flatMap((name) => {
  const [was, is] = [before, after].map((it) => own(it.outputs, name)?.value);
  return was === undefined || !isSimple(was) || !isSimple(is) || simple(was) === simple(is) ? [] : [[name, { before: simple(was), after: simple(is) }] as const];
}));

/** What changed from one receipt to another, as an amendment records it. Issues: `compared-whole` (warning); `not-comparable` (warning: recorded without the split). */
export const splitOf = (before: ReadBack, after: ReadBack, options: AmendOptions): Result<Pick<Amends, "differ" | "outputs">> => {
  const [first, second] = [before.receipt, after.receipt];
  const compared = compareReceipts(first, second, options.scorers === undefined ? {} : { scorers: options.scorers });
  if (compared.ok) return ok({ differ: compared.value.differ, outputs: Object.fromEntries(Object.entries(compared.value.outputs).filter(([, it]) => it.before !== it.after)) }, compared.issues);
  const others = compared.issues.filter((it) => it.code !== "not-comparable");
  if (others.length > 0) return fail(others);
  return ok({ differ: groupsThatDiffer(before, after), outputs: unsplit(first, second) }, compared.issues.map((it) => ({ ...it, severity: "warning" as const })));
};

/**
 * Makes a receipt that takes the place of another: after an objection, or when a mistake was found. Correct the data, the choice or the scope, evaluate anew, and hand over both.
 * The new receipt keeps everything of `after` and says in `amends` which receipt it replaces (by fingerprint), why, who decided, when, in which groups the two differ, and
 * how every changed answer splits into data, rule, overlay and convention. It replays, and a chain of such receipts is checked by `checkAmendments` and told by `explain`.
 *
 * @param before - the receipt that was given out. @param after - the result as calculated anew.
 * @param decision - `reason`, `decidedBy` (a role or an opaque id, no name), `on`. @param options - `scorers` of your own; `fingerprint` kept beside the first receipt.
 * @returns The amending receipt. Issues: those of `replay` under `before` and `after`; `amends-already` where `after` is an amendment; `amends-another-case` (family, period;
 * a warning for another scope); `wrong-type`, `unknown-key`, `not-a-date`, `not-opaque` for the decision; `compared-whole` (warning: two rules that read different inputs, every change is due to the rule); `not-comparable` (warning: the two cannot be mixed, so there is no split); `amends-nothing` (note).
 *
 * @example
 * ```ts
 * import { amendReceipt, evaluate, unwrap } from "pembinaan-asn";
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * const year = (results: "sesuai-ekspektasi" | "di-bawah-ekspektasi") => unwrap(evaluate(permenpanrb6of2022, { period: "2026", inputs: { results, behaviour: "sesuai-ekspektasi" } }));
 * const amended = unwrap(amendReceipt(year("di-bawah-ekspektasi"), year("sesuai-ekspektasi"), { reason: "one report had not been counted", decidedBy: "atasan-pejabat-penilai", on: "2027-01-20" }));
 * amended.amends?.differ; // => ["data"]
 * amended.amends?.outputs["predicate"]?.before; // => "butuh-perbaikan"
 * ```
 */
export const amendReceipt = <Outputs = Readonly<Record<string, unknown>>>(before: Receipt<unknown>, after: Receipt<Outputs>, decision: Decision, options: AmendOptions = {}): Result<Receipt<Outputs>> => guard((): Result<Receipt<Outputs>> => {
  const { fingerprint, scorers } = options;
  const using = scorers === undefined ? {} : { scorers };
  const checked = [under("before", replay(before, { ...using, ...(fingerprint === undefined ? {} : { fingerprint }) }).issues), under("after", replay(after, using).issues)].flat();
  const [first, second] = [readBack(before), readBack(after)];
  if (!first.ok || !second.ok || hasError(checked)) return fail(checked);
  const given: unknown = decision;
  if (!isRecord(given)) return fail([error("wrong-type", "decision", { expected: DECISION_KEYS.join(", "), received: given })]);
  const { reason, decidedBy, on } = given as unknown as Decision;
  const issues: Issue[] = Object.keys(given).filter((key) => !DECISION_KEYS.includes(key)).map((key) => error("unknown-key", `decision.${key}`, { expected: DECISION_KEYS.join(", "), received: key }));
  issues.push(...decisionFaults({ reason, decidedBy, on }, "decision"), ...caseIssues(first.value.receipt, second.value.receipt, "after"));
  if (second.value.receipt.amends !== undefined) issues.push(error("amends-already", "after.amends"));
  const [print, split] = [fingerprintOf(before), splitOf(first.value, second.value, options)];
  if (!print.ok || !split.ok || hasError(issues)) return fail([...issues, ...print.issues, ...split.issues]);
  if (Object.keys(split.value.outputs).length === 0) issues.push(note("amends-nothing", "decision"));
  const { format, rulebook, family, period, scope, ...rest } = after;
  const amends: Amends = { receipt: print.value, reason: typeof reason === "string" ? reason : { id: reason.id, en: reason.en }, decidedBy, on, ...split.value };
  return ok({ format, rulebook, family, period, ...(scope === undefined ? {} : { scope }), amends, ...rest }, [...issues, ...split.issues]);
});
