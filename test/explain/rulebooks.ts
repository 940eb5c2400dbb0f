/** Small rulebooks for the tests of the explanation: a survey, a tree of indicators with an overlay, two halves with crossed aspects. */

const text = (id: string, en: string): { readonly id: string; readonly en: string } => ({ id, en });

/** The survey of 14/2017 in its usual form. */
export const survey = {
  id: "permenpanrb-14-2017@1", family: "satisfaction", standing: "general",
  instrument: { kind: "peraturan-menteri", issuer: "PANRB", number: "14", year: 2017, title: text("Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik", "Guideline for public satisfaction surveys of public service units") },
  validity: { from: "2017-05-09", reviewedUntil: "2026-11-30" },
  citations: {
    formula: { locator: "Lampiran I", confidence: "secondary" }, weight: { locator: "Lampiran I, bobot", confidence: "convention" },
    bands: { locator: "Lampiran I, tabel mutu", confidence: "secondary" }, gaps: { locator: "", confidence: "convention" },
  },
  dimensions: { element: { label: text("Unsur", "Element"), members: [
    { id: "persyaratan", label: text("Persyaratan", "Requirements") }, { id: "prosedur", label: text("Sistem, Mekanisme, dan Prosedur", "System, mechanism, procedure") }, { id: "waktu", label: text("Waktu Penyelesaian", "Completion time") },
    { id: "biaya", label: text("Biaya/Tarif", "Cost or tariff") }, { id: "produk", label: text("Produk Spesifikasi Jenis Pelayanan", "Service product specification") }, { id: "kompetensi", label: text("Kompetensi Pelaksana", "Staff competence") },
    { id: "perilaku", label: text("Perilaku Pelaksana", "Staff conduct") }, { id: "pengaduan", label: text("Penanganan Pengaduan, Saran dan Masukan", "Complaints, suggestions, input") }, { id: "sarana", label: text("Sarana dan Prasarana", "Facilities") },
  ] } },
  inputs: {
    total: { kind: "number", per: "element", min: 0, label: text("jumlah nilai jawaban", "sum of the answers"), cite: "formula" },
    answered: { kind: "count", per: "element", label: text("jumlah yang menjawab", "number who answered"), cite: "formula" },
  },
  terms: {
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "formula" },
    comparedRounding: { rounding: "none", cite: "gaps" },
    grades: { label: text("mutu pelayanan", "service quality"), cite: "bands", range: { from: 0, to: 100 }, bands: [{ from: "88.31", to: 100, category: "A" }, { from: "76.61", to: "88.30", category: "B" }, { from: 65, to: "76.60", category: "C" }, { from: 0, to: "64.99", category: "D" }] },
    gradeLabels: { labels: { A: text("Sangat Baik", "Very good"), B: text("Baik", "Good"), C: text("Kurang Baik", "Less good"), D: text("Tidak Baik", "Not good") }, cite: "bands" },
  },
  conventions: {
    gaps: { default: "lower-cut", cite: "gaps", others: { "closed-intervals": {}, undetermined: {} } },
    basis: { default: "unrounded", cite: "gaps", others: { "round-2dp-first": { set: { comparedRounding: { rounding: { places: 2, mode: "half-up" } } } } } },
  },
  steps: [
    { id: "mean", per: "element", scorer: "ratio@1", inputs: { of: "total", to: "answered" }, cite: "formula", label: text("Nilai rata-rata (NRR) unsur", "Mean of the element") },
    { id: "k", scorer: "count@1", inputs: { of: "total" }, cite: "mechanical", label: text("Jumlah unsur", "Number of elements") },
    { id: "share", scorer: "reciprocal@1", inputs: { value: "k" }, cite: "weight", label: text("Bobot unsur", "Weight of an element") },
    { id: "weight", per: "element", scorer: "affine@1", inputs: { value: "share" }, params: { times: 1 }, cite: "mechanical", label: text("Bobot tiap unsur", "Weight of each element") },
    { id: "interval", scorer: "weighted-sum@1", inputs: { values: "mean", weights: "weight" }, cite: "formula", label: text("Nilai interval", "Index on the scale 1 to 4") },
    { id: "index", scorer: "affine@1", inputs: { value: "interval" }, params: { times: 25 }, cite: "formula", label: text("Nilai IKM", "Satisfaction index (IKM)") },
    { id: "compared", scorer: "round@1", inputs: { value: "index", rounding: "comparedRounding" }, cite: "gaps", label: text("Nilai yang dibandingkan", "Value compared") },
    { id: "grade", scorer: "bands@1", inputs: { value: "compared", bands: "grades", gaps: "convention.gaps" }, cite: "bands", label: text("Mutu pelayanan", "Service quality") },
    { id: "shown", scorer: "round@1", inputs: { value: "index", rounding: "shownRounding" }, cite: "formula", label: text("Nilai IKM yang ditampilkan", "Index as shown") },
  ],
  outputs: ["shown", "index", "grade", "mean"],
};

const unsur = survey.dimensions.element.members.map(({ id }) => id);
const totals = [105, 101, 100, 116, 102, 105, 106, 105, 115];

/** A real survey of 29 people: 25 × 955 / 261. */
export const surveyRequest = {
  period: "2025-Q3", scope: "16.71",
  inputs: { total: Object.fromEntries(unsur.map((id, at) => [id, totals[at]])), answered: Object.fromEntries(unsur.map((id) => [id, 29])) },
};

/** A tree of indicators, each with its own formula. */
export const tree = {
  id: "pedoman-iku-1-2025@1", family: "indicators", standing: "general",
  instrument: { kind: "guideline", issuer: "Kota Contoh", number: "1", year: 2025, title: text("Pedoman contoh | penilaian *indikator*", "Example guideline | scoring *indicators*") },
  validity: { from: "2025-01-01", reviewedUntil: "2026-11-30" },
  citations: { formula: { locator: "hlm. 67-70", confidence: "unverified" }, cap: { locator: "PP 30/2019 pasal 29(6)", confidence: "text" }, nko: { locator: "kartu NKO", confidence: "secondary" }, own: { locator: "", confidence: "convention" } },
  dimensions: { perspective: { members: ["stakeholder", "process"] }, indicator: { open: true, within: "perspective" } },
  inputs: {
    formula: { kind: "category", per: "indicator", of: ["maximise", "minimise"], label: text("arah", "direction") },
    actual: { kind: "number", per: "indicator", label: text("realisasi", "actual") }, target: { kind: "number", per: "indicator", label: text("target", "target") },
  },
  terms: {
    perspectiveWeight: { per: "perspective", values: { stakeholder: 40, process: 60 }, open: { min: 0, max: 100 }, siblingsSum: { to: 100 }, cite: "nko", label: text("bobot perspektif", "weight of the perspective") },
    floor: { number: 0, cite: "cap" }, cap: { number: 120, open: { min: 100, max: 120, caller: true }, cite: "cap", label: text("batas tertinggi", "cap") },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
    predicates: { cite: "nko", range: { from: 0 }, bands: [{ from: 110, category: "sangat-baik" }, { above: 90, below: 110, category: "baik" }, { from: 0, to: 90, category: "kurang" }] },
    predicateLabels: { labels: { "sangat-baik": text("Sangat Baik", "Very good"), baik: text("Baik", "Good"), kurang: text("Kurang", "Poor") }, cite: "nko" },
  },
  conventions: { missing: { default: "undetermined", cite: "own", others: { "exclude-and-renormalise": {}, zero: {} } } },
  steps: [
    { id: "ratio", per: "indicator", scorer: "ratio@1", inputs: { of: "actual", to: "target" }, params: { times: 100 }, cite: "formula", label: text("perbandingan realisasi dan target", "ratio of actual and target") },
    { id: "mirror", per: "indicator", scorer: "affine@1", inputs: { value: "ratio" }, params: { times: -1, plus: 200 }, cite: "formula" },
    { id: "achievement", per: "indicator", scorer: "select@1", inputs: { code: "formula", cases: { maximise: "ratio", minimise: "mirror" } }, cite: "formula", label: text("Capaian", "Achievement") },
    { id: "index", per: "indicator", scorer: "clamp@1", inputs: { value: "achievement", min: "floor", max: "cap" }, cite: "cap", label: text("Indeks capaian", "Capped achievement") },
    { id: "perspectiveScore", per: "perspective", scorer: "mean@1", inputs: { values: "index" }, missing: "convention.missing", notApplicable: "exclude-and-renormalise", cite: "nko", label: text("Nilai perspektif", "Score of the perspective") },
    { id: "nko", scorer: "weighted-mean@1", inputs: { values: "perspectiveScore", weights: "perspectiveWeight" }, cite: "nko", label: text("NKO", "Organisation score (NKO)") },
    { id: "shown", scorer: "round@1", inputs: { value: "nko", rounding: "shownRounding" }, cite: "own", label: text("NKO yang ditampilkan", "NKO as shown") },
    { id: "predicate", scorer: "bands@1", inputs: { value: "nko", bands: "predicates" }, cite: "nko", label: text("Predikat", "Predicate") },
  ],
  outputs: ["shown", "predicate", "perspectiveScore", "achievement"],
};

/** A mayor's own weights. */
export const treeOverlay = {
  id: "perwali-contoh-1-2026", rulebook: "pedoman-iku-1-2025",
  instrument: { kind: "peraturan-kepala-daerah", issuer: "Kota Contoh", number: "1", year: 2026, title: text("Contoh peraturan wali kota", "Example of a mayor's regulation") },
  citation: { locator: "pasal 4", confidence: "text" }, validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" }, scope: "16.71", illustration: true,
  set: { perspectiveWeight: { values: { stakeholder: 55, process: 45 } } },
};

/** One indicator over the cap, one not applicable, one without an actual value. */
export const treeRequest = {
  period: "2026-Q2", scope: { region: "16.71", employeeKind: "pns" }, terms: { cap: { number: 110 } }, conventions: { missing: "exclude-and-renormalise" },
  members: { indicator: [{ id: "i1", within: "stakeholder" }, { id: "i2", within: "stakeholder" }, { id: "i3", within: "process" }, { id: "i4", within: "process" }] },
  supplied: { achievement: { i3: "97.5" } },
  inputs: {
    formula: { i1: "maximise", i2: "minimise", i4: "maximise" },
    actual: { i1: 1500, i2: 3, i4: { notApplicable: true } }, target: { i1: 1200, i2: 4, i4: 10 },
  },
};

/** Two activities crossed with aspects, and no behaviour yet. */
export const pp46 = {
  id: "pp-46-2011@1", family: "performance", standing: "general",
  instrument: { kind: "peraturan-pemerintah", issuer: "", number: "46", year: 2011, title: text("Penilaian Prestasi Kerja PNS", "Appraisal of civil servants") },
  validity: { from: "2014-01-01", to: "2021-06-30", reviewedUntil: "2026-11-30" },
  citations: { aspects: { locator: "pasal 8(1), penjelasan", confidence: "text" }, total: { locator: "pasal 15(2)", confidence: "text" } },
  dimensions: { activity: { open: true }, aspect: { members: ["kuantitas", "kualitas", "biaya"] } },
  inputs: { target: { kind: "number", per: ["activity", "aspect"] }, actual: { kind: "number", per: ["activity", "aspect"] }, behaviour: { kind: "number", label: text("perilaku kerja", "work behaviour") } },
  terms: { skpShare: { number: "0.60", cite: "total", label: text("bagian SKP", "share of the SKP") }, behaviourShare: { number: "0.40", cite: "total", label: text("bagian perilaku", "share of behaviour") } },
  steps: [
    { id: "aspectValue", per: ["activity", "aspect"], scorer: "ratio@1", inputs: { of: "actual", to: "target" }, params: { times: 100 }, cite: "aspects", label: text("Nilai aspek", "Value of the aspect") },
    { id: "achieved", per: "activity", scorer: "mean@1", inputs: { values: "aspectValue" }, cite: "aspects", label: text("Nilai capaian kegiatan", "Achievement of the activity") },
    { id: "skp", scorer: "mean@1", inputs: { values: "achieved" }, cite: "aspects", label: text("Nilai SKP", "SKP value") },
    { id: "total", scorer: "weighted-sum@1", inputs: { values: ["skp", "behaviour"], weights: ["skpShare", "behaviourShare"] }, cite: "total", label: text("Nilai prestasi kerja", "Appraisal value") },
  ],
  outputs: ["total", "skp", "aspectValue"],
};

/** The cost of the second activity has no target of its own; behaviour is not given. */
export const pp46Request = {
  period: "2019",
  members: { activity: [{ id: "a1", label: text("Menyusun laporan", "Writing reports") }, "a2"] },
  inputs: {
    target: { a1: { kuantitas: 12, kualitas: 100, biaya: { notApplicable: true } }, a2: { kuantitas: 7, kualitas: 100, biaya: 0 } },
    actual: { a1: { kuantitas: 11, kualitas: 92, biaya: { notApplicable: true } }, a2: { kuantitas: 7, kualitas: 88, biaya: 5 } },
  },
};
