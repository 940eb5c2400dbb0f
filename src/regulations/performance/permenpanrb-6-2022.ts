/** PermenPANRB 6/2022: the predicate of an ASN from two ratings, by a matrix; no number anywhere. */
import { ratingCodes } from "../../domain/performance/index.ts";
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * The appraisal in force since 2022. Results and behaviour are each judged above, at or below expectation; the matrix gives the predicate. It is
 * not symmetric: good results with bad behaviour are `kurang`, bad results with good behaviour `butuh-perbaikan`.
 *
 * @example
 * ```ts
 * import { permenpanrb6of2022 } from "pembinaan-asn/regulations/performance";
 * permenpanrb6of2022.id; // => "permenpanrb-6-2022@1"
 * ```
 */
export const permenpanrb6of2022 = /* @__PURE__ */ defineRulebook({
  id: "permenpanrb-6-2022@1", family: "performance",
  instrument: { kind: "peraturan-menteri", issuer: "PANRB", number: "6", year: 2022, title: { id: "Pengelolaan Kinerja Pegawai Aparatur Sipil Negara", en: "Performance management of civil servants" } },
  standing: "general", validity: { from: "2022-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    ratings: { locator: "hasil kerja dan perilaku kerja: di atas, sesuai, di bawah ekspektasi", confidence: "secondary", source: "https://id.scribd.com/document/672154356" },
    matrix: { locator: "kuadran predikat kinerja", confidence: "secondary", source: "several independent public programs agree on all nine cells" },
    labels: { locator: "formulir evaluasi kinerja", confidence: "secondary", source: "https://id.scribd.com/document/672154356" },
  },
  inputs: {
    results: { kind: "category", of: ratingCodes, cite: "ratings", label: { id: "rating hasil kerja", en: "rating of results" } },
    behaviour: { kind: "category", of: ratingCodes, cite: "ratings", label: { id: "rating perilaku kerja", en: "rating of behaviour" } },
  },
  terms: {
    predicates: {
      cite: "matrix", label: { id: "matriks predikat (baris perilaku, kolom hasil)", en: "matrix of predicates (rows behaviour, columns results)" },
      cells: {
        "di-atas-ekspektasi": { "di-atas-ekspektasi": "sangat-baik", "sesuai-ekspektasi": "baik", "di-bawah-ekspektasi": "butuh-perbaikan" },
        "sesuai-ekspektasi": { "di-atas-ekspektasi": "baik", "sesuai-ekspektasi": "baik", "di-bawah-ekspektasi": "butuh-perbaikan" },
        "di-bawah-ekspektasi": { "di-atas-ekspektasi": "kurang", "sesuai-ekspektasi": "kurang", "di-bawah-ekspektasi": "sangat-kurang" },
      },
    },
    predicateLabels: {
      cite: "labels",
      labels: {
        "sangat-baik": { id: "Sangat Baik", en: "Very good" }, baik: { id: "Baik", en: "Good" }, "butuh-perbaikan": { id: "Butuh Perbaikan", en: "Needs improvement" },
        kurang: { id: "Kurang/Misconduct", en: "Poor/misconduct" }, "sangat-kurang": { id: "Sangat Kurang", en: "Very poor" },
      },
    },
    ratingLabels: {
      cite: "ratings",
      labels: { "di-atas-ekspektasi": { id: "di atas ekspektasi", en: "above expectation" }, "sesuai-ekspektasi": { id: "sesuai ekspektasi", en: "at expectation" }, "di-bawah-ekspektasi": { id: "di bawah ekspektasi", en: "below expectation" } },
    },
  },
  steps: [{ id: "predicate", scorer: "matrix@1", inputs: { row: "behaviour", column: "results", cells: "predicates" }, cite: "matrix", label: { id: "predikat kinerja pegawai", en: "performance predicate" } }],
  outputs: ["predicate"],
  notCovered: [
    { id: "Jalan dari angka ke ekspektasi: tidak ada ambang nasional", en: "The way from a number to an expectation: no national threshold exists" },
    { id: "Dari tujuh nilai BerAKHLAK ke satu rating perilaku: pertimbangan penilai", en: "From the seven BerAKHLAK values to one rating of behaviour: a judgement" },
    { id: "Dari penilaian periodik ke tahunan: rating tahunan diberikan oleh penilai", en: "From periodic to annual: the assessor gives the annual ratings" },
    { id: "Predikat organisasi dan sebaran predikat unit", en: "The organisation's predicate and the distribution in a unit" },
  ],
});
