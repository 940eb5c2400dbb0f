/** A guideline that leaves open every kind of thing that regions change, and nothing else: what the tests of overlays are made of. */
import type { OverlayData, RulebookData } from "../../src/rulebook/index.ts";

const text = (id: string, en: string): { readonly id: string; readonly en: string } => ({ id, en });
const instrument: RulebookData["instrument"] = { kind: "guideline", issuer: "Kota Contoh", number: "3", year: 2026, title: text("Pedoman tambahan penghasilan (contoh rekaan)", "Guideline for an allowance (made-up example)") };

/** The guideline. Its locked parts: the least and largest answer, the measures of the indicators, the last step. */
export const allowance: RulebookData = {
  id: "pedoman-tpp-3-2026@1", family: "contoh", instrument, standing: "general", validity: { from: "2024-01-01", reviewedUntil: "2026-11-30" },
  citations: { rule: { locator: "pasal 5", confidence: "text" }, locked: { locator: "PP 30/2019 pasal 29", confidence: "text" }, own: { locator: "tidak diatur", confidence: "convention" } },
  dimensions: {
    component: { label: text("komponen", "component"), open: { add: "any", omit: ["disiplin"], min: 1, max: 5 }, members: [{ id: "kinerja", label: text("Kinerja", "Performance") }, "kehadiran", "disiplin"] },
    extra: { open: { add: "any", omit: "any", min: 1 }, members: ["inovasi"] },
    indicator: { members: ["surat", "indeks"] },
    quarter: { members: ["q1", "q2"], ordered: true },
  },
  inputs: {
    score: { kind: "number", per: "component", min: 0, max: 200, label: text("nilai", "score"), unit: text("poin", "points") },
    points: { kind: "number", per: "extra" },
    verified: { kind: "flag", absent: true },
    actual: { kind: "number", per: ["indicator", "quarter"], min: 0 }, target: { kind: "number", per: "indicator", min: 0 },
    answer: { kind: "category", of: ["1", "2", "3", "4", "5", "6"] },
  },
  terms: {
    weight: { per: "component", values: { kinerja: 60, kehadiran: 30, disiplin: 10 }, open: { min: 0, max: 100 }, siblingsSum: { to: 100, unless: { weightsTotal: ["renormalise", "keep-base-100"] } }, cite: "rule", label: text("bobot komponen", "weight of a component") },
    grades: { bands: [{ from: 90, category: "A" }, { from: 70, below: 90, category: "B" }, { below: 70, category: "C" }], range: { from: 0 }, open: {}, cite: "rule" },
    names: { labels: { A: text("Sangat Baik", "Very good"), B: text("Baik", "Good"), C: text("Cukup", "Fair") }, open: {}, cite: "rule" },
    cap: { number: 110, open: { min: 50, max: 120 }, cite: "locked", label: text("batas tertinggi", "cap") },
    floor: { number: 0, open: { min: 0, max: 120 }, cite: "rule" },
    formula: { code: "ratio", open: { of: ["ratio", "mirror"] }, cite: "rule" },
    stageOfExtras: { code: "before-cap", open: { of: ["before-cap", "after-cap"] }, cite: "rule" },
    unverified: { number: 1, open: { min: 0, max: 1 }, cite: "rule" },
    one: { number: 1, cite: "own" },
    ladder: { bands: [{ from: 85, value: 1 }, { from: 60, below: 85, value: "0.8" }, { below: 60, value: "0.5" }], range: { from: 0 }, open: { min: 0, max: 1, monotone: "up" }, cite: "rule" },
    inner: { rounding: "none", open: { of: ["none", "half-up", "half-even"], max: 2 }, cite: "own" },
    last: { rounding: { places: 2, mode: "half-up" }, open: { of: ["none", "half-up", "truncate"], max: 3 }, cite: "own" },
    method: { per: "indicator", codes: { surat: "sum", indeks: "average" }, open: { of: ["sum", "average"], only: { sum: { measure: ["jumlah"] } } }, cite: "rule" },
    measure: { per: "indicator", codes: { surat: "jumlah", indeks: "indeks" }, cite: "locked" },
    scale: { table: { 1: 25, 2: 50, 3: 75, 4: 100 }, open: { of: ["1", "2", "3", "4", "5", "6"], min: 0, max: 100 }, cite: "rule" },
    curve: { points: [[0, 0], [100, 1]], open: { monotone: "up" }, cite: "rule" },
    verdicts: { cells: { A: { yes: "cair", no: "tunda" }, B: { yes: "cair", no: "tunda" }, C: { yes: "tunda", no: "tunda" } }, open: { of: ["cair", "tunda"] }, cite: "rule" },
    paid: { code: "yes", open: { of: ["yes", "no"] }, cite: "rule" },
  },
  conventions: {
    weightsTotal: { default: "reject", cite: "own", others: { renormalise: {}, "keep-base-100": { only: { missing: ["undetermined", "zero"] } } } },
    missing: { default: "undetermined", cite: "own", others: { "exclude-and-renormalise": {}, zero: {}, void: {} } },
  },
  steps: [
    { id: "mean", scorer: "weighted-mean@1", inputs: { values: "score", weights: "weight" }, missing: "convention.missing", cite: "rule" },
    { id: "weighted", scorer: "weighted-sum@1", inputs: { values: "score", weights: "weight" }, missing: "undetermined", cite: "rule" },
    { id: "ofHundred", scorer: "affine@1", inputs: { value: "weighted" }, params: { times: "1/100" }, cite: "rule" },
    { id: "combined", scorer: "select@1", inputs: { code: "convention.weightsTotal", cases: { reject: "mean", renormalise: "mean", "keep-base-100": "ofHundred" } }, cite: "own" },
    { id: "extras", scorer: "sum@1", inputs: { values: "points" }, missing: "zero", cite: "rule" },
    { id: "withExtras", scorer: "sum@1", inputs: { values: ["combined", "extras"] }, cite: "rule" },
    { id: "beforeCap", scorer: "select@1", inputs: { code: "stageOfExtras", cases: { "before-cap": "withExtras", "after-cap": "combined" } }, cite: "rule" },
    { id: "capped", scorer: "clamp@1", inputs: { value: "beforeCap", min: "floor", max: "cap" }, cite: "locked" },
    { id: "cappedWithExtras", scorer: "sum@1", inputs: { values: ["capped", "extras"] }, cite: "rule" },
    { id: "afterCap", scorer: "select@1", inputs: { code: "stageOfExtras", cases: { "before-cap": "capped", "after-cap": "cappedWithExtras" } }, cite: "rule" },
    { id: "gate", scorer: "choose@1", inputs: { when: "verified", then: "one", otherwise: "unverified" }, cite: "rule" },
    { id: "gated", scorer: "product@1", inputs: { values: ["afterCap", "gate"] }, cite: "rule" },
    { id: "rounded", scorer: "round@1", inputs: { value: "gated", rounding: "inner" }, cite: "own" },
    { id: "shown", scorer: "round@1", inputs: { value: "rounded", rounding: "last" }, cite: "own" },
    { id: "grade", scorer: "bands@1", inputs: { value: "shown", bands: "grades" }, cite: "rule" },
    { id: "verdict", scorer: "matrix@1", inputs: { row: "grade", column: "paid", cells: "verdicts" }, cite: "rule" },
    { id: "factor", scorer: "band-value@1", inputs: { value: "combined", bands: "ladder" }, cite: "rule" },
    { id: "bent", scorer: "interpolate@1", inputs: { value: "combined", points: "curve" }, params: { outside: "extend" }, cite: "rule" },
    { id: "added", per: "indicator", scorer: "sum@1", inputs: { values: "actual" }, cite: "rule" },
    { id: "averaged", per: "indicator", scorer: "mean@1", inputs: { values: "actual" }, cite: "rule" },
    { id: "known", per: "indicator", scorer: "select@1", inputs: { code: "measure", cases: { jumlah: "added", indeks: "averaged" } }, cite: "locked" },
    { id: "soFar", per: "indicator", scorer: "select@1", inputs: { code: "method", cases: { sum: "added", average: "averaged" } }, cite: "rule" },
    { id: "ratio", per: "indicator", scorer: "ratio@1", inputs: { of: "soFar", to: "target" }, params: { times: 100 }, cite: "rule" },
    { id: "mirror", per: "indicator", scorer: "affine@1", inputs: { value: "ratio" }, params: { times: -1, plus: 200 }, cite: "rule" },
    { id: "achievement", per: "indicator", scorer: "select@1", inputs: { code: "formula", cases: { ratio: "ratio", mirror: "mirror" } }, cite: "rule" },
    { id: "answered", scorer: "lookup@1", inputs: { key: "answer", table: "scale" }, cite: "rule" },
  ],
  outputs: ["shown", "grade", "verdict", "factor", "bent", "achievement", "known", "answered"],
};

/** What is observed where a test does not say otherwise: 90 × 60 % + 80 × 30 % + 50 × 10 % = 83, and 2 points for an innovation. */
export const observed = { score: { kinerja: 90, kehadiran: 80, disiplin: 50 }, points: { inovasi: 2 }, actual: { surat: { q1: 40, q2: 50 }, indeks: { q1: 80, q2: 90 } }, target: { surat: 100, indeks: 85 }, answer: "3" };

/** An overlay of the guideline. */
export const perwali = (id: string, more: Partial<OverlayData>): OverlayData => ({
  id, rulebook: "pedoman-tpp-3-2026@1", instrument: { ...instrument, kind: "peraturan-kepala-daerah", number: id.replace(/\D/gu, "") || "1" },
  citation: { locator: "pasal 2", confidence: "text", sha256: "0".repeat(64) }, validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" }, illustration: true, ...more,
});
