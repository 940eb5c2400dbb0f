/** KMK 127/2026: what one ministry puts under the matrix, from the scores of a person to the two ratings and the predicate. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * Kementerian Keuangan, 2026, named and not general. Results (NHK) and behaviour (NPK) on 0 to 120, already calibrated, are adjusted (minus discipline and superior's impact, plus a correction) and blended with the organisation's score (NKO),
 * each for itself; above 100, 90 to 100 and below 90 are the ratings of PermenPANRB 6/2022, whose matrix follows. No value is rounded on the way.
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { kmk127of2026 } from "pembinaan-asn/regulations/performance";
 * const inputs = { nhk: 108, npk: 96, nko: 102, tier: "tier-2", correction: -5, discipline: 0, impact: 0 } as const;
 * const receipt = unwrap(evaluate(kmk127of2026, { period: "2026-S1", inputs }));
 * receipt.outputs.final.value?.exact; // => "501/5"
 * receipt.outputs.predicate.value; // => "baik"
 * ```
 */
export const kmk127of2026 = /* @__PURE__ */ defineRulebook({
  id: "kmk-127-2026-pegawai@1", family: "performance",
  instrument: { kind: "keputusan-menteri", issuer: "Menteri Keuangan", number: "127", year: 2026, title: { id: "Manajemen kinerja di lingkungan Kementerian Keuangan (lapisan angka bagi pegawai)", en: "Performance management in the ministry of finance (numeric layer for employees)" } },
  standing: "named", validity: { from: "2026-01-01", to: "2026-12-31", reviewedUntil: "2026-11-30" },
  citations: {
    sum: { locator: "0,75 NHK + 0,25 NPK", confidence: "secondary", source: "https://github.com/kucing007/kinerja-app and a second public program", note: "the decree's own text is not confirmed; the last day is nominal: the rule is known for 2026 only" },
    adjustment: { locator: "hlm. 139 dst.: disiplin, dampak atasan, koreksi -5 sampai 5", confidence: "unverified", source: "https://github.com/kucing007/kinerja-app" },
    blend: { locator: "bobot NKO 50 %, 30 %, 10 %", confidence: "secondary", source: "https://github.com/kucing007/kinerja-app and a second public program" },
    ratings: { locator: "di atas 100, 90 sampai 100, di bawah 90", confidence: "unverified", source: "https://github.com/kucing007/kinerja-app" },
    matrix: { locator: "kuadran predikat kinerja (PermenPANRB 6/2022)", confidence: "secondary", source: "several independent public programs agree on all nine cells" },
  },
  dimensions: { part: { label: { id: "bagian", en: "part" }, members: [{ id: "final", label: { id: "nilai pegawai (NKP)", en: "the employee (NKP)" } }, { id: "results", label: { id: "hasil kerja", en: "results" } }, { id: "behaviour", label: { id: "perilaku kerja", en: "behaviour" } }] } },
  inputs: {
    nhk: { kind: "number", min: 0, max: 120, cite: "sum", label: { id: "nilai hasil kerja (NHK), terkalibrasi", en: "score of results (NHK), calibrated" } },
    npk: { kind: "number", min: 0, max: 120, cite: "sum", label: { id: "nilai perilaku kerja (NPK), terkalibrasi", en: "score of behaviour (NPK), calibrated" } },
    nko: { kind: "number", min: 0, max: 120, cite: "blend", label: { id: "nilai kinerja organisasi (NKO)", en: "score of the organisation (NKO)" } },
    tier: { kind: "category", of: ["tier-1", "tier-2"], cite: "blend", label: { id: "kedekatan dengan pimpinan unit", en: "distance from the head of the unit" } },
    discipline: { kind: "number", min: 0, cite: "adjustment", label: { id: "pengurang disiplin", en: "deduction for discipline" } },
    impact: { kind: "number", min: 0, max: 5, cite: "adjustment", label: { id: "dampak atasan", en: "superior's impact" } },
    correction: { kind: "number", min: -5, max: 5, cite: "adjustment", label: { id: "koreksi", en: "correction" } },
  },
  terms: {
    nhkWeight: { per: "part", values: { final: "0.75", results: 1, behaviour: 0 }, cite: "sum", label: { id: "bobot NHK", en: "weight of NHK" } },
    npkWeight: { per: "part", values: { final: "0.25", results: 0, behaviour: 1 }, cite: "sum", label: { id: "bobot NPK", en: "weight of NPK" } },
    ofFinal: { per: "part", values: { final: 1, results: 0, behaviour: 0 }, cite: "sum" },
    ofResults: { per: "part", values: { final: 0, results: 1, behaviour: 0 }, cite: "sum" },
    ofBehaviour: { per: "part", values: { final: 0, results: 0, behaviour: 1 }, cite: "sum" },
    least: { number: 0, cite: "adjustment", label: { id: "nilai terendah", en: "lowest value" } },
    most: { number: 120, cite: "adjustment", label: { id: "nilai tertinggi", en: "highest value" } },
    atLeastNko: { table: { "tier-1": "0.5", "tier-2": "0.3" }, cite: "blend", label: { id: "bobot NKO bila nilai sama dengan atau di atas NKO", en: "weight of the NKO where the value reaches it" } },
    belowNko: { number: "0.1", cite: "blend", label: { id: "bobot NKO bila nilai di bawah NKO", en: "weight of the NKO where the value is below it" } },
    ratingBands: { cite: "ratings", range: { from: 0, to: 120 }, label: { id: "ambang ekspektasi", en: "thresholds of expectation" }, bands: [{ above: 100, to: 120, category: "di-atas-ekspektasi" }, { from: 90, to: 100, category: "sesuai-ekspektasi" }, { from: 0, below: 90, category: "di-bawah-ekspektasi" }] },
    predicates: { cite: "matrix", label: { id: "matriks predikat (baris perilaku, kolom hasil)", en: "matrix of predicates (rows behaviour, columns results)" }, cells: {
      "di-atas-ekspektasi": { "di-atas-ekspektasi": "sangat-baik", "sesuai-ekspektasi": "baik", "di-bawah-ekspektasi": "butuh-perbaikan" },
      "sesuai-ekspektasi": { "di-atas-ekspektasi": "baik", "sesuai-ekspektasi": "baik", "di-bawah-ekspektasi": "butuh-perbaikan" },
      "di-bawah-ekspektasi": { "di-atas-ekspektasi": "kurang", "sesuai-ekspektasi": "kurang", "di-bawah-ekspektasi": "sangat-kurang" },
    } },
    predicateLabels: { cite: "matrix", labels: { "sangat-baik": { id: "Sangat Baik", en: "Very good" }, baik: { id: "Baik", en: "Good" }, "butuh-perbaikan": { id: "Butuh Perbaikan", en: "Needs improvement" }, kurang: { id: "Kurang/Misconduct", en: "Poor/misconduct" }, "sangat-kurang": { id: "Sangat Kurang", en: "Very poor" } } },
    ratingLabels: { cite: "ratings", labels: { "di-atas-ekspektasi": { id: "di atas ekspektasi", en: "above expectation" }, "sesuai-ekspektasi": { id: "sesuai ekspektasi", en: "at expectation" }, "di-bawah-ekspektasi": { id: "di bawah ekspektasi", en: "below expectation" } } },
  },
  steps: [
    { id: "together", per: "part", scorer: "weighted-sum@1", inputs: { values: ["nhk", "npk"], weights: ["nhkWeight", "npkWeight"] }, cite: "sum", label: { id: "nilai sebelum penyesuaian", en: "score before adjustment" } },
    { id: "lessDiscipline", scorer: "affine@1", inputs: { value: "discipline" }, params: { times: -1 }, cite: "adjustment" },
    { id: "lessImpact", scorer: "affine@1", inputs: { value: "impact" }, params: { times: -1 }, cite: "adjustment" },
    { id: "adjustment", scorer: "sum@1", inputs: { values: ["lessDiscipline", "lessImpact", "correction"] }, cite: "adjustment", label: { id: "penyesuaian", en: "adjustment" } },
    { id: "withAdjustment", per: "part", scorer: "sum@1", inputs: { values: ["together", "adjustment"] }, cite: "adjustment" },
    { id: "adjusted", per: "part", scorer: "clamp@1", inputs: { value: "withAdjustment", min: "least", max: "most" }, cite: "adjustment", label: { id: "nilai setelah penyesuaian", en: "score after adjustment" } },
    { id: "reachesNko", per: "part", scorer: "compare@1", inputs: { left: "adjusted", right: "nko" }, params: { is: ">=" }, cite: "blend", label: { id: "mencapai NKO", en: "reaches the NKO" } },
    { id: "tierWeight", scorer: "lookup@1", inputs: { key: "tier", table: "atLeastNko" }, cite: "blend" },
    { id: "nkoWeight", per: "part", scorer: "choose@1", inputs: { when: "reachesNko", then: "tierWeight", otherwise: "belowNko" }, cite: "blend", label: { id: "bobot NKO", en: "weight of the NKO" } },
    { id: "ownWeight", per: "part", scorer: "affine@1", inputs: { value: "nkoWeight" }, params: { times: -1, plus: 1 }, cite: "blend", label: { id: "bobot nilai sendiri", en: "weight of the own score" } },
    { id: "blended", per: "part", scorer: "weighted-sum@1", inputs: { values: ["adjusted", "nko"], weights: ["ownWeight", "nkoWeight"] }, cite: "blend", label: { id: "nilai akhir", en: "final score" } },
    { id: "final", scorer: "weighted-sum@1", inputs: { values: "blended", weights: "ofFinal" }, cite: "blend", label: { id: "nilai kinerja pegawai (NKP)", en: "score of the employee (NKP)" } },
    { id: "resultsFinal", scorer: "weighted-sum@1", inputs: { values: "blended", weights: "ofResults" }, cite: "blend", label: { id: "nilai hasil kerja akhir", en: "final score of results" } },
    { id: "behaviourFinal", scorer: "weighted-sum@1", inputs: { values: "blended", weights: "ofBehaviour" }, cite: "blend", label: { id: "nilai perilaku kerja akhir", en: "final score of behaviour" } },
    { id: "results", scorer: "bands@1", inputs: { value: "resultsFinal", bands: "ratingBands" }, cite: "ratings", label: { id: "rating hasil kerja", en: "rating of results" } },
    { id: "behaviour", scorer: "bands@1", inputs: { value: "behaviourFinal", bands: "ratingBands" }, cite: "ratings", label: { id: "rating perilaku kerja", en: "rating of behaviour" } },
    { id: "predicate", scorer: "matrix@1", inputs: { row: "behaviour", column: "results", cells: "predicates" }, cite: "matrix", label: { id: "predikat kinerja pegawai", en: "performance predicate" } },
  ],
  outputs: ["predicate", "final", "resultsFinal", "behaviourFinal", "results", "behaviour"],
  notCovered: [
    { id: "NHK dari indikator, NPK dari nilai BerAKHLAK, dan kalibrasinya", en: "NHK from indicators, NPK from the BerAKHLAK values, and their calibration" },
    { id: "Besar pengurang disiplin dan dampak atasan menurut kategori dan triwulan", en: "How large the deduction for discipline and the impact are, by category and quarter" },
  ],
});
