/** KEP/25/M.PAN/2/2004: the first public satisfaction index (IKM), with fourteen elements. */
import { defineRulebook } from "../../rulebook/index.ts";
import { basis2004, grades2004 } from "./bands-2004.ts";
import { elements2004 } from "./elements-2004.ts";
import { surveyCitations, surveyConventions, surveyInputs, surveyOutputs, surveySteps, surveyTerms } from "./survey-worksheet.ts";

/**
 * The rulebook for surveys from 2004 to May 2014. Its printed weight is 0.071 (1/14 on three decimals), which loses 0.6 % of every index; which of the two a report
 * follows is a convention. Its two band columns are not one cut: index 3.255 is 81.375, an A by the conversion column and in no band of the index column (`basis: "index-unrounded"`).
 *
 * @example
 * ```ts
 * import { kepmenpan25of2004 } from "pembinaan-asn/regulations/satisfaction";
 * kepmenpan25of2004.id; // => "kepmenpan-25-2004@1"
 * ```
 */
export const kepmenpan25of2004 = /* @__PURE__ */ defineRulebook({
  id: "kepmenpan-25-2004@1", family: "satisfaction",
  instrument: {
    kind: "keputusan-menteri", issuer: "PAN", number: "KEP/25/M.PAN/2/2004", year: 2004,
    title: { id: "Pedoman Umum Penyusunan Indeks Kepuasan Masyarakat Unit Pelayanan Instansi Pemerintah", en: "General guidelines for the public satisfaction index of government service units" },
  },
  standing: "general", validity: { from: "2004-02-24", to: "2014-05-01", reviewedUntil: "2026-11-30" },
  citations: {
    ...surveyCitations,
    elements: { locator: "14 unsur", confidence: "secondary", source: "https://fliphtml5.com/aludp/wxcu/Gabungan_Teori_Administrasi_Publik2/178/", note: "title and first day are general knowledge, the last day is the day before PermenPAN-RB 16/2014" },
    formula: { locator: "total nilai persepsi : total unsur yang terisi x bobot", confidence: "secondary", source: "https://fliphtml5.com/aludp/wxcu/Gabungan_Teori_Administrasi_Publik2/178/" },
    conversion: { locator: "x 25", confidence: "secondary", source: "https://fliphtml5.com/aludp/wxcu/Gabungan_Teori_Administrasi_Publik2/178/" },
    bands: { locator: "nilai persepsi, interval, interval konversi, mutu", confidence: "secondary", source: "https://fliphtml5.com/aludp/wxcu/Gabungan_Teori_Administrasi_Publik2/178/" },
    weight: { locator: "bobot: 1/14", confidence: "secondary", source: "https://fliphtml5.com/aludp/wxcu/Gabungan_Teori_Administrasi_Publik2/178/", note: "printed as 0.071" },
    weight0071: { locator: "bobot 0.071", confidence: "secondary", source: "https://dpmptsp.bogorkab.go.id/indeks-kepuasan-masyarakat/" },
    printedWeight: { locator: "bobot 1/14 yang dibulatkan", confidence: "convention" },
    scale: { locator: "nilai persepsi 1-4", confidence: "secondary", source: "https://fliphtml5.com/aludp/wxcu/Gabungan_Teori_Administrasi_Publik2/178/" },
  },
  dimensions: { element: { label: { id: "unsur", en: "element" }, open: { omit: "any", add: "any", min: 1 }, members: elements2004 } },
  inputs: surveyInputs,
  terms: {
    ...surveyTerms,
    grades: grades2004,
  },
  conventions: {
    weights: {
      default: "exact-1-over-k", cite: "weightChoice", label: { id: "bobot", en: "weights" },
      others: {
        "printed-0.071": { set: { weightRounding: { rounding: { places: 3, mode: "half-up" } } }, cite: "weight0071" },
        "printed-0.07": { set: { weightRounding: { rounding: { places: 2, mode: "half-up" } } }, cite: "printedWeight" },
        "printed-0.0714": { set: { weightRounding: { rounding: { places: 4, mode: "half-up" } } }, cite: "printedWeight" },
        custom: { cite: "ownWeights" }, importance: { cite: "importance" },
      },
    },
    ...surveyConventions,
    basis: basis2004,
    freeService: { default: "as-answered", cite: "freeService", by: "tabulation", label: { id: "layanan gratis", en: "free service" }, others: {} },
  },
  steps: surveySteps,
  outputs: surveyOutputs,
  notCovered: [
    { id: "Penggabungan antarunit, antarlayanan, dan antarperiode", en: "Rolling up over units, services and periods" },
    { id: "Rencana tindak lanjut", en: "Follow-up plans" },
  ],
});
