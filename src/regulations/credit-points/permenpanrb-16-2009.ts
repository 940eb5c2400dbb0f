/** PermenPANRB 16/2009: yearly credit points of teachers from their performance grade; kept for history. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * Percentage of the grade × yearly points of the golongan for the grade Baik. One document truncates in its first table and rounds half up in its second: the rounding belongs to the table at hand.
 *
 * @example
 * ```ts
 * import { assessCreditPoints, unwrap } from "pembinaan-asn";
 * const year = (rounding: string) => unwrap(assessCreditPoints({ rank: "III/a", predicate: "amat-baik" }, { period: "2015", rulebook: "permenpanrb-16-2009", conventions: { rounding } })).points.text;
 * [year("truncate-2dp"), year("half-up-2dp")]; // => ["13.12", "13.13"]
 * ```
 */
export const permenpanrb16of2009 = /* @__PURE__ */ defineRulebook({
  id: "permenpanrb-16-2009@1", family: "credit-points",
  instrument: { kind: "peraturan-menteri", issuer: "PANRB", number: "16", year: 2009, title: { id: "Jabatan Fungsional Guru dan Angka Kreditnya", en: "Functional position of teachers and its credit points" } },
  standing: "named", validity: { from: "2009-01-01", to: "2022-12-31", reviewedUntil: "2026-11-30" },
  citations: {
    formula: { locator: "persentase sebutan x angka kredit tahunan golongan", confidence: "unverified", source: "https://id.scribd.com/document/156307380", note: "first and last day are nominal: the year of the regulation, and the day before PermenPANRB 1/2023 counts" },
    rounding: { locator: "pembulatan berbeda antara dua tabel satu dokumen", confidence: "convention", source: "https://id.scribd.com/document/156307380" },
  },
  inputs: {
    predicate: { kind: "category", of: ["amat-baik", "baik", "cukup", "sedang", "kurang"], cite: "formula", label: { id: "sebutan", en: "grade" } },
    rank: { kind: "category", of: ["III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d"], cite: "formula", label: { id: "golongan ruang", en: "rank" } },
  },
  terms: {
    percentages: { table: { "amat-baik": 125, baik: 100, cukup: 75, sedang: 50, kurang: 25 }, cite: "formula", label: { id: "persentase sebutan", en: "percentage of the grade" } },
    yearly: { table: { "III/a": "10.5", "III/b": "9.5", "III/c": "20.25", "III/d": "19.5", "IV/a": "29.75", "IV/b": "29.75", "IV/c": 29, "IV/d": "42.5" }, cite: "formula", label: { id: "angka kredit tahunan", en: "yearly points" } },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "rounding" },
    predicateLabels: { cite: "formula", labels: { "amat-baik": { id: "Amat Baik", en: "Excellent" }, baik: { id: "Baik", en: "Good" }, cukup: { id: "Cukup", en: "Sufficient" }, sedang: { id: "Sedang", en: "Moderate" }, kurang: { id: "Kurang", en: "Poor" } } },
  },
  conventions: { rounding: { default: "half-up-2dp", cite: "rounding", label: { id: "pembulatan", en: "rounding" }, others: { "truncate-2dp": { set: { shownRounding: { rounding: { places: 2, mode: "truncate" } } } } } } },
  steps: [
    { id: "percent", scorer: "lookup@1", inputs: { key: "predicate", table: "percentages" }, cite: "formula", label: { id: "persentase", en: "percentage" } },
    { id: "ofGolongan", scorer: "lookup@1", inputs: { key: "rank", table: "yearly" }, cite: "formula", label: { id: "angka kredit tahunan golongan", en: "yearly points of the rank" } },
    { id: "fraction", scorer: "affine@1", inputs: { value: "percent" }, params: { times: "1/100" }, cite: "formula", label: { id: "bagian", en: "part" } },
    { id: "points", scorer: "product@1", inputs: { values: ["fraction", "ofGolongan"] }, cite: "formula", label: { id: "angka kredit setahun", en: "points of the year" } },
    { id: "shown", scorer: "round@1", inputs: { value: "points", rounding: "shownRounding" }, cite: "rounding", label: { id: "angka kredit yang ditampilkan", en: "points as shown" } },
  ],
  outputs: ["shown", "points"],
  notCovered: [{ id: "Unsur penunjang dan pengembangan keprofesian", en: "Supporting elements and professional development" }],
});
