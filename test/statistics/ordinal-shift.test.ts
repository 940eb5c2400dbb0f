import { describe, expect, it } from "vitest";
import { ordinalShift, statisticsIssueCodes } from "../../src/statistics/index.ts";

const order = ["sangat-kurang", "kurang", "butuh-perbaikan", "baik", "sangat-baik"];
const faults = (before: unknown, after: unknown, by: unknown = order): readonly (readonly unknown[])[] =>
  ordinalShift(before as string[], after as string[], by as string[]).issues.map((it) => [it.code, it.path, it.expected, it.received]);

describe("ordinalShift", () => {
  it("counts pairs by direction, whatever the distance", () => {
    const before = ["sangat-kurang", "kurang", "baik", "sangat-baik", "baik", "baik", null, "baik", null];
    const after = ["sangat-baik", "butuh-perbaikan", "sangat-baik", "kurang", "baik", "butuh-perbaikan", "baik", null, null];
    const result = ordinalShift(before, after, order);
    expect(result).toStrictEqual({ ok: true, issues: [], value: { better: 3, same: 1, worse: 2, unpaired: 3 } });
    expect(result.ok && Object.isFrozen(result.value)).toBe(true);
    expect(ordinalShift(after, before, order)).toMatchObject({ value: { better: 2, same: 1, worse: 3, unpaired: 3 } });
  });
  it("counts no pairs as zeros", () => {
    expect(ordinalShift([], [], order)).toMatchObject({ ok: true, value: { better: 0, same: 0, worse: 0, unpaired: 0 } });
  });
  it("names codes that the order does not know", () => {
    expect(faults(["baik", "cukup"], ["Baik", "baik"], ["kurang", "baik"])).toStrictEqual([
      ["not-in-order", "before[1]", "kurang | baik", "\"cukup\""], ["not-in-order", "after[0]", "kurang | baik", "\"Baik\""],
    ]);
    expect(faults([undefined], [3])).toHaveLength(2);
    expect(faults(Array(1), ["baik"]).map(([code, path]) => [code, path])).toStrictEqual([["not-in-order", "before[0]"]]);
    expect(faults(["__proto__"], ["baik"]).map(([code]) => code)).toStrictEqual(["not-in-order"]);
  });
  it("needs lists of the same length", () => {
    expect(faults(["baik", "baik"], ["baik"])).toStrictEqual([["unequal-lengths", "after", "as many codes as before: 2", "list of 1"]]);
    expect(faults(["cukup", "baik"], ["baik"]).map(([code]) => code)).toStrictEqual(["not-in-order"]);
  });
  it("needs an order that names each code once", () => {
    expect(faults([], [], ["baik", "kurang", "baik"])).toStrictEqual([["duplicate-code", "order[2]", "each code once", "\"baik\""]]);
    expect(faults([], [], ["baik", 3])).toStrictEqual([["wrong-type", "order[1]", "a code", "3"]]);
    expect(faults([], [], "baik")).toStrictEqual([["wrong-type", "order", "a list", "\"baik\""]]);
    expect(faults("baik", null)).toStrictEqual([["wrong-type", "before", "a list", "\"baik\""], ["wrong-type", "after", "a list", "null"]]);
  });
  it("lists its codes", () => {
    expect(statisticsIssueCodes).toStrictEqual([
      "no-values", "no-pairs", "too-many-pairs", "not-a-whole-number", "not-a-share", "unequal-lengths", "not-in-order", "duplicate-code", "not-an-alternative",
      "whole-number-expected", "not-above-zero", "below-zero", "not-a-choice", "not-exactly-one", "sample-above-population", "not-on-scale", "below-scale",
      "pre-at-maximum",
    ]);
  });
});
