/** compareReceipts on random data: the parts are exact, add up to the change, do not depend on the direction, and are nothing where nothing differs. */
import * as fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { compareReceipts, createEngine, type Engine, type Receipt } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { askIn, book, errorsOf, found, overlay, step } from "../engine/small.ts";

const rulebook = (factor: string): RulebookData => book({
  dimensions: { row: { open: true, members: ["a", "b"] } }, inputs: { value: { kind: "number", per: "row" } },
  terms: { factor: { number: factor, cite: "text" }, weight: { per: "row", each: 1, open: { min: 0, max: 10 }, cite: "text" }, stage: { rounding: "none", cite: "own" }, grades: { bands: [{ from: 20, category: "high" }, { below: 20, category: "low" }], cite: "text" } },
  conventions: { way: { default: "mean", cite: "own", others: { sum: {} } }, stage: { default: "none", cite: "own", others: { whole: { set: { stage: { rounding: { places: 0, mode: "half-up" } } } } } } },
  steps: [
    step("weighted", "product@1", { values: ["value", "weight", "factor"] }, { per: "row" }), step("mean", "mean@1", { values: "weighted" }), step("sum", "sum@1", { values: "weighted" }), step("picked", "select@1", { code: "convention.way", cases: { mean: "mean", sum: "sum" } }),
    step("result", "round@1", { value: "picked", rounding: "stage" }), step("grade", "bands@1", { value: "result", bands: "grades" }), step("isHigh", "compare@1", { left: "result", right: "factor" }, { params: { is: ">" } }),
  ],
  outputs: ["result", "grade", "isHigh", "weighted"],
});

interface Side { readonly factor: string; readonly weight: number | null; readonly way: string; readonly stage: string; readonly a: number; readonly b: number }
const engines = new Map<string, Engine>();
const receiptOf = ({ factor, weight, way, stage, a, b }: Side): Receipt => {
  const key = `${factor} ${String(weight)}`;
  const engine = engines.get(key) ?? unwrap(createEngine({ rulebooks: [rulebook(factor)], overlays: weight === null ? [] : [overlay("perwali", { set: { weight: { values: { a: weight } } } })] }));
  engines.set(key, engine);
  return unwrap(askIn(engine, { inputs: { value: { a, b } }, conventions: { way, stage } }));
};
const side: fc.Arbitrary<Side> = fc.record({ factor: fc.constantFrom("1", "3/7", "2.5"), weight: fc.constantFrom(null, 0, 2, 7), way: fc.constantFrom("mean", "sum"), stage: fc.constantFrom("none", "whole"), a: fc.integer({ min: -50, max: 50 }), b: fc.integer({ min: -50, max: 50 }) });

/** The result by hand. */
const resultOf = ({ factor, weight, way, stage, a, b }: Side): Fraction => {
  const sum = new Fraction(a).mul(weight ?? 1).add(b).mul(factor);
  const picked = way === "sum" ? sum : sum.div(2);
  const half = picked.compare(0) < 0 ? picked.neg().add("1/2").floor().neg() : picked.add("1/2").floor();
  return stage === "whole" ? half : picked;
};
const groups = ["data", "rule", "overlay", "convention"] as const;
const mixed = (before: Side, after: Side, from: readonly string[]): Side => ({
  ...before, ...(from.includes("data") ? { a: after.a, b: after.b } : {}), ...(from.includes("rule") ? { factor: after.factor } : {}), ...(from.includes("overlay") ? { weight: after.weight } : {}), ...(from.includes("convention") ? { way: after.way, stage: after.stage } : {}),
});
/** Shapley by the mean over all 24 orders, each group's gain where its turn comes. */
const shapley = (before: Side, after: Side): Readonly<Record<string, string>> => {
  const orders = (rest: readonly string[]): readonly (readonly string[])[] => (rest.length === 0 ? [[]] : rest.flatMap((it_) => orders(rest.filter((other) => other !== it_)).map((tail) => [it_, ...tail])));
  const all = orders(groups);
  return Object.fromEntries(groups.map((group) => [group, all.reduce((total, order) => {
    const earlier = order.slice(0, order.indexOf(group));
    return total.add(resultOf(mixed(before, after, [...earlier, group])).sub(resultOf(mixed(before, after, earlier))));
  }, new Fraction(0)).div(all.length).toFraction()]));
};

describe("compareReceipts", () => {
  it("splits a change as the mean over all orders does, exactly", () => {
    fc.assert(fc.property(side, side, (before, after) => {
      const comparison = unwrap(compareReceipts(receiptOf(before), receiptOf(after)));
      const change = comparison.outputs["result"];
      expect([change?.before, change?.after]).toEqual([resultOf(before).toFraction(), resultOf(after).toFraction()]);
      expect(change?.effects).toEqual(shapley(before, after));
      const sum = Object.values(change?.effects ?? {}).reduce((total, it_) => total.add(it_), new Fraction(0));
      expect([sum.toFraction(), change?.change]).toEqual([resultOf(after).sub(resultOf(before)).toFraction(), sum.toFraction()]);
      const differ = [before.a !== after.a || before.b !== after.b, before.factor !== after.factor, before.weight !== after.weight, before.way !== after.way || before.stage !== after.stage];
      expect(comparison.differ).toEqual(groups.filter((_, at) => differ[at]));
      const back = unwrap(compareReceipts(receiptOf(after), receiptOf(before))).outputs["result"];
      expect(Object.entries(back?.effects ?? {})).toEqual(Object.entries(change?.effects ?? {}).map(([group, it_]) => [group, new Fraction(it_).neg().toFraction()]));
      const gradeOf = (it_: Side): string => (resultOf(it_).compare(20) >= 0 ? "high" : "low");
      expect(comparison.outputs["grade"]).toEqual({ before: gradeOf(before), after: gradeOf(after), alone: Object.fromEntries(comparison.differ.map((group) => [group, gradeOf(mixed(before, after, [group]))])), withoutIt: Object.fromEntries(comparison.differ.map((group) => [group, gradeOf(mixed(before, after, comparison.differ.filter((it_) => it_ !== group)))])) });
      expect(Object.keys(comparison.outputs)).toEqual(["result", "grade", "isHigh"]);
    }), { numRuns: 60 });
  });
  const base: Side = { factor: "1", weight: null, way: "mean", stage: "none", a: 10, b: 20 };
  it("finds nothing between a receipt and itself", () => {
    expect(unwrap(compareReceipts(receiptOf(base), JSON.parse(JSON.stringify(receiptOf(base))) as Receipt))).toMatchObject({ differ: [], outputs: { result: { change: "0", effects: { data: "0", rule: "0", overlay: "0", convention: "0" } }, grade: { alone: {}, withoutIt: {} } } });
  });
  it("compares what is missing on one side as codes are compared", () => {
    const open = unwrap(askIn(unwrap(createEngine({ rulebooks: [rulebook("1")] })), { inputs: { value: { a: 1 } } }));
    expect(unwrap(compareReceipts(open, receiptOf(base))).outputs["result"]).toEqual({ before: null, after: "15", alone: { data: "15" }, withoutIt: { data: null } });
  });
  it("refuses receipts without a common output, and mixtures that cannot be computed", () => {
    const other = unwrap(askIn(unwrap(createEngine({ rulebooks: [book({ inputs: { other: { kind: "number" } }, steps: [step("different", "affine@1", { value: "other" }, { params: { times: 2 } })] })] })), { inputs: { other: 1 } }));
    expect([...new Set(errorsOf(compareReceipts(receiptOf(base), other)))]).toEqual(["not-comparable"]);
    const empty = { ...book({ inputs: { value: { kind: "number", per: "row" } }, dimensions: { row: { open: true, members: ["a", "b"] } }, steps: [step("different", "sum@1", { values: "value" })] }) };
    expect(found(compareReceipts(receiptOf(base), unwrap(askIn(unwrap(createEngine({ rulebooks: [empty] })), { inputs: { value: { a: 10, b: 20 } } }))))).toContain("not-comparable outputs");
  });
});
