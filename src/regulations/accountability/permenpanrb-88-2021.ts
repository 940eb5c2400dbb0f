/** PermenPANRB 88/2021: the evaluation of the performance accountability system (SAKIP), from answers to the predicate AA to D. */
import { defineRulebook } from "../../rulebook/index.ts";
import { components2021, criteria2021, shares2021, subcomponents2021 } from "./criteria-2021.ts";

/**
 * Each criterion gets the value of its answer; a sub-component is the plain mean of its criteria (each weighs exactly 1/n, so that the weights add up), a component
 * 20 % existence, 30 % quality and 50 % use, the total 30, 30, 15 and 25 % of the components. The lower bound of a predicate is strict: 90 is A, 90.01 is AA.
 *
 * @example
 * ```ts
 * import { permenpanrb88of2021 } from "pembinaan-asn/regulations/indicators";
 * permenpanrb88of2021.id; // => "permenpanrb-88-2021@1"
 * ```
 */
export const permenpanrb88of2021 = /* @__PURE__ */ defineRulebook({
  id: "permenpanrb-88-2021@1", family: "accountability",
  instrument: { kind: "peraturan-menteri", issuer: "PANRB", number: "88", year: 2021, title: { id: "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah", en: "Evaluation of the performance accountability of government agencies" } },
  standing: "general", validity: { from: "2021-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    structure: { locator: "komponen, subkomponen, bobot, jumlah kriteria", confidence: "secondary", source: "tabel Mahkamah Agung, github.com/workspacericky-dot/t-SEMAR; two applications", note: "the body of the regulation was not read; its first day in force was not established" },
    answers: { locator: "nilai jawaban AA sampai E", confidence: "secondary", source: "tabel Mahkamah Agung, github.com/workspacericky-dot/t-SEMAR" },
    fourAnswers: { locator: "nilai jawaban A, B, C, D dan Y, T", confidence: "unverified", source: "one public application" },
    predicates: { locator: "AA > 90-100, A > 80-90, BB > 70-80, B > 60-70, CC > 50-60, C > 30-50, D > 0-30", confidence: "secondary", source: "tabel Mahkamah Agung, github.com/workspacericky-dot/t-SEMAR" },
    labels: { locator: "sebutan predikat", confidence: "unverified", note: "general knowledge of the field, without a citable source" },
    own: { locator: "tidak diatur teks yang dikenal", confidence: "convention" },
  },
  dimensions: {
    component: { label: { id: "komponen", en: "component" }, members: components2021 },
    subcomponent: { label: { id: "subkomponen", en: "sub-component" }, within: "component", members: subcomponents2021 },
    criterion: { label: { id: "kriteria", en: "criterion" }, within: "subcomponent", open: { omit: "any", add: "any", min: 1 }, members: criteria2021 },
  },
  inputs: {
    answer: { kind: "category", per: "criterion", of: ["AA", "A", "BB", "B", "CC", "C", "D", "E", "Y", "T"], cite: "answers", label: { id: "jawaban", en: "answer" } },
  },
  terms: {
    answerScale: { table: { AA: 100, A: 90, BB: 80, B: 70, CC: 60, C: 50, D: 30, E: 0 }, cite: "answers", label: { id: "nilai jawaban", en: "value of an answer" } },
    componentWeight: { per: "component", values: { perencanaan: 30, pengukuran: 30, pelaporan: 15, evaluasi: 25 }, siblingsSum: { to: 100 }, cite: "structure", label: { id: "bobot komponen", en: "weight of the component" } },
    subcomponentShare: { per: "subcomponent", values: shares2021, siblingsSum: { to: 100 }, cite: "structure", label: { id: "bagian subkomponen", en: "share of the sub-component" } },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
    predicates: {
      cite: "predicates", range: { from: 0, to: 100 }, label: { id: "predikat", en: "predicate" },
      bands: [
        { above: 90, to: 100, category: "AA" }, { above: 80, to: 90, category: "A" }, { above: 70, to: 80, category: "BB" }, { above: 60, to: 70, category: "B" },
        { above: 50, to: 60, category: "CC" }, { above: 30, to: 50, category: "C" }, { from: 0, to: 30, category: "D" },
      ],
    },
    predicateLabels: {
      cite: "labels", labels: {
        AA: { id: "Sangat Memuaskan", en: "Very satisfying" }, A: { id: "Memuaskan", en: "Satisfying" }, BB: { id: "Sangat Baik", en: "Very good" }, B: { id: "Baik", en: "Good" },
        CC: { id: "Cukup", en: "Sufficient" }, C: { id: "Kurang", en: "Poor" }, D: { id: "Sangat Kurang", en: "Very poor" },
      },
    },
  },
  conventions: {
    answers: { default: "eight", cite: "answers", label: { id: "skala jawaban", en: "answer scale" }, others: { four: { set: { answerScale: { table: { A: 100, B: 66, C: 33, D: 0, Y: 100, T: 0 } } }, cite: "fourAnswers" } } },
    zeroScore: {
      default: "d", cite: "own", label: { id: "nilai tepat 0", en: "a score of exactly 0" },
      others: { undetermined: { set: { predicates: {
        range: { above: 0, to: 100 },
        bands: [
          { above: 90, to: 100, category: "AA" }, { above: 80, to: 90, category: "A" }, { above: 70, to: 80, category: "BB" }, { above: 60, to: 70, category: "B" },
          { above: 50, to: 60, category: "CC" }, { above: 30, to: 50, category: "C" }, { above: 0, to: 30, category: "D" },
        ],
      } } } },
    },
    missing: { default: "undetermined", cite: "own", others: { "exclude-and-renormalise": {}, zero: {}, void: {} } },
    notApplicable: { default: "exclude-and-renormalise", cite: "own", others: { zero: {}, void: {} } },
  },
  steps: [
    { id: "criterionScore", per: "criterion", scorer: "lookup@1", inputs: { key: "answer", table: "answerScale" }, cite: "answers", label: { id: "nilai kriteria", en: "score of the criterion" } },
    { id: "subcomponentScore", per: "subcomponent", scorer: "mean@1", inputs: { values: "criterionScore" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "structure", label: { id: "nilai subkomponen", en: "score of the sub-component" } },
    { id: "componentScore", per: "component", scorer: "weighted-mean@1", inputs: { values: "subcomponentScore", weights: "subcomponentShare" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "structure", label: { id: "nilai komponen", en: "score of the component" } },
    { id: "componentShare", per: "component", scorer: "product@1", inputs: { values: ["componentScore", "componentWeight"] }, cite: "structure" },
    { id: "componentPoints", per: "component", scorer: "affine@1", inputs: { value: "componentShare" }, params: { times: "1/100" }, cite: "structure", label: { id: "nilai komponen terhadap bobotnya", en: "points of the component" } },
    { id: "total", scorer: "weighted-mean@1", inputs: { values: "componentScore", weights: "componentWeight" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "structure", label: { id: "nilai akuntabilitas kinerja", en: "accountability score" } },
    { id: "predicate", scorer: "bands@1", inputs: { value: "total", bands: "predicates" }, cite: "predicates", label: { id: "predikat", en: "predicate" } },
    { id: "shown", scorer: "round@1", inputs: { value: "total", rounding: "shownRounding" }, cite: "own", label: { id: "nilai yang ditampilkan", en: "score as shown" } },
  ],
  outputs: ["total", "shown", "predicate", "componentScore", "componentPoints", "subcomponentScore"],
  notCovered: [
    { id: "Isi pertanyaan tiap kriteria", en: "The wording of the criteria" },
    { id: "Skema 2012-2021 dengan komponen capaian kinerja", en: "The scheme of 2012 to 2021 with a component for achievement" },
  ],
});
