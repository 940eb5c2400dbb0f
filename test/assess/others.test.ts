/** The other use cases: performance, learning hours, readiness, programmes, indicators. */
import Fraction from "fraction.js";
import type { IndicatorOptions } from "../../src/assess/index.ts";
import { describe, expect, it } from "vitest";
import { assessIndicators, assessLearningHours, assessPerformance, assessReadiness, evaluateProgramme } from "../../src/assess/index.ts";
import type { AdkarAnswers } from "../../src/domain/index.ts";
import { createEngine, replay } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/index.ts";
import { unwrap } from "../../src/kernel/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";
import { checkReceipt } from "../../src/testing/index.ts";
import { book, errorsOf, step, throughText } from "../engine/small.ts";
import { indicators, indicatorsOverlay } from "../shapes/b-indicators.ts";
import { planOf } from "../shapes/cases-indicators.ts";

const period = "2025";
const codes = (result: { readonly issues: readonly { readonly code: string }[] }): readonly string[] => result.issues.map((it_) => it_.code);

describe("assessPerformance", () => {
  it.each([["di-atas", "di-atas", "sangat-baik"], ["sesuai", "di-atas", "baik"], ["di-bawah", "di-atas", "butuh-perbaikan"], ["di-atas", "sesuai", "baik"], ["sesuai", "sesuai", "baik"], ["di-bawah", "sesuai", "butuh-perbaikan"], ["di-atas", "di-bawah", "kurang"], ["sesuai", "di-bawah", "kurang"], ["di-bawah", "di-bawah", "sangat-kurang"]] as const)("results %s, behaviour %s: %s", (results, behaviour, code) => {
    const found = unwrap(assessPerformance({ results: `${results}-ekspektasi`, behaviour: `${behaviour}-ekspektasi` }, { period }));
    expect(found.predicate.code).toBe(code);
    expect(found.predicate.label?.id).toBeTypeOf("string");
    expect(replay(throughText(found.receipt)).ok).toBe(true);
  });
  it("reads usual spellings, and leaves the predicate open without a rating", () => {
    expect(unwrap(assessPerformance({ results: "Diatas Ekspektasi", behaviour: "sesuai" } as never, { period })).predicate.code).toBe("baik");
    const open = assessPerformance({ results: "sesuai-ekspektasi" }, { period });
    expect([unwrap(open).predicate, codes(open), unwrap(open).receipt.missing]).toEqual([{ code: null, label: null, reasons: ["not-given@behaviour"] }, ["missing-value"], ["not-given@behaviour"]]);
  });
  it("holds its conventions to those of the rule, and leaves unread inputs out", () => {
    expect(errorsOf(assessPerformance({ results: "sesuai-ekspektasi" }, { period, conventions: { gaps: "x" } }))).toEqual(["unknown-convention"]);
    const half = unwrap(createEngine({ rulebooks: [book({ id: "sendiri@1", family: "performance", inputs: { results: { kind: "category", of: ["di-atas-ekspektasi", "sesuai-ekspektasi", "di-bawah-ekspektasi"] } }, terms: { top: { code: "di-atas-ekspektasi", cite: "text" }, yes: { code: "istimewa", cite: "text" }, no: { code: "biasa", cite: "text" } }, steps: [step("isTop", "same-code@1", { left: "results", right: "top" }), step("predicate", "choose@1", { when: "isTop", then: "yes", otherwise: "no" })] })] }));
    const found = unwrap(assessPerformance({ results: "di-atas-ekspektasi", behaviour: "sesuai-ekspektasi" }, { period, engine: half }));
    expect([found.predicate, found.receipt.data.inputs]).toEqual([{ code: "istimewa", label: { id: "istimewa", en: "istimewa" } }, { results: "di-atas-ekspektasi" }]);
  });
});

describe("assessLearningHours", () => {
  const workshop = { id: "a", kind: "workshop", from: "2025-03-02", to: "2025-03-04" } as const;
  it("counts 5 JP a day at home and 7 abroad, of the days that were held", () => {
    const found = unwrap(assessLearningHours([workshop, { ...workshop, id: "b", kind: "lokakarya", days: 2 }, { ...workshop, id: "c", place: "international" }], { period }));
    expect([found.total.text, found.activities.map((it_) => [it_.id, it_.hours.exact])]).toEqual(["46", [["a", "15"], ["b", "10"], ["c", "21"]]]);
    expect(replay(throughText(found.receipt)).ok).toBe(true);
  });
  it("of a list without an activity are 0, and it is said aloud", () => {
    const none = assessLearningHours([], { period });
    expect([unwrap(none).total.text, unwrap(none).receipt.missing, codes(none)]).toEqual(["0", [], ["no-activity"]]);
  });
  it("of a list without an activity are 0 by a choice of the rule, which the receipt names and nobody has supplied", () => {
    const { receipt } = unwrap(assessLearningHours([], { period }));
    expect([receipt.data, receipt.outputs["total"]?.conventions, receipt.outputs["total"]?.decidedBy]).toMatchObject([{ members: { activity: [] } }, ["noActivity: zero", "withoutActivity"], ["activities", "anyActivity", "nothing", "total", "withoutActivity"]]);
    expect(receipt.data).not.toHaveProperty("supplied");
    expect([replay(throughText(receipt)).ok, checkReceipt(receipt)]).toEqual([true, []]);
    const [id, en] = (["id", "en"] as const).map((locale) => explain(receipt, { locale }).replace(/\s+/g, " "));
    expect(en).toContain("a period without an activity: counted as zero [zero] – the default. Basis: a choice, because no text settles it");
    expect(id).toContain("periode tanpa kegiatan: dihitung nol [zero] – pilihan baku. Dasar: pilihan, karena naskah tidak mengaturnya (periode tanpa kegiatan tidak diatur).");
    expect(`${id} ${en}`).not.toMatch(/given directly|diberikan langsung/);
  });
  it("of a list without an activity stay open where the caller says so, and under a rule that does not tell", () => {
    const open = unwrap(assessLearningHours([], { period, conventions: { noActivity: "undetermined" } }));
    expect([open.total, replay(throughText(open.receipt)).ok]).toMatchObject([{ text: null, reasons: ["nothing-to-reduce@added"] }, true]);
    const hours = { days: { kind: "number", per: "activity" } } as const;
    const own = unwrap(createEngine({ rulebooks: [book({ id: "jam-sendiri@1", family: "learning-hours", dimensions: { activity: { open: true } }, inputs: hours, terms: {}, steps: [step("total", "sum@1", { values: "days" })] })] }));
    expect(unwrap(assessLearningHours([], { period, engine: own })).total).toMatchObject({ text: null, reasons: ["nothing-to-reduce@total"] });
    expect(unwrap(assessLearningHours([workshop], { period, engine: own })).total).toMatchObject({ exact: "3" });
  });
});

describe("assessReadiness", () => {
  const about = (...[awareness, desire, knowledge, ability, reinforcement]: readonly (number | undefined)[]): AdkarAnswers => JSON.parse(JSON.stringify({ awareness, desire, knowledge, ability, reinforcement })) as AdkarAnswers;
  it.each([[[4, 3, 2, 5, 5], "desire"], [[3, 5, 5, 5, 5], "awareness"], [[4, 4, 4, 4, 3], "reinforcement"], [[5, 5, 1, 1, 1], "knowledge"], [[4, 4, 5, 2, 4], "ability"]] as const)("%j: the barrier is %s", (scores, barrier) => {
    const found = unwrap(assessReadiness(about(...scores), { period: "2025-Q1" }));
    expect([found.barrier, found.reasons, found.approach.length > 0]).toEqual([barrier, [], true]);
  });
  it("has no barrier where all score above 3, and no approach then", () => {
    expect(unwrap(assessReadiness(about(4, 4, 4, 4, 4), { period }))).toMatchObject({ barrier: null, approach: [], reasons: [] });
  });
  it("does not guess a barrier where an answer is missing", () => {
    const gap = assessReadiness(about(4, undefined, 1, 1, 1), { period });
    expect([unwrap(gap).barrier, unwrap(gap).reasons, codes(gap)]).toEqual([null, ["not-given@score[desire]"], ["incomplete-answers", "missing-value"]]);
  });
  it("takes guidance of one's own, and puts no label on anybody", () => {
    const own = [{ signals: ["low-desire"], approach: { id: "a", en: "b" }, confidence: "convention" }] as never;
    expect(unwrap(assessReadiness(about(4, 3, 2, 5, 5), { period, guidance: own })).approach).toEqual(own);
    expect(JSON.stringify(unwrap(assessReadiness(about(4, 3, 2, 5, 5), { period })).receipt.outputs)).not.toMatch(/resist|penolak/i);
  });
});

describe("evaluateProgramme", () => {
  const order = ["kurang", "cukup", "baik"];
  const people = (improved: number, worsened: number, same: number, unpaired = 0): { readonly before: Record<string, string | null>; readonly after: Record<string, string | null>; readonly order: readonly string[] } => {
    const pairs = [...Array.from({ length: improved }, () => ["kurang", "baik"]), ...Array.from({ length: worsened }, () => ["baik", "cukup"]), ...Array.from({ length: same }, () => ["cukup", "cukup"]), ...Array.from({ length: unpaired }, () => ["baik", null])] as unknown as readonly (readonly [string, string | null])[];
    return { before: Object.fromEntries(pairs.map(([it_], at) => [`p${at}`, it_])), after: Object.fromEntries(pairs.map(([, it_], at) => [`p${at}`, it_])), order };
  };
  /** The exact two-sided sign test by counting: 2 · Σ C(n, i) / 2ⁿ over the smaller side, at most 1. */
  const signTest = (a: number, b: number): Fraction => {
    let sum = 0n;
    let choose = 1n;
    for (let i = 0; i <= Math.min(a, b); i += 1) { sum += choose; choose = (choose * BigInt(a + b - i)) / BigInt(i + 1); }
    const p = new Fraction(2n * sum, 2n ** BigInt(a + b));
    return p.compare(1) > 0 ? new Fraction(1) : p;
  };
  it("8 improved and 2 worsened: p is 7/64, exactly 112/1024", () => {
    const found = unwrap(evaluateProgramme({ predicates: people(8, 2, 3, 1) }, { alpha: "0.05" })).predicates;
    expect([found?.test?.p.exact, new Fraction(112, 1024).toFraction(), found?.verdict, found?.shift]).toMatchObject(["7/64", "7/64", "no-evidence-of-change", { better: 8, same: 3, worse: 2, unpaired: 1 }]);
  });
  it.each([[8, 2], [6, 0], [0, 6], [5, 5], [1, 0], [20, 3], [0, 9], [12, 13]])("%i improved, %i worsened agree with counting", (a, b) => {
    const p = signTest(a, b);
    for (const alpha of ["0.01", "0.05", "7/64", "0.5"]) {
      const found = unwrap(evaluateProgramme({ predicates: people(a, b, 2) }, { alpha })).predicates;
      expect([found?.test?.p.exact, found?.verdict]).toEqual([p.toFraction(), p.compare(alpha) > 0 ? "no-evidence-of-change" : a > b ? "improved" : "worsened"]);
    }
  });
  it("p on the level itself counts", () => {
    expect(unwrap(evaluateProgramme({ predicates: people(8, 2, 0) }, { alpha: "7/64" })).predicates?.verdict).toBe("improved");
  });
  it("without a pair that moved there is no test; without a pair at all nothing is decidable", () => {
    expect(unwrap(evaluateProgramme({ predicates: people(0, 0, 4) }, { alpha: "0.05" })).predicates).toMatchObject({ test: null, verdict: "no-evidence-of-change" });
    expect(unwrap(evaluateProgramme({ predicates: people(0, 0, 0, 3) }, { alpha: "0.05" })).predicates).toMatchObject({ test: null, verdict: "not-decidable" });
    expect(unwrap(evaluateProgramme({ predicates: { before: { a: "baik" }, after: { b: "baik" }, order } }, { alpha: "0.05" })).predicates?.shift).toMatchObject({ unpaired: 2 });
  });
  it("gives the satisfaction as a size, not decidable until there is a test for it", () => {
    const found = unwrap(evaluateProgramme({ satisfaction: { before: "239650/2691", after: { exact: "90" } as never } }, { alpha: 0.05 }));
    expect([found.predicates, found.satisfaction?.change.exact, found.satisfaction?.verdict, found.alpha.exact]).toEqual([null, new Fraction(90).sub("239650/2691").toFraction(), "not-decidable", "1/20"]);
    expect(unwrap(evaluateProgramme({}, { alpha: "0.05" }))).toMatchObject({ predicates: null, satisfaction: null });
  });
  it("says no causal word", () => {
    expect(JSON.stringify(evaluateProgramme({ predicates: people(8, 0, 0), satisfaction: { before: 80, after: 81 } }, { alpha: "0.05" }))).not.toMatch(/effect|cause|because|impact|dampak|akibat|due to/i);
  });
});

describe("assessIndicators", () => {
  /** The guideline of shape (b) under the names of the family: its total is called `total`. */
  const guideline: RulebookData = JSON.parse(JSON.stringify(indicators).replaceAll('"id":"nko"', '"id":"total"').replaceAll('"value":"nko"', '"value":"total"').replaceAll('"outputs":["shown","nko"', '"outputs":["shown","total"')) as RulebookData;
  const engine = unwrap(createEngine({ rulebooks: [guideline] }));
  const { inputs, members } = planOf() as { readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>; readonly members: Readonly<Record<string, readonly { readonly id: string; readonly within: string }[]>> };
  const plan = {
    objectives: (members["objective"] ?? []).map((it_) => ({ ...it_, weight: inputs["objectiveWeight"]?.[it_.id] as number })),
    indicators: (members["indicator"] ?? []).map((it_) => ({ id: it_.id, objective: it_.within, formula: String(inputs["formula"]?.[it_.id]), codes: { validity: String(inputs["validity"]?.[it_.id]), control: String(inputs["control"]?.[it_.id]) }, ...(inputs["target"]?.[it_.id] !== undefined ? { target: inputs["target"][it_.id] } : inputs["low"]?.[it_.id] !== undefined ? { target: { low: inputs["low"][it_.id], high: inputs["high"]?.[it_.id] } } : {}) })),
    observations: (members["indicator"] ?? []).map((it_) => (it_.id === "i8" ? { indicator: "i8", period, notApplicable: "tidak ada kegiatan" } : { indicator: it_.id, period, value: inputs["actual"]?.[it_.id] })),
  };
  const ask = (more: object = {}, change: object = {}): ReturnType<typeof assessIndicators> => assessIndicators({ ...plan, ...change } as never, { engine, period, ...more } as IndicatorOptions);
  it("gives the hand-checked total, predicate, indicators and objectives", () => {
    const found = unwrap(ask());
    expect([found.total.exact, found.total.text, found.predicate?.code]).toEqual(["13667781/130900", "104.41", "baik"]);
    expect(found.indicators.map((it_) => [it_.achievement.exact, it_.index.exact])).toEqual([["950/9", "950/9"], ["750/7", "750/7"], ["175/2", "175/2"], ["112", "112"], ["150", "120"], ["125", "120"], ["90", "90"], [null, null], ["80", "80"], ["110", "110"]]);
    expect(found.objectives.map((it_) => it_.score.exact)).toEqual(["24550/231", "959/10", "120", "1800/17", "80", "110"]);
    expect(replay(throughText(found.receipt)).ok).toBe(true);
  });
  it("under an overlay changes with the weights, term by term in the receipt", () => {
    const overlaid = unwrap(createEngine({ rulebooks: [guideline], overlays: [{ ...indicatorsOverlay, validity: { from: "2025-01-01", reviewedUntil: "2026-11-30" } }] }));
    const found = unwrap(ask({ engine: overlaid }));
    expect([found.total.exact, found.receipt.overlay.changes.map((it_) => [it_.path, it_.before, it_.after, it_.source])]).toEqual(["17020309/163625", [["perspectiveWeight[stakeholder]", 25, 30, "overlay:perwali-contoh-1-2026"], ["perspectiveWeight[learning]", 30, 25, "overlay:perwali-contoh-1-2026"]]]);
  });
  it("counts only observations of the period asked for, and says which indicator has none", () => {
    const result = ask({}, { observations: plan.observations.map((it_) => (it_.indicator === "i9" ? { ...it_, period: "2024" } : it_)) });
    expect([unwrap(result).total.exact, unwrap(result).receipt.missing, codes(result)]).toEqual([null, ["not-given@actual[i9]"], ["no-observation", "caller-weights", "missing-value", "missing-value", "missing-value", "missing-value", "missing-value", "missing-value", "missing-value"]]);
    expect(result.issues[0]).toMatchObject({ severity: "note", path: "observations[i9]", details: { indicator: "i9", period } });
  });
  it("works with a guideline that has no predicate, no shown figure and no objectives", () => {
    const flat = unwrap(createEngine({ rulebooks: [book({ id: "rata@1", family: "indicators", dimensions: { indicator: { members: [{ id: "x", label: { id: "X", en: "X" } }, "y"] } }, inputs: { actual: { kind: "number", per: "indicator" }, target: { kind: "number", per: "indicator" }, verified: { kind: "flag", per: "indicator", absent: false }, weight: { kind: "number", per: "indicator" } },
      steps: [step("ratio", "ratio@1", { of: "actual", to: "target" }, { per: "indicator", params: { times: 100 } }), step("index", "only-where@1", { value: "ratio", when: "verified" }, { per: "indicator", params: { else: "missing", reason: "not-verified" } }), step("total", "weighted-mean@1", { values: "index", weights: "weight" })], outputs: ["total", "index"] })] }));
    const observed = (verified: boolean): object => ({ indicators: [{ id: "x", formula: "f", target: 4, weight: 1 }, { id: "y", formula: "f", target: 2, weight: 3, label: { id: "Y", en: "Y" } }], observations: [{ indicator: "x", period, numerator: 6, denominator: 2, verified }, { indicator: "y", period, value: 2, verified: true }] });
    const found = unwrap(assessIndicators(observed(true) as never, { engine: flat, period }));
    expect([found.total.exact, found.total.text, found.predicate, found.objectives, found.indicators.map((it_) => [it_.label.id, it_.achievement.exact, it_.index.exact])]).toEqual(["375/4", "93.75", null, [], [["X", "75", "75"], ["Y", "100", "100"]]]);
    expect(unwrap(assessIndicators(observed(false) as never, { engine: flat, period })).receipt.missing).toEqual(["not-verified@index[x]"]);
    expect(errorsOf(assessIndicators({ indicators: [{ id: "z", formula: "f", target: { value: "1" } }], objectives: [], observations: [] }, { engine: flat, period }))).toContain("unknown-member");
  });
  it("without an engine has no rulebook", () => {
    expect(errorsOf(assessIndicators(plan as never, { period } as never))).toEqual(["no-rulebook"]);
    expect(errorsOf(assessIndicators(plan as never, { period, engine: unwrap(createEngine({ rulebooks: [] })) }))).toEqual(["no-rulebook"]);
  });
  it("gives one answer for each rule when asked", () => {
    expect(unwrap(assessIndicators(plan as never, { engine, period, perRule: true })).parts.map((it_) => it_.answer.total.exact)).toEqual(["13667781/130900"]);
  });
});
