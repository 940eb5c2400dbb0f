/** KMK 127/2026, the employee's part: results (NHK), behaviour (NPK), both together (NKP), adjusted and blended with the organisation's score. */
import { defineRulebook } from "../../rulebook/index.ts";
import { kmkApp as app, kmkCitations } from "./kmk-127-2026-parts.ts";

/**
 * A row = achievement × K3 (of `kmk-k3-127-2026@1`), at most 120; NHK = mean of the rows weighted by K3, at most 120. NPK = mean of the
 * behaviour values of a period, then of the periods. Both are calibrated by level; NKP = 0.75 NHK + 0.25 NPK. Results, behaviour and NKP are each adjusted (discipline, the
 * superior's share, correction, 0 to 120) and blended with the NKO. Nothing is rounded on the way: the decree's own example prints 103.87 and 100.54, which early rounding turns into 103.88 and 100.53.
 *
 * @example
 * ```ts
 * import { kmkNkp127of2026 } from "pembinaan-asn/regulations/indicators";
 * kmkNkp127of2026.id; // => "kmk-nkp-127-2026@1"
 * ```
 */
export const kmkNkp127of2026 = /* @__PURE__ */ defineRulebook({
  id: "kmk-nkp-127-2026@1", family: "employee-value",
  instrument: { kind: "keputusan-menteri", issuer: "Keuangan", number: "127", year: 2026, title: { id: "Manajemen kinerja di lingkungan Kementerian Keuangan: nilai kinerja pegawai", en: "Performance management at the Ministry of Finance: the employee's value" } },
  standing: "named", validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    cap: kmkCitations.cap, own: kmkCitations.own,
    k3: { locator: "K3: rata-rata bobot kualitas dan bobot target", confidence: "secondary", source: `${app}; a second public program` },
    results: { locator: "hlm. 125-126", confidence: "unverified", source: app },
    behaviour: { locator: "rata-rata tujuh nilai BerAKHLAK", confidence: "unverified", source: app },
    calibration: { locator: "hlm. 139", confidence: "unverified", source: `${app}; a second public program reconstructs the same line`, note: "the limits 120 and 115 are printed in two sources" },
    nkp: { locator: "NKP = 75 % NHK + 25 % NPK", confidence: "secondary", source: `${app}; a second public program` },
    adjustment: { locator: "hlm. 139 dst.", confidence: "unverified", source: app },
    blend: { locator: "bobot NKO", confidence: "secondary", source: `${app}; a second public program; study cards of the ministry` },
    rating: { locator: "di atas, sesuai, di bawah ekspektasi", confidence: "unverified", source: app },
  },
  dimensions: {
    indicator: { open: true, label: { id: "IKI", en: "indicator" } },
    period: { open: true, ordered: true, label: { id: "periode", en: "period" } },
    attitude: { members: ["berorientasi-pelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif"], label: { id: "nilai BerAKHLAK", en: "value of the behaviour set" } },
    part: { members: [{ id: "results", label: { id: "hasil kerja", en: "results" } }, { id: "behaviour", label: { id: "perilaku kerja", en: "behaviour" } }, { id: "both", label: { id: "kinerja pegawai", en: "both together" } }] },
  },
  inputs: {
    achievement: { kind: "number", per: "indicator", min: 0, max: 120, cite: "results", label: { id: "capaian IKI (%)", en: "achievement (%)" } },
    k3: { kind: "number", per: "indicator", min: 0, cite: "k3", label: { id: "K3", en: "K3" } },
    days: { kind: "number", per: "indicator", min: 0, optional: true, cite: "results", label: { id: "hari SKP berlaku", en: "days in force" } },
    attitudeScore: { kind: "number", per: ["period", "attitude"], min: 0, max: 120, cite: "behaviour", label: { id: "nilai perilaku", en: "behaviour score" } },
    level: { kind: "category", of: ["jpt-madya-ke-atas", "jpt-pratama-ke-bawah"], cite: "calibration", label: { id: "jenjang", en: "level" } },
    discipline: { kind: "category", of: ["none", "ringan", "sedang", "berat"], optional: true, cite: "adjustment", label: { id: "hukuman disiplin terberat", en: "heaviest discipline category" } },
    disciplineScore: { kind: "number", min: 0, optional: true, cite: "adjustment", label: { id: "skor disiplin", en: "discipline score" } },
    staffDiscipline: { kind: "number", min: 0, optional: true, cite: "adjustment", label: { id: "jumlah nilai disiplin bawahan langsung", en: "sum of the discipline values of the direct subordinates" } },
    correction: { kind: "number", min: -5, max: 5, optional: true, cite: "adjustment", label: { id: "koreksi", en: "correction" } },
    nko: { kind: "number", min: 0, max: 120, cite: "blend", label: { id: "NKO", en: "organisation's score" } },
    tier: { kind: "category", of: ["tier-1", "tier-2"], cite: "blend", label: { id: "kelompok bobot NKO", en: "tier of the NKO weight" } },
  },
  terms: {
    zero: { number: 0, cite: "own" },
    hundredTwenty: { number: 120, cite: "cap", label: { id: "nilai tertinggi", en: "highest value" } },
    topLine: { points: [[0, 0], [120, 120]], cite: "calibration" },
    calibratedLine: { points: [[0, 0], [100, 100], [120, 115]], cite: "calibration", label: { id: "kalibrasi: paling tinggi 115", en: "calibration: at most 115" } },
    resultsShare: { number: "0.75", cite: "nkp" }, behaviourShare: { number: "0.25", cite: "nkp" },
    partOf: { per: "part", codes: { results: "results", behaviour: "behaviour", both: "both" }, cite: "own" },
    disciplineShare: { table: { none: 0, ringan: "0.10", sedang: "0.25", berat: "0.40" }, cite: "adjustment", label: { id: "bagian menurut kategori disiplin", en: "share by discipline category" } },
    staffLimit: { number: 5, cite: "adjustment", label: { id: "dampak atasan paling tinggi", en: "highest share of the superior" } },
    nkoWeight: { table: { "tier-1": "0.5", "tier-2": "0.3" }, cite: "blend", label: { id: "bobot NKO", en: "weight of the NKO" } },
    nkoWeightBelow: { number: "0.1", cite: "blend", label: { id: "bobot NKO bila hasil di bawahnya", en: "weight of the NKO where the result is below it" } },
    ratings: { cite: "rating", range: { from: 0, to: 120 }, bands: [{ above: 100, to: 120, category: "di-atas-ekspektasi" }, { from: 90, to: 100, category: "sesuai-ekspektasi" }, { from: 0, below: 90, category: "di-bawah-ekspektasi" }] },
  },
  conventions: {
    duration: { default: "whole-period", cite: "results", label: { id: "lamanya SKP", en: "time in force" }, others: { "by-days": {} } },
    missing: { default: "undetermined", cite: "own", others: { "exclude-and-renormalise": { cite: "results" } } },
    adjusted: { default: "none", cite: "adjustment", label: { id: "penyesuaian", en: "adjustment" }, others: { applied: {} } },
  },
  steps: [
    { id: "rowProduct", per: "indicator", scorer: "product@1", inputs: { values: ["achievement", "k3"] }, cite: "results" },
    { id: "row", per: "indicator", scorer: "clamp@1", inputs: { value: "rowProduct", max: "hundredTwenty" }, cite: "results", label: { id: "capaian x K3, paling tinggi 120", en: "achievement × K3, at most 120" } },
    { id: "byDays", per: "indicator", scorer: "product@1", inputs: { values: ["k3", "days"] }, cite: "results" },
    { id: "rowWeight", per: "indicator", scorer: "select@1", inputs: { code: "convention.duration", cases: { "by-days": "byDays" }, otherwise: "k3" }, cite: "results", label: { id: "bobot baris", en: "weight of the row" } },
    { id: "rowMean", scorer: "weighted-mean@1", inputs: { values: "row", weights: "rowWeight" }, missing: "convention.missing", cite: "results" },
    { id: "nhk", scorer: "clamp@1", inputs: { value: "rowMean", max: "hundredTwenty" }, cite: "results", label: { id: "nilai hasil kerja (NHK)", en: "value of the results (NHK)" } },
    { id: "attitudes", per: "period", scorer: "mean@1", inputs: { values: "attitudeScore" }, cite: "behaviour", label: { id: "perilaku dalam periode", en: "behaviour in the period" } },
    { id: "npk", scorer: "mean@1", inputs: { values: "attitudes" }, cite: "behaviour", label: { id: "nilai perilaku kerja (NPK)", en: "value of the behaviour (NPK)" } },
    { id: "nhkTop", scorer: "interpolate@1", inputs: { value: "nhk", points: "topLine" }, params: { outside: "clamp" }, cite: "calibration" },
    { id: "nhkOther", scorer: "interpolate@1", inputs: { value: "nhk", points: "calibratedLine" }, params: { outside: "clamp" }, cite: "calibration" },
    { id: "nhkCalibrated", scorer: "select@1", inputs: { code: "level", cases: { "jpt-madya-ke-atas": "nhkTop", "jpt-pratama-ke-bawah": "nhkOther" } }, cite: "calibration", label: { id: "NHK terkalibrasi", en: "NHK, calibrated" } },
    { id: "npkTop", scorer: "interpolate@1", inputs: { value: "npk", points: "topLine" }, params: { outside: "clamp" }, cite: "calibration" },
    { id: "npkOther", scorer: "interpolate@1", inputs: { value: "npk", points: "calibratedLine" }, params: { outside: "clamp" }, cite: "calibration" },
    { id: "npkCalibrated", scorer: "select@1", inputs: { code: "level", cases: { "jpt-madya-ke-atas": "npkTop", "jpt-pratama-ke-bawah": "npkOther" } }, cite: "calibration", label: { id: "NPK terkalibrasi", en: "NPK, calibrated" } },
    { id: "first", scorer: "weighted-sum@1", inputs: { values: ["nhkCalibrated", "npkCalibrated"], weights: ["resultsShare", "behaviourShare"] }, cite: "nkp", label: { id: "NKP awal", en: "NKP before adjustment" } },
    { id: "before", per: "part", scorer: "select@1", inputs: { code: "partOf", cases: { results: "nhkCalibrated", behaviour: "npkCalibrated", both: "first" } }, cite: "mechanical", label: { id: "nilai sebelum penyesuaian", en: "value before adjustment" } },
    { id: "share", scorer: "lookup@1", inputs: { key: "discipline", table: "disciplineShare" }, cite: "adjustment" },
    { id: "disciplineValue", scorer: "product@1", inputs: { values: ["disciplineScore", "share"] }, cite: "adjustment", label: { id: "nilai disiplin", en: "discipline value" } },
    { id: "staffShare", scorer: "affine@1", inputs: { value: "staffDiscipline" }, params: { times: "1/20" }, cite: "adjustment" },
    { id: "staffImpact", scorer: "clamp@1", inputs: { value: "staffShare", max: "staffLimit" }, cite: "adjustment", label: { id: "dampak disiplin bawahan", en: "the superior's share" } },
    { id: "deduction", scorer: "sum@1", inputs: { values: ["disciplineValue", "staffImpact"] }, cite: "adjustment", label: { id: "pengurang", en: "deduction" } },
    { id: "netCorrection", scorer: "difference@1", inputs: { of: "correction", less: "deduction" }, cite: "adjustment", label: { id: "koreksi dikurangi pengurang", en: "correction less deduction" } },
    { id: "withCorrection", per: "part", scorer: "sum@1", inputs: { values: ["before", "netCorrection"] }, cite: "adjustment" },
    { id: "within", per: "part", scorer: "clamp@1", inputs: { value: "withCorrection", min: "zero", max: "hundredTwenty" }, cite: "adjustment", label: { id: "nilai setelah penyesuaian", en: "value after adjustment" } },
    { id: "result", per: "part", scorer: "select@1", inputs: { code: "convention.adjusted", cases: { applied: "within" }, otherwise: "before" }, cite: "adjustment", label: { id: "nilai sebelum NKO", en: "value before the NKO" } },
    { id: "reaches", per: "part", scorer: "compare@1", inputs: { left: "result", right: "nko" }, params: { is: ">=" }, cite: "blend", label: { id: "mencapai NKO", en: "reaches the NKO" } },
    { id: "tierWeight", scorer: "lookup@1", inputs: { key: "tier", table: "nkoWeight" }, cite: "blend" },
    { id: "weightOfNko", per: "part", scorer: "choose@1", inputs: { when: "reaches", then: "tierWeight", otherwise: "nkoWeightBelow" }, cite: "blend", label: { id: "bobot NKO yang dipakai", en: "weight of the NKO that is used" } },
    { id: "weightOfResult", per: "part", scorer: "affine@1", inputs: { value: "weightOfNko" }, params: { times: -1, plus: 1 }, cite: "blend" },
    { id: "blended", per: "part", scorer: "weighted-sum@1", inputs: { values: ["result", "nko"], weights: ["weightOfResult", "weightOfNko"] }, cite: "blend", label: { id: "nilai akhir", en: "final value" } },
    { id: "rating", per: "part", scorer: "bands@1", inputs: { value: "blended", bands: "ratings" }, cite: "rating", label: { id: "rating", en: "rating" } },
  ],
  outputs: ["blended", "rating", "result", "first", "nhk", "nhkCalibrated", "npk", "npkCalibrated", "weightOfNko"],
  notCovered: [
    { id: "Predikat: matriks PermenPANRB 6/2022 atas rating hasil kerja dan perilaku", en: "The predicate: the matrix of PermenPANRB 6/2022 over the ratings of results and behaviour" },
    { id: "Masa berlaku nilai disiplin menurut triwulan", en: "How many quarters a discipline value holds" },
  ],
});
