/** assessPerformance under every rule: plans, figures, periods over two rules, another rule, follow-ups, refusals. */
import { describe, expect, it } from "vitest";
import { assessPerformance, type Performance } from "../../src/assess/index.ts";
import { readSkp, type Skp } from "../../src/domain/index.ts";
import { compareReceipts, createEngine, replay } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { performanceFamily, performanceFollowUps, permenpanrb6of2022, permenpanrb8of2021, pp46of2011 } from "../../src/regulations/performance/index.ts";
import { permenpanrb8of2021Examples } from "../../src/regulations/performance/permenpanrb-8-2021.examples.ts";
import { pp46of2011Examples } from "../../src/regulations/performance/pp-46-2011.examples.ts";
import { throughText } from "../engine/small.ts";

const codes = (result: { readonly issues: readonly { readonly code: string }[] }): readonly string[] => [...new Set(result.issues.map((it_) => it_.code))];

/** Three results with three or four aspects each, one of them additional; observed in 2016, in both halves of 2021, in 2026. */
const skpOf = (change: object = {}, period = "2016"): Skp => {
  const results = { a1: { kuantitas: [1, 1], kualitas: [100, 90], waktu: [12, 12], biaya: [1, 1] }, a2: { kuantitas: [10, 10], kualitas: [100, 85], waktu: [5, 4] }, a3: { kuantitas: [20, 24], kualitas: [100, 100], waktu: [12, 9], biaya: [5, "3.8"] } };
  const list = Object.entries(results).flatMap(([result, aspects]) => Object.entries(aspects).map(([aspect, [target, value]]) => ({ result, aspect, target, value })));
  return unwrap(readSkp({
    id: "skp", employee: "p1", assessor: "p2", position: "pelaksana", period: { from: `${period.slice(0, 4)}-01-01`, to: `${period.slice(0, 4)}-12-31` },
    plannedResults: [...Object.keys(results).map((id) => ({ id, kind: "utama", label: { id: `Kegiatan ${id}`, en: `Activity ${id}` }, weight: 1 })), ...["t1", "t2", "t3", "t4", "t5"].map((id) => ({ id, kind: "tambahan", category: "baik", scope: "smallest" }))],
    indicators: [...list.map(({ result, aspect, target }) => ({ id: `${result}-${aspect}`, objective: result, formula: aspect === "waktu" || aspect === "biaya" ? "minimise" : "maximise", target, codes: { aspect, targetIsMaximum: "tidak" } })), { id: "t1-x", objective: "t1", formula: "maximise", target: 1 }],
    observations: list.map(({ result, aspect, value }) => ({ indicator: `${result}-${aspect}`, period, value })),
    evaluations: [{ period, kind: "tahunan", ratings: { results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" }, creativity: "unit", newIdea: false, assessorBehaviour: 100, behaviourScores: { "orientasi-pelayanan": 90, integritas: 88, komitmen: 86, disiplin: 92, "kerja-sama": 84, kepemimpinan: null } }],
    ...change,
  }));
};

describe("a plan under PP 46/2011", () => {
  const found = unwrap(assessPerformance(skpOf(), { period: "2016" }));
  it("gives the hand-checked year", () => {
    expect([found.predicate.code, found.score?.exact, found.score?.text]).toEqual(["sangat-baik", "5627/60", "93.78"]);
    expect(found.results.map((it_) => [it_.id, it_.label.en, it_.value.exact])).toEqual([["a1", "Activity a1", "171/2"], ["a2", "Activity a2", "281/3"], ["a3", "Activity a3", "395/4"]]);
    expect(found.results[1]?.parts.map((it_) => [it_.id, it_.label.id, it_.value.exact, it_.category])).toEqual([["kuantitas", "Kuantitas", "100", null], ["kualitas", "Kualitas", "85", null], ["waktu", "Waktu", "96", null], ["biaya", "Biaya", null, null]]);
    expect(replay(throughText(found.receipt)).ok).toBe(true);
  });
  it("carries no person into the receipt", () => {
    expect(JSON.stringify(found.receipt)).not.toMatch(/"p1"|"p2"/u);
  });
  it("names what is absent, and leaves the predicate open", () => {
    const open = assessPerformance(skpOf({ evaluations: [], observations: [] }), { period: "2016" });
    expect([unwrap(open).predicate.code, codes(open)]).toEqual([null, ["no-observation", "missing-value"]]);
    expect(unwrap(open).receipt.missing).toEqual(expect.arrayContaining(["not-given@creativity", "not-given@behaviourScore[disiplin]", "not-given@actual[a1,kuantitas]"]));
  });
  it("counts observations of other periods for nothing", () => {
    expect(unwrap(assessPerformance(skpOf({}, "2016"), { period: "2017" })).receipt.missing).toContain("not-given@actual[a1,waktu]");
  });
  it("cannot take two indicators of one aspect", () => {
    const twice = [{ id: "x", objective: "a1", formula: "maximise", target: 1, codes: { aspect: "waktu" } }, { id: "y", objective: "a1", formula: "maximise", target: 1, codes: { aspect: "waktu" } }, { id: "z", objective: "a1", formula: "maximise" }];
    expect(codes(assessPerformance(skpOf({ indicators: twice, observations: [] }), { period: "2016" }))).toContain("aspect-twice");
  });
  it("takes an observation that says not applicable, and warns of a value below 0", () => {
    const observations = [{ indicator: "a2-waktu", period: "2016", value: 50 }, { indicator: "a1-biaya", period: "2016", notApplicable: "no cost" }];
    const late = assessPerformance(skpOf({ observations: [...skpOf().observations.filter((it_) => !["a2-waktu", "a1-biaya"].includes(it_.indicator)), ...observations] }), { period: "2016" });
    expect([codes(late), unwrap(late).results.map((it_) => it_.value.exact)]).toEqual([["value-below-zero", "value-note"], ["266/3", "-213", "395/4"]]);
  });
});

describe("a plan under PermenPANRB 8/2021", () => {
  const conventions = { behaviourView: "assessor-only" };
  it("is refused without a view of behaviour", () => {
    expect(codes(assessPerformance(skpOf({}, "2021-S2"), { period: "2021-S2" }))).toEqual(["convention-not-chosen"]);
  });
  it("names the rule's limit: four aspects have no combination", () => {
    const result = unwrap(assessPerformance(skpOf({}, "2021-S2"), { period: "2021-S2", conventions }));
    expect([result.predicate.code, result.score?.text, result.receipt.missing]).toEqual([null, null, ["no-rule-for-aspects@pointsOfThree[a1]", "no-rule-for-aspects@pointsOfThree[a3]"]]);
    // a2: quantity 100 baik, quality 85 cukup, time 2 - 4/5 = 120 sangat baik, together baik
    expect(result.results.map((it_) => it_.value.exact)).toEqual([null, "100", null]);
    expect(result.results[1]?.parts.map((it_) => [it_.id, it_.value.exact, it_.category?.code])).toEqual([["a2-kuantitas", "100", "baik"], ["a2-kualitas", "85", "cukup"], ["a2-waktu", "120", "sangat-baik"]]);
  });
  it("scores a leader by groups, with ranges and additional work", () => {
    const leader = unwrap(readSkp({
      id: "skp", employee: "p1", assessor: "p2", position: "jpt-pratama", period: "2021-S2",
      plannedResults: [{ id: "r1", kind: "utama", group: "perjanjian-kinerja" }, { id: "r2", kind: "utama", group: "perjanjian-kinerja" }, { id: "r3", kind: "utama", group: "rencana-aksi" }, { id: "t1", kind: "tambahan", category: "baik", scope: "smallest" }, { id: "t2", kind: "tambahan", category: "sangat-baik", scope: "wider" }],
      indicators: [{ id: "i1", objective: "r1", formula: "maximise", target: 95, codes: { targetIsMaximum: "tidak" } }, { id: "i2", objective: "r2", formula: "minimise", target: { low: 7, high: 8 }, codes: { targetIsMaximum: "tidak" } }, { id: "i3", objective: "r3", formula: "maximise", target: 100, codes: { targetIsMaximum: "ya" } }],
      observations: [{ indicator: "i1", period: "2021-S2", value: 93 }, { indicator: "i2", period: "2021-07-01/2021-12-31", value: "6.5" }, { indicator: "i3", period: "2021-S2", value: 100 }],
      evaluations: [{ period: "2021-S2", kind: "tahunan", assessorBehaviour: 100, newIdea: false }],
    }));
    const found = unwrap(assessPerformance(leader, { period: "2021-S2", conventions, terms: { groupWeight: { values: { "perjanjian-kinerja": "0.6", "rencana-aksi": "0.4" } } } }));
    expect([found.predicate.code, found.score?.exact, found.score?.text]).toEqual(["baik", "5427/50", "108.54"]);
    expect(found.followUps.filter((it_) => it_.positions !== undefined)).toEqual([]);
    expect(replay(throughText(found.receipt)).ok).toBe(true);
  });
});

describe("a plan under PermenPANRB 6/2022", () => {
  it("gives its predicate and no number", () => {
    const found = unwrap(assessPerformance(skpOf({}, "2026"), { period: "2026" }));
    expect([found.predicate, found.score, found.results]).toEqual([{ code: "baik", label: { id: "Baik", en: "Good" } }, null, []]);
  });
  it("takes the annual ratings of the year, those of a quarter for the quarter", () => {
    const evaluations = [{ period: "2026-Q1", kind: "periodik", ratings: { results: "dibawah", behaviour: "sesuai" } }, { period: "2026", kind: "tahunan", ratings: { results: "diatas", behaviour: "diatas" } }];
    const at = (period: string): unknown => unwrap(assessPerformance(skpOf({ evaluations }, "2026"), { period })).predicate.code;
    expect([at("2026-Q1"), at("2026"), at("2026-Q2")]).toEqual(["butuh-perbaikan", "sangat-baik", null]);
  });
});

describe("2021", () => {
  const both = { ...skpOf({}, "2021"), evaluations: [{ period: "2021-S1", kind: "tahunan", creativity: "tidak-ada" }, ...skpOf({}, "2021").evaluations] } as unknown as Skp;
  it("as a whole spans two rules", () => {
    const refused = assessPerformance(both, { period: "2021" });
    expect([codes(refused), refused.issues[0]?.details]).toEqual([["period-spans-rules"], { parts: "2021-01-01/2021-06-30 pp-46-2011@1; 2021-07-01/2021-12-31 permenpanrb-8-2021@1" }]);
  });
  it("gives a result for each half: choices go to the rule that knows them, evaluations of a half to that half", () => {
    const { parts } = unwrap(assessPerformance(both, { period: "2021", perRule: true, conventions: { behaviourView: "assessor-only", timeCost: "pp-formula-only" } }));
    expect(parts.map((it_) => [it_.rulebook, it_.period.to])).toEqual([["pp-46-2011@1", "2021-06-30"], ["permenpanrb-8-2021@1", "2021-12-31"]]);
    expect(parts[0]?.answer.receipt.data.inputs["creativity"]).toBe("tidak-ada");
    expect(parts[1]?.answer.receipt.data.inputs["assessorBehaviour"]).toBe("100");
    expect(parts.map((it_) => it_.answer.followUps.some((one) => one.by !== null))).toEqual([false, true]);
  });
  it("still refuses what no rule knows", () => {
    expect(codes(assessPerformance(both, { period: "2021", perRule: true, conventions: { behaviourView: "assessor-only", mood: "good" } }))).toContain("unknown-convention");
  });
  it("joins no labels silently: ratings alone are too little for either half", () => {
    const { parts } = unwrap(assessPerformance({ results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" }, { period: "2021", perRule: true, conventions: { behaviourView: "assessor-only" } }));
    expect(parts.map((it_) => it_.answer.predicate.code)).toEqual([null, null]);
  });
});

describe("the same plan under another rule", () => {
  it("is computed under the rule that is named, remarks that it was not in force, and names what is absent", () => {
    const other = assessPerformance(skpOf({}, "2026"), { period: "2026", rulebook: "pp-46-2011" });
    expect([unwrap(other).predicate.code, unwrap(other).score?.text, codes(other)]).toEqual(["sangat-baik", "93.78", ["rule-not-in-force", "value-note"]]);
    const back = unwrap(assessPerformance({ results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" }, { period: "2026", rulebook: "pp-46-2011" }));
    expect(back.receipt.missing).toEqual(expect.arrayContaining(["not-given@additionalTasks", "not-given@creativity", "not-given@behaviourScore[integritas]"]));
    expect(codes(assessPerformance(skpOf(), { period: "2016", rulebook: "permenpan-16-2014" }))).toEqual(["unknown-rulebook"]);
  });
  it("is compared receipt by receipt", () => {
    const [before, after] = [unwrap(assessPerformance(skpOf(), { period: "2016" })), unwrap(assessPerformance(skpOf(), { period: "2016", conventions: { timeCost: "pp-formula-only" } }))];
    expect(compareReceipts(before.receipt, after.receipt).ok).toBe(true);
    expect([before.score?.exact, after.score?.exact]).toEqual(["5627/60", "1141/12"]);
  });
});

describe("figures", () => {
  it("give the examples of the rulebooks", () => {
    const pick = (list: readonly { readonly name: string }[], name: string): never => list.find((it_) => it_.name === name) as never;
    const year: (typeof pp46of2011Examples)[number] = pick(pp46of2011Examples, "a whole year");
    const leader: (typeof permenpanrb8of2021Examples)[number] = pick(permenpanrb8of2021Examples, "a leader's year");
    const ask = ({ inputs, members }: typeof year, options: object): Performance => unwrap(assessPerformance({ inputs, members } as never, options as never) as Result<Performance>);
    expect(ask(year, { period: "2016" }).score?.exact).toBe("5627/60");
    expect(ask(leader, { period: "2021-S2", conventions: leader.conventions, terms: leader.terms }).score?.exact).toBe("5427/50");
  });
  it("of nothing known are nothing", () => {
    expect(codes(assessPerformance({ inputs: {}, more: 1 } as never, { period: "2016" }))).toEqual(["not-a-subject"]);
    expect(codes(assessPerformance({ inputs: 3 } as never, { period: "2016" }))).toEqual(["not-a-subject"]);
    expect(codes(assessPerformance(null as never, { period: "2016" }))).toEqual(["wrong-type"]);
    expect(codes(assessPerformance({ employee: "a" } as never, { period: "2016" }))).toEqual(["unreadable-input"]);
    expect(codes(assessPerformance({ ...skpOf({}, "2026"), evaluations: [{ period: "2026", kind: "tahunan", ratings: { results: "istimewa" } }] } as never, { period: "2026" }))).toContain("not-a-code");
  });
});

describe("what follows", () => {
  const under = (inputs: Readonly<Record<string, unknown>>, options: object): readonly string[] => unwrap(assessPerformance({ inputs } as never, options as never) as Result<Performance>).followUps.map((it_) => it_.code);
  const rated = (results: string, behaviour: string, group?: string): readonly string[] => under({ results, behaviour, ...(group === undefined ? {} : { positionGroup: group }) }, { period: "2026" });
  it("depends on the predicate, and on the position where it is known", () => {
    expect(rated("di-atas-ekspektasi", "di-atas-ekspektasi")).toEqual(["penilaian", "penyerahan", "tanda-tangan", "penetapan-atasan", "keberatan", "pelaporan", "prioritas-talenta"]);
    expect(rated("di-bawah-ekspektasi", "sesuai-ekspektasi").slice(6)).toEqual(["perbaikan-jpt"]);
    expect(rated("di-bawah-ekspektasi", "sesuai-ekspektasi", "ja-jf").slice(6)).toEqual([]);
    expect(rated("sesuai-ekspektasi", "di-bawah-ekspektasi").slice(6)).toEqual(["perbaikan-jpt", "perbaikan-ja-jf", "jabatan-sementara"]);
    expect(rated("sesuai-ekspektasi", "di-bawah-ekspektasi", "jpt").slice(6)).toEqual(["perbaikan-jpt"]);
  });
  it("states every limit with its citation, and a date where the calendar fixes one", () => {
    const { followUps } = unwrap(assessPerformance({ results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" }, { period: "2023" }));
    expect(followUps.map((it_) => it_.by ?? it_.within?.count)).toEqual(["2024-01-31", 14, 14, 7, 14, "2024-02-29", undefined]);
    expect(followUps.every((it_) => it_.cite.confidence === "unverified")).toBe(true);
    expect(unwrap(assessPerformance({ results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" }, { period: "2023-Q1" })).followUps.map((it_) => it_.code)).not.toContain("pelaporan");
  });
  it("under PP 46/2011 names the punishment for an SKP of at most 50", () => {
    const of = (skp: string): readonly string[] => unwrap(assessPerformance({ inputs: {}, supplied: { skp, total: 40 } }, { period: "2016" })).followUps.map((it_) => it_.code).slice(3);
    expect([of("24.99"), of("25"), of("50"), of("50.01")]).toEqual([["hukuman-berat"], ["hukuman-sedang"], ["hukuman-sedang"], []]);
  });
  it("is nothing under a rulebook of one's own", () => {
    const own = unwrap(createEngine({ rulebooks: [{ ...pp46of2011, id: "pedoman-sendiri-1-2016@1" }] as never }));
    expect(under({}, { period: "2016", engine: own })).toEqual([]);
  });
  it("has a text in both languages and a citation for every rule", () => {
    for (const rule of Object.values(performanceFollowUps).flat()) expect([rule.text.id.length > 10, rule.text.en.length > 10, rule.cite.locator.length > 5, rule.within?.after.id !== ""]).toEqual([true, true, true, true]);
  });
});

describe("an engine that demands confidence secondary", () => {
  const strict = unwrap(createEngine({ rulebooks: [pp46of2011, permenpanrb8of2021], minimumConfidence: "secondary" } as never));
  const refused = (subject: Skp): readonly string[] => assessPerformance(subject, { period: "2016", engine: strict }).issues.filter((it_) => it_.code === "confidence-too-low").map((it_) => it_.path);
  it("refuses exactly what an unverified node decided, by name: the points that are added, and what rests on them", () => {
    expect(refused(skpOf())).toEqual(["outputs.shown", "outputs.total", "outputs.predicate", "outputs.skp", "outputs.discipline"]);
    const evaluations = [{ ...skpOf().evaluations[0], creativity: "tidak-ada" }];
    expect(refused(skpOf({ plannedResults: skpOf().plannedResults.filter((it_) => it_.kind === "utama"), indicators: skpOf().indicators.filter((it_) => it_.id !== "t1-x"), evaluations }))).toEqual([]);
  });
});

describe("the family", () => {
  it("holds every input, output and dimension of its rulebooks", () => {
    for (const book of [pp46of2011, permenpanrb8of2021, permenpanrb6of2022]) {
      expect(book.family).toBe(performanceFamily.id);
      expect(performanceFamily.inputs).toEqual(expect.arrayContaining(Object.keys(book.inputs)));
      expect(performanceFamily.outputs).toEqual(expect.arrayContaining([...book.outputs]));
      expect(performanceFamily.dimensions).toEqual(expect.arrayContaining(Object.keys(book.dimensions ?? {})));
      expect(book.outputs).toContain("predicate");
    }
  });
});

describe("results without a name", () => {
  it("are called by their id", () => {
    const plain = skpOf();
    const found = unwrap(assessPerformance({ ...plain, plannedResults: plain.plannedResults.map(({ label: _label, ...rest }) => rest) } as Skp, { period: "2016" }));
    expect(found.results.map((it_) => [it_.id, it_.label])).toEqual(["a1", "a2", "a3"].map((id) => [id, { id, en: id }]));
  });
});

describe("a leader whose results stand in no group", () => {
  it("is scored like anybody where the rule knows no groups", () => {
    const found = unwrap(assessPerformance(skpOf({ position: "jpt-pratama" }), { period: "2016" }));
    expect([found.score?.exact, found.receipt.data.members["group"]]).toEqual(["5627/60", undefined]);
  });
});
