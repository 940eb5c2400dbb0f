/** What the rulebooks of achievement share: inputs, the named formulas with what zero, minus and missing mean, and the total under the caller's weights. */

/** Where the formulas stand, worded alike in every rule. */
export const achievementCitations = {
  maximise: { locator: "PermenPANRB 8/2021 hlm. 91", confidence: "text", source: "http://online.flipbuilder.com/vajnr/eqrv/", note: "r/t x 100" },
  minimise: { locator: "PermenPANRB 8/2021 hlm. 100", confidence: "text", source: "http://online.flipbuilder.com/vajnr/eqrv/", note: "(1 + (1 - r/t)) x 100" },
  inverse: { locator: "formulir pemantauan Pringsewu, persyaratan PMS Pelindo", confidence: "secondary", note: "t/r x 100, another rule for lower is better" },
  stabilise: { locator: "KMK 127/2026 hlm. 67-70, bagian pertama", confidence: "unverified", source: "github.com/kucing007/kinerja-app" },
  range: { locator: "PermenPANRB 8/2021 hlm. 91, 100", confidence: "text", source: "http://online.flipbuilder.com/vajnr/eqrv/", note: "outside the range the nearer bound is the target" },
  insideRange: { locator: "di dalam rentang: 100", confidence: "unverified", note: "general knowledge of the field, without a citable source" },
  metOrNot: { locator: "Tercapai / Belum Tercapai", confidence: "unverified", source: "Balai Karantina Pertanian Kelas II Yogyakarta 2020" },
  negative: { locator: "KMK 127/2026 hlm. 67-70: target negatif", confidence: "unverified", source: "github.com/kucing007/kinerja-app" },
  cap: { locator: "PP 30/2019 pasal 29(6): capaian paling tinggi 120", confidence: "text", source: "github.com/mblonyox/data-peraturan" },
  callerWeights: { locator: "bobot dari pengguna", confidence: "convention", note: "no text known here sets weights for a report: they are the caller's own and claim no authority" },
  own: { locator: "tidak diatur teks mana pun", confidence: "convention" },
} as const;

/** The open dimension. */
export const achievementDimensions = { indicator: { open: true, label: { id: "indikator", en: "indicator" } } } as const;

/** What is observed. */
export const achievementInputs = {
  formula: { kind: "category", per: "indicator", of: ["maximise", "minimise", "minimise-inverse", "stabilise", "range-maximise", "range-minimise", "met-or-not", "met-or-not-minimise"], cite: "own", label: { id: "rumus", en: "formula" } },
  actual: { kind: "number", per: "indicator", label: { id: "realisasi", en: "actual" } },
  target: { kind: "number", per: "indicator", optional: true, label: { id: "target", en: "target" } },
  low: { kind: "number", per: "indicator", optional: true, label: { id: "batas bawah target", en: "lower bound of the target" } },
  high: { kind: "number", per: "indicator", optional: true, label: { id: "batas atas target", en: "upper bound of the target" } },
  worst: { kind: "number", per: "indicator", min: 0, optional: true, label: { id: "nilai terburuk", en: "worst value" } },
  verified: { kind: "flag", per: "indicator", absent: false, optional: true, cite: "own", label: { id: "sudah diverifikasi", en: "verified" } },
  weight: { kind: "number", per: "indicator", min: 0, optional: true, cite: "callerWeights", label: { id: "bobot dari pengguna", en: "weight given by the caller" } },
} as const;

/** Terms that do not differ between the rules. */
export const achievementTerms = {
  full: { number: 100, cite: "insideRange", label: { id: "capaian penuh", en: "full achievement" } },
  nothing: { number: 0, cite: "metOrNot", label: { id: "tanpa capaian", en: "no achievement" } },
  floor: { unset: "number", cite: "own", label: { id: "capaian terendah", en: "lowest achievement" } },
  cap: { unset: "number", cite: "own", label: { id: "capaian tertinggi", en: "highest achievement" } },
  comparedRounding: { rounding: "none", cite: "own" },
  shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
} as const;

/** Axes that do not differ between the rules; `basis` is each rule's own. */
export const achievementConventions = {
  zeroTarget: { default: "undetermined", cite: "own", others: { zero: {}, "full-if-actual-zero": {}, "from-worst": { cite: "negative" }, "met-or-not": { cite: "metOrNot" } } },
  zeroActual: { default: "by-formula", cite: "own", others: { "fixed-100": {} } },
  negative: { default: "refuse", cite: "own", others: { "mirror-negative-target": { cite: "negative" } } },
  floor: { default: "none", cite: "own", others: { zero: { set: { floor: { number: 0 } } } } },
  cap: { default: "none", cite: "own", label: { id: "capaian tertinggi", en: "highest achievement" }, others: { "at-100": { set: { cap: { number: 100 } } }, "at-120": { set: { cap: { number: 120 } }, cite: "cap" } } },
  unverified: { default: "as-entered", cite: "own", others: { "zero-if-unverified": {} } },
  weighting: { default: "caller", cite: "callerWeights", others: { equal: {} } },
  missing: { default: "undetermined", cite: "own", others: { "exclude-and-renormalise": {}, zero: {}, void: {} } },
  notApplicable: { default: "exclude-and-renormalise", cite: "own", others: { zero: {}, void: {} } },
  gaps: { default: "lower-cut", cite: "own", others: { "closed-intervals": {}, undetermined: {} } },
} as const;

/**
 * Achievement of each indicator by its named formula; unverified, floor and cap; the total under the caller's weights, which no text sets.
 * Each rule has its own table `predicates`, with its citation `bands`.
 */
export const achievementSteps = [
  { id: "maximised", per: "indicator", scorer: "ratio-maximise@1", inputs: { actual: "actual", target: "target", zeroTarget: "convention.zeroTarget", negative: "convention.negative" }, cite: "maximise", label: { id: "makin tinggi makin baik (%)", en: "higher is better (%)" } },
  { id: "mirrored", per: "indicator", scorer: "mirror-minimise@1", inputs: { actual: "actual", target: "target", zeroTarget: "convention.zeroTarget", zeroActual: "convention.zeroActual", worst: "worst" }, cite: "minimise", label: { id: "makin rendah makin baik (%)", en: "lower is better (%)" } },
  { id: "inverted", per: "indicator", scorer: "inverse-ratio-minimise@1", inputs: { actual: "actual", target: "target", zeroTarget: "convention.zeroTarget", zeroActual: "convention.zeroActual" }, cite: "inverse", label: { id: "target terhadap realisasi (%)", en: "target to actual (%)" } },
  { id: "stabilised", per: "indicator", scorer: "mirror-stabilise@1", inputs: { actual: "actual", target: "target", zeroTarget: "convention.zeroTarget" }, cite: "stabilise", label: { id: "tepat target paling baik (%)", en: "on target is best (%)" } },
  { id: "nearBound", per: "indicator", scorer: "clamp@1", inputs: { value: "actual", min: "low", max: "high" }, cite: "range", label: { id: "batas terdekat", en: "nearer bound" } },
  { id: "inside", per: "indicator", scorer: "compare@1", inputs: { left: "actual", right: "nearBound" }, params: { is: "=" }, cite: "range", label: { id: "di dalam rentang", en: "inside the range" } },
  { id: "boundMaximised", per: "indicator", scorer: "ratio-maximise@1", inputs: { actual: "actual", target: "nearBound", zeroTarget: "convention.zeroTarget", negative: "convention.negative" }, cite: "range", label: { id: "realisasi terhadap batas (%)", en: "actual to bound (%)" } },
  { id: "boundMirrored", per: "indicator", scorer: "mirror-minimise@1", inputs: { actual: "actual", target: "nearBound", zeroTarget: "convention.zeroTarget", zeroActual: "convention.zeroActual", worst: "worst" }, cite: "range", label: { id: "cermin terhadap batas (%)", en: "mirror to bound (%)" } },
  { id: "rangeMaximised", per: "indicator", scorer: "choose@1", inputs: { when: "inside", then: "full", otherwise: "boundMaximised" }, cite: "insideRange" },
  { id: "rangeMirrored", per: "indicator", scorer: "choose@1", inputs: { when: "inside", then: "full", otherwise: "boundMirrored" }, cite: "insideRange" },
  { id: "met", per: "indicator", scorer: "compare@1", inputs: { left: "actual", right: "target" }, params: { is: ">=" }, cite: "metOrNot", label: { id: "tercapai", en: "met" } },
  { id: "metOrNot", per: "indicator", scorer: "choose@1", inputs: { when: "met", then: "full", otherwise: "nothing" }, cite: "metOrNot" },
  { id: "metLower", per: "indicator", scorer: "compare@1", inputs: { left: "actual", right: "target" }, params: { is: "<=" }, cite: "metOrNot", label: { id: "tidak melebihi target", en: "not above the target" } },
  { id: "metOrNotLower", per: "indicator", scorer: "choose@1", inputs: { when: "metLower", then: "full", otherwise: "nothing" }, cite: "metOrNot" },
  {
    id: "achievement", per: "indicator", scorer: "select@1", cite: "mechanical", label: { id: "capaian (%)", en: "achievement (%)" },
    inputs: { code: "formula", cases: { maximise: "maximised", minimise: "mirrored", "minimise-inverse": "inverted", stabilise: "stabilised", "range-maximise": "rangeMaximised", "range-minimise": "rangeMirrored", "met-or-not": "metOrNot", "met-or-not-minimise": "metOrNotLower" } },
  },
  { id: "ifVerified", per: "indicator", scorer: "choose@1", inputs: { when: "verified", then: "achievement", otherwise: "nothing" }, cite: "own", label: { id: "capaian yang terverifikasi (%)", en: "verified achievement (%)" } },
  { id: "counted", per: "indicator", scorer: "select@1", inputs: { code: "convention.unverified", cases: { "zero-if-unverified": "ifVerified" }, otherwise: "achievement" }, cite: "own" },
  { id: "index", per: "indicator", scorer: "clamp@1", inputs: { value: "counted", min: "floor", max: "cap" }, cite: "own", label: { id: "capaian setelah batas (%)", en: "achievement within its limits (%)" } },
  { id: "weighted", scorer: "weighted-mean@1", inputs: { values: "index", weights: "weight" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "callerWeights", label: { id: "rata-rata tertimbang (%)", en: "weighted mean (%)" } },
  { id: "plainMean", scorer: "mean@1", inputs: { values: "index" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "own", label: { id: "rata-rata (%)", en: "mean (%)" } },
  { id: "total", scorer: "select@1", inputs: { code: "convention.weighting", cases: { equal: "plainMean" }, otherwise: "weighted" }, cite: "mechanical", label: { id: "capaian keseluruhan (%)", en: "total achievement (%)" } },
  { id: "shown", scorer: "round@1", inputs: { value: "total", rounding: "shownRounding" }, cite: "own", label: { id: "capaian yang ditampilkan (%)", en: "achievement as shown (%)" } },
  { id: "compared", per: "indicator", scorer: "round@1", inputs: { value: "index", rounding: "comparedRounding" }, cite: "own", label: { id: "capaian yang dibandingkan", en: "achievement compared" } },
  { id: "indicatorPredicate", per: "indicator", scorer: "bands@1", inputs: { value: "compared", bands: "predicates", gaps: "convention.gaps" }, cite: "bands", label: { id: "predikat capaian", en: "band of the achievement" } },
] as const;

/** What every rule answers. */
export const achievementOutputs = ["total", "shown", "index", "achievement", "indicatorPredicate"] as const;

/** What none of the rules covers. */
export const achievementNotCovered = [
  { id: "Bobot indikator: tidak ada teks yang menetapkannya; bobot dari pengguna ditandai", en: "Weights of indicators: no text sets them; the caller's own are marked" },
  { id: "Penggabungan antarperiode: dilakukan sebelum penilaian", en: "Consolidation over periods: it is done before scoring" },
] as const;
