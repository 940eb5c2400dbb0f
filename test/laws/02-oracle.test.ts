/** Law 2: outputs equal an independent rational oracle on random, tied, edge and adversarial data. */
import * as fc from "fast-check";
import type { SatisfactionOptions } from "../../src/assess/index.ts";
import { describe, expect, it } from "vitest";
import { assessSatisfaction } from "../../src/assess/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { indicatorPlans, oracleOfPlan, type PlanCase } from "./plan-oracle.ts";
import { axes, nineElements, oracleOfSurvey, type Conventions, type Rows } from "./survey-oracle.ts";
import { makeEngine, run } from "./every-case.ts";

const option = <K extends keyof typeof axes>(axis: K): fc.Arbitrary<(typeof axes)[K][number]> => fc.constantFrom(...axes[axis]);
const conventions: fc.Arbitrary<Conventions> = fc.record({ weights: option("weights"), rounding: option("rounding"), gaps: option("gaps"), basis: option("basis"), missing: option("missing"), freeService: option("freeService") });
const answer = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 1, arbitrary: fc.constant(null) });
const row = (value: fc.Arbitrary<number | null>): fc.Arbitrary<readonly (number | null)[]> => fc.array(value, { minLength: 9, maxLength: 9 });
const rows = fc.oneof(
  fc.array(row(answer), { maxLength: 25 }), fc.array(row(fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 25 }),
  fc.tuple(row(answer), fc.integer({ min: 1, max: 12 })).map(([one, times]) => Array.from({ length: times }, () => one)), // ties
  fc.array(row(fc.constantFrom(3, 4)), { minLength: 1, maxLength: 25 }), // near the upper bounds
  fc.array(row(fc.constantFrom(1, null)), { minLength: 1, maxLength: 6 }), // below the scale
);

/** What the library says of a survey, in the form of the oracle. */
const answered = (survey: unknown, chosen: Conventions): unknown => {
  const weights = chosen.weights === "custom" ? { terms: { customWeight: { values: Object.fromEntries(nineElements.map((it_, at) => [it_, `${at + 1}/45`])) } } } : {};
  const result = assessSatisfaction(survey as never, { period: "2025", conventions: chosen as never, ...weights } as SatisfactionOptions);
  if (!result.ok) return { refused: [...new Set(result.issues.filter((it_) => it_.severity === "error").map((it_) => it_.code))] };
  const { index, grade, elements, lowest, respondents, withoutAnswer } = result.value;
  const note = (code: string, path: string): boolean => result.issues.some((it_) => it_.code === code && it_.path === path);
  return {
    index: index.exact, shown: index.text, grade: grade.code, between: note("between-published-bounds", "grade"), below: note("below-scale-minimum", "index"),
    means: elements.map((it_) => it_.mean.exact), grades: elements.map((it_) => it_.grade.code), ranks: elements.map((it_) => it_.rank), lowest: lowest.map((it_) => it_.id), respondents, withoutAnswer,
  };
};

const named = (given: Rows): readonly Readonly<Record<string, number | null>>[] => given.map((it_) => Object.fromEntries(it_.map((value, at) => [nineElements[at] ?? "", value])));

describe("law 2: the satisfaction survey", () => {
  it("agrees on random, tied and extreme answers under every axis", () => {
    fc.assert(fc.property(rows, conventions, (given, chosen) => {
      expect(answered(named(given), chosen)).toEqual(oracleOfSurvey(given, chosen));
    }), { numRuns: 600 });
  });
  it("agrees under each option of each axis by itself", () => {
    const base: Conventions = { weights: "exact-1-over-k", rounding: "final-2dp-half-up", gaps: "lower-cut", basis: "unrounded", missing: "per-unsur-answered", freeService: "as-answered" };
    const given: Rows = [[4, 3, 4, 1, 2, 3, 3, 4, 4], [2, null, 3, 3, 3, 3, 4, 4, 1], [3, 4, null, 2, 4, 4, 3, 3, 3], [4, 4, 3, null, 3, 2, 4, 1, 4]];
    for (const [axis, options] of Object.entries(axes)) for (const it_ of options) expect([axis, it_, answered(named(given), { ...base, [axis]: it_ })]).toEqual([axis, it_, oracleOfSurvey(given, { ...base, [axis]: it_ })]);
  });
  it("agrees at the edges of the bands, one answer more and one less", () => {
    const n = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constantFrom(5, 19, 26, 43, 58, 113, 250, 5000, 10_000));
    fc.assert(fc.property(n, fc.constantFrom(100, 8831, 8830, 7661, 7660, 6500, 6499, 2500), fc.integer({ min: -2, max: 2 }), fc.constantFrom(...axes.gaps), fc.constantFrom(...axes.basis), fc.constantFrom("exact-1-over-k", "printed-0.11", "printed-0.111", "printed-0.1111"), (people, edge, more, gaps, basis, weights) => {
      const total = Math.min(36 * people, Math.max(9 * people, Math.round((edge * 9 * people) / 2500) + more));
      const each = Math.floor(total / 9);
      const totals = nineElements.map((_, at) => each + (at < total - 9 * each ? 1 : 0));
      const chosen: Conventions = { weights: weights as Conventions["weights"], rounding: "final-2dp-half-up", gaps, basis, missing: "per-unsur-answered", freeService: "as-answered" };
      const survey = { total: Object.fromEntries(nineElements.map((it_, at) => [it_, totals[at]])), answered: Object.fromEntries(nineElements.map((it_) => [it_, people])) };
      expect(answered(survey, chosen)).toEqual(oracleOfSurvey({ totals, people }, chosen));
    }), { numRuns: 500 });
  });
});

describe("law 2: the tree of indicators", () => {
  const engine = makeEngine();
  const asked = (plan: PlanCase): unknown => {
    const result = run({ name: "", rulebook: "iku-kementerian-contoh@1", request: { asOf: "2026-06-30", ...plan.request }, overlaid: false }, engine);
    const receipt = unwrap(result);
    const exact = (value: unknown): unknown => (value === null || typeof value !== "object" ? value : "exact" in value ? value.exact : Object.fromEntries(Object.entries(value).map(([key, it_]) => [key, exact(it_)])));
    return Object.fromEntries(["achievement", "index", "objectiveScore", "perspectiveScore", "nko", "predicate"].map((name) => [name, exact(receipt.outputs[name]?.value)]));
  };
  it("agrees on random trees, formulas, weights and absences under every policy", () => {
    fc.assert(fc.property(indicatorPlans, (plan) => {
      expect(asked(plan)).toEqual(oracleOfPlan(plan));
    }), { numRuns: 300 });
  });
});
