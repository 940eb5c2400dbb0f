/** evaluateProgramme: did performance and satisfaction rise from before to after? Sizes and an exact test, no causal word. */
import { compare, error, fail, guard, numberValue, ok, parseFraction, readExact, subtract, toRational, type Issue, type NumberValue, type Numeric, type Result } from "../kernel/index.ts";
import { ordinalShift, signTestExact, type OrdinalShift, type SignTest } from "../statistics/index.ts";
import type { AssessIssueCode } from "./issues.ts";

/** What can be said about a change. */
export type ProgrammeVerdict = "improved" | "worsened" | "no-evidence-of-change" | "not-decidable";

/** Predicates of the same people before and after, by the caller's opaque ids. */
export interface ProgrammePredicates {
  /** Person → predicate before; `null` or absent: not known. */
  readonly before: Readonly<Record<string, string | null>>;
  /** Person → predicate after. */
  readonly after: Readonly<Record<string, string | null>>;
  /** All predicates from the lowest to the highest, as the rulebook of both periods has them. */
  readonly order: readonly string[];
}

/** A satisfaction index before and after. */
export interface ProgrammeSatisfaction {
  /** Exact index before. */
  readonly before: Numeric;
  /** Exact index after. */
  readonly after: Numeric;
}

/** What was observed around a programme. */
export interface ProgrammeData {
  /** Individual predicates. */
  readonly predicates?: ProgrammePredicates;
  /** The index of the service, on the unrounded values. */
  readonly satisfaction?: ProgrammeSatisfaction;
}

/** Options of {@link evaluateProgramme}. */
export interface ProgrammeOptions {
  /** The level of significance, chosen before looking: above 0, below 1. There is no default. */
  readonly alpha: Numeric;
}

/** What came out. */
export interface ProgrammeEvaluation {
  /** Predicates: how many moved which way, the exact two-sided sign test, the verdict; `null` when none were given. */
  readonly predicates: {
    /** Pairs by direction; `unpaired` ones are known only once. */
    readonly shift: OrdinalShift;
    /** The test; `null` when no pair moved. */
    readonly test: SignTest | null;
    /** `improved` or `worsened` when p ≤ alpha. */
    readonly verdict: ProgrammeVerdict;
  } | null;
  /** Satisfaction: the size of the change; without a test for it the verdict is `not-decidable`. */
  readonly satisfaction: {
    /** After − before, exact. */
    readonly change: NumberValue;
    /** Always `not-decidable` so far. */
    readonly verdict: ProgrammeVerdict;
  } | null;
  /** The level that was used. */
  readonly alpha: NumberValue;
}

/** The same people in a stable order; a person known only on one side counts as unpaired. */
const pairsOf = ({ before, after }: ProgrammePredicates): { readonly earlier: readonly (string | null)[]; readonly later: readonly (string | null)[] } => {
  const people = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const at = (record: Readonly<Record<string, string | null>>) => (id: string): string | null => (Object.hasOwn(record, id) ? record[id] ?? null : null);
  return { earlier: people.map(at(before)), later: people.map(at(after)) };
};

const evaluatePredicates = (data: ProgrammePredicates, alpha: NumberValue): Result<NonNullable<ProgrammeEvaluation["predicates"]>> => {
  const { earlier, later } = pairsOf(data);
  const shift = ordinalShift(earlier, later, data.order);
  if (!shift.ok) return fail(shift.issues.map((issue) => ({ ...issue, path: `predicates.${issue.path}` })));
  const { better, same, worse } = shift.value;
  if (better + worse === 0) return ok({ shift: shift.value, test: null, verdict: same === 0 ? "not-decidable" : "no-evidence-of-change" });
  const test = signTestExact({ improved: better, worsened: worse, ties: same }, { alternative: "two-sided" });
  if (!test.ok) return test;
  const p = parseFraction(test.value.p.exact);
  const level = parseFraction(alpha.exact);
  const significant = p !== undefined && level !== undefined && compare(p, level) <= 0;
  return ok({ shift: shift.value, test: test.value, verdict: !significant ? "no-evidence-of-change" : better > worse ? "improved" : "worsened" });
};

/**
 * Compares before and after a programme: predicates of the same people by the exact two-sided sign test, satisfaction by the size of its change.
 *
 * @param data - `predicates` (by opaque ids, with the order of the predicates) and `satisfaction` (exact indices). Predicates are ordinal: they are counted, never averaged.
 * @param options - `alpha`, chosen before looking; required.
 * @returns Pairs by direction (ties dropped by the test, and counted), p as an exact rational, and verdicts from `improved`, `worsened`, `no-evidence-of-change`, `not-decidable`.
 * Nothing here says why something changed: without a comparison group nobody knows.
 * Issues: `alpha-missing`, `not-in-order`, `wrong-type`, those of number reading.
 * Estimator: sign test (binomial, exact), ties dropped.
 *
 * @example
 * ```ts
 * import { evaluateProgramme, unwrap } from "pembinaan-asn";
 * const order = ["kurang", "baik", "sangat-baik"];
 * const before = { a: "kurang", b: "kurang", c: "baik", d: "baik", e: "kurang", f: "baik" };
 * const after = { a: "baik", b: "baik", c: "sangat-baik", d: "sangat-baik", e: "baik", f: "sangat-baik" };
 * const found = unwrap(evaluateProgramme({ predicates: { before, after, order } }, { alpha: "0.05" }));
 * found.predicates?.test?.p.exact; // => "1/32"
 * found.predicates?.verdict; // => "improved"
 * ```
 */
export const evaluateProgramme = (data: ProgrammeData, options: ProgrammeOptions): Result<ProgrammeEvaluation> => guard(() => {
  const issues: Issue[] = [];
  if ((options as unknown) === undefined || (options.alpha as unknown) === undefined) return fail([error<AssessIssueCode>("alpha-missing", "options.alpha", { expected: "a level of significance between 0 and 1, chosen by you" })]);
  const level = toRational(options.alpha, "options.alpha");
  if (!level.ok) return level;
  if (level.value.n <= 0 || level.value.n >= level.value.d) return fail([error<AssessIssueCode>("alpha-missing", "options.alpha", { expected: "above 0 and below 1", received: options.alpha })]);
  const alpha = numberValue(level.value);
  const predicates = data.predicates === undefined ? ok(null) : evaluatePredicates(data.predicates, alpha);
  issues.push(...level.issues, ...predicates.issues);
  const earlier = data.satisfaction === undefined ? undefined : readExact(data.satisfaction.before, "satisfaction.before", issues);
  const later = data.satisfaction === undefined ? undefined : readExact(data.satisfaction.after, "satisfaction.after", issues);
  if (!predicates.ok || (data.satisfaction !== undefined && (earlier === undefined || later === undefined))) return fail(issues);
  return ok(Object.freeze({
    predicates: predicates.value,
    satisfaction: earlier === undefined || later === undefined ? null : { change: numberValue(subtract(later, earlier)), verdict: "not-decidable" as const },
    alpha,
  }), issues);
});
