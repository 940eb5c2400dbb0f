/** The shape of a path is read off the worksheet: what is not certain to run one way in straight pieces says `other`. */
import { describe, expect, it } from "vitest";
import { calculatePart, partsOfBook, type Calculation } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import type { RulebookData, StepData, TermData } from "../../src/rulebook/index.ts";
import { shapeAlong } from "../../src/whatif/shape.ts";
import { book, engineOf, step } from "../engine/small.ts";

const open = { min: -100, max: 100 };
const terms: Readonly<Record<string, TermData>> = {
  minus: { number: -2, cite: "text" }, plus: { number: 2, cite: "text" }, zero: { number: 0, open, cite: "text" },
  wPlus: { per: "part", values: { x: 1, y: 2 }, cite: "text" }, wMixed: { per: "part", values: { x: 1, y: -2 }, cite: "text" },
  rising: { points: [[0, 0], [10, 5], [20, 20]], cite: "text" }, falling: { points: [[0, 9], [10, 1]], cite: "text" }, turning: { points: [[0, 0], [5, 9], [10, 1]], cite: "text" },
  steps: { bands: [{ from: 5, value: 2 }, { below: 5, value: 1 }], cite: "text" }, stairs: { bands: [{ below: 5, value: 9 }, { from: 5, value: 1 }], cite: "text" }, lined: { bands: [{ from: 0, line: [0, 0, 10, 5] }, { below: 0, value: 0 }], cite: "text" },
  grades: { bands: [{ from: 5, category: "good" }, { below: 5, category: "poor" }], cite: "text" }, two: { rounding: { places: 2, mode: "half-up" }, cite: "text" }, way: { code: "one", cite: "text" }, score: { table: { good: 1, poor: 0 }, cite: "text" },
};
const shapeOf = (last: StepData, before: readonly StepData[] = [], supplied?: object): string => {
  const rulebook: RulebookData = book({ dimensions: { part: { members: ["x", "y"] } }, inputs: { a: { kind: "number" }, b: { kind: "number" }, v: { kind: "number", per: "part" }, f: { kind: "flag" } }, terms, steps: [...before, last] });
  const inside = engineOf(rulebook)["~inside"];
  const [part] = partsOfBook(inside, rulebook, { from: "2026-06-30", to: "2026-06-30" }, {});
  const made: Calculation = unwrap(calculatePart(inside, part as NonNullable<typeof part>, { inputs: { a: 3, b: 4, v: { x: 1, y: 2 }, f: true }, ...(supplied === undefined ? {} : { supplied }) }, { text: "2026-06-30", from: "2026-06-30", to: "2026-06-30" }, {})).calculation;
  return shapeAlong(made, (name) => name === "a" || name === "v", last.id);
};

describe("the shape of a path", () => {
  it.each([
    ["nothing of it", step("s", "sum@1", { values: ["b", "plus"] }), "flat"],
    ["a sum", step("s", "sum@1", { values: ["a", "b"] }), "up"],
    ["a scale turned round", step("s", "affine@1", { value: "a" }, { params: { times: -1, plus: 200 } }), "down"],
    ["a ratio without a scale", step("s", "ratio@1", { of: "a", to: "b" }), "up"],
    ["a factor below zero", step("s", "product@1", { values: ["a", "minus"] }), "down"],
    ["a factor of zero", step("s", "product@1", { values: ["a", "zero"] }), "up"],
    ["a product with itself", step("s", "product@1", { values: ["a", "a"] }), "other"],
    ["a product over a dimension", step("s", "product@1", { values: "v" }), "other"],
    ["a product with a row of both signs", step("s", "product@1", { values: ["v", "wMixed"] }, { per: "part" }), "other"],
    ["weights that are known", step("s", "weighted-sum@1", { values: "v", weights: "wPlus" }), "up"],
    ["weights of both signs", step("s", "weighted-mean@1", { values: "v", weights: "wMixed" }), "other"],
    ["weights that move", step("s", "weighted-mean@1", { values: "wPlus", weights: "v" }), "other"],
    ["a ratio to something fixed", step("s", "ratio@1", { of: "a", to: "b" }, { params: { times: 100 } }), "up"],
    ["a ratio to something below zero", step("s", "ratio@1", { of: "a", to: "minus" }), "down"],
    ["a ratio to zero", step("s", "ratio@1", { of: "a", to: "zero" }), "other"],
    ["a ratio to what moves", step("s", "ratio@1", { of: "b", to: "a" }), "other"],
    ["a line that rises", step("s", "interpolate@1", { value: "a", points: "rising" }, { params: { outside: "extend" } }), "up"],
    ["a line that falls", step("s", "interpolate@1", { value: "a", points: "falling" }, { params: { outside: "clamp" } }), "down"],
    ["a line that turns", step("s", "interpolate@1", { value: "a", points: "turning" }, { params: { outside: "clamp" } }), "other"],
    ["a step table", step("s", "band-value@1", { value: "a", bands: "steps" }), "up"],
    ["a step table that falls", step("s", "band-value@1", { value: "a", bands: "stairs" }), "down"],
    ["a band with a line", step("s", "band-value@1", { value: "a", bands: "lined" }), "other"],
    ["grades", step("s", "bands@1", { value: "a", bands: "grades" }), "up"],
    ["a rounding", step("s", "round@1", { value: "a", rounding: "two" }), "up"],
    ["a choice that is fixed", step("s", "choose@1", { when: "f", then: "a", otherwise: "b" }), "up"],
    ["a case that is fixed", step("s", "select@1", { code: "way", cases: { one: "a" }, otherwise: "b" }), "up"],
    ["a reciprocal", step("s", "reciprocal@1", { value: "a" }), "other"],
  ] as const)("%s", (_, last, expected) => { expect(shapeOf(last)).toBe(expected); });
  it("goes through several steps", () => {
    const bigger = step("bigger", "compare@1", { left: "a", right: "b" }, { params: { is: ">" } });
    const down = step("down", "affine@1", { value: "a" }, { params: { times: -1 } });
    const grade = step("grade", "bands@1", { value: "a", bands: "grades" });
    expect([
      shapeOf(step("s", "choose@1", { when: "bigger", then: "a", otherwise: "b" }), [bigger]), shapeOf(step("s", "sum@1", { values: ["a", "down"] }), [down]), shapeOf(step("s", "affine@1", { value: "down" }, { params: { times: -2 } }), [down]),
      shapeOf(step("s", "select@1", { code: "grade", cases: { good: "b", poor: "b" } }), [grade]), shapeOf(step("s", "lookup@1", { key: "grade", table: "score" }), [grade]),
    ]).toEqual(["other", "other", "up", "other", "other"]);
  });
  it("is flat behind a value that was supplied, and unknown for what is no step", () => {
    const middle = step("middle", "sum@1", { values: ["a", "b"] });
    expect(shapeOf(step("s", "sum@1", { values: ["middle", "b"] }), [middle], { middle: 5 })).toBe("flat");
  });
});
