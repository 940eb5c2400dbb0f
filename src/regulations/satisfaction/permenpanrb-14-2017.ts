/** PermenPANRB 14/2017: the public satisfaction survey (SKM) and its index (IKM). */
import { defineRulebook } from "../../rulebook/index.ts";
import { elements2017 } from "./elements.ts";
import { surveyCitations, surveyConventions, surveyInputs, surveyOutputs, surveySteps, surveyTerms } from "./survey-worksheet.ts";

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
    ...surveyCitations,
    elements: { locator: "unsur pelayanan", confidence: "secondary", source: "https://ikm.baritotimurkab.go.id/tentang", note: "art. 1-4 let the unit set its own indicators, so the list is open" },
    formula: { locator: "NRR, nilai interval", confidence: "secondary", source: "https://data.penajamkab.go.id/metadata/indikator/57" },
    conversion: { locator: "nilai interval konversi: x 25", confidence: "secondary", source: "https://data.penajamkab.go.id/metadata/indikator/57" },
    bands: { locator: "nilai persepsi, interval konversi, mutu, kinerja", confidence: "secondary", source: "https://ikm.baritotimurkab.go.id/tentang" },
    weight: { locator: "bobot: 1/k", confidence: "secondary", source: "https://skm.bantulkab.go.id/skpd-45c48cce2e2d7fbdea1afc51c7c6ad26", note: "0.11 and 0.111 both circulate as printed weights; nothing known decides between them" },
    weight0110: { locator: "bobot 0.11", confidence: "secondary", source: "six public applications" },
    weight0111: { locator: "bobot 0.111", confidence: "secondary", source: "https://data.penajamkab.go.id/metadata/indikator/57" },
    weight1111: { locator: "bobot 0.1111", confidence: "secondary", source: "three public applications" },
    scale: { locator: "nilai persepsi 1-4", confidence: "secondary", source: "https://ikm.baritotimurkab.go.id/tentang" },
  },
  dimensions: { element: { label: { id: "unsur", en: "element" }, open: { omit: "any", add: "any", min: 1 }, members: elements2017 } },
  inputs: surveyInputs,
  terms: {
    ...surveyTerms,
    grades: {
      cite: "bands", range: { from: 0, to: 100 }, label: { id: "mutu pelayanan", en: "service grade" },
      bands: [
        { from: "88.31", to: 100, category: "A" }, { from: "76.61", to: "88.30", category: "B" },
        { from: "65.00", to: "76.60", category: "C" }, { from: 0, to: "64.99", category: "D" },
      ],
    },
  },
  conventions: {
    weights: {
      default: "exact-1-over-k", cite: "weightChoice", label: { id: "bobot", en: "weights" },
      others: {
        "printed-0.111": { set: { weightRounding: { rounding: { places: 3, mode: "half-up" } } }, cite: "weight0111" },
        "printed-0.11": { set: { weightRounding: { rounding: { places: 2, mode: "half-up" } } }, cite: "weight0110" },
        "printed-0.1111": { set: { weightRounding: { rounding: { places: 4, mode: "half-up" } } }, cite: "weight1111" },
        custom: { cite: "ownWeights" }, importance: { cite: "importance" },
      },
    },
    ...surveyConventions,
    basis: {
      default: "unrounded", cite: "basis", label: { id: "nilai yang dibandingkan", en: "value compared" },
      others: {
        "round-2dp-first": { set: { comparedRounding: { rounding: { places: 2, mode: "half-up" } } } },
        "index-unrounded": { set: { grades: {
          range: { from: 0, to: 4 },
          bands: [{ from: "3.5324", to: 4, category: "A" }, { from: "3.0644", to: "3.532", category: "B" }, { from: "2.60", to: "3.064", category: "C" }, { from: 0, to: "2.5996", category: "D" }],
        } } },
      },
    },
    freeService: { default: "as-answered", cite: "freeService", by: "tabulation", label: { id: "layanan gratis", en: "free service" }, others: { "free-scores-4": {}, "exclude-biaya": {} } },
  },
  steps: surveySteps,
  outputs: surveyOutputs,
  notCovered: [
    { id: "Penggabungan antarunit, antarlayanan, dan antarperiode", en: "Rolling up over units, services and periods" },
    { id: "Ukuran sampel", en: "Sample size" },
    { id: "Rencana tindak lanjut", en: "Follow-up plans" },
  ],
});
