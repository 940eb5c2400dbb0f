/** A small rulebook with something of every kind that examples can exercise, and the examples that exercise all of it. */
import type { RulebookData } from "../../src/rulebook/index.ts";
import type { WorkedExample } from "../../src/testing/index.ts";
import { book, overlay, step } from "../engine/small.ts";

/** The rulebook. */
export const worksheet: RulebookData = book({
  dimensions: { part: { members: ["a", "b"] } },
  inputs: {
    amount: { kind: "number", per: "part" }, level: { kind: "category", of: ["low", "high"] }, mode: { kind: "category", of: ["plain", "priced"] },
    urgent: { kind: "flag", absent: false }, extra: { kind: "number", optional: true },
  },
  terms: {
    prices: { table: { low: 1, high: 2 }, open: { min: 0 }, cite: "text" },
    grades: { bands: [{ from: 10, category: "A" }, { from: 5, below: 10, when: "urgent", category: "A" }, { from: 0, below: 10, category: "B" }], range: { from: 0 }, cite: "text" },
    verdicts: { cells: { A: { low: "ya", high: "ya" }, B: { low: "ya", high: "tidak" } }, cite: "text" },
    points: { bands: [{ from: 0, to: 5, value: 1 }, { from: 6, to: 100, line: [6, 2, 100, 96] }], range: { from: 0, to: 100 }, cite: "text" },
    names: { labels: { A: { id: "Baik", en: "Good" }, B: { id: "Kurang", en: "Poor" } }, open: {}, cite: "text" },
  },
  conventions: {
    gone: { default: "zero", cite: "own", others: { undetermined: {} } },
    cut: { default: "usual", cite: "own", others: { strict: { set: { grades: { bands: [{ from: 20, category: "A" }, { below: 20, category: "B" }], range: { from: 0 } } } } } },
    between: { default: "lower", cite: "own", others: { undetermined: {} } },
  },
  steps: [
    step("total", "sum@1", { values: "amount" }, { missing: "convention.gone" }),
    step("price", "lookup@1", { key: "level", table: "prices" }),
    step("priced", "product@1", { values: ["total", "price"] }),
    step("value", "select@1", { code: "mode", cases: { priced: "priced" }, otherwise: "total" }),
    step("raised", "choose@1", { when: "urgent", then: "value", otherwise: "total" }),
    step("grade", "bands@1", { value: "raised", bands: "grades", conditions: { urgent: "urgent" } }),
    step("verdict", "matrix@1", { row: "grade", column: "level", cells: "verdicts" }),
    step("point", "band-value@1", { value: "total", bands: "points", gaps: "convention.between" }),
    step("large", "compare@1", { left: "total", right: "price" }, { params: { is: ">" }, cite: "mechanical" }),
    step("first", "first-where@1", { where: ["urgent", "large"] }),
    step("shown", "only-where@1", { value: "total", when: "large" }, { params: { else: "not-applicable" } }),
    step("rest", "sum@1", { values: ["extra", "shown"] }, { missing: "void", notApplicable: "zero" }),
  ],
  outputs: ["verdict", "point", "first", "rest", "grade"],
});

const ask = (name: string, a: number | undefined, outputs: WorkedExample["outputs"], more: Partial<WorkedExample> = {}, inputs: object = {}): WorkedExample => ({
  name, asOf: "2026-06-30", inputs: { amount: a === undefined ? { b: 0 } : { a, b: 0 }, level: "low", mode: "plain", extra: 0, ...inputs }, outputs, ...more,
});

/** Examples that reach everything. */
export const examples: readonly WorkedExample[] = [
  ask("little", 3, { verdict: "ya", point: "1", first: "large", rest: "3", grade: "B" }, { texts: { rest: "3" } }),
  ask("much", 30, { grade: "A", verdict: "ya", point: "26" }),
  ask("urgent", 6, { grade: "A", verdict: "ya", first: "urgent" }, {}, { urgent: true }),
  ask("priced and urgent", 6, { grade: "A", verdict: "ya" }, {}, { urgent: true, level: "high", mode: "priced" }),
  ask("priced, dear", 1, { grade: "B", verdict: "tidak", first: "none", rest: "0" }, {}, { level: "high" }),
  ask("nothing yet", undefined, { point: "1" }),
  ask("nothing is nothing", undefined, { point: null }, { conventions: { gone: "undetermined" } }),
  ask("between", 5.5, { point: "1" }),
  ask("between, undetermined", 5.5, { point: null }, { conventions: { between: "undetermined" } }),
  ask("strict", 30, { grade: "A" }, { conventions: { cut: "strict" } }),
  ask("strict, little", 3, { grade: "B" }, { conventions: { cut: "strict" } }),
  ask("no extra", 3, { rest: null }, {}, { extra: undefined }),
  ask("an agency's price and names", 30, { first: "none" }, { overlays: [overlay("perwali-contoh-1-2026", { set: { prices: { table: { low: 40 } }, names: { labels: { A: { id: "Bagus", en: "Fine" } } } } })] }),
];
