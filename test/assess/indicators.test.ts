/** assessIndicators under shipped rulebooks: perspectives, colours, what is missing, trend, the caller's own weights. */
import { describe, expect, it } from "vitest";
import guideline from "../../docs/examples/plaju/guideline.json" with { type: "json" };
import { assessIndicators } from "../../src/assess/index.ts";
import { createEngine } from "../../src/engine/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import { parseOverlay, parseRulebook } from "../../src/rulebook/index.ts";
import { checkReceipt } from "../../src/testing/index.ts";
import { kmk127of2026, permendagri86of2017 } from "../../src/regulations/indicators/index.ts";

const engine = unwrap(createEngine({ rulebooks: [kmk127of2026, permendagri86of2017] }));
const codes = (result: { readonly issues: readonly { readonly code: string }[] }): readonly string[] => result.issues.map((it_) => it_.code);

const plan = {
  objectives: [{ id: "s1", within: "stakeholder" }, { id: "s2", within: "learning" }],
  indicators: [
    { id: "a", formula: "maximise", objective: "s1", target: { value: 100, maximal: true }, validity: "exact", control: "low" },
    { id: "b", formula: "minimise", objective: "s1", target: 0, worst: 12, codes: { validity: "proxy", control: "high" } },
    { id: "c", formula: "stabilise", objective: "s2", target: { trajectory: { "2026-Q1": 50, "2026-Q2": 100 } }, validity: "proxy", control: "moderate" },
    { id: "d", formula: "maximise", objective: "s2", target: { milestone: "Peraturan ditetapkan" }, validity: "activity", control: "moderate" },
  ],
  observations: [
    { indicator: "a", period: "2026-Q1", value: 100 }, { indicator: "b", period: "2026-Q1", value: 3 }, { indicator: "c", period: "2026-Q1", value: 45 }, { indicator: "d", period: "2026-Q1", value: 0 },
    { indicator: "a", period: "2026-Q2", value: 99 }, { indicator: "b", period: "2026-Q2", value: 0 }, { indicator: "c", period: "2026-Q2", value: 105 }, { indicator: "d", period: "2026-Q2", value: 1 },
  ],
} as never;
const terms = { perspectiveWeight: { values: { stakeholder: 30, learning: 70 } } };
const options = { engine, rulebook: "kmk-127-2026@1", terms };

describe("an engine without a rule for everybody", () => {
  it("names the rules that can be asked for", () => {
    const refused = assessIndicators(plan, { engine, period: "2026-Q2" });
    expect(refused.issues.map((it_) => [it_.code, it_.expected])).toEqual([["no-rulebook", "options.rulebook: kmk-127-2026@1 or permendagri-86-2017@1"]]);
  });
});

describe("a direction that the formula does not go", () => {
  const warned = (indicator: object): readonly unknown[] => {
    const found = assessIndicators({ objectives: [], indicators: [{ id: "kasus", weight: 100, target: 0, ...indicator }], observations: [{ indicator: "kasus", period: "2026-Q2", value: 5 }] } as never, { engine, rulebook: "permendagri-86-2017@1", period: "2026-Q2" });
    return [found.ok ? found.value.total.text : null, found.issues.filter((it_) => it_.code === "direction-against-formula").map((it_) => `${it_.severity} ${it_.path}: ${String(it_.expected)}, ${String(it_.received)}`)];
  };
  it("is warned of: five cases against a target of none are not 100", () => {
    expect(warned({ formula: "met-or-not", direction: "lower" })).toEqual(["100.00", ['warning indicators[kasus].formula: a formula for lower, "met-or-not"']]);
    expect(warned({ formula: "met-or-not-minimise", direction: "lower" })).toEqual(["0.00", []]);
    expect(warned({ formula: "stabilise", direction: "higher", target: 10 })[1]).toHaveLength(1);
    expect(warned({ formula: "minimise", direction: "lower", target: 10 })).toEqual(["150.00", []]);
    expect(warned({ formula: "maximise", target: 10 })).toEqual(["50.00", []]);
  });
});

describe("what a plan says and its rulebook does not read", () => {
  const one = { id: "a", formula: "maximise", objective: "s1", target: 100, validity: "exact", control: "low" };
  const seen = { indicator: "a", period: "2026-Q2", value: 95 };
  const unread = (indicator: object, observation: object = {}, objective: object = {}, more: object = {}): readonly (string | undefined)[] =>
    assessIndicators({ objectives: [{ id: "s1", within: "stakeholder", ...objective }], indicators: [{ ...one, ...indicator }], observations: [{ ...seen, ...observation }] } as never, { ...options, terms: { perspectiveWeight: { values: { stakeholder: 100 } } }, period: "2026-Q2", ...more })
      .issues.filter((it_) => it_.code === "not-read-by-rule").map((it_) => `${it_.severity} ${it_.path} ${String(it_.details?.["rulebook"])}`);
  it("is said, for it changes nothing: weights, a range, that nobody has verified", () => {
    expect(unread({ weight: 90 })).toEqual(["note weight kmk-127-2026@1"]);
    expect(unread({ target: { low: 80, high: 90 } })).toEqual(["note range kmk-127-2026@1"]);
    expect(unread({}, { verified: false })).toEqual(["note verified kmk-127-2026@1"]);
    expect(unread({}, {}, { weight: 40 }, { rulebook: "permendagri-86-2017@1", terms: {} })).toEqual(["note objectiveWeight permendagri-86-2017@1"]);
  });
  it("is not said of what is read, or of what says nothing", () => {
    expect([unread({}), unread({}, { verified: true }), unread({ worst: 3, unit: "%" }), unread({ weight: 100 }, { verified: false }, {}, { rulebook: "permendagri-86-2017@1", terms: {} })]).toEqual([[], [], [], []]);
  });
});

describe("assessIndicators under KMK 127/2026", () => {
  const found = unwrap(assessIndicators(plan, { ...options, period: "2026-Q2", earlier: ["2026-Q1", "2025-Q4"] }));
  it("gives perspectives, colours and every kind of target", () => {
    expect(found.indicators.map((it_) => [it_.id, it_.achievement.exact, it_.status?.code])).toEqual([["a", "99", "kuning"], ["b", "100", "hijau"], ["c", "110", "hijau"], ["d", "100", "hijau"]]);
    expect(found.perspectives.map((it_) => [it_.id, it_.score.exact])).toEqual([["stakeholder", "696/7"], ["learning", "950/9"]]);
    expect([found.total.text, found.status?.code, found.predicate?.label?.en, found.missing, found.caller]).toEqual(["103.72", "hijau", "Good", [], []]);
  });
  it("compares with earlier periods; where nothing was observed there is no change", () => {
    expect(found.trend.map((it_) => [it_.period, it_.total.text, it_.change === null])).toEqual([["2026-Q1", "69.10", false], ["2025-Q4", null, true]]);
    expect(found.trend[0]?.change?.exact).toBe("2423/70");
  });
  it("says what is missing and why", () => {
    const gaps = unwrap(assessIndicators(plan, { ...options, period: "2025-Q4" })).missing;
    expect(gaps.map((it_) => it_.indicator)).toEqual(["a", "b", "c", "d"]);
    expect(gaps[2]?.reasons).toEqual(["not-given@actual[c]", "not-given@target[c]"]);
  });
});

describe("assessIndicators under the caller's weights", () => {
  const simple = (period: string) => ({ indicators: [{ id: "a", formula: "maximise", target: 100, weight: 3 }, { id: "b", formula: "minimise", target: 10, weight: 1 }], observations: [{ indicator: "a", period, value: 90 }, { indicator: "b", period, value: 8 }], objectives: [] }) as never;
  it("marks them, and grades each indicator", () => {
    const result = assessIndicators(simple("2019"), { engine, rulebook: "permendagri-86-2017@1", period: "2019" });
    const answer = unwrap(result);
    expect([answer.total.exact, answer.caller, codes(result).includes("caller-weights")]).toEqual(["195/2", ["weight"], true]);
    expect(answer.indicators.map((it_) => it_.predicate?.code)).toEqual(["tinggi", null]);
    expect([answer.predicate, answer.status, answer.perspectives]).toEqual([null, null, []]);
  });
  it("takes an earlier period that cannot be scored for a remark", () => {
    const result = assessIndicators(simple("2019"), { engine, rulebook: "permendagri-86-2017@1", period: "2019", earlier: ["yesterday"] });
    expect([unwrap(result).trend, result.ok]).toEqual([[], true]);
  });
});

describe("a year in which an overlay changes on 1 July", () => {
  const instrument = { kind: "peraturan-kepala-daerah", issuer: "Kota Contoh", number: "7", year: 2026, title: { id: "Contoh rekaan", en: "Made-up example" } } as const;
  const half = { id: "contoh-7-2026", rulebook: guideline.id, instrument, citation: { locator: "pasal 3", confidence: "secondary" }, validity: { from: "2026-07-01", reviewedUntil: "2026-11-30" }, set: { objectiveWeight: { values: { pelayanan: 20, partisipasi: 30, aparatur: 50 } } } } as const;
  const own = unwrap(createEngine({ rulebooks: [unwrap(parseRulebook(guideline))], overlays: [unwrap(parseOverlay(half))] }));
  const ids = guideline.dimensions.indicator.members.map((it_) => it_.id);
  const actual = (id: string): number => (id === "keterlambatan" ? 15 : id === "pelatihan" ? 50 : 90);
  const year = (left: readonly string[] = []) => ({
    objectives: guideline.dimensions.objective.members.map(({ id }) => ({ id })), indicators: ids.map((id) => ({ id, formula: id === "keterlambatan" ? "minimise" : "maximise", target: id === "keterlambatan" ? 10 : 100 })),
    observations: ["2025", "2026"].flatMap((period) => ids.filter((id) => !left.includes(id)).map((indicator) => ({ indicator, period, value: actual(indicator) }))),
  }) as never;
  it("is refused unless it is said what to do", () => {
    expect(codes(assessIndicators(year(), { engine: own, period: "2026" }))).toEqual(["period-spans-rules"]);
    expect(codes(assessIndicators(year(), { engine: own, period: "2026", proRata: "months" } as never))).toEqual(["wrong-type"]);
    expect(codes(assessIndicators(year(), { engine: own, period: "2026", proRata: undefined } as never))).toEqual(["period-spans-rules"]);
  });
  it("has two parts with receipts of their own, and one total by days that says whose choice it is", () => {
    const result = assessIndicators(year(), { engine: own, period: "2026", proRata: "days" });
    const { authority, basis, parts, total } = unwrap(result);
    expect(parts.map((it_) => [it_.period, it_.days, it_.share, it_.overlays, it_.answer.total.exact])).toEqual([
      [{ from: "2026-01-01", to: "2026-06-30" }, 181, "181/365", [], "82"], [{ from: "2026-07-01", to: "2026-12-31" }, 184, "184/365", ["contoh-7-2026"], "70"],
    ]);
    expect([authority, basis, total.exact, codes(result).filter((it_) => it_ === "joined-by-days")]).toEqual(["caller", "days", "27722/365", ["joined-by-days"]]);
    expect(parts.map((it_) => [checkReceipt(it_.answer.receipt), it_.answer.receipt.period.text])).toEqual([[[], "2026-01-01/2026-06-30"], [[], "2026-07-01/2026-12-31"]]);
  });
  it("has one part where nothing changes, and no total where a part has none", () => {
    const before = assessIndicators(year(), { engine: own, period: "2026-S1", proRata: "days" } as never) as never;
    expect((unwrap(before) as { readonly parts: readonly unknown[] }).parts.length).toBe(1);
    expect(codes(before)).not.toContain("joined-by-days");
    const { total } = unwrap(assessIndicators(year(["kepuasan"]), { engine: own, period: "2026", proRata: "days" }));
    expect(total).toMatchObject({ text: null, exact: null, reasons: ["not-given@actual[kepuasan]"] });
  });
  it("compares each part with an earlier period", () => {
    const parts = unwrap(assessIndicators(year(), { engine: own, period: "2026", perRule: true, earlier: ["2026-Q1"] })).parts;
    expect(parts.map((it_) => it_.answer.trend.map(({ period, total }) => [period, total.text]))).toEqual([[["2026-Q1", null]], [["2026-Q1", null]]]);
  });
  it("passes on what is wrong with the plan", () => { expect(codes(assessIndicators(7 as never, { engine: own, period: "2026", proRata: "days" }))).toContain("wrong-type"); });
});

describe("an indicator called __proto__", () => {
  it("is refused by its name, and loses nothing on the way", () => {
    const odd = { objectives: [{ id: "s1", within: "stakeholder" }], indicators: [{ id: "__proto__", formula: "maximise", objective: "s1", target: 10, validity: "exact", control: "low" }], observations: [{ indicator: "__proto__", period: "2026-Q1", value: 5 }] } as never;
    expect(assessIndicators(odd, { ...options, terms: { perspectiveWeight: { values: { stakeholder: 100 } } }, period: "2026-Q1" }).issues.filter((it_) => it_.severity === "error").map((it_) => `${it_.code} ${it_.path}`)).toEqual(["bad-name members.indicator[0]"]);
  });
});
