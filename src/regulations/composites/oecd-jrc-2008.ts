/** The OECD/JRC handbook on composite indicators: units of a set against one another, by several normalisations and aggregations. */
import { defineRulebookWith } from "../../rulebook/index.ts";
import type { irrationalScorers } from "../../scorers/index.ts";

/**
 * Each unit of a set is normalised against its peers (min-max, z-score, rank, percentile rank), and its indicators become one score (arithmetic, geometric or harmonic mean, minimum, maximum, median), or the units outrank one another on
 * the raw values (Copeland). Give the set twice, once as `unit` and once as `peer`; any part of it may be asked as `unit`. Higher is better throughout. Needs `irrationalScorers`.
 *
 * @example
 * ```ts
 * import { oecdJrc2008 } from "pembinaan-asn/regulations/indicators";
 * oecdJrc2008.id; // => "oecd-jrc-2008@1"
 * ```
 */
export const oecdJrc2008 = /* @__PURE__ */ defineRulebookWith<typeof irrationalScorers>()({
  id: "oecd-jrc-2008@1", family: "comparisons",
  instrument: { kind: "guideline", issuer: "OECD/JRC", number: "handbook", year: 2008, title: { id: "Buku pegangan indikator komposit", en: "Handbook on constructing composite indicators" } },
  standing: "named", validity: { from: "2008-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    normalisation: { locator: "normalisation of data", confidence: "unverified", source: "github.com/bluefoxr/COINr v1.1.14 (MIT)", note: "checked against COINr; the handbook itself was not read" },
    aggregation: { locator: "weighting and aggregation", confidence: "unverified", source: "github.com/bluefoxr/COINr v1.1.14 (MIT)", note: "compensation: arithmetic full, geometric partial, Copeland none" },
    callerWeights: { locator: "bobot dari pengguna", confidence: "convention" },
    own: { locator: "pilihan pengguna", confidence: "convention" },
  },
  dimensions: {
    unit: { open: true, label: { id: "unit", en: "unit" } }, peer: { open: true, label: { id: "unit pembanding", en: "peer" } }, indicator: { open: true, label: { id: "indikator", en: "indicator" } },
  },
  inputs: {
    value: { kind: "number", per: ["unit", "indicator"], label: { id: "nilai", en: "value" } },
    peerValue: { kind: "number", per: ["peer", "indicator"], label: { id: "nilai pembanding", en: "value of the peer" } },
    weight: { kind: "number", per: "indicator", min: 0, cite: "callerWeights", label: { id: "bobot", en: "weight" } },
  },
  conventions: {
    normalisation: { default: "min-max", cite: "own", label: { id: "normalisasi", en: "normalisation" }, others: { "z-score": {}, rank: {}, "percentile-rank": {}, none: {} } },
    aggregation: { default: "arithmetic", cite: "own", label: { id: "penggabungan", en: "aggregation" }, others: { geometric: {}, harmonic: {}, minimum: {}, maximum: {}, median: {}, copeland: {} } },
    missing: { default: "undetermined", cite: "own", others: { "exclude-and-renormalise": {}, zero: {}, void: {} } },
  },
  steps: [
    { id: "low", per: "indicator", scorer: "extreme@1", inputs: { values: "peerValue" }, params: { take: "min" }, cite: "normalisation", label: { id: "nilai terendah", en: "lowest value" } },
    { id: "high", per: "indicator", scorer: "extreme@1", inputs: { values: "peerValue" }, params: { take: "max" }, cite: "normalisation", label: { id: "nilai tertinggi", en: "highest value" } },
    { id: "average", per: "indicator", scorer: "mean@1", inputs: { values: "peerValue" }, cite: "normalisation", label: { id: "rata-rata", en: "mean" } },
    { id: "spread", per: "indicator", scorer: "variance@1", inputs: { values: "peerValue" }, params: { of: "sample" }, cite: "normalisation", label: { id: "ragam", en: "variance" } },
    { id: "minMax", per: ["unit", "indicator"], scorer: "goalposts@1", inputs: { value: "value", low: "low", high: "high" }, params: { better: "higher", beyond: "extend", times: 100 }, cite: "normalisation" },
    { id: "standardised", per: ["unit", "indicator"], scorer: "z-score@1", inputs: { value: "value", mean: "average", variance: "spread" }, cite: "normalisation" },
    { id: "place", per: ["unit", "indicator"], scorer: "rank@1", inputs: { value: "value", among: "peerValue" }, params: { best: "lowest" }, cite: "normalisation" },
    { id: "percentile", per: ["unit", "indicator"], scorer: "percentile-rank@1", inputs: { value: "value", among: "peerValue" }, params: { best: "highest" }, cite: "normalisation" },
    {
      id: "normalised", per: ["unit", "indicator"], scorer: "select@1", cite: "mechanical", label: { id: "nilai ternormalisasi", en: "normalised value" },
      inputs: { code: "convention.normalisation", cases: { "min-max": "minMax", "z-score": "standardised", rank: "place", "percentile-rank": "percentile", none: "value" } },
    },
    { id: "arithmetic", per: "unit", scorer: "weighted-mean@1", inputs: { values: "normalised", weights: "weight" }, missing: "convention.missing", cite: "aggregation" },
    { id: "geometric", per: "unit", scorer: "geometric-mean@1", inputs: { values: "normalised", weights: "weight" }, missing: "convention.missing", cite: "aggregation" },
    { id: "harmonic", per: "unit", scorer: "harmonic-mean@1", inputs: { values: "normalised", weights: "weight" }, missing: "convention.missing", cite: "aggregation" },
    { id: "smallest", per: "unit", scorer: "extreme@1", inputs: { values: "normalised" }, params: { take: "min" }, cite: "aggregation" },
    { id: "largest", per: "unit", scorer: "extreme@1", inputs: { values: "normalised" }, params: { take: "max" }, cite: "aggregation" },
    { id: "middle", per: "unit", scorer: "median@1", inputs: { values: "normalised" }, missing: "convention.missing", cite: "aggregation" },
    { id: "pair", per: ["unit", "peer"], scorer: "outranks@1", inputs: { own: "value", other: "peerValue", weights: "weight" }, cite: "aggregation", label: { id: "mengungguli", en: "outranks" } },
    { id: "copeland", per: "unit", scorer: "sum@1", inputs: { values: "pair" }, cite: "aggregation" },
    {
      id: "score", per: "unit", scorer: "select@1", cite: "mechanical", label: { id: "nilai unit", en: "score of the unit" },
      inputs: { code: "convention.aggregation", cases: { arithmetic: "arithmetic", geometric: "geometric", harmonic: "harmonic", minimum: "smallest", maximum: "largest", median: "middle", copeland: "copeland" } },
    },
  ],
  outputs: ["score", "normalised"],
  notCovered: [
    { id: "Indikator yang makin rendah makin baik: cerminkan lebih dahulu", en: "Indicators of which lower is better: mirror them first" },
    { id: "Peringkat skor antarunit", en: "The ranks of the scores among the units" },
  ],
});
