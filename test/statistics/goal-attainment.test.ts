import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, multiply, parseFraction, rational, round, subtract, toFixed, unwrap, zero, type Rational } from "../../src/kernel/index.ts";
import { goalAttainment, rootDigits, type AttainedGoal, type GoalAttainmentOptions } from "../../src/statistics/index.ts";
import vectors from "../vectors/mentoring.json" with { type: "json" };

const exactOf = (text: string | null): Rational => parseFraction(text ?? "") ?? zero;
const codes = (goals: unknown, options?: unknown) => goalAttainment(goals as AttainedGoal[], options as GoalAttainmentOptions).issues.map((it_) => `${it_.code} ${it_.path}`);
const goal = fc.record({ score: fc.integer({ min: -2, max: 2 }), weight: fc.integer({ min: 0, max: 20 }) });

describe("goalAttainment", () => {
  it.each(vectors.goalAttainment.map((it_) => [it_.id, it_] as const))("%s", (_, { scores, weights, places, t }) => {
    const found = unwrap(goalAttainment(scores.map((score, at) => ({ score, weight: weights[at] ?? 1 }))));
    expect(toFixed(round(exactOf(found.t.exact), { places, mode: "half-up" }), places)).toBe(t);
  });
  it("is what floating point gives, and its deviation is exact", () => {
    fc.assert(fc.property(fc.array(goal, { minLength: 1, maxLength: 8 }), fc.constantFrom("0.3", "0", "1", "1/3"), (goals, rho) => {
      const found = unwrap(goalAttainment(goals, { rho }));
      const equal = goals.every((it_) => it_.weight === 0);
      const w = goals.map((it_) => (equal ? 1 : it_.weight));
      const r = rho === "1/3" ? 1 / 3 : Number(rho);
      const top = goals.reduce((sum, it_, at) => sum + it_.score * (w[at] ?? 0), 0);
      const below = (1 - r) * w.reduce((sum, it_) => sum + it_ * it_, 0) + r * w.reduce((sum, it_) => sum + it_, 0) ** 2;
      expect(Number(found.t.decimal)).toBeCloseTo(50 + (10 * top) / Math.sqrt(below), 9);
      expect([found.n, found.weights]).toEqual([goals.length, equal ? "equal" : "given"]);
      const root = exactOf(found.deviation.exact);
      const square = exactOf(found.deviation.squared);
      if (found.deviation.digits === null) expect(compare(multiply(root, root), square)).toBe(0);
      else {
        expect(found.deviation.digits).toBe(rootDigits);
        const off = subtract(multiply(root, root), square);
        expect(compare(multiply(off, off), multiply(multiply(square, square), rational(1n, 10n ** 56n)))).toBeLessThan(0);
      }
    }), { numRuns: 300 });
  });
  it("does not depend on the order of the goals, nor on the unit of the weights", () => {
    fc.assert(fc.property(fc.array(goal, { minLength: 1, maxLength: 8 }), (goals) => {
      const found = goalAttainment(goals);
      expect(goalAttainment([...goals].reverse())).toEqual(found);
      expect(goalAttainment(goals.map((it_) => ({ ...it_, weight: `${it_.weight}/7` })))).toEqual(found);
    }), { numRuns: 100 });
  });
  it("takes weights that are absent or all 0 as equal", () => {
    const scores = [2, -1, 0];
    const equal = unwrap(goalAttainment(scores.map((score) => ({ score }))));
    expect(equal.weights).toBe("equal");
    expect(unwrap(goalAttainment(scores.map((score) => ({ score, weight: 0 }))))).toEqual(equal);
    expect(unwrap(goalAttainment(scores.map((score) => ({ score, weight: 5 }))))).toEqual({ ...equal, weights: "given" });
  });
  it("names each fault", () => {
    expect(codes([])).toEqual(["no-values goals"]);
    expect(codes(5)).toEqual(["wrong-type goals"]);
    expect(codes([5, { score: 3 }, { score: "0.5" }, { score: "x", weight: -1 }, { score: 0, w: 1 }])).toEqual(["wrong-type goals[0]", "not-on-scale goals[1].score", "not-on-scale goals[2].score", "not-a-number goals[3].score", "below-zero goals[3].weight", "unknown-key goals[4].w"]);
    expect(codes([{ score: 0 }], { rho: 2 })).toEqual(["not-a-share options.rho"]);
    expect(codes([{ score: 0 }], 5)).toEqual(["wrong-type options"]);
    fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => { expect(typeof goalAttainment(a as AttainedGoal[], b as GoalAttainmentOptions).ok).toBe("boolean"); }));
  });
  it("says where a root is too small to be written out", () => {
    const big = { exact: "9".repeat(400) };
    const small = (last: string) => ({ exact: `1/${"9".repeat(399)}${last}` });
    const found = unwrap(goalAttainment([{ score: 1, weight: big }, { score: -1, weight: big }, { score: 1, weight: small("7") }, { score: -1, weight: small("8") }]));
    expect([found.t.text, found.t]).toEqual([null, found.deviation]);
    expect(found.deviation).toMatchObject({ reasons: ["beyond-limits"], squared: null });
  });
});
