/** checkDistribution: golden counts, an independent calculation, small units, guidance and not refusal, wrong roundings, both languages. */
import Fraction from "fraction.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDistribution, type Distribution, type DistributionOptions } from "../../src/assess/index.ts";
import type { Receipt } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { areSound } from "../support/sound-receipts.ts";
import vectors from "../vectors/appraisal.json" with { type: "json" };

const groups = ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"] as const;
const counted = (counts: readonly number[]): Readonly<Record<string, number>> => Object.fromEntries(groups.map((it_, at) => [it_, counts[at] ?? 0]));
const ask = (organisation: string | undefined, counts: readonly number[], more: object = {}): Result<Distribution> => checkDistribution(counted(counts), { ...(organisation === undefined ? {} : { organisation }), period: "2025", ...more } as DistributionOptions);
const found = (result: Result<Distribution>): Readonly<Record<string, string | null>> => Object.fromEntries(unwrap(result).findings.map((it_) => [it_.id, it_.finding]));
const codes = (result: { readonly issues: readonly { readonly code: string; readonly severity: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.severity} ${it_.code} ${it_.path}`);

describe("SE MenPANRB 3/2023", () => {
  it("gives shares, limits in people, what is outside and under which conventions", () => {
    const unit = unwrap(ask("baik", [1, 8, 1, 0, 0]));
    expect([unit.people.text, unit.shares.map((it_) => it_.share.text), unit.outside, unit.undecidable, unit.conventions]).toEqual(["10", ["10", "80", "10", "0", "0"], ["baik-max"], [], { headcount: "three-valued", majority: "over-half" }]);
    expect(unit.findings.map(({ id, kind, bound, people, finding, reason }) => [id, kind, bound?.exact ?? null, people.exact, finding, reason])).toEqual([["baik-majority", "majority", null, "8", "ok", null], ["baik-max", "max", "7", "8", "warning", null], ["baik-must-exist", "must-exist", null, "1", "ok", null]]);
    expect(unit.shares[2]?.label).toEqual({ id: "Butuh Perbaikan", en: "Needs improvement" });
  });
  it("warns and notes, and never refuses", () => {
    expect(codes(ask("baik", [0, 3, 0, 0, 0]))).toEqual(["note distribution-undecidable finding[baik-max]", "warning distribution-outside-guide finding[baik-must-exist]"]);
    expect(ask("sangat-kurang", [9, 0, 0, 0, 0]).ok).toBe(true);
  });
  it.each([["baik", [0, 3, 0, 0, 0], "baik-max", "between-whole-people"], ["baik", [0, 1, 0, 0, 0], "baik-must-exist", "unit-too-small"], ["baik", [1, 0, 0, 0, 0], "baik-majority", "unit-too-small"], ["istimewa", [3, 3, 0, 0, 0], "istimewa-majority", "largest-but-not-over-half"]] as const)("%s %j: %s is undecidable, %s", (organisation, counts, id, reason) => {
    expect(unwrap(ask(organisation, counts)).findings.find((it_) => it_.id === id)).toMatchObject({ finding: "undecidable", reason });
  });
  it("reads Istimewa as the organisation's best, and Sangat Baik not at all", () => {
    expect(found(ask("Istimewa", [7, 3, 0, 0, 0]))).toEqual({ "istimewa-majority": "ok", "istimewa-max": "ok" });
    expect(codes(ask("sangat-baik", [7, 3, 0, 0, 0]))).toEqual(["error not-a-code inputs.organisation"]);
    expect(found(ask("Cukup", [1, 3, 6, 0, 0]))).toEqual(found(ask("butuh-perbaikan", [1, 3, 6, 0, 0])));
  });
  it("says what is missing: the organisation's predicate, or a count", () => {
    const without = ask(undefined, [2, 6, 1, 1, 0]);
    expect([unwrap(without).findings, codes(without)]).toEqual([[], ["warning missing-value finding"]]);
    const { kurang: _kurang, ...rest } = counted([2, 6, 1, 1, 0]);
    const open = checkDistribution(rest, { organisation: "baik", period: "2025" });
    expect([unwrap(open).people.text, unwrap(open).findings.map((it_) => it_.finding), unwrap(open).receipt.missing]).toEqual([null, [null, null, null], ["not-given@count[kurang]"]]);
  });
  it.each([
    [counted([0, 0, 0, 0, 0]), {}, "error nobody-counted counts"], [{ baik: -1 }, {}, "error not-a-count inputs.count[baik]"], [{ baik: "2.5" }, {}, "error not-a-count inputs.count[baik]"], [{ cukup: 2 }, {}, "error unknown-member inputs.count[cukup]"], [7, {}, "error wrong-type inputs.count"],
    [counted([1, 1, 1, 0, 0]), { period: undefined }, "error period-missing options.period"], [counted([1, 1, 1, 0, 0]), { period: "2022" }, "error rule-not-in-force period"], [counted([1, 1, 1, 0, 0]), { organisasi: "baik" }, "error unknown-key options.organisasi"],
    [counted([1, 1, 1, 0, 0]), { organisation: "x".repeat(50) }, "error not-a-code inputs.organisation"], [counted([1, 1, 1, 0, 0]), { organisation: 3 }, "error not-a-code inputs.organisation"],
  ])("refuses %j with %j", (counts, more, code) => {
    expect(codes(checkDistribution(counts as never, { organisation: "baik", period: "2025", ...more } as never))[0]).toBe(code);
  });
  it("gives one answer for each rule when asked", () => {
    expect(unwrap(checkDistribution(counted([2, 6, 1, 1, 0]), { organisation: "baik", period: "2025", perRule: true })).parts.map((it_) => [it_.rulebook, it_.answer.outside])).toEqual([["se-menpanrb-3-2023@1", []]]);
  });
});

/** The limits of the domain page once more, as an own program reads them. */
const guide: Readonly<Record<string, { readonly majority?: string; readonly limits: readonly { readonly of: readonly string[]; readonly min?: number; readonly max?: number }[]; readonly any?: readonly string[]; readonly forbidden?: string }>> = {
  istimewa: { majority: "sangat-baik", limits: [{ of: ["sangat-baik"], max: 70 }] }, baik: { majority: "baik", limits: [{ of: ["baik"], max: 70 }], any: ["butuh-perbaikan", "kurang"] },
  "butuh-perbaikan": { limits: [{ of: ["butuh-perbaikan"], min: 60 }, { of: ["sangat-baik"], max: 10 }] }, kurang: { limits: [{ of: ["kurang"], min: 60 }, { of: ["butuh-perbaikan"], min: 10 }, { of: ["sangat-baik"], max: 10 }] },
  "sangat-kurang": { limits: [{ of: ["sangat-kurang"], min: 60 }, { of: ["kurang", "butuh-perbaikan"], min: 10 }], forbidden: "sangat-baik" },
};
const byHand = (organisation: string, counts: readonly number[], exact: boolean): readonly string[] => {
  const rule = guide[organisation];
  const count = counted(counts);
  const n = counts.reduce((sum, it_) => sum + it_, 0);
  const people = (of: readonly string[]): number => of.reduce((sum, it_) => sum + (count[it_] ?? 0), 0);
  const judged = (holds: boolean, generous: boolean): string => (holds ? "ok" : generous ? "undecidable" : "warning");
  const out: string[] = [];
  if (rule?.majority !== undefined) {
    const some = people([rule.majority]);
    out.push(judged(some > n / 2, some === Math.max(...counts) || (n === 1 && rule.any !== undefined)));
  }
  for (const { of, min, max } of rule?.limits ?? []) {
    const bound = new Fraction(min ?? max ?? 0).mul(n).div(100);
    const some = people(of);
    out.push(min === undefined ? judged(bound.compare(some) >= 0, !exact && bound.ceil().compare(some) >= 0) : judged(bound.compare(some) <= 0, !exact && bound.floor().compare(some) <= 0));
  }
  if (rule?.any !== undefined) out.push(judged(people(rule.any) > 0, n === 1));
  if (rule?.forbidden !== undefined) out.push(judged(people([rule.forbidden]) === 0, false));
  return out;
};

describe("against an independent calculation", () => {
  it("agrees for every organisation predicate and both roundings", () => {
    const unit = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }).filter((it_) => it_.some((one) => one > 0));
    fc.assert(fc.property(fc.constantFrom(...Object.keys(guide)), unit, fc.boolean(), (organisation, counts, exact) => {
      const answer = ask(organisation, counts, exact ? { conventions: { headcount: "exact" } } : {});
      expect(unwrap(answer).findings.map((it_) => it_.finding)).toEqual(byHand(organisation, counts, exact));
    }), { numRuns: 200 });
  });
  it("differs from programs that round the limit to the nearest person, or judge by rounded percents", () => {
    const nearest = (counts: readonly number[]): string => ((counts[1] ?? 0) <= Math.round(0.7 * counts.reduce((sum, it_) => sum + it_, 0)) ? "ok" : "warning");
    expect([nearest([2, 8, 1, 0, 0]), found(ask("baik", [2, 8, 1, 0, 0]))["baik-max"]]).toEqual(["ok", "undecidable"]); // 7.7 people
    expect([nearest([0, 3, 0, 0, 0]), found(ask("baik", [0, 3, 0, 0, 0]))["baik-max"]]).toEqual(["warning", "undecidable"]); // 2.1 people
    expect([Math.round((143 / 204) * 100) <= 70, found(ask("istimewa", [143, 61, 0, 0, 0]))["istimewa-max"]]).toEqual([true, "undecidable"]); // 70.098 %
    expect([Math.round((705 / 1004) * 100) <= 70, found(ask("istimewa", [705, 299, 0, 0, 0]))["istimewa-max"]]).toEqual([true, "warning"]); // 70.22 %, 702.8 people
  });
  it("holds no curve for a quota: 0 1 3 7 13 of 24 breaks the limits", () => {
    expect(found(ask("istimewa", [13, 7, 3, 1, 0]))).toEqual({ "istimewa-majority": "ok", "istimewa-max": "ok" });
    expect(found(ask("butuh-perbaikan", [1, 4, 10, 6, 3]))["butuh-perbaikan-min"]).toBe("warning");
  });
});

describe("PP 30/2019, article 41(8)", () => {
  interface Split { readonly id: string; readonly rule: string; readonly inputs: { readonly count: Readonly<Record<string, number>> }; readonly outputs: { readonly outside: readonly string[]; readonly shares: readonly string[] } }
  it.each((vectors.records as unknown as readonly Split[]).filter((it_) => it_.rule === "pp-30-2019-shares").map((it_) => [it_.id, it_] as const))("%s", (_, { inputs, outputs }) => {
    const unit = unwrap(checkDistribution(inputs.count, { rulebook: "pp-30-2019", period: "2021-S2" }));
    expect([unit.outside, unit.undecidable, unit.shares.map((it_) => it_.share.exact)]).toEqual([outputs.outside, [], outputs.shares]);
  });
  it("has no organisation predicate and no majority", () => {
    const unit = unwrap(checkDistribution({ "di-atas-ekspektasi": 1, "sesuai-ekspektasi": 2, "di-bawah-ekspektasi": 1 }, { rulebook: "pp-30-2019", period: "2022" }));
    expect([unit.conventions, unit.undecidable]).toEqual([{ headcount: "three-valued" }, ["above-max", "at-min", "below-max"]]);
  });
});

describe("receipts", () => {
  const all = [ask("baik", [2, 6, 1, 1, 0]), ask("sangat-kurang", [1, 0, 1, 1, 7]), ask("istimewa", [3, 3, 0, 0, 0]), checkDistribution({ "di-atas-ekspektasi": 5, "sesuai-ekspektasi": 35, "di-bawah-ekspektasi": 10 }, { rulebook: "pp-30-2019", period: "2021-S2" })].map((it_) => unwrap(it_).receipt);
  areSound(all);
  it("say in words what decided", () => {
    expect(explain(all[1] as Receipt, { locale: "id" })).toContain("di luar panduan");
    expect(explain(all[1] as Receipt, { locale: "en" })).toContain("holds for another predicate of the organisation");
  });
  it("are unverified for the limits of the circular, text for those of the government regulation", () => {
    const [circular, , , regulation] = all;
    expect([circular?.outputs["finding"]?.confidence, regulation?.outputs["finding"]?.confidence]).toEqual(["unverified", "text"]);
  });
});
