/** Calling the function under audit: whatever it does becomes an outcome. */
import { describeValue, readExact, type Rational } from "../../../kernel/index.ts";
import { codeAsCame, cut, figureAsCame, isPromise, messageOf } from "../calls.ts";
import { marks, type AuditForm, type AuditInputs, type AuditGrade } from "./inputs.ts";
import type { AuditGot } from "../contract.ts";
import { inputOf, type Sheet } from "./sheets.ts";

/** What came of one call. */
export interface Outcome {
  /** The index; `null`: none; `undefined`: nothing that can be read as a number. */
  readonly index: Rational | null | undefined;
  /** The grade of the rule; `null`: none, or a code that means nothing here. */
  readonly mark: AuditGrade | null;
  /** A code that means nothing here. */
  readonly strange?: string;
  /** As it came. */
  readonly got: AuditGot;
  /** It returned a promise. */
  readonly promised?: true;
}

/** A survey with what the function made of it. */
export interface Seen {
  /** The survey. */
  readonly sheet: Sheet;
  /** What came. */
  readonly outcome: Outcome;
}

/** Names of grades → grades of the rule. */
export type GradeNames = Readonly<Record<string, AuditGrade | null>>;

/** A function under audit with what is needed to call it. */
export interface Subject {
  /** The function. */
  readonly call: (input: AuditInputs[AuditForm]) => unknown;
  /** The form of its data. */
  readonly form: AuditForm;
  /** The caller's own names of grades. */
  readonly grades: GradeNames;
}

const failed = (failure: string): Outcome => ({ index: undefined, mark: null, got: { index: null, grade: null, failure: cut(failure) } });

const read = (raw: unknown, grades: GradeNames): Outcome => {
  if (typeof raw !== "object" || raw === null) return failed(`no { index, grade }: ${describeValue(raw)}`);
  if (isPromise(raw)) return { ...failed("a promise"), promised: true };
  const { index, grade } = raw as { readonly index?: unknown; readonly grade?: unknown };
  const exact = index === null || index === undefined ? null : readExact(index, "index", []);
  const shown = exact === null ? null : figureAsCame(index, exact);
  const name = grade === null || grade === undefined ? null : codeAsCame(grade);
  const got: AuditGot = { index: shown, grade: name };
  if (name === null) return { index: exact, mark: null, got };
  if (Object.hasOwn(grades, name)) return { index: exact, mark: grades[name] ?? null, got };
  const mark = marks.find((it) => it === name);
  return mark === undefined ? { index: exact, mark: null, strange: name, got } : { index: exact, mark, got };
};

/** Calls the function with data that are handed in. */
export const callWith = ({ call, grades }: Subject, input: AuditInputs[AuditForm]): Outcome => {
  try { return read(call(input), grades); } catch (thrown) { return failed(messageOf(thrown)); }
};

/** Calls the function with a survey. */
export const ask = (subject: Subject, sheet: Sheet): Seen => ({ sheet, outcome: callWith(subject, inputOf(subject.form, sheet)) });

/** Did two calls give the same? */
export const isSame = (a: Outcome, b: Outcome): boolean => a.got.index === b.got.index && a.got.grade === b.got.grade && a.got.failure === b.got.failure;

/** The one code without meaning among those that came, or several: one may stand for "no grade", several are a missing translation. */
export const strangeCodes = (seen: readonly Seen[]): readonly string[] => [...new Set(seen.flatMap(({ outcome: { strange } }) => (strange === undefined ? [] : [strange])))];
