/**
 * Law 11, from the other side: people's names and numbers are pushed through every use case. As identifiers they come back as those identifiers and nowhere else: the answer is, byte for byte, the one for
 * opaque identifiers with the names put in. Beside the identifiers they do not come back at all.
 */
import { describe, expect, it } from "vitest";
import * as useCases from "../../src/assess/index.ts";
import { fiveDayWeek, readSkp } from "../../src/domain/index.ts";
import { createEngine } from "../../src/engine/index.ts";
import { unwrap, type Result } from "../../src/kernel/index.ts";
import { permendagri86of2017 } from "../../src/regulations/indicators/index.ts";

type Ask = (id: (n: number) => string) => readonly [subject: unknown, options: unknown];
const nine = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "pengaduan", "sarana"];
const answers = Object.fromEntries(nine.map((it_) => [it_, 3]));
const engine = unwrap(createEngine({ rulebooks: [permendagri86of2017] }));
const calendar = { id: "kelurahan", workingWeekdays: fiveDayWeek, jointLeave: "off", years: [{ year: 2026, decrees: {}, nationalHolidays: [], jointLeaveDays: [] }] };
const contract = { goals: ["g1"], from: "2026-02-01", to: "2026-11-30", confidentiality: true, sessions: 4 };
const mentoring = (id: (n: number) => string) => ({ id: id(1), mentor: id(2), mentee: id(3), relation: "senior-sejawat", state: "aktif", contract, reviews: [], history: [] });
const session = (id: (n: number) => string) => ({ id: id(4), relationship: id(1), on: "2026-02-09", minutes: 90, mode: "tatap-muka", goal: "g1", stages: ["goal"], actions: [{ id: id(5), due: "2026-02-20" }], evidence: [], confirmed: { mentor: true, mentee: true } });
const skp = (id: (n: number) => string) => unwrap(readSkp({
  id: id(1), employee: id(2), assessor: id(3), position: "pelaksana", period: { from: "2026-01-01", to: "2026-12-31" }, plannedResults: [{ id: id(4), kind: "utama" }], indicators: [], observations: [],
  evaluations: [{ period: "2026", kind: "tahunan", ratings: { results: "sesuai-ekspektasi", behaviour: "sesuai-ekspektasi" } }],
}));

/** One question for each use case. Those without identifiers of anybody ask without them. */
const asks: Readonly<Record<string, Ask>> = {
  assessAbsences: () => [{ kind: "pns", days: 9 }, { period: "2025" }],
  assessCreditPoints: () => [{ level: "Ahli Muda", rank: "III/d", predicate: "Baik", months: 12, held: 130 }, { period: "2025" }],
  assessIndicators: (id) => [{ objectives: [{ id: id(1) }], indicators: [{ id: id(2), formula: "maximise", objective: id(1), target: 10 }], observations: [{ indicator: id(2), period: "2026", value: 9 }] }, { engine, rulebook: "permendagri-86-2017", period: "2026" }],
  assessLearningDuties: () => [{ kind: "pns", hours: 19 }, { period: "2026" }],
  assessLearningHours: (id) => [[{ id: id(1), kind: "workshop", from: "2026-03-02", to: "2026-03-04" }], { period: "2026" }],
  assessMentoring: (id) => [mentoring(id), { asOf: "2026-06-30", sessions: [session(id)], quietDays: 30, topics: [{ id: id(6), shown: [{ on: "2026-06-02", evidence: [id(7)] }] }] }],
  assessMoves: (id) => [[skp(id)], { period: "2026" }],
  assessPerformance: (id) => [skp(id), { period: "2026" }],
  assessProfessionalism: () => [{ position: "pelaksana", qualification: "d-iii", technicalHours: 20, seminar: true, performance: 91, punishment: "tidak-pernah" }, { period: "2022" }],
  assessReadiness: () => [{ awareness: 4, desire: 3, knowledge: 2, ability: 5, reinforcement: 5 }, { period: "2026" }],
  assessResponseTimes: (id) => [[{ id: id(1), kind: "normatif", received: "2026-08-14", resolved: "2026-08-26" }, { id: id(2), kind: "ringan", received: "2026-08-27" }], { standard: "kelurahan-paria-060-1-2024", calendar, asOf: "2026-08-28" }],
  assessSatisfaction: () => [[answers, answers], { period: "2025" }],
  assessTalentBox: () => [{ performance: "sesuai-ekspektasi", potential: "tinggi" }, { period: "2025" }],
  checkDistribution: () => [{ "sangat-baik": 1, baik: 8, "butuh-perbaikan": 1, kurang: 0, "sangat-kurang": 0 }, { organisation: "baik", period: "2026" }],
  compareSatisfaction: () => [{ survey: [answers], period: "2024" }, { survey: [answers], period: "2025" }],
  evaluateProgramme: (id) => [{ predicates: { before: { [id(1)]: "kurang", [id(2)]: "baik" }, after: { [id(1)]: "baik", [id(2)]: "baik" }, order: ["kurang", "baik"] } }, { alpha: "0.05" }],
  mentoringCoverage: (id) => [{ people: [id(3), id(4)], relationships: [mentoring(id)], sessions: [session(id)] }, { asOf: "2026-06-30" }],
  mergePerformance: () => [unwrap(useCases.assessPerformance({ inputs: {}, supplied: { total: "96.5" } } as never, { period: "2021", perRule: true, conventions: { behaviourView: "assessor-only" } })), { weights: "months" }],
  possibleTotals: () => [{ published: "93.018", respondents: 100 }, {}],
  reconcileAchievement: () => [{ actual: 9, target: 10, published: "90" }, {}],
  reconcileSatisfaction: () => [{ index: "76.25" }, { period: "2023", published: { index: "76.25", grade: "B" } }],
  rollUp: (id) => [[{ id: id(1), survey: [answers] }, { id: id(2), survey: [answers] }], { period: "2025" }],
  rollUpPerformance: (id) => [[{ id: id(1), hasPlan: true, predicate: "baik" }, { id: id(2), hasPlan: false }], { organisation: "baik", period: "2025" }],
  satisfactionSensitivity: () => [[answers], { period: "2021" }],
};
const doors = Object.entries(useCases).filter(([, it_]) => typeof it_ === "function").map(([name]) => name);
const run = (name: string, subject: unknown, options: unknown): Result<unknown> => (useCases as unknown as Readonly<Record<string, (a: unknown, b: unknown) => Result<unknown>>>)[name]?.(subject, options) ?? { ok: false, issues: [] };
const told = (result: Result<unknown>): string => {
  const value: unknown = result.ok ? result.value : undefined;
  // the receipt is written when it is asked for, and may stand in parts
  return JSON.stringify([value, (value as { readonly receipt?: unknown } | undefined)?.receipt ?? null, result.issues]);
};
const opaque = (n: number): string => `id-${n}`;
const named = (n: number): string => `id-${n}_Siti_Rahmawati_198503152010012003`;
const personal = { nama: "Siti Rahmawati", nip: "198503152010012003", nik: "1671015503850003" };
const marks = /Siti|Rahmawati|\d{15}/u;

/** The value with personal data put into each object in it, one object at a time. */
const withPersonal = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap((item, at) => withPersonal(item).map((changed) => value.map((it_: unknown, index) => (index === at ? changed : it_))));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return [];
  return [{ ...value, ...personal }, ...Object.entries(value).flatMap(([key, item]) => withPersonal(item).map((changed) => ({ ...value, [key]: changed })))];
};

describe("law 11: nothing of a person but the caller's identifier", () => {
  it("knows every use case", () => { expect(doors.filter((name) => !(name in asks))).toEqual([]); });
  it.each(Object.keys(asks))("%s: an identifier comes back as it is, and from nothing else does a name or number come back", (name) => {
    const ask = asks[name] ?? (() => [undefined, undefined]);
    const plain = run(name, ...ask(opaque));
    expect(plain.issues.filter((it_) => it_.severity === "error")).toEqual([]);
    const text = told(run(name, ...ask(named)));
    expect(text.replaceAll(/(id-\d)_Siti_Rahmawati_198503152010012003/gu, "$1")).toBe(told(plain));
  });
  it.each(Object.keys(asks))("%s: what stands beside the identifiers is refused or dropped", (name) => {
    const [subject, options] = asks[name]?.(opaque) ?? [undefined, undefined];
    const changed = withPersonal(subject);
    expect(changed.length).toBeGreaterThan(0);
    for (const it_ of changed) {
      const result = run(name, it_, options);
      if (result.ok) expect(told(result)).not.toMatch(marks);
    }
  });
});
