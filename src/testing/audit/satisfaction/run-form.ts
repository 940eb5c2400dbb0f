/** The audit of a function by data of one form: run the cases, find the conventions, then the faults. */
import { compare, error, fail, hundred, ok, type Result } from "../../../kernel/index.ts";
import type { TestingIssueCode } from "../../issues.ts";
import { rightBands } from "./band-model.ts";
import { ask, callWith, isSame, strangeCodes, type Outcome, type Seen, type Subject } from "./call.ts";
import { marks, type AuditForm } from "./inputs.ts";
import { auditFaultCodes, type AuditFaultCode } from "./fault-codes.ts";
import { completeFindings, rightOf, type Declared, type Finding, type Right } from "./findings.ts";
import { fitIndex, narrow, roundingName, type IndexFit } from "./fit-index.ts";
import { basesOf, fitGrades, type GradeFit } from "./fit-grades.ts";
import { indexOf, legitimate } from "./index-model.ts";
import { ladder, onePerson, probes } from "./ladder.ts";
import { empty, fitMissing, withGaps, withUnanswered, type MissingFit, type Mistreated } from "./missing.ts";
import { fitQuestions, withQuestions } from "./questions.ts";
import { complete, inputOf, positions, type Sheet } from "./sheets.ts";

/** What the audit of one form gives. */
export interface FormAudit {
  /** The function in this form. */
  readonly subject: Subject;
  /** All faults in all cases. */
  readonly findings: readonly Finding[];
  /** Conventions found. */
  readonly conventions: Readonly<Record<string, string>>;
  /** All cases. */
  readonly cases: readonly Seen[];
  /** What is right for complete surveys; absent where nothing could be found out. */
  readonly right?: Right;
  /** The way to the index, where one is known. */
  readonly fit: IndexFit | undefined;
  /** Names of all weights that fit. */
  readonly weights: readonly string[];
  /** Faults that could have shown. */
  readonly checked: readonly AuditFaultCode[];
}

const refuse = (code: TestingIssueCode, expected: string, received?: string): Result<never> => fail([error<TestingIssueCode>(code, "fn", { expected, ...(received === undefined ? {} : { received }) })]);

/** Why the function cannot be audited at all. */
const refusal = ({ index, got, promised }: Outcome): Result<never> | undefined => {
  if (promised === true) return refuse("asynchronous-implementation", "a function that returns its answer, not a promise");
  if (got.failure !== undefined) return refuse("not-an-answer", "{ index, grade } for an ordinary survey", got.failure);
  return index === undefined || index === null ? refuse("not-an-answer", "an index such as 91.48 or \"91.48\" for an ordinary survey", got.index ?? "null") : undefined;
};

/** Faults that data of this form can show; `known`: the way to the index is; `reaches`: everybody answering 4 gives 100. */
const visible = (form: AuditForm, known: boolean, reaches: boolean): readonly AuditFaultCode[] => auditFaultCodes.filter((code) => {
  switch (code) {
    case "questions-averaged": return known && form === "questions";
    case "respondent-average-rounded": return form === "questions" || form === "answers";
    case "divides-by-all-respondents": case "wrong-denominator": case "answers-by-position": return known && form !== "means";
    case "perfect-score-without-grade": case "text-comparison": case "float-overshoot": return reaches;
    default: return true;
  }
});

const conventionsOf = (fit: IndexFit | undefined, { basis, bands, others }: GradeFit, missing: MissingFit, declared: Declared): Readonly<Record<string, string>> => {
  const isKnown = bands.always === undefined && others.length === 0;
  const gaps = !isKnown || basis.name !== "unrounded" || bands.gaps !== rightBands(declared.conventions).gaps ? undefined : declared.conventions.gaps ?? "lower-cut";
  const named = {
    weights: fit === undefined || fit.model.perRespondent !== undefined || fit.model.faults.includes("weights-of-another-count") ? undefined : fit.model.weights, rounding: fit === undefined ? undefined : roundingName(fit),
    basis: isKnown ? basis.name : undefined, gaps, missing: missing.name, unanswered: missing.unanswered,
  };
  return Object.fromEntries(Object.entries(named).filter((it): it is [string, string] => it[1] !== undefined));
};

const declaredFindings = (conventions: Readonly<Record<string, string>>, { conventions: declared }: Declared, expected: Omit<Finding, "code">): readonly Finding[] =>
  (["weights", "basis", "missing"] as const).filter((axis) => declared[axis] !== undefined && conventions[axis] !== undefined && conventions[axis] !== declared[axis]).map(() => ({ code: "not-the-declared-convention", ...expected }));

/** The audit ends here: what comes depends on what was asked before. */
const drifted = (subject: Subject, cases: readonly Seen[], seen: Seen, { weights }: Declared): FormAudit => {
  const [model] = legitimate(weights);
  return { subject, conventions: {}, fit: undefined, weights: [], cases, checked: ["second-call-differs"], findings: [{ code: "second-call-differs", seen, index: indexOf(model, seen.sheet).value, mark: marks[0] }] };
};

const full: Sheet = /* @__PURE__ */ complete(1, positions.map(() => 4));

/**
 * Audits the function by data of one form.
 *
 * Issues: `asynchronous-implementation`, `not-an-answer`, `unknown-grade`.
 */
export const runForm = (subject: Subject, declared: Declared): Result<FormAudit> => {
  const { form } = subject;
  const { conventions: said } = declared;
  const askAll = (sheets: readonly Sheet[]): readonly Seen[] => sheets.map((sheet) => ask(subject, sheet));

  const [worked = full, ...others] = probes(form);
  const input = inputOf(form, worked);
  const first: Seen = { sheet: worked, outcome: callWith(subject, input) };
  const refused = refusal(first.outcome);
  if (refused !== undefined) return refused;
  const again: Seen = { sheet: worked, outcome: callWith(subject, input) }; // the very same object: what it changed in it shows too
  if (!isSame(first.outcome, again.outcome)) return ok(drifted(subject, [first, again], again, declared));

  const plain = [first, ...askAll([...onePerson(), ...others])];
  const strange = strangeCodes(plain);
  if (strange.length > 1) return refuse("unknown-grade", `${marks.join(", ")}, or a code that \`grades\` translates`, strange.join(", "));
  const likely = fitIndex(form, plain, declared.weights);
  const whole = [...plain, ...askAll(ladder(likely[0]?.model ?? legitimate(declared.weights)[0], form))];
  const found = narrow(likely, whole);
  const fits = [...found.filter(({ model }) => model.weights === said.weights), ...found.filter(({ model }) => model.weights !== said.weights)];
  const grades = fitGrades(whole, basesOf(fits, said), said);
  const { fit } = grades.basis;
  const right = rightOf(fit, grades, declared);

  const known = fit !== undefined && fit.model.perRespondent === undefined;
  const shown = fit ?? { model: right.model, display: { places: null, truncated: false } };
  const gaps = known && form !== "means" ? askAll(withGaps()) : [];
  const unanswered = ask(subject, withUnanswered());
  const nobody = ask(subject, empty());
  const asked = known && form === "questions" ? askAll(withQuestions()) : [];
  const last = ask(subject, worked);
  const cases = [...whole, ...gaps, unanswered, nobody, ...asked];
  if (!isSame(first.outcome, last.outcome)) return ok(drifted(subject, [...cases, last], last, declared));

  const missing = fitMissing(form, shown, right.model, gaps, unanswered, said);
  const spell = ({ seen, codes, right: index }: Mistreated): readonly Finding[] => codes.map((code) => ({ code, seen, index, mark: right.markOf(index) }));
  const isEmptyRight = nobody.outcome.got.failure === undefined && nobody.outcome.index === null && nobody.outcome.mark === null;
  const conventions = conventionsOf(fit, grades, missing, declared);
  const reaches = compare(indexOf(right.model, full).value, hundred) === 0;
  return ok({
    subject, conventions, cases, right, fit, weights: found.map(({ model }) => model.weights), checked: visible(form, known, reaches),
    findings: [
      ...completeFindings(whole, fit, grades, right, said), ...[...missing.mistreated, ...fitQuestions(shown, right.model, asked)].flatMap(spell),
      ...(isEmptyRight ? [] : [{ code: "empty-survey" as const, seen: nobody, index: null, mark: null }]), ...declaredFindings(conventions, declared, right.of(first)),
    ],
  });
};
