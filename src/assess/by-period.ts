/** The frame of every use case: the rule for the period, one calculation, one answer; or one of each for every rule in the period. */
import type { Period, Scope } from "../domain/index.ts";
import { calculatePart, calculationIssues, findBook, partsByDate, partsOfBook, readOccasion, spansRules, type Calculation, type Engine, type Occasion, type RulePeriod, type When } from "../engine/index.ts";
import { error, fail, hasError, ok, own, type DateRange, type Failure, type Issue, type IssueFacts, type Result, type Section, type Text } from "../kernel/index.ts";
import type { MemberData, RulebookData, TermBody } from "../rulebook/index.ts";
import type { AssessIssueCode } from "./issues.ts";

/** What every use case may be told. */
export interface AssessOptions {
  /** The period over which is scored: `"2026"`, `"2026-S1"`, `"2026-Q2"`, `"2026-03"`, or `{ from, to }`. */
  readonly period: NonNullable<When["period"]>;
  /** An engine with rulebooks and overlays of your own. Absent: the national rulebook of the package, where there is one. */
  readonly engine?: Engine;
  /** For whom: a region code such as `"16.71"`, or a scope. */
  readonly scope?: string | Scope;
  /** A rulebook by id, instead of the one in force in the period. */
  readonly rulebook?: string;
  /** Conventions: axis → option. */
  readonly conventions?: Readonly<Record<string, string>>;
  /** Terms that the rulebook lets the caller set. */
  readonly terms?: Readonly<Record<string, TermBody>>;
}

/** An answer for each rule in the period. */
export interface Parts<A> {
  /** In the order of time. */
  readonly parts: readonly {
    /** First and last day of the part. */
    readonly period: DateRange;
    /** The rulebook in force. */
    readonly rulebook: string;
    /** The answer under it, for the whole of the data given. */
    readonly answer: A;
  }[];
}

/** What a use case hands to the worksheet of one rulebook. */
export interface Observation {
  /** Canonical inputs; those that the rulebook does not read are left out. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Members of open dimensions. */
  readonly members?: Readonly<Record<string, readonly unknown[]>>;
  /** Values of steps that are known already. */
  readonly supplied?: Readonly<Record<string, unknown>>;
  /** Remarks made on the way. */
  readonly issues?: readonly Issue[];
}

/** How one use case works. */
export interface UseCase<A> {
  /** The family. */
  readonly family: string;
  /** The engine of the package's own rulebooks; undefined: there is none. */
  readonly national?: () => Engine;
  /** The rulebook where none is general: a named measure. */
  readonly named?: string;
  /** From the subject to inputs, for one rulebook: the whole period, and the part of it under that rulebook. */
  observe(book: RulebookData, period: Period, part: DateRange): Result<Observation>;
  /** The engine's remarks in the words of the family. */
  words?(issue: Issue): Issue;
  /** From the calculation to the answer. `issues`: everything remarked so far; more may be added. */
  answer(calculation: Calculation, occasion: Occasion, issues: Issue[], book: RulebookData): A;
}

/** A member as a request has it, without what is not known of it. */
export const memberOf = (id: string, label: Text | undefined, within: string | undefined): MemberData => ({ id, ...(label === undefined ? {} : { label }), ...(within === undefined ? {} : { within }) });

/** Only what the rulebook declares: a family's inputs are more than one rulebook reads. */
export const declared = (book: RulebookData, inputs: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(book.inputs)) if (Object.hasOwn(inputs, name)) kept[name] = inputs[name];
  return kept;
};

/** The parts of the period under their rules. */
export const findParts = (useCase: Pick<UseCase<never>, "family" | "named">, engine: Engine, options: AssessOptions, period: Period, scope: Scope, issues: Issue[]): readonly RulePeriod[] => {
  const inside = engine["~inside"];
  const id = options.rulebook ?? useCase.named;
  if (id === undefined) return partsByDate(inside, useCase.family, period, scope, issues);
  const book = findBook(inside, id);
  if (book?.family === useCase.family) return partsOfBook(inside, book, period, scope);
  issues.push(error("unknown-rulebook", "options.rulebook", { expected: `a rulebook of the family ${useCase.family}: ${engine.rulebooks.join(", ")}`, received: id }));
  return [];
};

/** Over several rules each gets the choices that it knows; what none of them knows goes to all, who refuse it. */
const forPart = <T>(book: RulebookData, parts: readonly RulePeriod[], section: "conventions" | "terms", chosen: Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> | undefined => {
  if (chosen === undefined || parts.length < 2) return chosen;
  const knows = (it: RulebookData, name: string): boolean => own(it[section] as Section | undefined, name) !== undefined;
  return Object.fromEntries(Object.entries(chosen).filter(([name]) => knows(book, name) || !parts.some((it) => knows(it.book, name))));
};

const optionKeys = ["period", "engine", "scope", "rulebook", "conventions", "terms", "perRule"];

/** Runs a use case over the period of its options. */
export const assessByPeriod = <A>(useCase: UseCase<A>, options: AssessOptions & { readonly perRule?: boolean }, extraKeys: readonly string[] = []): Result<A | Parts<A>> => {
  const issues: Issue[] = [];
  for (const key of Object.keys(options)) if (!optionKeys.includes(key) && !extraKeys.includes(key)) issues.push(error("unknown-key", `options.${key}`, { expected: [...optionKeys, ...extraKeys].join(", "), received: key }));
  const refuse = (code: "no-rulebook" | "period-missing", path: string, facts: IssueFacts): Failure => fail([...issues, error<AssessIssueCode>(code as AssessIssueCode, path, facts)]);
  const engine = options.engine ?? useCase.national?.();
  if (engine === undefined) return refuse("no-rulebook", "options.engine", { expected: `an engine with a rulebook of the family ${useCase.family}`, details: { family: useCase.family } });
  if ((options.period as unknown) === undefined) return refuse("period-missing", "options.period", { expected: "a period such as \"2026\", \"2026-Q2\" or { from, to }" });
  const when = readOccasion(options, options.scope, issues);
  if (when === undefined || hasError(issues)) return fail(issues);
  const { period, scope } = when;
  const parts = findParts(useCase, engine, options, period, scope, issues);
  if (hasError(issues)) return fail(issues);
  if (parts.length > 1 && options.perRule !== true) return fail([...issues, spansRules(parts)]);
  const answers: { readonly period: DateRange; readonly rulebook: string; readonly answer: A }[] = [];
  for (const part of parts) {
    const { book, range } = part;
    const seen = useCase.observe(book, period, range);
    const text = parts.length === 1 ? period.text : `${range.from}/${range.to}`;
    const done = seen.ok ? calculatePart(engine["~inside"], part, {
      inputs: declared(book, seen.value.inputs), members: seen.value.members, supplied: seen.value.supplied, conventions: forPart(book, parts, "conventions", options.conventions), terms: forPart(book, parts, "terms", options.terms),
    }, { text, from: range.from, to: range.to }, scope) : seen;
    if (!seen.ok) { issues.push(...seen.issues); continue; }
    if (!done.ok) { issues.push(...done.issues); continue; }
    const { calculation, occasion } = done.value;
    const heard = [...seen.issues, ...seen.value.issues ?? [], ...occasion.issues];
    const remarks = useCase.words === undefined ? heard : heard.map(useCase.words);
    const answer = useCase.answer(calculation, { ...occasion, issues: remarks }, issues, book);
    issues.push(...remarks, ...calculationIssues(calculation));
    answers.push({ period: range, rulebook: book.id, answer });
  }
  if (hasError(issues)) return fail(issues);
  const [only] = answers;
  if (options.perRule === true) return ok({ parts: answers }, issues);
  return only === undefined ? fail(issues) : ok(only.answer, issues);
};
