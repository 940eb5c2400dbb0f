/** assessMoves: posts within a period are joined where the rule joins them, and only there. */
import { describe, expect, it } from "vitest";
import { assessMoves, assessPerformance } from "../../src/assess/index.ts";
import { readSkp, readSkps, type Skp } from "../../src/domain/index.ts";
import { replay } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";

const aspects = ["kuantitas", "kualitas", "waktu"] as const;
const plan = (id: string, from: string, to: string, value: number, change: object = {}): object => ({
  id, employee: "a", assessor: "b", position: "pelaksana", period: { from, to }, plannedResults: [{ id: "r", kind: "utama", weight: 1 }],
  indicators: aspects.map((aspect) => ({ id: aspect, objective: "r", formula: "maximise", target: 100, codes: { aspect, targetIsMaximum: "tidak" } })),
  observations: aspects.map((indicator) => ({ indicator, period: `${from}/${to}`, value })),
  evaluations: [{ period: `${from}/${to}`, kind: "tahunan", assessorBehaviour: 90, newIdea: false, creativity: "tidak-ada" }], ...change,
});
const plans = (...list: readonly object[]): readonly Skp[] => unwrap(readSkps(list));
const old = plan("lama", "2021-07-01", "2021-08-31", 100);
const young = plan("baru", "2021-09-01", "2021-12-31", 85);
const conventions = { behaviourView: "assessor-only" };
const codes = (result: { readonly issues: readonly { readonly code: string }[] }): readonly string[] => [...new Set(result.issues.map((it_) => it_.code))];

describe("assessMoves under PermenPANRB 8/2021", () => {
  it("joins the SKP of the posts by their days", () => {
    const found = assessMoves(plans(young, old), { period: "2021-S2", conventions });
    const year = unwrap(found);
    expect(codes(found)).toContain("posts-joined");
    expect(year.posts.map(({ plan: id, period, days, skp }) => [id, period.from, days, skp.exact])).toEqual([["lama", "2021-07-01", 62, "100"], ["baru", "2021-09-01", 122, "80"]]);
    // (100 × 62 + 80 × 122) / 184 = 1995/23; 0.7 × that + 0.3 × 90 = 4035/46
    expect([year.score?.exact, year.predicate.code, year.results]).toEqual(["4035/46", "cukup", []]);
    for (const receipt of [year.receipt, ...year.posts.map((it_) => it_.answer.receipt)]) expect(replay(JSON.parse(JSON.stringify(receipt)) as never).ok).toBe(true);
  });
  it("joins by months where the caller says so and all posts are whole months", () => {
    expect(unwrap(assessMoves(plans(old, young), { period: "2021-S2", conventions: { ...conventions, proRata: "months" } })).receipt.outputs["skp"]?.value).toMatchObject({ exact: "260/3" });
    const within = unwrap(assessMoves(plans(plan("lama", "2021-07-01", "2021-08-15", 100), plan("baru", "2021-08-16", "2021-12-31", 85)), { period: "2021-S2", conventions: { ...conventions, proRata: "months" } }));
    expect([within.score?.exact ?? null, within.receipt.missing]).toEqual([null, ["not-given@postMonths[lama]", "not-given@postMonths[baru]"]]);
  });
  it("takes behaviour from the last post that was judged", () => {
    const unjudged = plan("baru", "2021-09-01", "2021-12-31", 85, { evaluations: [{ period: "2021-09-01/2021-12-31", kind: "tahunan" }] });
    const earlier = plan("lama", "2021-07-01", "2021-08-31", 100, { evaluations: [{ period: "2021-07-01/2021-08-31", kind: "tahunan", assessorBehaviour: 60, newIdea: false }] });
    expect(unwrap(assessMoves(plans(earlier, unjudged), { period: "2021-S2", conventions })).receipt.outputs["behaviourValue"]?.value).toMatchObject({ exact: "60" });
    const nobody = unwrap(assessMoves(plans({ ...earlier, evaluations: [] }, { ...young, evaluations: [] }), { period: "2021-S2", conventions }));
    expect([nobody.predicate.code, nobody.receipt.missing]).toEqual([null, ["not-given@assessorBehaviour"]]);
  });
  it("names a post whose SKP is not known, and stays open", () => {
    const found = assessMoves(plans(plan("lama", "2021-07-01", "2021-08-31", 100, { observations: [] }), young), { period: "2021-S2", conventions });
    expect([unwrap(found).score?.exact ?? null, unwrap(found).receipt.missing, codes(found)]).toEqual([null, ["not-given@postSkp[lama]"], expect.arrayContaining(["no-observation", "missing-value"])]);
  });
  it("with one plan is assessPerformance", () => {
    const whole = plans(plan("satu", "2021-07-01", "2021-12-31", 100, { observations: aspects.map((indicator) => ({ indicator, period: "2021-S2", value: 100 })) }));
    const [only] = whole;
    const alone = unwrap(assessPerformance(only as Skp, { period: "2021-S2", conventions }));
    expect([unwrap(assessMoves(whole, { period: "2021-S2", conventions })).score, unwrap(assessMoves(whole, { period: "2021-S2", conventions })).posts]).toEqual([alone.score, []]);
  });
  it("counts no day twice: plans that were read one by one may overlap", () => {
    const alone = [plan("baru", "2021-08-01", "2021-12-31", 85), old].map((it_) => unwrap(readSkp(it_)));
    expect(assessMoves(alone, { period: "2021-S2", conventions }).issues).toMatchObject([{ code: "overlapping-plans", severity: "error", path: "plans[0].period", details: { plan: "baru", other: "lama" } }]);
  });
  it("hands on what a post refuses", () => {
    expect(codes(assessMoves(plans(old, young), { period: "2021-S2" }))).toEqual(["convention-not-chosen"]);
  });
});

describe("assessMoves where no rule joins posts", () => {
  it("invents nothing: the move is named and the posts are left to be assessed alone", () => {
    for (const [period, rulebook] of [["2016", "pp-46-2011@1"], ["2026", "permenpanrb-6-2022@1"]] as const) {
      const moved = assessMoves(plans(plan("lama", `${period}-01-01`, `${period}-03-31`, 100), plan("baru", `${period}-04-01`, `${period}-12-31`, 90)), { period });
      expect([codes(moved), moved.issues[0]?.details]).toEqual([["moves-not-joined"], { rulebook, plans: "lama, baru" }]);
    }
  });
  it("does not mind a plan of another year, and asks for one in this", () => {
    const two = plans(plan("dulu", "2025-01-01", "2025-12-31", 90), plan("kini", "2026-01-01", "2026-12-31", 90, { evaluations: [{ period: "2026", kind: "tahunan", ratings: { results: "sesuai", behaviour: "sesuai" } }] }));
    expect(unwrap(assessMoves(two, { period: "2026" })).predicate.code).toBe("baik");
    expect(codes(assessMoves(two, { period: "2024" }))).toEqual(["no-plan"]);
  });
  it("over both halves of 2021 joins the posts of the second, and takes the only one of the first", () => {
    const first = plan("awal", "2021-01-01", "2021-08-31", 100, { observations: [...aspects.map((indicator) => ({ indicator, period: "2021-S1", value: 100 })), ...aspects.map((indicator) => ({ indicator, period: "2021-07-01/2021-08-31", value: 100 }))] });
    const { parts } = unwrap(assessMoves(plans(first, young), { period: "2021", perRule: true, conventions }));
    expect(parts.map(({ rulebook, answer }) => [rulebook, answer.posts.map((it_) => it_.plan)])).toEqual([["pp-46-2011@1", []], ["permenpanrb-8-2021@1", ["awal", "baru"]]]);
  });
});

describe("assessMoves refuses", () => {
  it("no plans, plans of several people, what are no plans", () => {
    expect(codes(assessMoves([], { period: "2021-S2" }))).toEqual(["no-plan"]);
    expect(codes(assessMoves(null as never, { period: "2021-S2" }))).toEqual(["no-plan"]);
    expect(codes(assessMoves([1, 2] as never, { period: "2021-S2" }))).toEqual(["wrong-type"]);
    expect(codes(assessMoves(plans(old, { ...young, employee: "c" }), { period: "2021-S2" }))).toEqual(["different-people"]);
    expect(assessMoves([{ employee: "a" }] as never, { period: "2021-S2" }).ok).toBe(false);
    expect(codes(assessMoves(plans(old), undefined as never)).length).toBe(1);
  });
});
