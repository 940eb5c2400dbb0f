/** PermenPANRB 14/2017: the public satisfaction survey (SKM) and its index (IKM). */
import { defineRulebook } from "../../rulebook/index.ts";
import { elements2017 } from "./elements.ts";

/**
 * The rulebook in force for satisfaction surveys. NRR = total / answered for each element; index = Σ NRR × weight; IKM = index × 25; grade by the
 * band table of the annex. The weight is 1/k over the elements in force; printed weights, rounding stages, gaps between published bounds,
 * missing answers and free services are conventions, because no known text decides them.
 *
 * Grades compare the exact index (`basis`), whatever the shown figure was rounded through.
 *
 * @example
 * ```ts
 * import { permenpanrb14of2017 } from "pembinaan-asn/regulations/satisfaction";
 * permenpanrb14of2017.id; // => "permenpanrb-14-2017@1"
 * ```
 */
export const permenpanrb14of2017 = /* @__PURE__ */ defineRulebook({
  id: "permenpanrb-14-2017@1", family: "satisfaction",
  instrument: {
    kind: "peraturan-menteri", issuer: "PANRB", number: "14", year: 2017,
    title: { id: "Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik", en: "Guidelines for public satisfaction surveys of public service units" },
  },
  standing: "general", validity: { from: "2017-05-09", reviewedUntil: "2026-11-30" },
  citations: {
    elements: { locator: "unsur pelayanan", confidence: "secondary", source: "https://ikm.baritotimurkab.go.id/tentang", note: "art. 1-4 let the unit set its own indicators, so the list is open" },
    formula: { locator: "NRR, nilai interval", confidence: "secondary", source: "https://data.penajamkab.go.id/metadata/indikator/57" },
    conversion: { locator: "nilai interval konversi: x 25", confidence: "secondary", source: "https://data.penajamkab.go.id/metadata/indikator/57" },
    bands: { locator: "nilai persepsi, interval konversi, mutu, kinerja", confidence: "secondary", source: "https://ikm.baritotimurkab.go.id/tentang" },
    weight: { locator: "bobot: 1/k", confidence: "secondary", source: "https://skm.bantulkab.go.id/skpd-45c48cce2e2d7fbdea1afc51c7c6ad26", note: "0.11 and 0.111 both circulate as printed weights; nothing known decides between them" },
    weightChoice: { locator: "bobot tidak ditetapkan teks mana pun", confidence: "convention" },
    weight0110: { locator: "bobot 0.11", confidence: "secondary", source: "six public applications" },
    weight0111: { locator: "bobot 0.111", confidence: "secondary", source: "https://data.penajamkab.go.id/metadata/indikator/57" },
    weight1111: { locator: "bobot 0.1111", confidence: "secondary", source: "three public applications" },
    ownWeights: { locator: "bobot yang ditetapkan unit", confidence: "convention" },
    rounding: { locator: "pembulatan tidak ditetapkan teks mana pun", confidence: "convention", note: "every stage listed is seen in print" },
    gaps: { locator: "nilai di antara batas tercetak tidak diatur", confidence: "convention" },
    basis: { locator: "nilai yang dibandingkan dengan batas tidak diatur", confidence: "convention" },
    missing: { locator: "jawaban kosong tidak diatur", confidence: "convention" },
    freeService: { locator: "layanan gratis tidak diatur", confidence: "convention" },
    scale: { locator: "nilai persepsi 1-4", confidence: "secondary", source: "https://ikm.baritotimurkab.go.id/tentang" },
  },
  dimensions: { element: { label: { id: "unsur", en: "element" }, open: { omit: "any", add: "any", min: 1 }, members: elements2017 } },
  inputs: {
    total: { kind: "number", per: "element", min: 0, cite: "formula", label: { id: "jumlah nilai persepsi", en: "sum of the answers" } },
    answered: { kind: "count", per: "element", cite: "formula", label: { id: "banyaknya jawaban", en: "number of answers" } },
    respondents: { kind: "count", optional: true, cite: "formula", label: { id: "banyaknya responden", en: "number of respondents" } },
    completeTotal: { kind: "number", per: "element", min: 0, optional: true, cite: "missing", label: { id: "jumlah nilai responden yang menjawab semua unsur", en: "sum of the answers of those who answered every element" } },
    completeRespondents: { kind: "count", optional: true, cite: "missing", label: { id: "banyaknya responden yang menjawab semua unsur", en: "number of respondents who answered every element" } },
  },
  terms: {
    weightRounding: { rounding: "none", cite: "weight" },
    customWeight: { per: "element", unset: "number", open: { min: 0, max: 1, caller: true }, cite: "ownWeights", label: { id: "bobot unsur", en: "weight of an element" } },
    weightedRounding: { rounding: "none", cite: "rounding" },
    intervalRounding: { rounding: "none", cite: "rounding" },
    comparedRounding: { rounding: "none", cite: "basis" },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "rounding" },
    scaleMinimum: { number: 25, cite: "scale", label: { id: "nilai terendah", en: "lowest value" } },
    grades: {
      cite: "bands", range: { from: 0, to: 100 }, label: { id: "mutu pelayanan", en: "service grade" },
      bands: [
        { from: "88.31", to: 100, category: "A" }, { from: "76.61", to: "88.30", category: "B" },
        { from: "65.00", to: "76.60", category: "C" }, { from: 0, to: "64.99", category: "D" },
      ],
    },
    gradeLabels: {
      cite: "bands",
      labels: { A: { id: "Sangat Baik", en: "Very good" }, B: { id: "Baik", en: "Good" }, C: { id: "Kurang Baik", en: "Fair" }, D: { id: "Tidak Baik", en: "Poor" } },
    },
  },
  conventions: {
    weights: {
      default: "exact-1-over-k", cite: "weightChoice", label: { id: "bobot", en: "weights" },
      others: {
        "printed-0.111": { set: { weightRounding: { rounding: { places: 3, mode: "half-up" } } }, cite: "weight0111" },
        "printed-0.11": { set: { weightRounding: { rounding: { places: 2, mode: "half-up" } } }, cite: "weight0110" },
        "printed-0.1111": { set: { weightRounding: { rounding: { places: 4, mode: "half-up" } } }, cite: "weight1111" },
        custom: { cite: "ownWeights" },
      },
    },
    rounding: {
      default: "final-2dp-half-up", cite: "rounding", label: { id: "pembulatan", en: "rounding" },
      others: {
        "index-2dp-then-convert": { set: { intervalRounding: { rounding: { places: 2, mode: "half-up" } } } },
        "index-3dp-then-convert": { set: { intervalRounding: { rounding: { places: 3, mode: "half-up" } } } },
        "weighted-nrr-2dp": { set: { weightedRounding: { rounding: { places: 2, mode: "half-up" } } } },
        "weighted-nrr-3dp": { set: { weightedRounding: { rounding: { places: 3, mode: "half-up" } } } },
      },
    },
    gaps: { default: "lower-cut", cite: "gaps", label: { id: "nilai di antara batas", en: "values between bounds" }, others: { "closed-intervals": {}, undetermined: {} } },
    basis: { default: "unrounded", cite: "basis", label: { id: "nilai yang dibandingkan", en: "value compared" }, others: { "round-2dp-first": { set: { comparedRounding: { rounding: { places: 2, mode: "half-up" } } } } } },
    missing: {
      default: "per-unsur-answered", cite: "missing", label: { id: "jawaban kosong", en: "missing answers" },
      others: {
        "all-respondents": {}, listwise: {}, reject: {},
        "pooled-answers": { only: { weights: ["exact-1-over-k"], rounding: ["final-2dp-half-up", "index-2dp-then-convert", "index-3dp-then-convert"] } },
      },
    },
    freeService: { default: "as-answered", cite: "freeService", by: "tabulation", label: { id: "layanan gratis", en: "free service" }, others: { "free-scores-4": {}, "exclude-biaya": {} } },
  },
  steps: [
    { id: "k", scorer: "count@1", inputs: { of: "total" }, cite: "elements", label: { id: "banyaknya unsur", en: "number of elements" } },
    { id: "share", scorer: "reciprocal@1", inputs: { value: "k" }, cite: "weight" },
    { id: "equalWeight", scorer: "round@1", inputs: { value: "share", rounding: "weightRounding" }, cite: "weight" },
    { id: "weight", per: "element", scorer: "select@1", inputs: { code: "convention.weights", cases: { custom: "customWeight" }, otherwise: "equalWeight" }, cite: "weight", label: { id: "bobot", en: "weight" } },

    { id: "meanOfAnswered", per: "element", scorer: "ratio@1", inputs: { of: "total", to: "answered" }, cite: "formula" },
    { id: "meanOfAll", per: "element", scorer: "ratio@1", inputs: { of: "total", to: "respondents" }, cite: "missing" },
    { id: "meanOfComplete", per: "element", scorer: "ratio@1", inputs: { of: "completeTotal", to: "completeRespondents" }, cite: "missing" },
    { id: "everyoneAnswered", per: "element", scorer: "compare@1", inputs: { left: "answered", right: "respondents" }, params: { is: "=" }, cite: "mechanical" },
    { id: "meanWithoutGaps", per: "element", scorer: "only-where@1", inputs: { value: "meanOfAnswered", when: "everyoneAnswered" }, params: { else: "void", reason: "unanswered" }, cite: "missing" },
    {
      id: "mean", per: "element", scorer: "select@1", cite: "formula", label: { id: "nilai rata-rata (NRR)", en: "mean (NRR)" },
      inputs: { code: "convention.missing", cases: { "all-respondents": "meanOfAll", listwise: "meanOfComplete", reject: "meanWithoutGaps" }, otherwise: "meanOfAnswered" },
    },

    { id: "weighted", per: "element", scorer: "product@1", inputs: { values: ["mean", "weight"] }, cite: "formula", label: { id: "NRR tertimbang", en: "weighted mean" } },
    { id: "intervalOfMeans", scorer: "sum@1", inputs: { values: "weighted" }, cite: "formula" },
    { id: "allTotals", scorer: "sum@1", inputs: { values: "total" }, cite: "missing" },
    { id: "allAnswers", scorer: "sum@1", inputs: { values: "answered" }, cite: "missing" },
    { id: "intervalOfAnswers", scorer: "ratio@1", inputs: { of: "allTotals", to: "allAnswers" }, cite: "missing" },
    { id: "interval", scorer: "select@1", inputs: { code: "convention.missing", cases: { "pooled-answers": "intervalOfAnswers" }, otherwise: "intervalOfMeans" }, cite: "formula", label: { id: "nilai interval", en: "interval value" } },
    { id: "index", scorer: "affine@1", inputs: { value: "interval" }, params: { times: 25 }, cite: "conversion", label: { id: "nilai interval konversi (IKM)", en: "converted index (IKM)" } },

    { id: "compared", scorer: "round@1", inputs: { value: "index", rounding: "comparedRounding" }, cite: "basis" },
    { id: "grade", scorer: "bands@1", inputs: { value: "compared", bands: "grades", gaps: "convention.gaps" }, cite: "bands", label: { id: "mutu pelayanan", en: "service grade" } },
    { id: "belowScaleMinimum", scorer: "compare@1", inputs: { left: "index", right: "scaleMinimum" }, params: { is: "<" }, cite: "scale", label: { id: "di bawah nilai terendah", en: "below the lowest value" } },

    { id: "intervalRounded", scorer: "round@1", inputs: { value: "interval", rounding: "intervalRounding" }, cite: "rounding" },
    { id: "indexOfRoundedInterval", scorer: "affine@1", inputs: { value: "intervalRounded" }, params: { times: 25 }, cite: "conversion" },
    { id: "weightedRounded", per: "element", scorer: "round@1", inputs: { value: "weighted", rounding: "weightedRounding" }, cite: "rounding" },
    { id: "intervalOfRounded", scorer: "sum@1", inputs: { values: "weightedRounded" }, cite: "formula" },
    { id: "indexOfRoundedMeans", scorer: "affine@1", inputs: { value: "intervalOfRounded" }, params: { times: 25 }, cite: "conversion" },
    {
      id: "indexToShow", scorer: "select@1", cite: "rounding",
      inputs: {
        code: "convention.rounding", otherwise: "index",
        cases: { "index-2dp-then-convert": "indexOfRoundedInterval", "index-3dp-then-convert": "indexOfRoundedInterval", "weighted-nrr-2dp": "indexOfRoundedMeans", "weighted-nrr-3dp": "indexOfRoundedMeans" },
      },
    },
    { id: "shown", scorer: "round@1", inputs: { value: "indexToShow", rounding: "shownRounding" }, cite: "rounding", label: { id: "IKM yang ditampilkan", en: "index as shown" } },

    { id: "elementIndex", per: "element", scorer: "affine@1", inputs: { value: "mean" }, params: { times: 25 }, cite: "conversion" },
    { id: "elementCompared", per: "element", scorer: "round@1", inputs: { value: "elementIndex", rounding: "comparedRounding" }, cite: "basis" },
    { id: "elementGrade", per: "element", scorer: "bands@1", inputs: { value: "elementCompared", bands: "grades", gaps: "convention.gaps" }, cite: "bands", label: { id: "mutu unsur", en: "grade of the element" } },
  ],
  outputs: ["shown", "index", "grade", "belowScaleMinimum", "mean", "elementGrade"],
  notCovered: [
    { id: "NRR yang sudah tercetak: berikan sebagai nilai langkah `mean` (supplied)", en: "Means that are already printed: supply them as values of the step `mean`" },
    { id: "Penilaian menurut kolom interval (skala 1-4): untuk peraturan ini sama dengan kolom konversi", en: "Grading by the interval column (1-4): under this rule the same as the conversion column" },
    { id: "Bobot menurut kepentingan (importance)", en: "Weights by importance" },
    { id: "Penggabungan antarunit, antarlayanan, dan antarperiode", en: "Rolling up over units, services and periods" },
    { id: "Ukuran sampel", en: "Sample size" },
    { id: "Rencana tindak lanjut", en: "Follow-up plans" },
  ],
});
