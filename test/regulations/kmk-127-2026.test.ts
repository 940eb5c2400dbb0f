/** KMK 127/2026 for a person: the decree's case with its misprint, an independent calculation, wrong variants that must differ, both languages. */
import Fraction from "fraction.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { checkReceipt } from "../../src/testing/index.ts";
import vectors from "../vectors/appraisal.json" with { type: "json" };
import { outputsOf, run } from "./run.ts";

const id = "kmk-127-2026-pegawai@1";
const ask = (inputs: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => outputsOf(unwrap(run(id, { inputs: { tier: "tier-1", correction: 0, discipline: 0, impact: 0, ...inputs } })));

interface Case { readonly id: string; readonly rule: string; readonly inputs: Readonly<Record<string, unknown>>; readonly outputs: Readonly<Record<string, unknown>>; readonly published: Readonly<Record<string, string>>; readonly consistent: boolean }

describe("the decree's own case", () => {
  it.each((vectors.records as unknown as readonly Case[]).filter((it_) => it_.rule === "kmk-127-2026-pegawai").map((it_) => [it_.id, it_] as const))("%s", (_, { inputs, outputs, published, consistent }) => {
    const found = ask(inputs);
    expect(found).toMatchObject(outputs);
    for (const [name, printed] of Object.entries(published)) expect(new Fraction(String(found[name])).equals(printed)).toBe(consistent);
  });
});

describe("the blend", () => {
  const byHand = (score: Fraction, adjustment: Fraction, nko: number, tier: string): Fraction => {
    const sum = score.add(adjustment);
    const value = sum.compare(0) < 0 ? new Fraction(0) : sum.compare(120) > 0 ? new Fraction(120) : sum;
    const weight = value.compare(nko) < 0 ? new Fraction(1, 10) : new Fraction(tier === "tier-1" ? "1/2" : "3/10");
    return value.mul(new Fraction(1).sub(weight)).add(weight.mul(nko));
  };
  it("agrees with an independent calculation", () => {
    const tenths = (most: number, least = 0): fc.Arbitrary<number> => fc.integer({ min: least * 10, max: most * 10 }).map((it_) => it_ / 10);
    fc.assert(fc.property(tenths(120), tenths(120), fc.integer({ min: 0, max: 120 }), fc.constantFrom("tier-1", "tier-2"), tenths(5, -5), tenths(20), tenths(5), (nhk, npk, nko, tier, correction, discipline, impact) => {
      const adjustment = new Fraction(correction).sub(discipline).sub(impact);
      const found = ask({ nhk, npk, nko, tier, correction, discipline, impact });
      expect([found["final"], found["resultsFinal"], found["behaviourFinal"]]).toEqual([new Fraction(nhk).mul("3/4").add(new Fraction(npk).mul("1/4")), new Fraction(nhk), new Fraction(npk)].map((it_) => byHand(it_, adjustment, nko, tier).toFraction()));
    }), { numRuns: 60 });
  });
  it("differs from programs that round the two scores first, blend only the total, or read the matrix symmetrically", () => {
    const exact = { nhk: "103.874752", npk: "100.535714", nko: 0, tier: "tier-2" };
    const early = { ...exact, nhk: "103.88", npk: "100.53" };
    expect(ask(exact)["final"]).not.toBe(ask(early)["final"]);
    const alone = ask({ nhk: 101, npk: 101, nko: 95 }); // 101 itself is above, blended 98 is at expectation
    expect([alone["results"], alone["predicate"]]).toEqual(["sesuai-ekspektasi", "baik"]);
    expect([ask({ nhk: 115, npk: 80, nko: 100 })["predicate"], ask({ nhk: 80, npk: 115, nko: 100 })["predicate"]]).toEqual(["kurang", "butuh-perbaikan"]);
  });
  it("has its edges: exactly 100 is at expectation, exactly 90 too, below is below", () => {
    expect([[100, 100], [90, 90], ["89.99", 0]].map(([nhk, nko]) => ask({ nhk, npk: 100, nko })["results"])).toEqual(["sesuai-ekspektasi", "sesuai-ekspektasi", "di-bawah-ekspektasi"]);
  });
});

describe("the receipt", () => {
  const receipt = unwrap(run(id, { inputs: { nhk: 108, npk: 96, nko: 102, tier: "tier-2", correction: -5, discipline: 0, impact: 0 } }));
  it("withstands alteration, is unverified, and is explained in both languages", () => {
    expect([checkReceipt(receipt), receipt.outputs["predicate"]?.confidence]).toEqual([[], "unverified"]);
    for (const locale of ["id", "en"] as const) expect(explain(receipt, { locale })).not.toMatch(/undefined|\[object|NaN|\{[a-z.]+\}/u);
    expect(explain(receipt, { locale: "id" })).toContain("100,2");
  });
});
