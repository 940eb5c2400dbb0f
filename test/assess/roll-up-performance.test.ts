/** rollUpPerformance: a unit of twelve, coverage, the check, refusals. */
import { describe, expect, it } from "vitest";
import { assessPerformance, checkDistribution, rollUpPerformance, type UnitPerformance } from "../../src/assess/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { checkReceipt } from "../../src/testing/index.ts";

const ask = (people: unknown, more: object = {}): Result<UnitPerformance> => rollUpPerformance(people as never, { period: "2025", ...more } as never);
const codes = (result: { readonly issues: readonly { readonly code: string; readonly severity: string; readonly path: string }[] }): readonly string[] => result.issues.map((it_) => `${it_.severity} ${it_.code} ${it_.path}`);
const rated = (results: string, behaviour: string): unknown => unwrap(assessPerformance({ results, behaviour } as never, { period: "2025" })).predicate;
const twelve = [
  ...["p1", "p2"].map((id) => ({ id, hasPlan: true, predicate: rated("di-atas-ekspektasi", "di-atas-ekspektasi") })), ...["p3", "p4", "p5", "p6", "p7", "p8"].map((id) => ({ id, hasPlan: true, predicate: rated("sesuai-ekspektasi", "di-atas-ekspektasi") })),
  { id: "p9", hasPlan: true, predicate: "Cukup" }, { id: "p10", hasPlan: true, predicate: "kurang" }, { id: "p11", hasPlan: true }, { id: "p12", hasPlan: false, predicate: null },
];

describe("a unit of twelve", () => {
  it("has its coverage, its counts and its check", () => {
    const result = ask(twelve, { organisation: "baik" });
    const unit = unwrap(result);
    expect([unit.people, unit.counts, unit.coverage]).toEqual([12, { "sangat-baik": 2, baik: 6, "butuh-perbaikan": 1, kurang: 1, "sangat-kurang": 0 }, { withPlan: 11, withoutPlan: ["p12"], share: expect.objectContaining({ exact: "275/3" }), notAppraised: ["p11"] }]);
    expect([unit.distribution?.people.exact, unit.distribution?.outside, unit.distribution?.undecidable, codes(result)]).toEqual(["10", [], [], ["note not-appraised people"]]);
    expect(unit.distribution?.findings).toEqual(unwrap(checkDistribution(unit.counts, { organisation: "baik", period: "2025" })).findings);
    expect(unit.distribution === null ? ["none"] : checkReceipt(unit.distribution.receipt)).toEqual([]);
  });
  it("is not checked without the organisation's predicate, or while nobody is appraised", () => {
    expect(unwrap(ask(twelve)).distribution).toBe(null);
    const nobody = ask([{ id: "a", hasPlan: true, predicate: { code: null } }, { id: "b", hasPlan: false }], { organisation: "baik" });
    expect([unwrap(nobody).distribution, unwrap(nobody).coverage.share.exact, codes(nobody)]).toEqual([null, "50", ["note not-appraised people"]]);
  });
  it("warns where the distribution lies outside the guide", () => {
    expect(codes(ask(["a", "b", "c", "d"].map((id) => ({ id, hasPlan: true, predicate: "sangat-baik" })), { organisation: "kurang" }))).toEqual(["warning distribution-outside-guide finding[kurang-min]", "note distribution-undecidable finding[kurang-min-below]", "warning distribution-outside-guide finding[kurang-max]"]);
  });
  it("counts the predicates of another rule when told its names, and does not map them", () => {
    expect(unwrap(ask([{ id: "a", hasPlan: true, predicate: "cukup" }, { id: "b", hasPlan: true, predicate: "buruk" }], { predicates: ["sangat-baik", "baik", "cukup", "kurang", "buruk"] })).counts).toEqual({ "sangat-baik": 0, baik: 0, cukup: 1, kurang: 0, buruk: 1 });
    expect(codes(ask([{ id: "a", hasPlan: true, predicate: "cukup" }], { predicates: ["baik", "cukup"], organisation: "baik" }))).toContain("error unknown-member inputs.count[cukup]");
  });
});

describe("refuses", () => {
  const one = { id: "a", hasPlan: true, predicate: "baik" };
  it.each([
    [[], {}, "error no-people people"], ["semua", {}, "error no-people people"], [[7], {}, "error wrong-type people[0]"], [[{ id: "a" }], {}, "error wrong-type people[0]"], [[{ id: 3, hasPlan: true }], {}, "error wrong-type people[0]"], [[one, one], {}, "error duplicate-person people[1].id"],
    [[{ ...one, predicate: "istimewa" }], {}, "error not-a-code people[0].predicate"], [[{ ...one, predicate: 3 }], {}, "error not-a-code people[0].predicate"], [[one], { organisation: "hebat" }, "error not-a-code inputs.organisation"], [[one], { organisation: "baik", period: undefined }, "error period-missing options.period"],
  ])("%j with %j", (people, more, code) => {
    expect(codes(ask(people, more))).toContain(code);
  });
});
