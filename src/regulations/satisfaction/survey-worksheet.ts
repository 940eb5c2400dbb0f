/** What the rules on satisfaction surveys share: inputs, steps, and the terms, axes and citations that do not differ. Elements, weights, bands and sources are each rule's own. */
import { boundsCitations, boundsConventions } from "../printed-bounds.ts";

/** What is observed. */
export const surveyInputs = {
  total: { kind: "number", per: "element", min: 0, cite: "formula", label: { id: "jumlah nilai persepsi", en: "sum of the answers" } },
  answered: { kind: "count", per: "element", cite: "formula", label: { id: "banyaknya jawaban", en: "number of answers" } },
  respondents: { kind: "count", optional: true, cite: "formula", label: { id: "banyaknya responden", en: "number of respondents" } },
  completeTotal: { kind: "number", per: "element", min: 0, optional: true, cite: "missing", label: { id: "jumlah nilai responden yang menjawab semua unsur", en: "sum of the answers of those who answered every element" } },
  completeRespondents: { kind: "count", optional: true, cite: "missing", label: { id: "banyaknya responden yang menjawab semua unsur", en: "number of respondents who answered every element" } },
  importance: { kind: "number", per: "element", min: 0, optional: true, cite: "importance", label: { id: "rata-rata kepentingan", en: "mean importance" } },
} as const;

/** Terms that do not differ between the rules. */
export const surveyTerms = {
  weightRounding: { rounding: "none", cite: "weight" },
  customWeight: { per: "element", unset: "number", open: { min: 0, max: 1, caller: true }, cite: "ownWeights", label: { id: "bobot unsur", en: "weight of an element" } },
  weightedRounding: { rounding: "none", cite: "rounding" },
  intervalRounding: { rounding: "none", cite: "rounding" },
  comparedRounding: { rounding: "none", cite: "basis" },
  shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "rounding" },
  scaleMinimum: { number: 25, cite: "scale", label: { id: "nilai terendah", en: "lowest value" } },
  gradeLabels: {
    cite: "bands",
    labels: { A: { id: "Sangat Baik", en: "Very good" }, B: { id: "Baik", en: "Good" }, C: { id: "Kurang Baik", en: "Fair" }, D: { id: "Tidak Baik", en: "Poor" } },
  },
} as const;

/** Axes that do not differ between the rules; `weights`, `basis` and `freeService` are each rule's own. */
export const surveyConventions = {
  rounding: {
    default: "final-2dp-half-up", cite: "rounding", label: { id: "pembulatan", en: "rounding" },
    others: {
      "index-2dp-then-convert": { set: { intervalRounding: { rounding: { places: 2, mode: "half-up" } } } },
      "index-3dp-then-convert": { set: { intervalRounding: { rounding: { places: 3, mode: "half-up" } } } },
      "weighted-nrr-2dp": { set: { weightedRounding: { rounding: { places: 2, mode: "half-up" } } } },
      "weighted-nrr-3dp": { set: { weightedRounding: { rounding: { places: 3, mode: "half-up" } } } },
      "nrr-as-printed": {},
    },
  },
  gaps: boundsConventions.gaps,
  missing: {
    default: "per-unsur-answered", cite: "missing", label: { id: "jawaban kosong", en: "missing answers" },
    others: {
      "all-respondents": {}, listwise: {}, reject: {},
      "pooled-answers": { only: { weights: ["exact-1-over-k"], rounding: ["final-2dp-half-up", "index-2dp-then-convert", "index-3dp-then-convert"] } },
    },
  },
} as const;

/** Citations for what no known text decides, worded alike in every rule. */
export const surveyCitations = {
  weightChoice: { locator: "bobot tidak ditetapkan teks mana pun", confidence: "convention" },
  ownWeights: { locator: "bobot yang ditetapkan unit", confidence: "convention" },
  importance: { locator: "bobot menurut kepentingan", confidence: "unverified", source: "RSD Nganjuk, indeks tertimbang (dashboard.nganjukkab.go.id)", note: "the weight of a customer satisfaction index, reported under the bands of 2017" },
  rounding: { locator: "pembulatan tidak ditetapkan teks mana pun", confidence: "convention", note: "every stage listed is seen in print" },
  ...boundsCitations,
  missing: { locator: "jawaban kosong tidak diatur", confidence: "convention" },
  freeService: { locator: "layanan gratis tidak diatur", confidence: "convention" },
} as const;

/**
 * NRR = total / answered for each element; index = Σ NRR × weight; IKM = index × 25; grade by the band table. Beside what
 * is shared, a rule declares the term `grades`, the axes `weights`, `basis` and `freeService`, and the citations `elements`, `formula`, `conversion`, `bands`, `weight` and `scale`.
 */
export const surveySteps = [
  { id: "k", scorer: "count@1", inputs: { of: "total" }, cite: "elements", label: { id: "banyaknya unsur", en: "number of elements" } },
  { id: "share", scorer: "reciprocal@1", inputs: { value: "k" }, cite: "weight" },
  { id: "equalWeight", scorer: "round@1", inputs: { value: "share", rounding: "weightRounding" }, cite: "weight" },
  { id: "allImportance", scorer: "sum@1", inputs: { values: "importance" }, cite: "importance", label: { id: "jumlah kepentingan", en: "sum of importance" } },
  { id: "importanceShare", per: "element", scorer: "ratio@1", inputs: { of: "importance", to: "allImportance" }, cite: "importance", label: { id: "bagian kepentingan", en: "share of importance" } },
  { id: "weight", per: "element", scorer: "select@1", inputs: { code: "convention.weights", cases: { custom: "customWeight", importance: "importanceShare" }, otherwise: "equalWeight" }, cite: "weight", label: { id: "bobot", en: "weight" } },

  { id: "meanOfAnswered", per: "element", scorer: "ratio@1", inputs: { of: "total", to: "answered" }, cite: "formula", label: { id: "rata-rata yang menjawab", en: "mean of those who answered" } },
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

  { id: "toCompare", scorer: "select@1", inputs: { code: "convention.basis", cases: { "index-unrounded": "interval" }, otherwise: "index" }, cite: "basis", label: { id: "nilai yang dibandingkan", en: "value compared" } },
  { id: "compared", scorer: "round@1", inputs: { value: "toCompare", rounding: "comparedRounding" }, cite: "basis" },
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
  { id: "elementToCompare", per: "element", scorer: "select@1", inputs: { code: "convention.basis", cases: { "index-unrounded": "mean" }, otherwise: "elementIndex" }, cite: "basis", label: { id: "nilai unsur yang dibandingkan", en: "value of the element compared" } },
  { id: "elementCompared", per: "element", scorer: "round@1", inputs: { value: "elementToCompare", rounding: "comparedRounding" }, cite: "basis" },
  { id: "elementGrade", per: "element", scorer: "bands@1", inputs: { value: "elementCompared", bands: "grades", gaps: "convention.gaps" }, cite: "bands", label: { id: "mutu unsur", en: "grade of the element" } },
] as const;

/** What every rule on satisfaction surveys answers. */
export const surveyOutputs = ["shown", "index", "grade", "belowScaleMinimum", "mean", "elementGrade"] as const;
