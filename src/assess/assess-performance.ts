/** assessPerformance: the performance of a person in a period, under the rule of that period. */
import { readRatings, type Ratings, type Skp } from "../domain/index.ts";
import { buildEngine } from "../engine/index.ts";
import { error, fail, guard, isRecord, lazily, ok, own, type Result } from "../kernel/index.ts";
import { performanceFamily, permenpanrb6of2022, permenpanrb8of2021, pp46of2011 } from "../regulations/performance/index.ts";
import { affine, bands, bandValue, choose, clamp, compare, count, extreme, interpolate, lookup, matrix, mean, onlyWhere, product, ratio, round, sameCode, select, sum, weightedMean, weightedSum } from "../scorers/index.ts";
import { assessByPeriod, type AssessOptions, type Observation, type Parts, type UseCase } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";
import { performanceAnswer, type Performance } from "./performance-answer.ts";
import { observePlan, positionGroupOf } from "./performance-inputs.ts";

/** Figures by the canonical names of the family, for whoever has no plan: inputs and members as `evaluate` takes them. */
export type PerformanceFigures = Pick<Observation, "inputs" | "members" | "supplied">;

/** What is assessed: two ratings, a whole plan, or figures. */
export type PerformanceSubject = Ratings | Skp | PerformanceFigures;

/** The engine of the general rules of the family. */
export const nationalPerformance = /* @__PURE__ */ lazily(() => buildEngine({
  rulebooks: [permenpanrb6of2022, permenpanrb8of2021, pp46of2011],
  scorers: [affine, bands, bandValue, choose, clamp, compare, count, extreme, interpolate, lookup, matrix, mean, onlyWhere, product, ratio, round, sameCode, select, sum, weightedMean, weightedSum],
}));

/** How each kind of subject becomes inputs, and what is known of the position. */
type Seen = Pick<UseCase<Performance>, "observe"> & { readonly position: "jpt" | "ja-jf" | undefined };

const figureKeys = ["inputs", "members", "supplied"];

const seenFigures = (subject: Readonly<Record<string, unknown>>): Result<Seen> => {
  const strange = Object.keys(subject).filter((key) => !figureKeys.includes(key));
  if (strange.length > 0 || !isRecord(subject["inputs"])) return fail([error<AssessIssueCode>("not-a-subject", "subject", { expected: `{ ${figureKeys.join(", ")} }`, received: strange.join(", ") })]);
  const group = own(subject["inputs"], "positionGroup");
  return ok({ observe: () => ok(subject as unknown as Observation), position: group === "jpt" || group === "ja-jf" ? group : undefined });
};

const see = (subject: unknown): Result<Seen> => {
  if (isRecord(subject) && Object.hasOwn(subject, "inputs")) return seenFigures(subject);
  if (isRecord(subject) && Object.hasOwn(subject, "employee")) {
    const plan = subject as unknown as Skp; // read before, by readSkp: an app that has no plans pays for no reader. What it holds is still read as inputs, and what is no plan at all is caught by the guard
    return ok({ observe: (book, period, part) => ok(observePlan(plan, book, period, part)), position: positionGroupOf(plan) });
  }
  const ratings = readRatings(subject);
  return ratings.ok ? ok({ observe: () => ok({ inputs: { ...ratings.value } }), position: undefined }, ratings.issues) : ratings;
};

/**
 * The performance of a civil servant in a period: the predicate under the rule of that period, the number where the rule has one, a line for each planned result, and what the rule attaches to it.
 *
 * @param subject - one of
 * - ratings `{ results, behaviour }`, each above, at or below expectation (`di-atas-ekspektasi`, `sesuai-ekspektasi`, `di-bawah-ekspektasi`; usual spellings are read): all that PermenPANRB 6/2022 asks for
 * - a plan, as `readSkp` gives it: observations and evaluations of the period asked for count, for a rule in half of it those of that half first
 * - figures `{ inputs, members }` by the canonical names of the family (`performanceFamily`)
 *
 * What is not known is left out, and the predicate is then undetermined; the receipt names what is missing.
 * @param options - `period` (the period appraised decides the rule, never today's date); optionally `engine`, `scope`, `rulebook` (the same subject under another rule: what that one needs and is absent is named), `conventions`, `terms`, `perRule`.
 * @returns Predicate with labels, `score` (`text` as shown, `exact`; null where the rule has no number), `results`, `followUps` with limits, and the receipt. With `perRule: true` one answer for each rule in the period.
 * Issues: those of `readRatings`, `not-a-subject`, `unreadable-input` for what is no plan, `aspect-twice`, `period-missing`, `not-a-period`, `period-spans-rules` (2021 as a whole), `rule-not-in-force`, `no-rulebook`, `convention-not-chosen`
 * (8/2021: `behaviourView`), and those of `evaluate`; note `no-observation`, warnings `missing-value`, `value-below-zero`, `outside-range`.
 * Rules: PP 46/2011 with Perka BKN 1/2013 from 2014 to June 2021; PermenPANRB 8/2021 under PP 30/2019 from July to December 2021; PermenPANRB 6/2022 from 2022 on (a 3 × 3 matrix, no number).
 *
 * @example
 * ```ts
 * import { assessPerformance, unwrap } from "pembinaan-asn";
 * unwrap(assessPerformance({ results: "di-atas-ekspektasi", behaviour: "sesuai-ekspektasi" }, { period: "2026" })).predicate.code; // => "baik"
 * unwrap(assessPerformance({ results: "di-atas-ekspektasi", behaviour: "di-bawah-ekspektasi" }, { period: "2026" })).predicate.code; // => "kurang"
 *
 * const year2016 = unwrap(assessPerformance({
 *   members: { result: ["laporan"] },
 *   inputs: {
 *     target: { laporan: { kuantitas: 12, kualitas: 100, waktu: 12, biaya: { notApplicable: true } } }, actual: { laporan: { kuantitas: 12, kualitas: 90, waktu: 10, biaya: { notApplicable: true } } },
 *     additionalTasks: 2, creativity: "tidak-ada",
 *     behaviourScore: { "orientasi-pelayanan": 88, integritas: 90, komitmen: 86, disiplin: 92, "kerja-sama": 84, kepemimpinan: { notApplicable: true } },
 *   },
 * }, { period: "2016" }));
 * year2016.score; // => { text: "92.33", exact: "277/3", … }
 * year2016.predicate; // => { code: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } }
 * year2016.followUps.map((it) => it.by); // => ["2017-01-31", null, null]
 * ```
 */
export function assessPerformance(subject: PerformanceSubject, options: AssessOptions & { readonly perRule: true }): Result<Parts<Performance>>;
export function assessPerformance(subject: PerformanceSubject, options: AssessOptions): Result<Performance>;
export function assessPerformance(subject: PerformanceSubject, options: AssessOptions & { readonly perRule?: boolean }): Result<Performance | Parts<Performance>> {
  return guard(() => {
    const seen = see(subject);
    const observe: UseCase<Performance>["observe"] = (book, period, part) => (seen.ok ? seen.value.observe(book, period, part) : seen);
    const found = assessByPeriod<Performance>({
      family: performanceFamily.id, national: nationalPerformance, observe,
      answer: (calculation, occasion, issues) => performanceAnswer(calculation, occasion, seen.ok ? seen.value.position : undefined, issues),
    }, options);
    return found.ok ? ok(found.value, [...seen.issues, ...found.issues]) : found;
  });
}
