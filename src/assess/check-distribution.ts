/** checkDistribution: is the spread of predicates in a unit within the guide? Warnings to the leader, never a refusal. */
import { buildEngine, codeOf, flagOf, numberOf, type Calculation, type NumberAnswer, type Receipt } from "../engine/index.ts";
import { error, fail, guard, isRecord, lazily, note, ok, own, warning, type Issue, type Result, type Text } from "../kernel/index.ts";
import { distributionFamily, pp30of2019, seMenpanrb3of2023, type FindingCode } from "../regulations/distribution/index.ts";
import { affine, choose, compare, extreme, onlyWhere, product, ratio, round, sameCode, select, sum, weightedSum } from "../scorers/index.ts";
import { withReceipt, type CodeLabel } from "./answer.ts";
import { assessByPeriod, type AssessOptions, type Parts } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";
import { spelledCode } from "./spelled-code.ts";

/** Why a finding cannot be decided. */
export type UndecidableReason = "unit-too-small" | "between-whole-people" | "largest-but-not-over-half";

/** One limit of the guide and what was found. */
export interface DistributionFinding {
  /** The limit. */
  readonly id: string;
  /** Its name. */
  readonly label: Text;
  /** Its kind. */
  readonly kind: "max" | "min" | "majority" | "must-exist" | "forbidden";
  /** The limit in people of this unit, exact (70 % of 3 are 2.1); `null` where it is no percentage. */
  readonly bound: NumberAnswer | null;
  /** How many people stand under it. */
  readonly people: NumberAnswer;
  /** `ok`, `warning` (outside) or `undecidable`; `null`: a count is not known yet. */
  readonly finding: FindingCode | null;
  /** Why it cannot be decided; `null` where it is decided. */
  readonly reason: UndecidableReason | null;
}

/** The share of one predicate or status. */
export interface GroupShare extends CodeLabel {
  /** Its share of the unit in percent. */
  readonly share: NumberAnswer;
}

/** The distribution in a unit against the guide. */
export interface Distribution {
  /** Employees counted. */
  readonly people: NumberAnswer;
  /** The predicates or statuses with their shares, best first. */
  readonly shares: readonly GroupShare[];
  /** The limits that hold for this organisation predicate. */
  readonly findings: readonly DistributionFinding[];
  /** Ids of the limits that are not kept. */
  readonly outside: readonly string[];
  /** Ids of the limits that cannot be decided. */
  readonly undecidable: readonly string[];
  /** The conventions under which it was decided: axis → option. `headcount` is the rounding policy. */
  readonly conventions: Readonly<Record<string, string>>;
  /** The worksheet filled in. */
  readonly receipt: Receipt;
}

/** Options of {@link checkDistribution}. */
export interface DistributionOptions extends AssessOptions {
  /** The predicate of the organisation: `istimewa`, `baik`, `butuh-perbaikan` (also `cukup`), `kurang`, `sangat-kurang`. PP 30/2019 needs none. */
  readonly organisation?: string;
}

/** An engine of the package's own rules on distributions. */
export const nationalDistribution = /* @__PURE__ */ lazily(() => buildEngine({ rulebooks: [seMenpanrb3of2023, pp30of2019], scorers: [affine, choose, compare, extreme, onlyWhere, product, ratio, round, sameCode, select, sum, weightedSum] }));

const codeIn = (calculation: Calculation, step: string, row: number): string | undefined => {
  const found = codeOf(calculation, step, row);
  return "code" in found ? found.code : undefined;
};

/** The labels of a dimension's members, in order. */
const namesOf = (calculation: Calculation, dimension: string): readonly CodeLabel[] => [...new Set(calculation.program.definition.members[dimension])].map(({ id, label }) => ({ code: id, label: label ?? { id, en: id } }));

const kindsOfShare: readonly string[] = ["max", "min"];

const reasonOf = (calculation: Calculation, kind: string, row: number): UndecidableReason =>
  (kindsOfShare.includes(kind) ? "between-whole-people" : flagOf(calculation, "enough", row) === false ? "unit-too-small" : "largest-but-not-over-half");

/** The findings of the limits that apply; a limit of another organisation predicate is left out, and all are where that predicate is not known. */
const findingsOf = (calculation: Calculation): readonly DistributionFinding[] => {
  const kinds = calculation.program.terms.get("kind")?.codes;
  const chosenByOrganisation = calculation.program.lineOf.has("applies");
  return namesOf(calculation, distributionFamily.limits).flatMap(({ code: id, label }, row): readonly DistributionFinding[] => {
    if (chosenByOrganisation && flagOf(calculation, "applies", row) !== true) return [];
    const kind = own(kinds, id) as DistributionFinding["kind"];
    const finding = codeIn(calculation, "finding", row) as FindingCode | undefined;
    return [{
      id, label, kind, bound: kindsOfShare.includes(kind) ? numberOf(calculation, "bound", row) : null, people: numberOf(calculation, "covered", row),
      finding: finding ?? null, reason: finding === "undecidable" ? reasonOf(calculation, kind, row) : null,
    }];
  });
};

const remarkOn = ({ id, kind, finding, reason, people, bound }: DistributionFinding): readonly Issue[] => {
  const details = { limit: id, kind, people: String(people.text), ...(bound?.text === undefined || bound.text === null ? {} : { bound: bound.text }), ...(reason === null ? {} : { reason }) };
  if (finding === "warning") return [warning<AssessIssueCode>("distribution-outside-guide", `finding[${id}]`, { details })];
  return finding === "undecidable" ? [note<AssessIssueCode>("distribution-undecidable", `finding[${id}]`, { details })] : [];
};

const answerOf = (calculation: Calculation, issues: Issue[]): Omit<Distribution, "receipt"> => {
  const findings = findingsOf(calculation);
  issues.push(...findings.flatMap(remarkOn));
  const having = (code: FindingCode): readonly string[] => findings.flatMap(({ id, finding }) => (finding === code ? [id] : []));
  return {
    people: numberOf(calculation, "people"), shares: namesOf(calculation, distributionFamily.dimension).map((name, row) => ({ ...name, share: numberOf(calculation, "share", row) })),
    findings, outside: having("warning"), undecidable: having("undecidable"),
    conventions: Object.fromEntries(Object.entries(calculation.program.definition.convention).map(([axis, { option }]) => [axis, option])),
  };
};

/**
 * Checks how the predicates of a unit's employees are spread against the guide that belongs to the organisation's predicate. Its findings are guidance for the leader: warnings and notes, never errors.
 *
 * @param counts - how many employees have each predicate: `{ "sangat-baik": 2, baik: 6, "butuh-perbaikan": 1, kurang: 1, "sangat-kurang": 0 }`; one that is not known is left out, and is then not zero.
 * Under `rulebook: "pp-30-2019"` how many have each status: `di-atas-ekspektasi`, `sesuai-ekspektasi`, `di-bawah-ekspektasi` (a status never follows from a predicate).
 * @param options - `organisation` (its predicate; SE MenPANRB 3/2023 needs it), `period`; optionally `conventions` (`headcount`: `three-valued` or `exact`; `majority`: `over-half` or `largest`), `rulebook`, `engine`, `scope`, `perRule`.
 * @returns Shares, every limit that holds with the people under it and the limit in people of this unit, what is outside, what cannot be decided (a small unit) and why, the conventions, and the receipt.
 * Issues: `nobody-counted`, `not-a-count`, `unknown-member`, `not-a-code`, `period-missing` and those of `evaluate`; warnings `distribution-outside-guide`, `missing-value`; note `distribution-undecidable`.
 * Rule: SE MenPANRB 3/2023 from 31 January 2023 (limits from one source, `unverified`); by name PP 30/2019 article 41(8). Rounding to whole people is stated nowhere: axis `headcount`.
 *
 * @example
 * ```ts
 * import { checkDistribution, unwrap } from "pembinaan-asn";
 * const unit = { "sangat-baik": 1, baik: 8, "butuh-perbaikan": 1, kurang: 0, "sangat-kurang": 0 };
 * unwrap(checkDistribution(unit, { organisation: "baik", period: "2026" })).outside; // => ["baik-max"]
 * const three = { "sangat-baik": 0, baik: 3, "butuh-perbaikan": 0, kurang: 0, "sangat-kurang": 0 };
 * unwrap(checkDistribution(three, { organisation: "baik", period: "2026" })).undecidable; // => ["baik-max"]
 * ```
 */
export function checkDistribution(counts: Readonly<Record<string, number>>, options: DistributionOptions & { readonly perRule: true }): Result<Parts<Distribution>>;
export function checkDistribution(counts: Readonly<Record<string, number>>, options: DistributionOptions): Result<Distribution>;
export function checkDistribution(counts: Readonly<Record<string, number>>, options: DistributionOptions & { readonly perRule?: boolean }): Result<Distribution | Parts<Distribution>> {
  return guard(() => {
    const given: unknown = counts;
    if (isRecord(given) && Object.keys(given).length > 0 && Object.values(given).every((it) => it === 0)) return fail([error<AssessIssueCode>("nobody-counted", "counts", { expected: "at least one employee" })]);
    return assessByPeriod<Distribution>({
      family: distributionFamily.id, national: nationalDistribution,
      observe: (book) => ok({ inputs: { count: counts, ...(options.organisation === undefined ? {} : { organisation: spelledCode(book, "organisation", options.organisation) }) } }),
      answer: (calculation, occasion, issues) => withReceipt(answerOf(calculation, issues), calculation, occasion),
    }, options, ["organisation"]);
  });
}
