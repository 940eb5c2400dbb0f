/** Consolidation over places: raw totals, sums and averages, what each refuses, and that they differ. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consolidatePlaces, indicatorScales, placeMethods } from "../../../src/domain/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const codes = (result: { readonly issues: readonly { readonly code: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => it_.code);
const shares = [{ place: "a", numerator: 9, denominator: 10 }, { place: "b", numerator: 120, denominator: 200 }];
const rate = { method: "raw-totals", scale: "percentage", times: 100 } as const;

describe("consolidatePlaces", () => {
  it("weighs by raw totals, or gives every place the same weight", () => {
    expect(unwrap(consolidatePlaces(shares, rate))).toEqual({ value: "430/7", methods: { "raw-totals": "430/7", sum: null, average: "75" }, counted: ["a", "b"], unreported: [] });
    expect(unwrap(consolidatePlaces(shares, { ...rate, method: "average" })).value).toBe("75");
  });
  it("adds what can be added", () => {
    const people = [{ place: "a", value: 12 }, { place: "b", value: "30.5" }, { place: "c" }];
    expect(unwrap(consolidatePlaces(people, { method: "sum", scale: "stock" }))).toEqual({ value: "85/2", methods: { "raw-totals": null, sum: "85/2", average: "85/4" }, counted: ["a", "b"], unreported: ["c"] });
    expect(codes(consolidatePlaces(people, { method: "sum", scale: "index" }))).toEqual(["sum-of-index"]);
  });
  it("refuses what makes no sense", () => {
    const refused = placeMethods.map((method) => indicatorScales.filter((scale) => codes(consolidatePlaces(shares, { method, scale })).includes("consolidation-refused")));
    expect(refused).toEqual([["predicate"], ["percentage", "rate", "predicate"], ["predicate"]]);
  });
  it("a place without a denominator counts in the totals and has no rate of its own", () => {
    const some = [...shares, { place: "c", numerator: 0, denominator: 0 }];
    expect(unwrap(consolidatePlaces(some, rate))).toMatchObject({ value: "430/7", counted: ["a", "b", "c"] });
    expect(unwrap(consolidatePlaces(some, { ...rate, method: "average" }))).toMatchObject({ value: "75", counted: ["a", "b"], unreported: ["c"] });
    expect(codes(consolidatePlaces([some[2]], rate))).toEqual(["zero-denominator"]);
  });
  it("says what is not there", () => {
    expect(codes(consolidatePlaces([{ place: "a", value: 3 }, shares[1]], rate))).toEqual(["parts-not-given"]);
    expect(unwrap(consolidatePlaces([{ place: "a" }], rate))).toEqual({ value: null, methods: { "raw-totals": null, sum: null, average: null }, counted: [], unreported: ["a"] });
    expect(codes(consolidatePlaces([], rate))).toEqual(["nothing-reported"]);
  });
  it("refuses what cannot be read", () => {
    expect(codes(consolidatePlaces([{ place: "a", value: 1 }, { place: "a", value: 2 }], { method: "sum", scale: "count" }))).toEqual(["place-twice"]);
    expect(codes(consolidatePlaces([{ place: "a", value: 1, unit: "jiwa" }, { place: "b", value: 2, unit: "rupiah" }], { method: "sum", scale: "count" }))).toEqual(["unit-differs"]);
    expect(codes(consolidatePlaces([{ place: "a", value: 1, numerator: 1, denominator: 2 }, { place: "b", numerator: 1 }, 7, { place: "c.d" }], rate))).toEqual(["ambiguous-observation", "ambiguous-observation", "wrong-type", "bad-id"]);
    expect(codes(consolidatePlaces("x" as never, { method: "mode", scale: "colour" } as never))).toEqual(["wrong-type", "wrong-type", "wrong-type"]);
    expect(codes(consolidatePlaces([], undefined as never))).toEqual(["wrong-type"]);
  });
  it("agrees with itself where all denominators are alike", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 1000 }), (list, denominator) => {
      const { methods } = unwrap(consolidatePlaces(list.map((numerator, at) => ({ place: `p${at}`, numerator, denominator })), rate));
      expect(methods["raw-totals"]).toBe(methods.average);
    }));
  });
});
