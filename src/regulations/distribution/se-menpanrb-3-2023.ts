/** SE MenPANRB 3/2023: the guide to the distribution of employees' predicates, by the predicate of the organisation. */
import { defineRulebook } from "../../rulebook/index.ts";
import { headcount, shareCitations, shareSteps, shareTerms } from "./share-worksheet.ts";

const predicates = [
  { id: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } }, { id: "baik", label: { id: "Baik", en: "Good" } }, { id: "butuh-perbaikan", label: { id: "Butuh Perbaikan", en: "Needs improvement" } },
  { id: "kurang", label: { id: "Kurang", en: "Poor" } }, { id: "sangat-kurang", label: { id: "Sangat Kurang", en: "Very poor" } },
] as const;

/** The predicates of employees under PermenPANRB 6/2022, best first. */
export const employeePredicates: readonly string[] = predicates.map(({ id }) => id);

const limits = [
  { id: "istimewa-majority", label: { id: "Istimewa: mayoritas Sangat Baik", en: "Istimewa: the majority Sangat Baik" } },
  { id: "istimewa-max", label: { id: "Istimewa: Sangat Baik paling banyak 70 %", en: "Istimewa: Sangat Baik at most 70 %" } },
  { id: "baik-majority", label: { id: "Baik: mayoritas Baik", en: "Baik: the majority Baik" } },
  { id: "baik-max", label: { id: "Baik: Baik paling banyak 70 %", en: "Baik: Baik at most 70 %" } },
  { id: "baik-must-exist", label: { id: "Baik: harus ada Butuh Perbaikan atau Kurang", en: "Baik: someone must be Butuh Perbaikan or Kurang" } },
  { id: "butuh-perbaikan-min", label: { id: "Butuh Perbaikan: Butuh Perbaikan paling sedikit 60 %", en: "Butuh Perbaikan: Butuh Perbaikan at least 60 %" } },
  { id: "butuh-perbaikan-max", label: { id: "Butuh Perbaikan: Sangat Baik paling banyak 10 %", en: "Butuh Perbaikan: Sangat Baik at most 10 %" } },
  { id: "kurang-min", label: { id: "Kurang: Kurang paling sedikit 60 %", en: "Kurang: Kurang at least 60 %" } },
  { id: "kurang-min-below", label: { id: "Kurang: Butuh Perbaikan paling sedikit 10 %", en: "Kurang: Butuh Perbaikan at least 10 %" } },
  { id: "kurang-max", label: { id: "Kurang: Sangat Baik paling banyak 10 %", en: "Kurang: Sangat Baik at most 10 %" } },
  { id: "sangat-kurang-min", label: { id: "Sangat Kurang: Sangat Kurang paling sedikit 60 %", en: "Sangat Kurang: Sangat Kurang at least 60 %" } },
  { id: "sangat-kurang-min-below", label: { id: "Sangat Kurang: Kurang dan Butuh Perbaikan bersama paling sedikit 10 %", en: "Sangat Kurang: Kurang and Butuh Perbaikan together at least 10 %" } },
  { id: "sangat-kurang-forbidden", label: { id: "Sangat Kurang: tidak ada Sangat Baik", en: "Sangat Kurang: nobody is Sangat Baik" } },
] as const;

/**
 * The guide in force since 31 January 2023. The organisation's predicate (Istimewa, not Sangat Baik, is its best) decides which limits hold. A finding is a warning
 * to the leader, never an error: the guide is weighed, not obeyed.
 *
 * @example
 * ```ts
 * import { checkDistribution, unwrap } from "pembinaan-asn";
 * const unit = { "sangat-baik": 7, baik: 3, "butuh-perbaikan": 0, kurang: 0, "sangat-kurang": 0 };
 * unwrap(checkDistribution(unit, { organisation: "istimewa", period: "2026" })).receipt.rulebook; // => "se-menpanrb-3-2023@1"
 * ```
 */
export const seMenpanrb3of2023 = /* @__PURE__ */ defineRulebook({
  id: "se-menpanrb-3-2023@1", family: "distribution",
  instrument: { kind: "surat-edaran", issuer: "MenPANRB", number: "3", year: 2023, title: { id: "Penyesuaian pola distribusi predikat kinerja pegawai menurut predikat kinerja organisasi", en: "Distribution of employees' predicates by the predicate of the organisation" } },
  standing: "general", validity: { from: "2023-01-31", reviewedUntil: "2026-11-30" },
  citations: {
    ...shareCitations,
    limits: { locator: "pola distribusi menurut predikat organisasi", confidence: "unverified", source: "https://ainamulyana.com/2023/02/edaran-menpan-nomor-3-tahun-2023.html", note: "one complete source; the title of the circular is paraphrased" },
    guidance: { locator: "distribusi adalah panduan yang dipertimbangkan pimpinan", confidence: "secondary", source: "https://ainamulyana.com/2023/02/edaran-menpan-nomor-3-tahun-2023.html; naikpangkat.com" },
    scale: { locator: "capaian kinerja organisasi: Istimewa, Baik, Butuh Perbaikan/Cukup, Kurang, Sangat Kurang", confidence: "text", source: "PermenPANRB 6/2022, https://id.scribd.com/document/672154356" },
    majority: { locator: "\"mayoritas\" tidak didefinisikan", confidence: "convention", note: "more than half; the largest group that is not more than half cannot be decided" },
    small: { locator: "unit yang terlalu kecil tidak diatur", confidence: "convention", note: "one person cannot be the majority Baik and the one who is Butuh Perbaikan or Kurang" },
  },
  dimensions: { group: { label: { id: "predikat pegawai", en: "employees' predicate" }, members: predicates }, limit: { label: { id: "batas", en: "limit" }, members: limits } },
  inputs: {
    count: { kind: "count", per: "group", cite: "guidance", label: { id: "banyaknya pegawai", en: "number of employees" } },
    organisation: { kind: "category", of: ["istimewa", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"], cite: "scale", label: { id: "predikat kinerja organisasi", en: "predicate of the organisation" } },
  },
  terms: {
    ...shareTerms,
    owner: { per: "limit", cite: "limits", label: { id: "berlaku untuk predikat organisasi", en: "holds for the organisation's predicate" }, codes: {
      "istimewa-majority": "istimewa", "istimewa-max": "istimewa", "baik-majority": "baik", "baik-max": "baik", "baik-must-exist": "baik", "butuh-perbaikan-min": "butuh-perbaikan", "butuh-perbaikan-max": "butuh-perbaikan",
      "kurang-min": "kurang", "kurang-min-below": "kurang", "kurang-max": "kurang", "sangat-kurang-min": "sangat-kurang", "sangat-kurang-min-below": "sangat-kurang", "sangat-kurang-forbidden": "sangat-kurang" } },
    kind: { per: "limit", cite: "limits", label: { id: "jenis batas", en: "kind of limit" }, codes: {
      "istimewa-majority": "majority", "istimewa-max": "max", "baik-majority": "majority", "baik-max": "max", "baik-must-exist": "must-exist", "butuh-perbaikan-min": "min", "butuh-perbaikan-max": "max",
      "kurang-min": "min", "kurang-min-below": "min", "kurang-max": "max", "sangat-kurang-min": "min", "sangat-kurang-min-below": "min", "sangat-kurang-forbidden": "forbidden" } },
    percent: { per: "limit", cite: "limits", each: 0, label: { id: "batas (%)", en: "limit (%)" }, values: {
      "istimewa-max": 70, "baik-max": 70, "butuh-perbaikan-min": 60, "butuh-perbaikan-max": 10, "kurang-min": 60, "kurang-min-below": 10, "kurang-max": 10, "sangat-kurang-min": 60, "sangat-kurang-min-below": 10 } },
    covers: { per: ["limit", "group"], cite: "limits", each: 0, label: { id: "predikat yang terkena (1) atau tidak (0)", en: "predicate under the limit (1) or not (0)" }, values: {
      "istimewa-majority": { "sangat-baik": 1 }, "istimewa-max": { "sangat-baik": 1 }, "baik-majority": { baik: 1 }, "baik-max": { baik: 1 }, "baik-must-exist": { "butuh-perbaikan": 1, kurang: 1 },
      "butuh-perbaikan-min": { "butuh-perbaikan": 1 }, "butuh-perbaikan-max": { "sangat-baik": 1 }, "kurang-min": { kurang: 1 }, "kurang-min-below": { "butuh-perbaikan": 1 }, "kurang-max": { "sangat-baik": 1 },
      "sangat-kurang-min": { "sangat-kurang": 1 }, "sangat-kurang-min-below": { kurang: 1, "butuh-perbaikan": 1 }, "sangat-kurang-forbidden": { "sangat-baik": 1 } } },
    fewest: { per: "limit", cite: "small", each: 1, label: { id: "unit terkecil", en: "smallest unit" }, values: { "baik-majority": 2, "baik-must-exist": 2 } },
    kindLabels: { cite: "limits", labels: { majority: { id: "mayoritas", en: "majority" }, max: { id: "paling banyak", en: "at most" }, min: { id: "paling sedikit", en: "at least" }, "must-exist": { id: "harus ada", en: "must exist" }, forbidden: { id: "tidak boleh ada", en: "must not exist" } } },
    organisationLabels: { cite: "scale", labels: {
      istimewa: { id: "Istimewa", en: "Outstanding" }, baik: { id: "Baik", en: "Good" }, "butuh-perbaikan": { id: "Butuh Perbaikan/Cukup", en: "Needs improvement" }, kurang: { id: "Kurang", en: "Poor" }, "sangat-kurang": { id: "Sangat Kurang", en: "Very poor" } } },
  },
  conventions: { headcount, majority: { default: "over-half", cite: "majority", label: { id: "arti mayoritas", en: "meaning of majority" }, others: { largest: {} } } },
  steps: [
    ...shareSteps,
    { id: "byShare", per: "limit", scorer: "choose@1", inputs: { when: "holds", then: "okCode", otherwise: "notHeld" }, cite: "limits" },
    { id: "enough", per: "limit", scorer: "compare@1", inputs: { left: "people", right: "fewest" }, params: { is: ">=" }, cite: "small", label: { id: "unit cukup besar", en: "the unit is large enough" } },
    { id: "failed", per: "limit", scorer: "choose@1", inputs: { when: "enough", then: "warningCode", otherwise: "undecidableCode" }, cite: "small" },

    { id: "someone", per: "limit", scorer: "compare@1", inputs: { left: "covered" }, params: { is: ">=", to: 1 }, cite: "limits", label: { id: "ada orangnya", en: "there is someone" } },
    { id: "mustExist", per: "limit", scorer: "choose@1", inputs: { when: "someone", then: "okCode", otherwise: "failed" }, cite: "limits" },
    { id: "mustNotExist", per: "limit", scorer: "choose@1", inputs: { when: "someone", then: "warningCode", otherwise: "okCode" }, cite: "limits" },

    { id: "twice", per: "limit", scorer: "affine@1", inputs: { value: "covered" }, params: { times: 2 }, cite: "majority" },
    { id: "overHalf", per: "limit", scorer: "compare@1", inputs: { left: "twice", right: "people" }, params: { is: ">" }, cite: "majority", label: { id: "lebih dari separuh", en: "more than half" } },
    { id: "largest", scorer: "extreme@1", inputs: { values: "count" }, params: { take: "max" }, cite: "majority", label: { id: "kelompok terbesar", en: "largest group" } },
    { id: "isLargest", per: "limit", scorer: "compare@1", inputs: { left: "covered", right: "largest" }, params: { is: ">=" }, cite: "majority", label: { id: "sama dengan kelompok terbesar", en: "as large as the largest group" } },
    { id: "largestOnly", scorer: "select@1", inputs: { code: "convention.majority", cases: { largest: "okCode" }, otherwise: "undecidableCode" }, cite: "majority" },
    { id: "notOverHalf", per: "limit", scorer: "choose@1", inputs: { when: "isLargest", then: "largestOnly", otherwise: "failed" }, cite: "majority" },
    { id: "byMajority", per: "limit", scorer: "choose@1", inputs: { when: "overHalf", then: "okCode", otherwise: "notOverHalf" }, cite: "majority" },

    { id: "applies", per: "limit", scorer: "same-code@1", inputs: { left: "owner", right: "organisation" }, cite: "limits", label: { id: "batas ini berlaku", en: "this limit holds here" } },
    { id: "tested", per: "limit", scorer: "select@1", inputs: { code: "kind", cases: { majority: "byMajority", "must-exist": "mustExist", forbidden: "mustNotExist" }, otherwise: "byShare" }, cite: "limits" },
    { id: "finding", per: "limit", scorer: "only-where@1", inputs: { value: "tested", when: "applies" }, params: { else: "not-applicable", reason: "other-organisation-predicate" }, cite: "limits", label: { id: "temuan", en: "finding" } },
  ],
  outputs: ["finding", "share", "people"],
  notCovered: [
    { id: "Penetapan predikat kinerja organisasi: tidak ada ambang angka nasional", en: "Setting the predicate of the organisation: no national threshold exists" },
    { id: "Kurva distribusi: gambar, bukan kuota", en: "Distribution curves: drawings, not quotas" },
  ],
});
