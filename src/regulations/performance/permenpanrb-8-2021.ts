/** PermenPANRB 8/2021 under PP 30/2019: the appraisal of July to December 2021, a number up to 120 and its predicate. */
import { defineRulebook } from "../../rulebook/index.ts";
import { citations2021, dimensions2021, inputs2021, notCovered2021 } from "./permenpanrb-8-2021-inputs.ts";
import { terms2021 } from "./permenpanrb-8-2021-terms.ts";

/**
 * Achievement of an indicator (r/t × 100, or (2 − r/t) × 100 where less is better; of a range by its near bound) → category and value → main work, by the kind of position
 * → plus additional work, at most 10 → SKP; joined pro rata where the person moved; 0.70 SKP + 0.30 behaviour, or 0.60 + 0.40 where peers and subordinates were asked
 * → predicate. 110 to 120 is `sangat-baik` only with a new idea.
 *
 * JPT and heads of independent units read the value from lines by whole percents (so 99 gives 89 and 100 gives 109, or 120 where the target is the highest possible). Administrators, supervisors,
 * pelaksana and functional officials combine the categories of exactly three aspects; that path is known from one program only and is marked `unverified`.
 *
 * The caller chooses `behaviourView`, gives the weights of the two groups of main work (`groupWeight`: the annex is not legible there) and the weight of each result.
 *
 * @example
 * ```ts
 * import { permenpanrb8of2021 } from "pembinaan-asn/regulations/performance";
 * permenpanrb8of2021.id; // => "permenpanrb-8-2021@1"
 * ```
 */
export const permenpanrb8of2021 = /* @__PURE__ */ defineRulebook({
  id: "permenpanrb-8-2021@1", family: "performance",
  instrument: { kind: "peraturan-menteri", issuer: "PANRB", number: "8", year: 2021, title: { id: "Sistem Manajemen Kinerja Pegawai Negeri Sipil", en: "Performance management system of civil servants" } },
  standing: "general", validity: { from: "2021-07-01", to: "2021-12-31", reviewedUntil: "2026-11-30" },
  citations: citations2021,
  dimensions: dimensions2021,
  inputs: inputs2021,
  terms: terms2021,
  conventions: {
    basis: { default: "round-percent-first", cite: "basis", label: { id: "capaian yang dibandingkan", en: "achievement compared" }, others: { unrounded: { set: { comparedRounding: { rounding: "none" } } } } },
    gaps: { default: "extend", cite: "gaps", label: { id: "capaian di antara baris tabel", en: "achievement between rows" }, others: { undetermined: { only: { basis: ["unrounded"] } } } },
    truncation: { default: "none", cite: "staffTable", label: { id: "pemotongan capaian JA dan JF", en: "truncation for JA and JF" }, others: { "whole-percent": { set: { staffRounding: { rounding: { places: 0, mode: "truncate" } } } } } },
    behaviourView: {
      default: null, cite: "views", label: { id: "penilai perilaku", en: "who rated behaviour" },
      others: {
        "assessor-only": { set: { skpShare: { number: "0.70" }, behaviourShare: { number: "0.30" } } },
        "peers-and-subordinates": { set: { skpShare: { number: "0.60" }, behaviourShare: { number: "0.40" } } },
      },
    },
    proRata: { default: "calendar-days", cite: "proRata", label: { id: "satuan pembagian menurut periode", en: "unit of the pro rata" }, others: { months: {}, "caller-weights": {} } },
  },
  steps: [
    { id: "nearBound", per: "indicator", scorer: "clamp@1", inputs: { value: "actual", min: "low", max: "high" }, cite: "range", label: { id: "batas terdekat", en: "near bound" } },
    { id: "bound", per: "indicator", scorer: "select@1", inputs: { code: "formula", cases: { "range-maximise": "nearBound", "range-minimise": "nearBound" }, otherwise: "target" }, cite: "range", label: { id: "target yang dipakai", en: "target used" } },
    { id: "ratio", per: "indicator", scorer: "ratio@1", inputs: { of: "actual", to: "bound" }, params: { times: 100 }, cite: "achievement", label: { id: "realisasi terhadap target (%)", en: "actual over target (%)" } },
    { id: "mirror", per: "indicator", scorer: "affine@1", inputs: { value: "ratio" }, params: { times: -1, plus: 200 }, cite: "achievement", label: { id: "kondisi khusus: 200 − rasio", en: "less is better: 200 − ratio" } },
    { id: "inside", per: "indicator", scorer: "compare@1", inputs: { left: "actual", right: "nearBound" }, params: { is: "=" }, cite: "mechanical", label: { id: "di dalam rentang", en: "inside the range" } },
    { id: "rangeRatio", per: "indicator", scorer: "choose@1", inputs: { when: "inside", then: "withinRange", otherwise: "ratio" }, cite: "range" },
    { id: "rangeMirror", per: "indicator", scorer: "choose@1", inputs: { when: "inside", then: "withinRange", otherwise: "mirror" }, cite: "range" },
    { id: "achievement", per: "indicator", scorer: "select@1", inputs: { code: "formula", cases: { maximise: "ratio", minimise: "mirror", "range-maximise": "rangeRatio", "range-minimise": "rangeMirror" } }, cite: "achievement", label: { id: "capaian IKI (%)", en: "achievement (%)" } },
    { id: "capped", per: "indicator", scorer: "clamp@1", inputs: { value: "achievement", max: "cap" }, cite: "cap", label: { id: "capaian, paling tinggi 120", en: "achievement, at most 120" } },

    { id: "compared", per: "indicator", scorer: "round@1", inputs: { value: "capped", rounding: "comparedRounding" }, cite: "basis", label: { id: "capaian yang dibandingkan", en: "achievement compared" } },
    { id: "row", per: "indicator", scorer: "bands@1", inputs: { value: "compared", bands: "rows" }, cite: "table" },
    { id: "lineValue", per: "indicator", scorer: "interpolate@1", inputs: { value: "compared", points: "line101" }, params: { outside: "extend" }, cite: "row101" },
    { id: "inTable", per: "indicator", scorer: "same-code@1", inputs: { left: "row", right: "tableRow" }, cite: "table" },
    { id: "forTable", per: "indicator", scorer: "only-where@1", inputs: { value: "compared", when: "inTable" }, params: { else: "not-applicable", reason: "row-101-110" }, cite: "table" },
    { id: "tableValue", per: "indicator", scorer: "band-value@1", inputs: { value: "forTable", bands: "leaderTable", gaps: "convention.gaps", conditions: { targetIsMaximum: "targetIsMaximum" } }, cite: "table" },
    { id: "tableCategory", per: "indicator", scorer: "bands@1", inputs: { value: "forTable", bands: "leaderTable", gaps: "convention.gaps", conditions: { targetIsMaximum: "targetIsMaximum" } }, cite: "table" },
    { id: "leaderValue", per: "indicator", scorer: "choose@1", inputs: { when: "inTable", then: "tableValue", otherwise: "lineValue" }, cite: "table", label: { id: "nilai IKI", en: "value of the indicator" } },
    { id: "leaderCategory", per: "indicator", scorer: "choose@1", inputs: { when: "inTable", then: "tableCategory", otherwise: "category101" }, cite: "table" },
    { id: "leaderGroup", per: "group", scorer: "mean@1", inputs: { values: "leaderValue" }, cite: "groupMean", label: { id: "nilai kelompok", en: "value of the group" } },
    { id: "leaderYear", scorer: "weighted-sum@1", inputs: { values: "leaderGroup", weights: "groupWeight" }, cite: "groups", label: { id: "kinerja utama setahun", en: "main work of a year" } },
    { id: "leaderPeriod", scorer: "mean@1", inputs: { values: "leaderGroup" }, cite: "periodic", label: { id: "kinerja utama satu periode", en: "main work of a period" } },
    { id: "leaderMain", scorer: "select@1", inputs: { code: "evaluation", cases: { tahunan: "leaderYear", periodik: "leaderPeriod" } }, cite: "periodic", label: { id: "nilai kinerja utama pimpinan", en: "value of main work of leaders" } },

    { id: "staffCompared", per: "indicator", scorer: "round@1", inputs: { value: "capped", rounding: "staffRounding" }, cite: "staffTable" },
    { id: "staffCategory", per: "indicator", scorer: "bands@1", inputs: { value: "staffCompared", bands: "staffTable" }, cite: "staffTable" },
    { id: "points", per: "indicator", scorer: "lookup@1", inputs: { key: "staffCategory", table: "categoryPoints" }, cite: "threeAspects", label: { id: "angka bantu kategori", en: "helper number of the category" } },
    { id: "aspects", per: "result", scorer: "count@1", inputs: { of: "points" }, cite: "threeAspects", label: { id: "banyaknya aspek", en: "number of aspects" } },
    { id: "isThree", per: "result", scorer: "compare@1", inputs: { left: "aspects", right: "aspectsNeeded" }, params: { is: "=" }, cite: "threeAspects" },
    { id: "pointSum", per: "result", scorer: "sum@1", inputs: { values: "points" }, cite: "threeAspects", label: { id: "jumlah angka bantu", en: "sum of the helper numbers" } },
    { id: "pointsOfThree", per: "result", scorer: "only-where@1", inputs: { value: "pointSum", when: "isThree" }, params: { else: "missing", reason: "no-rule-for-aspects" }, cite: "threeAspects" },
    { id: "staffResult", per: "result", scorer: "bands@1", inputs: { value: "pointsOfThree", bands: "combination" }, cite: "threeAspects", label: { id: "kategori rencana kinerja", en: "category of the result" } },
    { id: "staffValue", per: "result", scorer: "lookup@1", inputs: { key: "staffResult", table: "staffValues" }, cite: "staffTable", label: { id: "nilai rencana kinerja", en: "value of the result" } },
    { id: "staffWeighted", per: "result", scorer: "product@1", inputs: { values: ["staffValue", "weight"] }, cite: "staffMean", label: { id: "nilai tertimbang", en: "weighted value" } },
    { id: "staffMain", scorer: "mean@1", inputs: { values: "staffWeighted" }, cite: "staffMean", label: { id: "rata-rata kinerja utama", en: "mean of main work" } },

    { id: "category", per: "indicator", scorer: "select@1", inputs: { code: "positionGroup", cases: { jpt: "leaderCategory", "ja-jf": "staffCategory" } }, cite: "table", label: { id: "kategori capaian", en: "category of the achievement" } },
    { id: "leaderResult", per: "result", scorer: "mean@1", inputs: { values: "leaderValue" }, cite: "groupMean" },
    { id: "resultValue", per: "result", scorer: "select@1", inputs: { code: "positionGroup", cases: { jpt: "leaderResult", "ja-jf": "staffValue" } }, cite: "table", label: { id: "nilai hasil kerja", en: "value of the result" } },
    { id: "mainWork", scorer: "select@1", inputs: { code: "positionGroup", cases: { jpt: "leaderMain", "ja-jf": "staffMain" } }, cite: "groups", label: { id: "nilai kinerja utama", en: "value of main work" } },

    { id: "taskPercent", per: "task", scorer: "lookup@1", inputs: { key: "taskCategory", table: "taskPercents" }, cite: "additional", label: { id: "persen kategori", en: "percent of the category" } },
    { id: "scope", per: "task", scorer: "select@1", inputs: { code: "taskScope", cases: { smallest: "smallestScope", wider: "widerScope", widest: "widestScope" } }, cite: "additional", label: { id: "bobot lingkup", en: "weight of the scope" } },
    { id: "taskProduct", per: "task", scorer: "product@1", inputs: { values: ["taskPercent", "scope"] }, cite: "additional" },
    { id: "taskValue", per: "task", scorer: "affine@1", inputs: { value: "taskProduct" }, params: { times: "1/100" }, cite: "additional", label: { id: "nilai kinerja tambahan", en: "value of the additional work" } },
    { id: "taskCount", scorer: "count@1", inputs: { of: "taskCategory" }, cite: "additional" },
    { id: "hasTasks", scorer: "compare@1", inputs: { left: "taskCount", right: "nothing" }, params: { is: ">" }, cite: "additional" },
    { id: "taskSum", scorer: "sum@1", inputs: { values: "taskValue" }, cite: "additional" },
    { id: "additionalWork", scorer: "choose@1", inputs: { when: "hasTasks", then: "taskSum", otherwise: "nothing" }, cite: "additional", label: { id: "jumlah kinerja tambahan", en: "sum of additional work" } },
    { id: "additional", scorer: "clamp@1", inputs: { value: "additionalWork", max: "additionalCap" }, cite: "additional", label: { id: "kinerja tambahan, paling banyak 10", en: "additional work, at most 10" } },
    { id: "ownSkp", scorer: "sum@1", inputs: { values: ["mainWork", "additional"] }, cite: "additional", label: { id: "nilai SKP pada jabatan ini", en: "SKP in this post" } },

    { id: "postShare", per: "post", scorer: "select@1", inputs: { code: "convention.proRata", cases: { "calendar-days": "postDays", months: "postMonths", "caller-weights": "postWeight" } }, cite: "proRata", label: { id: "bagian periode", en: "share of the period" } },
    { id: "joined", scorer: "weighted-mean@1", inputs: { values: "postSkp", weights: "postShare" }, cite: "moves", label: { id: "SKP menurut periode tiap jabatan", en: "SKP pro rata over the posts" } },
    { id: "posts", scorer: "count@1", inputs: { of: "postSkp" }, cite: "moves", label: { id: "banyaknya jabatan yang digabung", en: "posts that are joined" } },
    { id: "moved", scorer: "compare@1", inputs: { left: "posts", right: "nothing" }, params: { is: ">" }, cite: "moves", label: { id: "ada perpindahan", en: "there was a move" } },
    { id: "skp", scorer: "choose@1", inputs: { when: "moved", then: "joined", otherwise: "ownSkp" }, cite: "moves", label: { id: "nilai SKP", en: "value of the SKP" } },

    { id: "blended", scorer: "weighted-sum@1", inputs: { values: ["assessorBehaviour", "othersBehaviour"], weights: ["assessorShare", "othersShare"] }, cite: "views", label: { id: "perilaku: atasan dan rekan serta bawahan", en: "behaviour: assessor, and peers with subordinates" } },
    { id: "behaviourValue", scorer: "select@1", inputs: { code: "convention.behaviourView", cases: { "assessor-only": "assessorBehaviour", "peers-and-subordinates": "blended" } }, cite: "views", label: { id: "nilai perilaku kerja", en: "value of behaviour" } },
    { id: "total", scorer: "weighted-sum@1", inputs: { values: ["skp", "behaviourValue"], weights: ["skpShare", "behaviourShare"] }, cite: "total", label: { id: "nilai kinerja", en: "total" } },
    { id: "predicate", scorer: "bands@1", inputs: { value: "total", bands: "predicates", conditions: { newIdea: "newIdea" } }, cite: "predicate", label: { id: "predikat kinerja", en: "performance predicate" } },
    { id: "shown", scorer: "round@1", inputs: { value: "total", rounding: "shownRounding" }, cite: "shown", label: { id: "nilai yang ditampilkan", en: "total as shown" } },
  ],
  outputs: ["shown", "total", "predicate", "skp", "mainWork", "additional", "behaviourValue", "resultValue", "achievement", "category"],
  notCovered: notCovered2021,
});
