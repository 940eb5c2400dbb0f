/** rollUpPerformance: the employees of a unit together: who has a plan, who has a predicate, how the predicates are spread, and the check of that spread. */
import { error, fail, guard, hasError, isRecord, note, numberValue, ok, own, rational, type Issue, type NumberValue, type Result } from "../kernel/index.ts";
import { employeePredicates } from "../regulations/distribution/index.ts";
import { checkDistribution, type Distribution, type DistributionOptions } from "./check-distribution.ts";
import type { AssessIssueCode } from "./issues.ts";
import { spelledAs } from "./spelled-code.ts";

/** An answer that has a predicate, or none yet. */
export interface Predicated {
  /** Its code. */
  readonly code: string | null;
}

/** One employee of a unit. */
export interface AppraisedPerson {
  /** An opaque id; no name and no NIP is needed. */
  readonly id: string;
  /** Has the person a performance plan (SKP) for the period? */
  readonly hasPlan: boolean;
  /** The predicate: a code, or the `predicate` of an answer of `assessPerformance`. Absent, null or without a code: none yet. */
  readonly predicate?: string | Predicated | null;
}

/** Who has what in a unit. */
export interface PlanCoverage {
  /** Employees with a plan. */
  readonly withPlan: number;
  /** Ids of those without one. */
  readonly withoutPlan: readonly string[];
  /** Employees with a plan in percent of all. */
  readonly share: NumberValue;
  /** Ids of those with a plan and no predicate. */
  readonly notAppraised: readonly string[];
}

/** A unit's performance, from its employees. */
export interface UnitPerformance {
  /** All employees. */
  readonly people: number;
  /** Plans and predicates. */
  readonly coverage: PlanCoverage;
  /** How many have each predicate, best first. */
  readonly counts: Readonly<Record<string, number>>;
  /** The check against the guide; `null` without `organisation`, or while nobody has a predicate. */
  readonly distribution: Distribution | null;
}

/** Options of {@link rollUpPerformance}. */
export interface UnitPerformanceOptions extends DistributionOptions {
  /** The predicates, best first; default those of PermenPANRB 6/2022. */
  readonly predicates?: readonly string[];
}

interface Read { readonly id: string; readonly hasPlan: boolean; readonly predicate: string | undefined }

const readPerson = (value: unknown, path: string, predicates: readonly string[], issues: Issue[]): Read | undefined => {
  const id = isRecord(value) ? own(value, "id") : undefined;
  const hasPlan = isRecord(value) ? own(value, "hasPlan") : undefined;
  if (!isRecord(value) || typeof id !== "string" || typeof hasPlan !== "boolean") {
    issues.push(error("wrong-type", path, { expected: "{ id, hasPlan, predicate }" }));
    return undefined;
  }
  const given = own(value, "predicate") ?? undefined;
  const code = isRecord(given) ? own(given, "code") ?? undefined : given;
  const predicate = spelledAs(predicates, code);
  if (predicate === undefined) return { id, hasPlan, predicate: undefined };
  if (typeof predicate === "string" && predicates.includes(predicate)) return { id, hasPlan, predicate };
  issues.push(error("not-a-code", `${path}.predicate`, { expected: predicates.join(", "), received: predicate }));
  return undefined;
};

const readPeople = (people: unknown, predicates: readonly string[], issues: Issue[]): readonly Read[] => {
  if (!Array.isArray(people) || people.length === 0) {
    issues.push(error<AssessIssueCode>("no-people", "people", { expected: "a list of { id, hasPlan, predicate }" }));
    return [];
  }
  const seen = new Set<string>();
  return (people as readonly unknown[]).flatMap((value, at) => {
    const person = readPerson(value, `people[${at}]`, predicates, issues);
    if (person === undefined) return [];
    if (seen.has(person.id)) issues.push(error<AssessIssueCode>("duplicate-person", `people[${at}].id`, { received: person.id }));
    seen.add(person.id);
    return [person];
  });
};

/**
 * A unit's employees rolled up: coverage of plans and predicates, counts of the predicates, and the check of their distribution. Predicates are ordinal: they are counted, never averaged.
 *
 * @param people - `{ id, hasPlan, predicate }` each; `predicate` is a code or the `predicate` of an answer of `assessPerformance`, absent while there is none.
 * @param options - those of `checkDistribution` (`period`; `organisation` for the check), and `predicates` for a rule with other names.
 * @returns Number of people, who has a plan and who has none, who is not appraised, counts, and the distribution with its receipt. Only people with a predicate count in the distribution.
 * Issues: `no-people`, `duplicate-person`, `wrong-type`, `not-a-code` and those of `checkDistribution`; note `not-appraised`.
 * Rule: the counts are counting; the check is that of SE MenPANRB 3/2023.
 *
 * @example
 * ```ts
 * import { rollUpPerformance, unwrap } from "pembinaan-asn";
 * const people = [{ id: "p1", hasPlan: true, predicate: "baik" }, { id: "p2", hasPlan: true, predicate: "sangat-baik" }, { id: "p3", hasPlan: false }] as const;
 * const unit = unwrap(rollUpPerformance(people, { organisation: "istimewa", period: "2025" }));
 * unit.coverage.withoutPlan; // => ["p3"]
 * unit.coverage.share.exact; // => "200/3"
 * unit.distribution?.undecidable; // => ["istimewa-majority"]
 * ```
 */
export const rollUpPerformance = (people: readonly AppraisedPerson[], options: UnitPerformanceOptions): Result<UnitPerformance> => guard(() => {
  const issues: Issue[] = [];
  const { predicates = employeePredicates, ...rest } = options;
  const read = readPeople(people, predicates, issues);
  if (hasError(issues)) return fail(issues);
  const ids = (list: readonly Read[]): readonly string[] => list.map(({ id }) => id);
  const withPlan = read.filter(({ hasPlan }) => hasPlan);
  const notAppraised = withPlan.filter(({ predicate }) => predicate === undefined);
  const counts = Object.fromEntries(predicates.map((code) => [code, read.filter(({ predicate }) => predicate === code).length]));
  if (notAppraised.length > 0) issues.push(note<AssessIssueCode>("not-appraised", "people", { details: { people: notAppraised.length } }));
  const checked = options.organisation === undefined || read.every(({ predicate }) => predicate === undefined) ? undefined : checkDistribution(counts, rest);
  if (checked?.ok === false) return fail([...issues, ...checked.issues]);
  return ok({
    people: read.length, counts, distribution: checked?.value ?? null,
    coverage: { withPlan: withPlan.length, withoutPlan: ids(read.filter(({ hasPlan }) => !hasPlan)), share: numberValue(rational(100 * withPlan.length, read.length)), notAppraised: ids(notAppraised) },
  }, [...issues, ...checked?.issues ?? []]);
});
