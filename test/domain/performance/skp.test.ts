/** readSkp, readSkps: what is kept, and every refusal with its place. */
import { describe, expect, it } from "vitest";
import { readSkp, readSkps } from "../../../src/domain/index.ts";
import { unwrap } from "../../../src/kernel/index.ts";

const whole = {
  id: "skp-1", employee: "p1", assessor: "p2", superior: "p3", position: "pengawas", period: "2026", approach: "kuantitatif",
  plannedResults: [
    { id: "layanan", label: { id: "Layanan izin", en: "Permits" }, kind: "utama", supports: "rhk-7", perspective: "penerima-layanan", group: "perjanjian-kinerja", weight: "1/2", notDone: false },
    { id: "tugas", kind: "tambahan", category: "baik", scope: "smallest" },
  ],
  indicators: [{ id: "izin", objective: "layanan", formula: "maximise", target: 400, codes: { aspect: "kuantitas", targetIsMaximum: "tidak" } }],
  observations: [{ indicator: "izin", period: "2026", value: 410, evidence: "register-2026" }],
  behaviours: [{ value: "kolaboratif", expectation: "Berbagi data" }, { value: "loyal" }],
  evaluations: [
    { period: "2026-Q1", kind: "periodik", feedback: "Baik, teruskan." },
    { period: "2026", kind: "tahunan", ratings: { results: "diatas", behaviour: "sesuai" }, behaviourScores: { disiplin: "88.5", kepemimpinan: null }, assessorBehaviour: 110, othersBehaviour: "100", creativity: "unit", newIdea: true },
  ],
};
const changed = (change: object): unknown => ({ ...whole, ...change });
const issuesOf = (value: unknown): readonly string[] => readSkp(value).issues.map((it_) => `${it_.code}@${it_.path}`);

describe("readSkp", () => {
  it("reads codes as people write them", () => {
    const skp = unwrap(readSkp(changed({ position: " Pengawas", approach: "Kuantitatif", plannedResults: whole.plannedResults.map((it_) => ({ ...it_, kind: it_.kind.toUpperCase() })), behaviours: [{ value: "Berorientasi  Pelayanan" }] })));
    expect([skp.position, skp.approach, skp.plannedResults.map((it_) => it_.kind), skp.behaviours]).toEqual(["pengawas", "kuantitatif", ["utama", "tambahan"], [{ value: "berorientasi-pelayanan" }]]);
    expect(issuesOf(changed({ behaviours: [{ value: "orientasi pelayanan" }] }))).toEqual(["wrong-type@behaviours[0].value"]);
  });
  it("keeps everything, exact and frozen", () => {
    const skp = unwrap(readSkp(whole));
    expect(skp).toMatchObject({ period: { from: "2026-01-01", to: "2026-12-31" }, position: "pengawas", plannedResults: [{ weight: "1/2", supports: "rhk-7", notDone: false }, { category: "baik" }] });
    expect(skp.indicators[0]).toMatchObject({ target: { value: "400" }, objective: "layanan" });
    expect(skp.observations[0]).toMatchObject({ value: "410", evidence: "register-2026" });
    expect(skp.evaluations[1]).toEqual({ period: "2026", kind: "tahunan", ratings: { results: "di-atas-ekspektasi", behaviour: "sesuai-ekspektasi" }, behaviourScores: { disiplin: "177/2", kepemimpinan: null }, assessorBehaviour: "110", othersBehaviour: "100", creativity: "unit", newIdea: true });
    expect([Object.isFrozen(skp), Object.isFrozen(skp.evaluations), Object.isFrozen(skp.indicators)]).toEqual([true, true, true]);
    expect(unwrap(readSkp(JSON.parse(JSON.stringify(skp)))) ).toEqual(skp);
  });
  it("needs no more than who, by whom and when", () => {
    expect(unwrap(readSkp({ id: "a", employee: "b", assessor: "c", period: { from: "2021-07-01", to: "2021-08-15" } }))).toEqual({ id: "a", employee: "b", assessor: "c", period: { from: "2021-07-01", to: "2021-08-15" }, plannedResults: [], indicators: [], observations: [], behaviours: [], evaluations: [] });
  });
  it.each([
    ["an assessor who is assessed", { assessor: "p1" }, "assessor-is-assessed@assessor"],
    ["a superior who is the assessor", { superior: "p2" }, "superior-not-above@superior"],
    ["a superior who is the employee", { superior: "p1" }, "superior-not-above@superior"],
    ["a rating outside the scale", { evaluations: [{ period: "2026", kind: "tahunan", ratings: { results: "istimewa" } }] }, "unknown-rating@evaluations[0].ratings.results"],
    ["a result named twice", { plannedResults: [...whole.plannedResults, whole.plannedResults[1]] }, "duplicate-result@plannedResults[2]"],
    ["a value named twice", { behaviours: [{ value: "loyal" }, { value: "loyal" }] }, "duplicate-behaviour@behaviours[1]"],
    ["a value that is none of the seven", { behaviours: [{ value: "integritas" }] }, "wrong-type@behaviours[0].value"],
    ["two evaluations of one period", { evaluations: [{ period: "2026", kind: "tahunan" }, { period: "2026", kind: "periodik" }] }, "duplicate-evaluation@evaluations[1]"],
    ["an evaluation of another year", { evaluations: [{ period: "2025", kind: "tahunan" }] }, "evaluation-outside-plan@evaluations[0]"],
    ["an evaluation without a period", { evaluations: [{ period: "soon", kind: "tahunan" }] }, "not-a-period@evaluations[0].period"],
    ["an aspect that is none", { indicators: [{ ...whole.indicators[0], codes: { aspect: "mutu" } }] }, "wrong-type@indicators[0].codes.aspect"],
    ["a flag that is none", { indicators: [{ ...whole.indicators[0], codes: { targetIsMaximum: "true" } }] }, "wrong-type@indicators[0].codes.targetIsMaximum"],
    ["an indicator of no result", { indicators: [{ id: "izin", formula: "maximise", objective: "lain" }] }, "unknown-objective@indicators[0].objective"],
    ["an observation of no indicator", { observations: [{ indicator: "x", period: "2026", value: 1 }] }, "unknown-indicator@observations[0].indicator"],
    ["a kind of result that is none", { plannedResults: [{ id: "a", kind: "khusus" }], indicators: [], observations: [] }, "wrong-type@plannedResults[0].kind"],
    ["a label in one language", { plannedResults: [{ id: "layanan", kind: "utama", label: { id: "x" } }] }, "missing-key@plannedResults[0].label.en"],
    ["no period", { period: "2026-13" }, "not-a-period@period"],
    ["days in the wrong order", { period: { from: "2026-02-01", to: "2026-01-01" } }, "reversed-range@period"],
    ["a weight that is no number", { plannedResults: [{ id: "layanan", kind: "utama", weight: "much" }] }, "not-a-number@plannedResults[0].weight"],
    ["a score that is no number", { evaluations: [{ period: "2026", kind: "tahunan", behaviourScores: { disiplin: "x" } }] }, "not-a-number@evaluations[0].behaviourScores.disiplin"],
    ["scores that are no record", { evaluations: [{ period: "2026", kind: "tahunan", behaviourScores: 3 }] }, "wrong-type@evaluations[0].behaviourScores"],
    ["feedback that is no text", { evaluations: [{ period: "2026", kind: "tahunan", feedback: 3 }] }, "wrong-type@evaluations[0].feedback"],
    ["an unknown field", { grade: 9 }, "unknown-key@grade"],
  ])("refuses %s", (_, change, expected) => {
    expect(issuesOf(changed(change))).toContain(expected);
  });
  it.each([null, 3, [], { get id(): string { throw new Error("no"); } }, new Proxy({}, { ownKeys: () => { throw new Error("no"); } }), { ...whole, evaluations: [3], behaviours: [null], plannedResults: ["x"] }])("does not throw for %#", (value) => {
    expect([readSkp(value).ok, readSkps([value]).ok, readSkps(value).ok && Array.isArray(value) === false]).toEqual([false, false, false]);
  });
});

describe("readSkps", () => {
  const plan = (id: string, from: string, to: string, employee = "p1"): object => ({ id, employee, assessor: "p2", period: { from, to } });
  const codes = (list: readonly object[]): readonly string[] => readSkps(list).issues.map((it_) => `${it_.code}@${it_.path}`);
  it("reads a move in mid-year, and two persons at the same time", () => {
    expect(unwrap(readSkps([plan("a", "2021-07-01", "2021-08-31"), plan("b", "2021-09-01", "2021-12-31"), plan("c", "2021-07-01", "2021-12-31", "p9")])).map((it_) => it_.id)).toEqual(["a", "b", "c"]);
  });
  it("refuses a day in two plans of one person, and an id used twice", () => {
    expect(codes([plan("a", "2021-07-01", "2021-09-01"), plan("b", "2021-09-01", "2021-12-31")])).toEqual(["overlapping-plans@[1].period"]);
    expect(codes([plan("a", "2021-07-01", "2021-08-31"), plan("a", "2021-09-01", "2021-12-31")])).toEqual(["duplicate-plan@[1]"]);
  });
  it("says in which plan a fault is", () => {
    expect(codes([plan("a", "2021-07-01", "2021-08-31"), { ...plan("b", "2021-09-01", "2021-12-31"), assessor: "p1", indicators: [{ id: "i" }] }])).toEqual(["missing-key@[1].indicators[0].formula"]);
    expect(codes([{ ...plan("b", "2021-09-01", "2021-12-31"), assessor: "p1" }])).toEqual(["assessor-is-assessed@[0].assessor"]);
  });
});
