/** One year in Plaju: the data of docs/examples/plaju through the sources, with every figure that the demo prints. */
import { describe, expect, it } from "vitest";
import {
  assessIndicators, assessLearningHours, assessPerformance, assessReadiness, assessResponseTimes, assessSatisfaction, compareReceipts, createEngine, evaluateProgramme, fingerprint, mentorEligibility,
  moveMentoring, parseNip, parseOverlay, parseRulebook, participation, readAsn, replay, unwrap,
  type AdkarAnswers, type Attendance, type Complaint, type IndicatorPlan, type Indicators, type Mentoring, type MentoringContract, type MentoringEvent, type MentoringPair, type MentoringProgramme, type NumberAnswer,
  type Ratings, type Receipt, type ResponseStage, type Satisfaction, type TrainingInput,
} from "../../src/index.ts";
import { explain } from "../../src/explain/index.ts";
import { checkReceipt } from "../../src/testing/index.ts";
import { filesBelow, read } from "../support/sources.ts";

interface Person { readonly asn: { readonly id: string; readonly nip: string }; readonly predicate2025: string | null; readonly ratings2026: Ratings }
interface PairData { readonly id: string; readonly pair: MentoringPair; readonly contract: MentoringContract; readonly proposed: string; readonly agreed: string; readonly started: string }
interface SurveyData { readonly respondents: number; readonly period: string; readonly order: readonly string[]; readonly counts: readonly (readonly [number, number, number, number])[] }

const data = <T>(name: string): T => JSON.parse(read(`docs/examples/plaju/${name}`)) as T;

const guideline = unwrap(parseRulebook(data("guideline.json")));
const individual = unwrap(parseRulebook(data("guideline-individual.json")));
const overlay = unwrap(parseOverlay(data("overlay.json")));
const before = unwrap(createEngine({ rulebooks: [guideline, individual] }));
const after = unwrap(createEngine({ rulebooks: [guideline, individual], overlays: [overlay] }));

const { people, predicateOrder } = data<{ readonly people: readonly Person[]; readonly predicateOrder: readonly string[] }>("asn.json");
const targets = data<{ readonly unit: IndicatorPlan; readonly people: readonly { readonly person: string; readonly plan: IndicatorPlan }[] }>("targets-and-actuals.json");
const complaintData = data<{ readonly complaints: readonly Complaint[]; readonly standard: string; readonly stage: ResponseStage; readonly dayKind: "calendar"; readonly asOf: string }>("complaints.json");
const workshop = data<{ readonly training: TrainingInput; readonly attendance: readonly Attendance[] }>("workshop.json");
const readiness = data<{ readonly period: string; readonly groups: readonly { readonly id: string; readonly answers: AdkarAnswers }[] }>("readiness.json");
const mentoring = data<{ readonly programme: MentoringProgramme; readonly pairs: readonly PairData[] }>("mentoring.json");

const times = unwrap(assessResponseTimes(complaintData.complaints, { standard: complaintData.standard, stages: [complaintData.stage], conventions: { dayKind: complaintData.dayKind }, asOf: complaintData.asOf }));
const answered = times.stages[0]?.all;
const took = unwrap(participation(workshop.attendance));
const plan = {
  ...targets.unit,
  observations: [
    ...targets.unit.observations,
    { indicator: "pengaduan-14-hari", period: "2026-Q2", numerator: answered?.onTime, denominator: answered?.total },
    { indicator: "pelatihan", period: "2026-Q2", numerator: took.attended, denominator: took.assigned },
  ],
} as unknown as IndicatorPlan;
const unitBefore = unwrap(assessIndicators(plan, { engine: before, period: "2026-Q2", scope: "16.71" }));
const unitAfter = unwrap(assessIndicators(plan, { engine: after, period: "2026-Q2", scope: "16.71" }));
const individuals = targets.people.map(({ person, plan: own }) => [person, unwrap(assessIndicators(own, { engine: before, rulebook: individual.id, period: "2026" }))] as const);
const years = people.map(({ asn, ratings2026 }) => [asn.id, unwrap(assessPerformance(ratings2026, { period: "2026" }))] as const);

const surveyOf = (year: number, weights?: string): Satisfaction => {
  const { counts, order, period, respondents } = data<SurveyData>(`survey-${year}.json`);
  const survey = Object.fromEntries(order.map((element, at) => [element, counts[at] ?? []]));
  return unwrap(assessSatisfaction(survey, { period, respondents, ...(weights === undefined ? {} : { conventions: { weights } }) }));
};
const waves = { exact2021: surveyOf(2021), printed2021: surveyOf(2021, "printed-0.11"), exact2023: surveyOf(2023), printed2023: surveyOf(2023, "printed-0.11") };
const hours = unwrap(assessLearningHours([workshop.training], { period: "2026" }));
const groups = readiness.groups.map(({ id, answers }) => [id, unwrap(assessReadiness(answers, { period: readiness.period }))] as const);

const exact = (value: NumberAnswer): string | null => value.exact;
const objectives = (unit: Indicators): Readonly<Record<string, string | null>> => Object.fromEntries(unit.objectives.map((it_) => [it_.id, exact(it_.score)]));

describe("the files", () => {
  it("say in both languages that they are made up, or whose they are", () => {
    const texts = filesBelow("docs/examples/plaju", /\.json$/).map((path) => [path, read(`docs/examples/plaju/${path}`)] as const);
    expect(texts.length).toBeGreaterThanOrEqual(12);
    const silent = texts.filter(([path, text]) => (path.startsWith("survey-") ? !(text.includes("milik kabupaten lain, bukan Plaju") && text.includes("of another town, not Plaju")) : !(/contoh rekaan/i.test(text) && /made-up example/i.test(text))));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it("hold twelve civil servants with valid numbers, each with one or two targets", () => {
    expect(people.map(({ asn }) => { const one = unwrap(readAsn(asn)); return one.kind; })).toEqual(["pns", "pns", "pns", "pns", "pns", "pns", "pns", "pppk", "pppk", "pns", "pppk", "pppk"]);
    for (const { asn } of people) expect(parseNip(asn.nip, { referenceDate: "2026-01-01" }).issues).toEqual([]);
    expect(targets.people.map(({ person }) => person)).toEqual(people.map(({ asn }) => asn.id));
    for (const { plan: own } of targets.people) expect([1, 2]).toContain(own.indicators.length);
  });
});

describe("people", () => {
  it("have their predicates", () => {
    expect(years.map(([, { predicate }]) => predicate.code)).toEqual(["sangat-baik", "sangat-baik", "baik", "baik", "sangat-baik", "baik", "baik", "butuh-perbaikan", "baik", "baik", "baik", "kurang"]);
  });
  it("have the achievement of their own targets, exact, capped at 120", () => {
    expect(individuals.map(([, it_]) => exact(it_.total))).toEqual(["2082/19", "325/3", "939/10", "100", "120", "100", "503/5", "75", "100", "120", "120", "120"]);
  });
  it("are compared with the year before by the exact sign test", () => {
    const side = (codes: readonly (readonly [string, string | null])[]): Readonly<Record<string, string | null>> => Object.fromEntries(codes);
    const found = unwrap(evaluateProgramme({
      predicates: { before: side(people.map((it_) => [it_.asn.id, it_.predicate2025])), after: side(years.map(([id, { predicate }]) => [id, predicate.code])), order: predicateOrder },
      satisfaction: { before: String(waves.exact2021.index.exact), after: String(waves.exact2023.index.exact) },
    }, { alpha: "0.05" }));
    expect(found.predicates).toMatchObject({ shift: { better: 7, same: 3, worse: 1, unpaired: 1 }, test: { p: { exact: "9/128" } }, verdict: "no-evidence-of-change" });
    expect(found.satisfaction).toMatchObject({ change: { exact: "285100/34983" }, verdict: "not-decidable" });
  });
});

describe("complaints and the workshop", () => {
  it("give the two observations", () => {
    expect(answered).toMatchObject({ onTime: 19, late: 2, overdue: 1, open: 2, total: 22, share: { exact: "950/11" }, done: { count: 21, median: { exact: "9" }, p90: { exact: "14" } } });
    expect(times.stages[0]?.byChannel.map(({ code, onTime, total, done }) => [code, onTime, total, done.p90.text])).toEqual([["daring", 7, 8, "14.4"], ["surat", 7, 7, "14"], ["loket", 5, 7, "14"]]);
    expect(took).toEqual({ attended: 10, assigned: 11, unassigned: 1 });
    expect(exact(hours.total)).toBe("15");
  });
});

describe("the unit", () => {
  it("has these achievements and indices", () => {
    expect(Object.fromEntries(unitBefore.indicators.map((it_) => [it_.id, [exact(it_.achievement), exact(it_.index)]]))).toEqual({
      "pengaduan-14-hari": ["9500/99", "9500/99"], kepuasan: ["864000/8831", "864000/8831"], "lama-surat": ["75", "75"], posyandu: ["95", "95"], musrenbang: ["125", "120"], "gotong-royong": ["100", "100"],
      pelatihan: ["10000/99", "10000/99"], keterlambatan: ["110", "110"],
    });
  });
  it("scores by the weights of the guideline, and otherwise by those of the overlay", () => {
    expect(objectives(unitBefore)).toEqual({ pelayanan: "80886235/874269", partisipasi: "207/2", aparatur: "3452/33" });
    expect(objectives(unitAfter)).toEqual({ pelayanan: "7330910/79479", partisipasi: "207/2", aparatur: "10267/99" });
    expect([unitBefore.total.exact, unitBefore.total.text]).toEqual(["1717598743/17485380", "98.23"]);
    expect([unitAfter.total.exact, unitAfter.total.text]).toEqual(["846149497/8742690", "96.78"]);
  });
  it("reports every changed weight with its basis, and nothing where no overlay is", () => {
    const rows = unitAfter.receipt.overlay.changes.map(({ path, before: was, after: now, source, cite }) => [path, was, now, source, cite]);
    const by = ["overlay:perwali-rekaan-1-2026", "pasal 4 (rekaan)"];
    expect(rows).toEqual([
      ["indicatorWeight[pengaduan-14-hari]", 40, 55, ...by], ["indicatorWeight[kepuasan]", 40, 25, ...by], ["indicatorWeight[pelatihan]", 60, 70, ...by],
      ["indicatorWeight[keterlambatan]", 40, 30, ...by], ["objectiveWeight[pelayanan]", 50, 60, ...by], ["objectiveWeight[partisipasi]", 30, 20, ...by],
    ]);
    expect(unitBefore.receipt.overlay).toEqual({ applied: [], changes: [], set: [] });
    expect(unwrap(assessIndicators(plan, { engine: after, period: "2026-Q2", scope: "32.73" })).receipt).toEqual(unwrap(assessIndicators(plan, { engine: before, period: "2026-Q2", scope: "32.73" })).receipt);
  });
  it("differs by the overlay alone", () => {
    const { differ, outputs } = unwrap(compareReceipts(unitBefore.receipt, unitAfter.receipt));
    expect(differ).toEqual(["overlay"]);
    expect(outputs["total"]).toMatchObject({ change: "-25299749/17485380", effects: { data: "0", rule: "0", overlay: "-25299749/17485380", convention: "0" } });
  });
  it("is undetermined as long as an observation is missing", () => {
    const early = unwrap(assessIndicators(targets.unit, { engine: before, period: "2026-Q2" }));
    expect(early.total.exact).toBe(null);
    expect([...early.receipt.missing].sort()).toEqual(["not-given@actual[pelatihan]", "not-given@actual[pengaduan-14-hari]"]);
  });
});

describe("overlays that are refused", () => {
  const [outside, sum] = data<readonly unknown[]>("overlays-refused.json").map((it_) => createEngine({ rulebooks: [guideline], overlays: [unwrap(parseOverlay(it_))] }).issues);
  it("name the term, the value, the bound and where the weights stand", () => {
    expect(outside).toMatchObject([{ code: "out-of-bounds", severity: "error", path: "perwali-rekaan-2-2026.set.indicatorWeight[pengaduan-14-hari]", received: "140", details: { term: "indicatorWeight", cite: "Bab III (rekaan)" } }]);
    expect(sum).toMatchObject([{ code: "weights-do-not-sum", severity: "error", expected: "100", details: { sum: "115", to: "100", within: "objective[pelayanan]", cite: "Bab III (rekaan)" } }]);
    expect(sum?.[0]?.path).toContain("indicatorWeight");
  });
  it.each(["id", "en"] as const)("are explained in %s with the value and the bound", (locale) => {
    expect(explain(outside ?? [], { locale })).toMatch(/140/);
    expect(explain(outside ?? [], { locale })).toMatch(/Bab III \(rekaan\)/);
    expect(explain(sum ?? [], { locale })).toMatch(/115/);
  });
});

describe("mentoring and readiness", () => {
  it("moves both pairs to aktif, one with a warning", () => {
    const moved = mentoring.pairs.map(({ id, pair, contract, proposed, agreed, started }) => {
      const eligible = mentorEligibility(pair, mentoring.programme);
      const events: readonly MentoringEvent[] = [
        { event: "usulkan", on: proposed, id, mentor: pair.mentor.id, mentee: pair.mentee.id, relation: pair.relation, bothEligible: unwrap(eligible).verdict === "eligible" },
        { event: "sepakati", on: agreed, bothAccepted: true, capacityFree: unwrap(eligible).checks.some((it_) => it_.check === "capacity" && it_.outcome === "ok"), contract },
        { event: "mulai", on: started },
      ];
      const end = events.reduce<Mentoring | undefined>((relationship, event) => unwrap(moveMentoring(relationship, event)), undefined);
      return [id, end?.state, eligible.issues.map(({ code, severity }) => `${severity} ${code}`)];
    });
    expect(moved).toEqual([["pasangan-1", "aktif", []], ["pasangan-2", "aktif", ["warning conflict-of-interest"]]]);
  });
  it("finds the first barrier of each group and what helps", () => {
    expect(groups.map(([id, { barrier, approach }]) => [id, barrier, approach.map((it_) => it_.approach.en)])).toEqual([
      ["loket", "desire", ["listening, personal counselling, a peer mentor, participation"]], ["arsip", "knowledge", ["training and demonstration, once awareness and desire are there"]],
    ]);
  });
});

describe("satisfaction, two waves of another town", () => {
  it("flips its grade with the weight in 2021 and not in 2023", () => {
    expect(Object.fromEntries(Object.entries(waves).map(([name, { index, grade }]) => [name, [index.text, index.exact, grade.code]]))).toEqual({
      exact2021: ["89.06", "239650/2691", "A"], printed2021: ["88.17", "52723/598", "B"], exact2023: ["97.21", "147850/1521", "A"], printed2023: ["96.23", "32527/338", "A"],
    });
    expect([waves.exact2021.respondents, waves.exact2023.respondents]).toEqual([299, 338]);
  });
});

describe("every receipt", () => {
  const all: readonly (readonly [string, Receipt])[] = [
    ...individuals.map(([id, it_]) => [`${id}, indicators`, it_.receipt] as const), ...years.map(([id, it_]) => [`${id}, predicate`, it_.receipt] as const), ["learning hours", hours.receipt], ["response times", times.receipt],
    ["unit before", unitBefore.receipt], ["unit after", unitAfter.receipt], ...groups.map(([id, it_]) => [`readiness ${id}`, it_.receipt] as const), ...Object.entries(waves).map(([name, it_]) => [name, it_.receipt] as const),
  ];
  it.each(all)("%s replays from its text with its fingerprint", (_, receipt) => {
    const kept = unwrap(fingerprint(receipt));
    expect(unwrap(replay(JSON.parse(JSON.stringify(receipt)), { fingerprint: kept })).fingerprint).toBe("same");
  });
  it("of the unit catches one altered number in any node", () => {
    expect(checkReceipt(unitAfter.receipt)).toEqual([]);
  });
  it("is explained in both languages without a gap", () => {
    for (const [, receipt] of all) for (const locale of ["id", "en"] as const) expect(explain(receipt, { locale })).not.toMatch(/undefined|\[object |\{[a-z]+\}/i);
  });
});
