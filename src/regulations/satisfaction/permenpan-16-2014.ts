/** PermenPAN-RB 16/2014: the satisfaction survey between 2014 and 2017, with nine elements of which the service charter is one. */
import { defineRulebook } from "../../rulebook/index.ts";
import { basis2004, grades2004 } from "./bands-2004.ts";
import { elements2014 } from "./elements-2014.ts";
import { surveyCitations, surveyConventions, surveyInputs, surveyOutputs, surveySteps, surveyTerms } from "./survey-worksheet.ts";

/**
 * The rulebook for surveys from May 2014 to May 2017. It left the method free: the weight is 1/k unless another convention is chosen, and reports of its years use
 * the bands of 2004, which stand here as secondary. Everything else is as under PermenPANRB 14/2017.
 *
 * @example
 * ```ts
 * import { permenpan16of2014 } from "pembinaan-asn/regulations/satisfaction";
 * permenpan16of2014.validity.to; // => "2017-05-08"
 * ```
 */
export const permenpan16of2014 = /* @__PURE__ */ defineRulebook({
  id: "permenpan-16-2014@1", family: "satisfaction",
  instrument: {
    kind: "peraturan-menteri", issuer: "PANRB", number: "16", year: 2014,
    title: { id: "Pedoman Survei Kepuasan Masyarakat terhadap Penyelenggaraan Pelayanan Publik", en: "Guidelines for surveys of public satisfaction with public services" },
  },
  standing: "general", validity: { from: "2014-05-02", to: "2017-05-08", reviewedUntil: "2026-11-30" },
  citations: {
    ...surveyCitations,
    elements: { locator: "unsur pelayanan, dengan maklumat pelayanan", confidence: "secondary", source: "https://text-id.123dok.com/document/ozlxvr6oz-pengolahan-dan-analisis-data.html", note: "title and first day of the regulation are general knowledge, its last day is the day before PermenPANRB 14/2017" },
    formula: { locator: "metode tidak ditetapkan: NRR, nilai interval seperti dalam laporan", confidence: "unverified", source: "https://123dok.com/document/z3oov97z-indeks-kepuasan-masyarakat-terhadap-pelayanan-kesehatan-puskesmas-serang.html" },
    conversion: { locator: "x 25, seperti dalam laporan", confidence: "unverified", source: "https://123dok.com/document/z3oov97z-indeks-kepuasan-masyarakat-terhadap-pelayanan-kesehatan-puskesmas-serang.html" },
    bands: { locator: "batas mutu tahun 2004, seperti dalam laporan", confidence: "unverified", source: "https://dpmptsp.bogorkab.go.id/indeks-kepuasan-masyarakat/" },
    weight: { locator: "bobot tidak ditetapkan", confidence: "unverified", source: "https://dpmptsp.bogorkab.go.id/indeks-kepuasan-masyarakat/" },
    printedWeight: { locator: "bobot 1/9 yang dibulatkan", confidence: "unverified", source: "public applications" },
    scale: { locator: "nilai persepsi 1-4", confidence: "secondary", source: "https://text-id.123dok.com/document/ozlxvr6oz-pengolahan-dan-analisis-data.html" },
  },
  dimensions: { element: { label: { id: "unsur", en: "element" }, open: { omit: "any", add: "any", min: 1 }, members: elements2014 } },
  inputs: surveyInputs,
  terms: {
    ...surveyTerms,
    grades: grades2004,
  },
  conventions: {
    weights: {
      default: "exact-1-over-k", cite: "weightChoice", label: { id: "bobot", en: "weights" },
      others: {
        "printed-0.111": { set: { weightRounding: { rounding: { places: 3, mode: "half-up" } } }, cite: "printedWeight" },
        "printed-0.11": { set: { weightRounding: { rounding: { places: 2, mode: "half-up" } } }, cite: "printedWeight" },
        "printed-0.1111": { set: { weightRounding: { rounding: { places: 4, mode: "half-up" } } }, cite: "printedWeight" },
        custom: { cite: "ownWeights" }, importance: { cite: "importance" },
      },
    },
    ...surveyConventions,
    basis: basis2004,
    freeService: { default: "as-answered", cite: "freeService", by: "tabulation", label: { id: "layanan gratis", en: "free service" }, others: { "free-scores-4": {}, "exclude-biaya": {} } },
  },
  steps: surveySteps,
  outputs: surveyOutputs,
  notCovered: [
    { id: "Penggabungan antarunit, antarlayanan, dan antarperiode", en: "Rolling up over units, services and periods" },
    { id: "Rencana tindak lanjut", en: "Follow-up plans" },
  ],
});
