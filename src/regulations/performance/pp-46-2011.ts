/** PP 46/2011 with Perka BKN 1/2013: the appraisal of 2014 to June 2021, a number and its sebutan. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * Each activity has up to four aspects. Quantity and quality: R/T × 100, not capped. Time and cost: (1.76 T − R)/T × 100 while the efficiency e = 100 − R/T × 100 is at most 24,
 * above it 76 − (that − 100). The value of an activity is the mean of its three or four aspects; SKP is the mean over activities, plus points for additional tasks and creativity;
 * the total is 0.60 SKP + 0.40 behaviour.
 *
 * **A known fault of the rule**, kept as it stands: at e = 24 the value of time and cost is 100, just above 24 it is 76, so a little faster or cheaper scores 24 points less. The branch is
 * in the Perka only (convention `timeCost`); the law's own formula rises without end. The bands are whole numbers: what lies between two (90.5) is undefined in law (convention `gaps`).
 *
 * @example
 * ```ts
 * import { pp46of2011 } from "pembinaan-asn/regulations/performance";
 * pp46of2011.validity; // => { from: "2014-01-01", to: "2021-06-30", … }
 * ```
 */
export const pp46of2011 = /* @__PURE__ */ defineRulebook({
  id: "pp-46-2011@1", family: "performance",
  instrument: { kind: "peraturan-pemerintah", issuer: "Pemerintah", number: "46", year: 2011, title: { id: "Penilaian Prestasi Kerja Pegawai Negeri Sipil", en: "Appraisal of the performance of civil servants" } },
  standing: "general", validity: { from: "2014-01-01", to: "2021-06-30", reviewedUntil: "2026-11-30" },
  citations: {
    aspects: { locator: "pasal 8 ayat (1), penjelasan", confidence: "text", source: "github.com/mblonyox/data-peraturan", note: "article 8(2): achievement may exceed 100, and no cap is named" },
    branch: {
      locator: "Perka BKN 1/2013, efisiensi di atas 24 %", confidence: "secondary", source: "five public programs, a formula post and filled forms agree",
      note: "not in the PP, which prints one formula. Known fault: at 24 % the value is 100, just above it 76",
    },
    mean: { locator: "Perka BKN 1/2013: penghitungan dibagi 4, tanpa biaya dibagi 3", confidence: "secondary", source: "https://id.scribd.com/document/354032278", note: "forms print the sum under penghitungan and the quotient under nilai capaian" },
    notDone: { locator: "Perka BKN 1/2013: waktu dan biaya dikalikan 0 jika kegiatan tidak dilakukan", confidence: "secondary", source: "public programs agree", note: "whether an activity was not done is the assessor's statement, never guessed" },
    skp: { locator: "pasal 10", confidence: "text", source: "github.com/mblonyox/data-peraturan" },
    tasks: { locator: "Perka BKN 1/2013: tugas tambahan", confidence: "secondary", source: "two unrelated public programs carry the wording", note: "that no task gives no point is the reading here" },
    creativity: { locator: "Perka BKN 1/2013: kreativitas", confidence: "secondary", source: "two unrelated public programs carry the wording" },
    points: { locator: "nilai tugas tambahan dan kreativitas ditambahkan pada nilai SKP", confidence: "unverified", source: "public programs", note: "article 10 makes both part of the SKP; that they are simply added is from programs" },
    behaviour: { locator: "pasal 12, 13 ayat (3)", confidence: "text", source: "github.com/mblonyox/data-peraturan" },
    behaviourMean: { locator: "rata-rata aspek perilaku", confidence: "secondary", source: "https://id.scribd.com/document/552148001" },
    total: { locator: "pasal 15 ayat (2)", confidence: "text", source: "github.com/mblonyox/data-peraturan" },
    sebutan: { locator: "pasal 17", confidence: "text", source: "github.com/mblonyox/data-peraturan" },
    discipline: { locator: "PP 53/2010 pasal 9 angka 12, pasal 10 angka 10", confidence: "text", source: "github.com/mblonyox/data-peraturan", note: "not carried into PP 94/2021; that the SKP meant is the one with its points is the reading here" },
    gaps: { locator: "nilai di antara batas bulat tidak diatur", confidence: "convention" },
    basis: { locator: "pembulatan sebelum sebutan tidak diatur", confidence: "convention" },
    floor: { locator: "nilai di bawah 0 tidak diatur", confidence: "convention" },
    shown: { locator: "desimal yang ditampilkan tidak diatur", confidence: "convention" },
  },
  dimensions: {
    result: { open: true, label: { id: "kegiatan tugas jabatan", en: "activity" } },
    aspect: {
      label: { id: "aspek", en: "aspect" },
      members: [{ id: "kuantitas", label: { id: "Kuantitas", en: "Quantity" } }, { id: "kualitas", label: { id: "Kualitas", en: "Quality" } }, { id: "waktu", label: { id: "Waktu", en: "Time" } }, { id: "biaya", label: { id: "Biaya", en: "Cost" } }],
    },
    behaviourAspect: {
      label: { id: "aspek perilaku", en: "aspect of behaviour" },
      members: [
        { id: "orientasi-pelayanan", label: { id: "Orientasi Pelayanan", en: "Service orientation" } }, { id: "integritas", label: { id: "Integritas", en: "Integrity" } }, { id: "komitmen", label: { id: "Komitmen", en: "Commitment" } },
        { id: "disiplin", label: { id: "Disiplin", en: "Discipline" } }, { id: "kerja-sama", label: { id: "Kerja Sama", en: "Cooperation" } }, { id: "kepemimpinan", label: { id: "Kepemimpinan", en: "Leadership" } },
      ],
    },
  },
  inputs: {
    target: { kind: "number", per: ["result", "aspect"], min: 0, cite: "aspects", label: { id: "target", en: "target" } },
    actual: { kind: "number", per: ["result", "aspect"], min: 0, cite: "aspects", label: { id: "realisasi", en: "actual" } },
    notDone: { kind: "flag", per: "result", absent: false, cite: "notDone", label: { id: "kegiatan tidak dilakukan", en: "activity not done" } },
    additionalTasks: { kind: "count", cite: "tasks", label: { id: "banyaknya tugas tambahan", en: "number of additional tasks" } },
    creativity: { kind: "category", of: ["tidak-ada", "unit", "organisasi", "negara"], cite: "creativity", label: { id: "kreativitas", en: "creativity" } },
    behaviourScore: { kind: "number", per: "behaviourAspect", min: 0, max: 100, cite: "behaviour", label: { id: "nilai aspek perilaku", en: "score of an aspect of behaviour" } },
  },
  terms: {
    curve: { per: "aspect", codes: { kuantitas: "realisation", kualitas: "realisation", waktu: "efficiency", biaya: "efficiency" }, cite: "aspects", label: { id: "rumus aspek", en: "formula of the aspect" } },
    targetFactor: { number: "1.76", cite: "aspects", label: { id: "tetapan 1,76", en: "constant 1.76" } },
    actualFactor: { number: -1, cite: "aspects", label: { id: "pengurang", en: "subtrahend" } },
    limit: { number: 24, cite: "branch", label: { id: "batas efisiensi (%)", en: "limit of efficiency (%)" } },
    onTarget: { number: 76, cite: "branch", label: { id: "nilai tepat target", en: "value on target" } },
    done: { number: 1, cite: "notDone", label: { id: "pengali jika dilakukan", en: "factor if done" } },
    undone: { number: 0, cite: "notDone", label: { id: "pengali jika tidak dilakukan", en: "factor if not done" } },
    floor: { unset: "number", cite: "floor", label: { id: "batas bawah", en: "floor" } },
    lowest: { number: 0, cite: "floor", label: { id: "nilai nol", en: "zero" } },
    taskPoints: {
      cite: "tasks", range: { from: 0 }, label: { id: "nilai tugas tambahan", en: "points for additional tasks" },
      bands: [{ from: 0, below: 1, value: 0 }, { from: 1, to: 3, value: 1 }, { from: 4, to: 6, value: 2 }, { from: 7, value: 3 }],
    },
    noPoints: { number: 0, cite: "skp", label: { id: "tanpa nilai tambahan", en: "no points" } },
    creativityPoints: { table: { "tidak-ada": 0, unit: 3, organisasi: 6, negara: 12 }, cite: "creativity", label: { id: "nilai kreativitas", en: "points for creativity" } },
    skpShare: { number: "0.60", cite: "total", label: { id: "bobot SKP", en: "weight of the SKP" } },
    behaviourShare: { number: "0.40", cite: "total", label: { id: "bobot perilaku", en: "weight of behaviour" } },
    comparedRounding: { rounding: "none", cite: "basis" },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "shown" },
    sebutan: {
      cite: "sebutan", label: { id: "sebutan", en: "grade" },
      bands: [{ from: 91, category: "sangat-baik" }, { from: 76, to: 90, category: "baik" }, { from: 61, to: 75, category: "cukup" }, { from: 51, to: 60, category: "kurang" }, { to: 50, category: "buruk" }],
    },
    predicateLabels: {
      cite: "sebutan",
      labels: { "sangat-baik": { id: "Sangat Baik", en: "Very good" }, baik: { id: "Baik", en: "Good" }, cukup: { id: "Cukup", en: "Fair" }, kurang: { id: "Kurang", en: "Poor" }, buruk: { id: "Buruk", en: "Bad" } },
    },
    disciplineLevels: {
      cite: "discipline", label: { id: "hukuman menurut capaian SKP", en: "punishment by SKP" },
      bands: [{ below: 25, category: "berat" }, { from: 25, to: 50, category: "sedang" }, { above: 50, category: "tidak-ada" }],
    },
  },
  conventions: {
    gaps: { default: "lower-cut", cite: "gaps", label: { id: "nilai di antara batas", en: "values between bounds" }, others: { undetermined: {}, "closed-intervals": {} } },
    basis: { default: "unrounded", cite: "basis", label: { id: "nilai yang dibandingkan", en: "value compared" }, others: { "round-0dp-first": { set: { comparedRounding: { rounding: { places: 0, mode: "half-up" } } } } } },
    timeCost: { default: "perka-branch", cite: "branch", label: { id: "rumus waktu dan biaya", en: "formula of time and cost" }, others: { "pp-formula-only": { cite: "aspects" } } },
    floor: { default: "none", cite: "floor", label: { id: "batas bawah", en: "floor" }, others: { zero: { set: { floor: { number: 0 } } } } },
  },
  steps: [
    { id: "realisation", per: ["result", "aspect"], scorer: "ratio@1", inputs: { of: "actual", to: "target" }, params: { times: 100 }, cite: "aspects", label: { id: "realisasi terhadap target (%)", en: "actual over target (%)" } },
    { id: "efficiency", per: ["result", "aspect"], scorer: "affine@1", inputs: { value: "realisation" }, params: { times: -1, plus: 100 }, cite: "aspects", label: { id: "efisiensi (%)", en: "efficiency (%)" } },
    { id: "margin", per: ["result", "aspect"], scorer: "weighted-sum@1", inputs: { values: ["target", "actual"], weights: ["targetFactor", "actualFactor"] }, cite: "aspects", label: { id: "1,76 T − R", en: "1.76 T − R" } },
    { id: "ppFormula", per: ["result", "aspect"], scorer: "ratio@1", inputs: { of: "margin", to: "target" }, params: { times: 100 }, cite: "aspects", label: { id: "nilai menurut rumus PP", en: "value by the formula of the PP" } },
    { id: "upToLimit", per: ["result", "aspect"], scorer: "compare@1", inputs: { left: "efficiency", right: "limit" }, params: { is: "<=" }, cite: "branch", label: { id: "efisiensi sampai dengan batas", en: "efficiency up to the limit" } },
    { id: "excess", per: ["result", "aspect"], scorer: "affine@1", inputs: { value: "ppFormula" }, params: { times: -1, plus: 100 }, cite: "branch", label: { id: "100 − nilai rumus", en: "100 − value of the formula" } },
    { id: "aboveLimit", per: ["result", "aspect"], scorer: "sum@1", inputs: { values: ["onTarget", "excess"] }, cite: "branch", label: { id: "nilai di atas batas", en: "value above the limit" } },
    { id: "perkaBranch", per: ["result", "aspect"], scorer: "choose@1", inputs: { when: "upToLimit", then: "ppFormula", otherwise: "aboveLimit" }, cite: "branch", label: { id: "nilai menurut Perka", en: "value by the Perka" } },
    { id: "timeCost", per: ["result", "aspect"], scorer: "select@1", inputs: { code: "convention.timeCost", cases: { "perka-branch": "perkaBranch", "pp-formula-only": "ppFormula" } }, cite: "mechanical" },
    { id: "doneFactor", per: "result", scorer: "choose@1", inputs: { when: "notDone", then: "undone", otherwise: "done" }, cite: "notDone", label: { id: "pengali waktu dan biaya", en: "factor of time and cost" } },
    { id: "timeCostDone", per: ["result", "aspect"], scorer: "product@1", inputs: { values: ["timeCost", "doneFactor"] }, cite: "notDone", label: { id: "nilai waktu atau biaya", en: "value of time or cost" } },
    { id: "floored", per: ["result", "aspect"], scorer: "clamp@1", inputs: { value: "timeCostDone", min: "floor" }, cite: "floor" },
    { id: "aspectValue", per: ["result", "aspect"], scorer: "select@1", inputs: { code: "curve", cases: { realisation: "realisation", efficiency: "floored" } }, cite: "aspects", label: { id: "nilai aspek", en: "value of the aspect" } },
    { id: "counted", per: "result", scorer: "sum@1", inputs: { values: "aspectValue" }, notApplicable: "exclude", cite: "mean", label: { id: "penghitungan", en: "sum of the aspects" } },
    { id: "resultValue", per: "result", scorer: "mean@1", inputs: { values: "aspectValue" }, cite: "mean", label: { id: "nilai capaian SKP", en: "value of the activity" } },
    { id: "mainWork", scorer: "mean@1", inputs: { values: "resultValue" }, cite: "skp", label: { id: "rata-rata nilai capaian", en: "mean of the activities" } },
    { id: "additional", scorer: "band-value@1", inputs: { value: "additionalTasks", bands: "taskPoints" }, cite: "tasks", label: { id: "nilai tugas tambahan", en: "points for additional tasks" } },
    { id: "creative", scorer: "lookup@1", inputs: { key: "creativity", table: "creativityPoints" }, cite: "creativity", label: { id: "nilai kreativitas", en: "points for creativity" } },
    { id: "extra", scorer: "sum@1", inputs: { values: ["additional", "creative"] }, cite: "skp", label: { id: "nilai tugas tambahan dan kreativitas", en: "points for tasks and creativity" } },
    { id: "hasExtra", scorer: "compare@1", inputs: { left: "extra", right: "noPoints" }, params: { is: ">" }, cite: "skp" },
    { id: "withExtra", scorer: "sum@1", inputs: { values: ["mainWork", "extra"] }, cite: "points", label: { id: "rata-rata ditambah nilai tambahan", en: "mean plus points" } },
    { id: "skp", scorer: "choose@1", inputs: { when: "hasExtra", then: "withExtra", otherwise: "mainWork" }, cite: "skp", label: { id: "nilai SKP", en: "value of the SKP" } },
    { id: "behaviourValue", scorer: "mean@1", inputs: { values: "behaviourScore" }, cite: "behaviourMean", label: { id: "nilai perilaku kerja", en: "value of behaviour" } },
    { id: "total", scorer: "weighted-sum@1", inputs: { values: ["skp", "behaviourValue"], weights: ["skpShare", "behaviourShare"] }, cite: "total", label: { id: "nilai prestasi kerja", en: "total" } },
    { id: "compared", scorer: "round@1", inputs: { value: "total", rounding: "comparedRounding" }, cite: "basis" },
    { id: "predicate", scorer: "bands@1", inputs: { value: "compared", bands: "sebutan", gaps: "convention.gaps" }, cite: "sebutan", label: { id: "sebutan", en: "grade" } },
    { id: "shown", scorer: "round@1", inputs: { value: "total", rounding: "shownRounding" }, cite: "shown", label: { id: "nilai yang ditampilkan", en: "total as shown" } },
    { id: "discipline", scorer: "bands@1", inputs: { value: "skp", bands: "disciplineLevels" }, cite: "discipline", label: { id: "hukuman disiplin menurut SKP", en: "discipline punishment by SKP" } },
    { id: "least", scorer: "extreme@1", inputs: { values: "aspectValue" }, params: { take: "min" }, notApplicable: "exclude", cite: "floor", label: { id: "nilai aspek terendah", en: "lowest value of an aspect" } },
    { id: "belowZero", scorer: "compare@1", inputs: { left: "least", right: "lowest" }, params: { is: "<" }, cite: "floor", label: { id: "ada nilai aspek di bawah 0", en: "an aspect lies below 0" } },
  ],
  outputs: ["shown", "total", "predicate", "skp", "behaviourValue", "resultValue", "counted", "aspectValue", "discipline", "belowZero"],
  notCovered: [
    { id: "Target yang tidak tercapai karena sebab di luar kemampuan pegawai: pertimbangan penilai (pasal 9)", en: "Targets missed for reasons beyond the person: the assessor's judgement (article 9)" },
    { id: "Penilaian kualitas (mutu) itu sendiri: rubrik hanya diketahui dari satu sumber", en: "The scoring of quality itself: its rubric is known from one source only" },
    { id: "Penggabungan SKP sebelum dan sesudah perpindahan", en: "Joining the SKP before and after a move" },
    { id: "Penggabungan dua paruh tahun 2021", en: "Joining the two halves of 2021" },
  ],
});
