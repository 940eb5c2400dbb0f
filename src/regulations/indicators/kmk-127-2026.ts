/** KMK 127/2026, the organisation's part: from the indicators of a unit at the Ministry of Finance to its performance score (NKO). */
import { defineRulebook } from "../../rulebook/index.ts";
import { kmkCitations, kmkConventions, kmkQualityInputs, kmkQualityStep, kmkQualityWeight, kmkScale } from "./kmk-127-2026-parts.ts";

/**
 * Achievement of each indicator by its formula, floor 0 and cap 120; score of an objective (NSS) = mean of the indices weighted by validity × control (Tabel 14); score of a perspective = mean
 * of its objectives; NKO = perspectives by their weights. Nothing is rounded on the way. Perspective weights differ between units and are mostly not known,
 * so an overlay or the caller gives them. The decree itself was not read: it is known as programmed in public, and chosen by name only.
 *
 * @example
 * ```ts
 * import { kmk127of2026 } from "pembinaan-asn/regulations/indicators";
 * kmk127of2026.id; // => "kmk-127-2026@1"
 * ```
 */
export const kmk127of2026 = /* @__PURE__ */ defineRulebook({
  id: "kmk-127-2026@1", family: "indicators",
  instrument: { kind: "keputusan-menteri", issuer: "Keuangan", number: "127", year: 2026, title: { id: "Manajemen kinerja di lingkungan Kementerian Keuangan: nilai kinerja organisasi", en: "Performance management at the Ministry of Finance: the organisation's score" } },
  standing: "named", validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" },
  citations: kmkCitations,
  dimensions: {
    perspective: { open: true, label: { id: "perspektif", en: "perspective" } },
    objective: { open: true, within: "perspective", label: { id: "sasaran strategis", en: "objective" } },
    indicator: { open: true, within: "objective", label: { id: "IKU", en: "indicator" } },
  },
  inputs: {
    formula: { kind: "category", per: "indicator", of: ["maximise", "minimise", "stabilise"], cite: "formula", label: { id: "polarisasi", en: "formula" } },
    actual: { kind: "number", per: "indicator", label: { id: "realisasi", en: "actual" } },
    target: { kind: "number", per: "indicator", label: { id: "target", en: "target" } },
    worst: { kind: "number", per: "indicator", min: 0, optional: true, cite: "formula", label: { id: "realisasi terburuk", en: "worst value" } },
    atMaximum: { kind: "flag", per: "indicator", absent: false, optional: true, cite: "topTarget", label: { id: "target sudah nilai tertinggi", en: "target is the highest value possible" } },
    ...kmkQualityInputs,
  },
  terms: {
    scale: kmkScale,
    topScore: { number: 120, cite: "topTarget", label: { id: "nilai target tertinggi yang tercapai", en: "score of a highest target that is met" } },
    floor: { number: 0, cite: "cap", label: { id: "indeks terendah", en: "lowest index" } },
    cap: { number: 120, cite: "cap", label: { id: "indeks tertinggi", en: "highest index" } },
    qualityWeight: kmkQualityWeight,
    perspectiveWeight: { per: "perspective", unset: "number", open: { min: 0, max: 100, caller: true }, siblingsSum: { to: 100 }, cite: "perspectives", label: { id: "bobot perspektif", en: "weight of the perspective" } },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
    status: { cite: "colours", bands: [{ from: 100, category: "hijau" }, { from: 80, below: 100, category: "kuning" }, { below: 80, category: "merah" }], label: { id: "status", en: "status" } },
    statusLabels: { cite: "colours", labels: { hijau: { id: "Hijau", en: "Green" }, kuning: { id: "Kuning", en: "Yellow" }, merah: { id: "Merah", en: "Red" } } },
    predicates: {
      cite: "nko", range: { from: 0 }, label: { id: "predikat NKO", en: "predicate of the NKO" },
      bands: [{ from: 110, category: "sangat-baik" }, { above: 100, below: 110, category: "baik" }, { above: 90, below: 100, category: "cukup" }, { above: 80, below: 90, category: "kurang" }, { from: 0, below: 80, category: "buruk" }],
    },
    predicateLabels: {
      cite: "nko", labels: {
        "sangat-baik": { id: "Sangat Baik", en: "Very good" }, baik: { id: "Baik", en: "Good" }, cukup: { id: "Cukup", en: "Sufficient" }, kurang: { id: "Kurang", en: "Poor" }, buruk: { id: "Buruk", en: "Bad" },
      },
    },
  },
  conventions: { ...kmkConventions, nkoEdge: { default: "undetermined", cite: "nkoEdge", others: { upper: {}, lower: {} } } },
  steps: [
    { id: "maximised", per: "indicator", scorer: "ratio-maximise@1", inputs: { actual: "actual", target: "target", negative: "convention.negative" }, cite: "formula", label: { id: "maximize (%)", en: "maximise (%)" } },
    { id: "minimised", per: "indicator", scorer: "mirror-minimise@1", inputs: { actual: "actual", target: "target", zeroTarget: "convention.zeroTarget", worst: "worst" }, cite: "formula", label: { id: "minimize (%)", en: "minimise (%)" } },
    { id: "onTarget", per: "indicator", scorer: "mirror-stabilise@1", inputs: { actual: "actual", target: "target" }, cite: "formula", label: { id: "stabilize, sebelum skala (%)", en: "stabilise, before the scale (%)" } },
    { id: "stabilised", per: "indicator", scorer: "interpolate@1", inputs: { value: "onTarget", points: "scale" }, params: { outside: "extend" }, cite: "formula", label: { id: "stabilize (%)", en: "stabilise (%)" } },
    { id: "byFormula", per: "indicator", scorer: "select@1", inputs: { code: "formula", cases: { maximise: "maximised", minimise: "minimised", stabilise: "stabilised" } }, cite: "mechanical" },
    { id: "met", per: "indicator", scorer: "compare@1", inputs: { left: "byFormula" }, params: { is: ">=", to: 100 }, cite: "topTarget", label: { id: "target tercapai", en: "target met" } },
    { id: "ifMet", per: "indicator", scorer: "choose@1", inputs: { when: "met", then: "topScore", otherwise: "byFormula" }, cite: "topTarget" },
    { id: "achievement", per: "indicator", scorer: "choose@1", inputs: { when: "atMaximum", then: "ifMet", otherwise: "byFormula" }, cite: "mechanical", label: { id: "capaian (%)", en: "achievement (%)" } },
    { id: "index", per: "indicator", scorer: "clamp@1", inputs: { value: "achievement", min: "floor", max: "cap" }, cite: "cap", label: { id: "indeks capaian", en: "capped achievement" } },
    { id: "indicatorStatus", per: "indicator", scorer: "bands@1", inputs: { value: "index", bands: "status" }, cite: "colours", label: { id: "status IKU", en: "status of the indicator" } },
    kmkQualityStep,
    { id: "objectiveScore", per: "objective", scorer: "weighted-mean@1", inputs: { values: "index", weights: "quality" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "chain", label: { id: "nilai sasaran strategis (NSS)", en: "score of the objective (NSS)" } },
    { id: "perspectiveScore", per: "perspective", scorer: "mean@1", inputs: { values: "objectiveScore" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "perspectiveMean", label: { id: "nilai perspektif", en: "score of the perspective" } },
    { id: "total", scorer: "weighted-mean@1", inputs: { values: "perspectiveScore", weights: "perspectiveWeight" }, missing: "convention.missing", notApplicable: "convention.notApplicable", cite: "chain", label: { id: "nilai kinerja organisasi (NKO)", en: "organisation's score (NKO)" } },
    { id: "shown", scorer: "round@1", inputs: { value: "total", rounding: "shownRounding" }, cite: "own", label: { id: "NKO yang ditampilkan", en: "NKO as shown" } },
    { id: "totalStatus", scorer: "bands@1", inputs: { value: "total", bands: "status" }, cite: "colours", label: { id: "status NKO", en: "status of the NKO" } },
    { id: "predicate", scorer: "bands@1", inputs: { value: "total", bands: "predicates", gaps: "convention.nkoEdge" }, cite: "nko", label: { id: "predikat NKO", en: "predicate of the NKO" } },
  ],
  outputs: ["total", "shown", "predicate", "totalStatus", "perspectiveScore", "objectiveScore", "index", "achievement", "indicatorStatus"],
  notCovered: [
    { id: "Konsolidasi antarperiode (hlm. 37-38): dilakukan sebelum penilaian", en: "Consolidation over periods (pp. 37-38): it is done before scoring" },
    { id: "Bobot perspektif tiap unit", en: "The perspective weights of each unit" },
    { id: "Jumlah IKU paling banyak dalam satu kontrak kinerja", en: "The largest number of indicators in a performance contract" },
  ],
});
