/** The audit of a function by tables: run the cases of each form, find the policy, then the faults. */
import { error, fail, ok, type Result } from "../../../kernel/index.ts";
import { nameOfDisplay } from "../figures.ts";
import { passedIn } from "../passed.ts";
import type { TestingIssueCode } from "../../issues.ts";
import { ask, callWith, isSame, type Outcome, type Seen, type Subject } from "./answers.ts";
import type { ScoreAudit } from "../contract.ts";
import { diagnose, type Diagnosis, type Finding } from "./diagnose.ts";
import type { ScoreFaultCode } from "./fault-codes.ts";
import type { FormTable, Policy } from "./form-table.ts";
import type { TableRequest } from "./read-options.ts";
import { reportOf } from "./report.ts";

/** What came of one form. */
interface FormRun {
  readonly table: FormTable;
  readonly seen: readonly Seen[];
  readonly findings: readonly Finding[];
  readonly conventions: Policy;
  readonly options: Options;
  readonly policy: Policy;
  readonly checked: readonly string[];
}

const refuse = (code: TestingIssueCode, expected: string, received: string): Result<never> => fail([error<TestingIssueCode>(code, "fn", { expected, received })]);

/** Why the function cannot be audited in this form at all. */
const refusal = ({ form, asks }: FormTable, { value, got, promised }: Outcome): Result<never> | undefined => {
  if (promised === true) return refuse("asynchronous-implementation", "a function that returns its answer, not a promise", form);
  const wants = asks === "value" ? "a number" : asks === "band" ? "a code" : "{ value, band }";
  if (got.failure !== undefined) return refuse("not-an-answer", `${wants} for an ordinary case of the form ${form}`, got.failure);
  if (asks === "band" ? got.band === null : value === undefined || value === null) return refuse("not-an-answer", `${wants} for an ordinary case of the form ${form}`, (asks === "band" ? got.band : got.value) ?? "null");
  return undefined;
};

/** Axis → the options of all policies that explain as much. */
type Options = Readonly<Record<string, readonly string[]>>;

const optionsOf = (policies: readonly Policy[]): Options => {
  const [first = {}] = policies;
  return Object.fromEntries(Object.keys(first).map((axis) => [axis, [...new Set(policies.flatMap((it) => Object.entries(it).flatMap(([name, option]) => (name === axis ? [option] : []))))]]));
};

/** Options of which the answers leave no doubt. */
const conventionsOf = (options: Options, { display }: Diagnosis, { asks, isShownFreely }: FormTable): Policy => ({
  ...Object.fromEntries(Object.entries(options).flatMap(([axis, [only, ...others]]) => (only === undefined || others.length > 0 ? [] : [[axis, only]]))), ...(asks !== "band" && isShownFreely ? { rounding: nameOfDisplay(display) } : {}),
});

const drifted = (table: FormTable, seen: readonly Seen[], last: Seen, first: Outcome): FormRun => ({
  table, seen: [...seen, last], conventions: {}, options: {}, policy: {}, checked: ["second-call-differs"],
  findings: [{ code: "second-call-differs", seen: last, right: { ...(table.asks === "band" ? {} : { value: first.value ?? null }), ...(table.asks === "value" ? {} : { band: first.band }) } }],
});

const runForm = (subject: Subject, said: Policy): Result<FormRun> => {
  const { table } = subject;
  const [ordinary, ...others] = table.cases;
  const input = ordinary.input();
  const first = callWith(subject, input);
  const refused = refusal(table, first);
  if (refused !== undefined) return refused;
  const again: Seen = { at: ordinary, outcome: callWith(subject, input) }; // the very same object: what it changed in it shows too
  if (!isSame(first, again.outcome)) return ok(drifted(table, [], again, first));
  const seen: readonly Seen[] = [{ at: ordinary, outcome: first }, ...others.map((it) => ask(subject, it))];
  const last = ask(subject, ordinary);
  if (!isSame(first, last.outcome)) return ok(drifted(table, seen, last, first));
  const strange = [...new Set(seen.flatMap(({ outcome }) => outcome.strange ?? []))];
  if (strange.length > 1 || strange[0] === first.strange && first.strange !== undefined) return refuse("unknown-grade", `${(table.bands ?? []).join(", ")}, or a code that \`codes\` translates`, strange.join(", "));
  const diagnosis = diagnose(seen, table, said);
  const options = optionsOf(diagnosis.equals);
  return ok({ table, seen, findings: diagnosis.findings, options, conventions: conventionsOf(options, diagnosis, table), policy: diagnosis.policy, checked: diagnosis.checked });
};

/** Axes on which two forms cannot follow the same option. */
const apart = (run: FormRun, earlier: FormRun): readonly string[] => Object.entries(run.options).filter(([axis, options]) => earlier.options[axis]?.every((it) => !options.includes(it)) ?? false).map(([axis]) => axis);

/** A later form that follows another rule than an earlier one: in the words of the earlier. */
const disagreements = (runs: readonly FormRun[]): readonly Finding[] => runs.flatMap((run, at) => {
  for (const earlier of runs.slice(0, at)) {
    const axes = apart(run, earlier);
    const other = { ...run.policy, ...Object.fromEntries(Object.entries(earlier.policy).filter(([axis]) => axes.includes(axis))) };
    const seen = run.seen.find((it) => JSON.stringify(it.at.right(other)) !== JSON.stringify(it.at.right(run.policy)));
    if (seen !== undefined) return [{ code: "forms-disagree", seen, right: seen.at.right(other) }];
  }
  return [];
});

/** Audits a function by the tables of a family. Issues: `asynchronous-implementation`, `not-an-answer`, `unknown-grade`. */
export const auditByTable = (fn: (input: object) => unknown, { tables, said, codes }: TableRequest, known: readonly ScoreFaultCode[]): Result<ScoreAudit> => {
  const runs: FormRun[] = [];
  for (const table of tables) {
    const run = runForm({ call: fn, table, codes }, said);
    if (!run.ok) return run;
    runs.push(run.value);
  }
  const findings = [...runs.flatMap((it) => it.findings), ...disagreements(runs)];
  const cases = runs.flatMap(({ seen }) => seen);
  const checked = new Set(["second-call-differs", ...(tables.length > 1 ? ["forms-disagree"] : []), ...runs.flatMap((it) => it.checked)]);
  return ok({
    faults: reportOf(findings, known), conventions: Object.fromEntries([...runs].reverse().flatMap((it) => Object.entries(it.conventions))),
    cases: cases.length, passed: passedIn(cases, findings), notChecked: known.filter((code) => !checked.has(code)),
  });
};
