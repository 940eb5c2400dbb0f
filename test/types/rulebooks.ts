/** Rulebooks that must compile: four of the eight shapes. */
import { defineRulebook } from "pembinaan-asn/core";

export const flat = defineRulebook({
  id: "survei-contoh@1", family: "satisfaction",
  instrument: { kind: "peraturan-menteri", issuer: "PANRB", number: "14", year: 2017, title: { id: "Survei", en: "Survey" } }, standing: "general", validity: { from: "2017-05-09", reviewedUntil: "2026-11-30" },
  citations: { formula: { locator: "Lampiran I", confidence: "secondary" }, weight: { locator: "Lampiran I", confidence: "secondary" }, elements: { locator: "Lampiran I", confidence: "secondary" }, bands: { locator: "tabel", confidence: "secondary" }, own: { locator: "no text", confidence: "convention" } },
  dimensions: { element: { open: { omit: "any", add: "any", min: 1 }, members: [{ id: "persyaratan", label: { id: "Persyaratan", en: "Requirements" } }, { id: "prosedur" }, { id: "waktu" }] } },
  inputs: { total: { kind: "number", per: "element", min: 0 }, answered: { kind: "count", per: "element" }, respondents: { kind: "count" } },
  terms: {
    weightRounding: { rounding: "none", cite: "weight" }, customWeight: { per: "element", unset: "number", open: { min: 0, max: 1 }, cite: "elements" },
    comparedRounding: { rounding: "none", cite: "own" }, shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "formula" },
    grades: { cite: "bands", range: { from: 25, to: 100 }, bands: [{ from: 25, to: "64.99", category: "D" }, { from: 65, to: "76.60", category: "C" }, { from: "76.61", to: "88.30", category: "B" }, { from: "88.31", to: 100, category: "A" }] } },
  conventions: {
    weights: { default: "exact-1-over-k", cite: "weight", others: { "printed-0.111": { set: { weightRounding: { rounding: { places: 3, mode: "half-up" } } } }, custom: {} } },
    missing: { default: "per-unsur-answered", cite: "formula", others: { "all-respondents": {}, "pooled-answers": { only: { weights: ["exact-1-over-k"] } } } },
    gaps: { default: "lower-cut", cite: "own", others: { undetermined: {}, "closed-intervals": {} } },
    basis: { default: "unrounded", cite: "own", others: { "round-2dp-first": { set: { comparedRounding: { rounding: { places: 2, mode: "half-up" } } } } } } },
  steps: [
    { id: "nrrAnswered", per: "element", scorer: "ratio@1", inputs: { of: "total", to: "answered" }, cite: "formula" },
    { id: "nrrAll", per: "element", scorer: "ratio@1", inputs: { of: "total", to: "respondents" }, cite: "formula" },
    { id: "nrr", per: "element", scorer: "select@1", inputs: { code: "convention.missing", cases: { "all-respondents": "nrrAll" }, otherwise: "nrrAnswered" }, cite: "mechanical" },
    { id: "k", scorer: "count@1", inputs: { of: "total" }, cite: "weight" },
    { id: "share", scorer: "reciprocal@1", inputs: { value: "k" }, cite: "weight" },
    { id: "equalWeight", scorer: "round@1", inputs: { value: "share", rounding: "weightRounding" }, cite: "weight" },
    { id: "weight", per: "element", scorer: "select@1", inputs: { code: "convention.weights", cases: { custom: "customWeight" }, otherwise: "equalWeight" }, cite: "weight" },
    { id: "interval", scorer: "weighted-sum@1", inputs: { values: "nrr", weights: "weight" }, cite: "formula" },
    { id: "index", scorer: "affine@1", inputs: { value: "interval" }, params: { times: 25 }, cite: "formula" },
    { id: "compared", scorer: "round@1", inputs: { value: "index", rounding: "comparedRounding" }, cite: "bands" },
    { id: "grade", scorer: "bands@1", inputs: { value: "compared", bands: "grades", gaps: "convention.gaps" }, cite: "bands" },
    { id: "shown", scorer: "round@1", inputs: { value: "index", rounding: "shownRounding" }, cite: "formula" }],
  outputs: ["shown", "index", "grade", "nrr"],
});

export const matrix = defineRulebook({
  id: "matriks-contoh@1", family: "performance",
  instrument: { kind: "peraturan-menteri", issuer: "PANRB", number: "6", year: 2022, title: { id: "Pengelolaan Kinerja", en: "Performance management" } }, standing: "general", validity: { from: "2022-02-22", reviewedUntil: "2026-11-30" },
  citations: { matrix: { locator: "Pasal 30", confidence: "secondary" } },
  inputs: { results: { kind: "category", of: ["di-atas-ekspektasi", "sesuai-ekspektasi"] }, behaviour: { kind: "category", of: ["di-atas-ekspektasi", "sesuai-ekspektasi"] }, disciplined: { kind: "flag" } },
  terms: { predicates: { cite: "matrix", cells: { "di-atas-ekspektasi": { "di-atas-ekspektasi": "sangat-baik", "sesuai-ekspektasi": "baik" }, "sesuai-ekspektasi": { "di-atas-ekspektasi": "baik", "sesuai-ekspektasi": "butuh-perbaikan" } } }, worst: { code: "kurang", cite: "matrix" } },
  steps: [
    { id: "read", scorer: "matrix@1", inputs: { row: "results", column: "behaviour", cells: "predicates" }, cite: "matrix" },
    { id: "predicate", scorer: "choose@1", inputs: { when: "disciplined", then: "worst", otherwise: "read" }, cite: "matrix" },
    { id: "same", scorer: "same-code@1", inputs: { left: "results", right: "behaviour" }, cite: "mechanical" }],
  outputs: ["read", "predicate", "same"],
});

export const tree = defineRulebook({
  id: "iku-kementerian-contoh@1", family: "indicators",
  instrument: { kind: "guideline", issuer: "Kementerian contoh", number: "1", year: 2026, title: { id: "Manual IKU", en: "Manual of indicators" } }, standing: "named", validity: { from: "2026-01-01", reviewedUntil: "2026-11-24" },
  citations: { formula: { locator: "pp. 67-70", confidence: "unverified" }, cap: { locator: "PP 30/2019 art. 29(6)", confidence: "text" }, quality: { locator: "Tabel 14", confidence: "secondary" }, weights: { locator: "p. 12", confidence: "unverified" }, nko: { locator: "kartu NKO", confidence: "secondary" }, own: { locator: "no text", confidence: "convention" } },
  dimensions: { perspective: { open: true, members: ["stakeholder", "customer", "process", "learning"] }, objective: { open: true, within: "perspective" }, indicator: { open: true, within: "objective" } },
  inputs: {
    formula: { kind: "category", per: "indicator", of: ["maximise", "minimise", "range-maximise", "range-minimise", "stabilise"] },
    actual: { kind: "number", per: "indicator" }, target: { kind: "number", per: "indicator" }, low: { kind: "number", per: "indicator" }, high: { kind: "number", per: "indicator" },
    validity: { kind: "category", per: "indicator", of: ["exact", "proxy", "activity"] }, control: { kind: "category", per: "indicator", of: ["low", "moderate", "high"] },
    objectiveWeight: { kind: "number", per: "objective", min: 0, siblingsSum: { to: 100, unless: { weightsTotal: ["renormalise"] } } } },
  terms: {
    perspectiveWeight: { per: "perspective", values: { stakeholder: 25, customer: 15, process: 30, learning: 30 }, open: { min: 0, max: 100 }, siblingsSum: { to: 100, unless: { weightsTotal: ["renormalise"] } }, cite: "weights" },
    qualityWeight: { table: { exact: { low: "1.20", moderate: "1.15" }, proxy: { low: "1.10", moderate: "1.00", high: "0.90" }, activity: { moderate: "0.80", high: "0.60" } }, cite: "quality" },
    scale: { points: [[0, 0], [90, 100], [100, 120]], cite: "formula" },
    floor: { number: 0, cite: "cap" }, cap: { number: 120, open: { min: 100, max: 120 }, cite: "cap" }, shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
    predicates: { cite: "nko", range: { from: 0 }, bands: [{ from: 110, category: "sangat-baik" }, { above: 100, below: 110, category: "baik" }, { above: 90, below: 100, category: "cukup" }, { above: 80, below: 90, category: "kurang" }, { from: 0, below: 80, category: "buruk" }] } },
  conventions: {
    weightsTotal: { default: "reject", cite: "own", others: { renormalise: {} } },
    missing: { default: "undetermined", cite: "own", others: { "exclude-and-renormalise": {}, zero: {}, void: {} } },
    notApplicable: { default: "exclude-and-renormalise", cite: "own", others: { zero: {}, void: {} } },
    nkoEdge: { default: "undetermined", cite: "own", others: { upper: {}, lower: {} } } },
  steps: [
    { id: "ratio", per: "indicator", scorer: "ratio@1", inputs: { of: "actual", to: "target" }, params: { times: 100 }, cite: "formula" }, { id: "mirror", per: "indicator", scorer: "affine@1", inputs: { value: "ratio" }, params: { times: -1, plus: 200 }, cite: "formula" },
    { id: "nearBound", per: "indicator", scorer: "clamp@1", inputs: { value: "actual", min: "low", max: "high" }, cite: "formula" }, { id: "rangeRatio", per: "indicator", scorer: "ratio@1", inputs: { of: "actual", to: "nearBound" }, params: { times: 100 }, cite: "formula" },
    { id: "rangeMirror", per: "indicator", scorer: "affine@1", inputs: { value: "rangeRatio" }, params: { times: -1, plus: 200 }, cite: "formula" },
    { id: "onTarget", per: "indicator", scorer: "extreme@1", inputs: { values: ["ratio", "mirror"] }, params: { take: "min" }, cite: "formula" },
    { id: "stabilised", per: "indicator", scorer: "interpolate@1", inputs: { value: "onTarget", points: "scale" }, params: { outside: "extend" }, cite: "formula" },
    { id: "achievement", per: "indicator", scorer: "select@1", inputs: { code: "formula", cases: { maximise: "ratio", minimise: "mirror", "range-maximise": "rangeRatio", "range-minimise": "rangeMirror", stabilise: "stabilised" } }, cite: "formula" },
    { id: "index", per: "indicator", scorer: "clamp@1", inputs: { value: "achievement", min: "floor", max: "cap" }, cite: "cap" },
    { id: "quality", per: "indicator", scorer: "lookup@1", inputs: { key: "validity", second: "control", table: "qualityWeight" }, cite: "quality" },
    { id: "objectiveScore", per: "objective", scorer: "weighted-mean@1", inputs: { values: "index", weights: "quality" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "nko" },
    { id: "perspectiveScore", per: "perspective", scorer: "weighted-mean@1", inputs: { values: "objectiveScore", weights: "objectiveWeight" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "nko" },
    { id: "nko", scorer: "weighted-mean@1", inputs: { values: "perspectiveScore", weights: "perspectiveWeight" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "nko" },
    { id: "shown", scorer: "round@1", inputs: { value: "nko", rounding: "shownRounding" }, cite: "own" },
    { id: "predicate", scorer: "bands@1", inputs: { value: "nko", bands: "predicates", gaps: "convention.nkoEdge" }, cite: "nko" }],
  outputs: ["shown", "nko", "predicate", "perspectiveScore", "objectiveScore", "index", "achievement"],
});

export const crossed = defineRulebook({
  id: "pp-46-2011@1", family: "performance",
  instrument: { kind: "peraturan-pemerintah", issuer: "Pemerintah", number: "46", year: 2011, title: { id: "Penilaian Prestasi Kerja", en: "Appraisal of work achievement" } }, standing: "general", validity: { from: "2014-01-01", reviewedUntil: "2026-11-24" },
  citations: { aspects: { locator: "art. 8(1), penjelasan", confidence: "text" }, perka: { locator: "Perka BKN 1/2013", confidence: "secondary" }, skp: { locator: "art. 10", confidence: "text" }, tasks: { locator: "Perka BKN 1/2013", confidence: "secondary" }, behaviour: { locator: "art. 12, 13(3)", confidence: "text" }, total: { locator: "art. 15(2)", confidence: "text" }, sebutan: { locator: "art. 17", confidence: "text" }, own: { locator: "no text", confidence: "convention" } },
  dimensions: { activity: { open: true }, aspect: { members: ["kuantitas", "kualitas", "waktu", "biaya"] }, attitude: { members: ["orientasi-pelayanan", "integritas", "komitmen", "disiplin", "kerja-sama", "kepemimpinan"] } },
  inputs: { target: { kind: "number", per: ["activity", "aspect"] }, actual: { kind: "number", per: ["activity", "aspect"], min: 0 }, notDone: { kind: "flag", per: "activity", absent: false }, additionalTasks: { kind: "count" }, creativity: { kind: "number" }, attitudeScore: { kind: "number", per: "attitude", min: 0, max: 100 } },
  terms: {
    curve: { per: "aspect", codes: { kuantitas: "realisation", kualitas: "realisation", waktu: "efficiency", biaya: "efficiency" }, cite: "aspects" },
    limit: { number: 24, cite: "perka" }, zero: { number: 0, cite: "perka" }, floor: { unset: "number", cite: "own" },
    taskPoints: { cite: "tasks", range: { from: 0 }, bands: [{ from: 0, below: 1, value: 0 }, { from: 1, to: 3, value: 1 }, { from: 4, to: 6, value: 2 }, { from: 7, value: 3 }] },
    skpShare: { number: "0.60", cite: "total" }, behaviourShare: { number: "0.40", cite: "total" }, comparedRounding: { rounding: "none", cite: "own" }, shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
    sebutan: { cite: "sebutan", bands: [{ from: 91, category: "sangat-baik" }, { from: 76, to: 90, category: "baik" }, { from: 61, to: 75, category: "cukup" }, { from: 51, to: 60, category: "kurang" }, { to: 50, category: "buruk" }] } },
  conventions: {
    gaps: { default: "lower-cut", cite: "own", others: { undetermined: {}, "closed-intervals": {} } },
    basis: { default: "unrounded", cite: "own", others: { "round-0dp-first": { set: { comparedRounding: { rounding: { places: 0, mode: "half-up" } } } } } },
    timeCost: { default: "perka-branch", cite: "perka", others: { "pp-formula-only": { cite: "aspects" } } },
    floor: { default: "none", cite: "own", others: { zero: { set: { floor: { number: 0 } } } } } },
  steps: [
    { id: "realisation", per: ["activity", "aspect"], scorer: "ratio@1", inputs: { of: "actual", to: "target" }, params: { times: 100 }, cite: "aspects" }, { id: "efficiency", per: ["activity", "aspect"], scorer: "affine@1", inputs: { value: "realisation" }, params: { times: -1, plus: 100 }, cite: "aspects" },
    { id: "upTo24", per: ["activity", "aspect"], scorer: "compare@1", inputs: { left: "efficiency", right: "limit" }, params: { is: "<=" }, cite: "perka" },
    { id: "ppFormula", per: ["activity", "aspect"], scorer: "affine@1", inputs: { value: "realisation" }, params: { times: -1, plus: 176 }, cite: "aspects" },
    { id: "above24", per: ["activity", "aspect"], scorer: "affine@1", inputs: { value: "ppFormula" }, params: { times: -1, plus: 176 }, cite: "perka" },
    { id: "perkaBranch", per: ["activity", "aspect"], scorer: "choose@1", inputs: { when: "upTo24", then: "ppFormula", otherwise: "above24" }, cite: "perka" },
    { id: "timeCost", per: ["activity", "aspect"], scorer: "select@1", inputs: { code: "convention.timeCost", cases: { "perka-branch": "perkaBranch", "pp-formula-only": "ppFormula" } }, cite: "mechanical" },
    { id: "timeCostDone", per: ["activity", "aspect"], scorer: "choose@1", inputs: { when: "notDone", then: "zero", otherwise: "timeCost" }, cite: "perka" },
    { id: "floored", per: ["activity", "aspect"], scorer: "clamp@1", inputs: { value: "timeCostDone", min: "floor" }, cite: "own" },
    { id: "aspectValue", per: ["activity", "aspect"], scorer: "select@1", inputs: { code: "curve", cases: { realisation: "realisation", efficiency: "floored" } }, cite: "aspects" },
    { id: "counted", per: "activity", scorer: "sum@1", inputs: { values: "aspectValue" }, notApplicable: "exclude", cite: "perka" },
    { id: "achieved", per: "activity", scorer: "mean@1", inputs: { values: "aspectValue" }, cite: "perka" },
    { id: "mainWork", scorer: "mean@1", inputs: { values: "achieved" }, cite: "skp" }, { id: "additional", scorer: "band-value@1", inputs: { value: "additionalTasks", bands: "taskPoints" }, cite: "tasks" },
    { id: "skp", scorer: "sum@1", inputs: { values: ["mainWork", "additional", "creativity"] }, cite: "skp" },
    { id: "behaviour", scorer: "mean@1", inputs: { values: "attitudeScore" }, cite: "behaviour" },
    { id: "total", scorer: "weighted-sum@1", inputs: { values: ["skp", "behaviour"], weights: ["skpShare", "behaviourShare"] }, cite: "total" },
    { id: "compared", scorer: "round@1", inputs: { value: "total", rounding: "comparedRounding" }, cite: "own" }, { id: "grade", scorer: "bands@1", inputs: { value: "compared", bands: "sebutan", gaps: "convention.gaps" }, cite: "sebutan" },
    { id: "shown", scorer: "round@1", inputs: { value: "total", rounding: "shownRounding" }, cite: "own" }],
  outputs: ["shown", "total", "grade", "skp", "behaviour", "achieved", "counted"],
});
