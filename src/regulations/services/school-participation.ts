/** School participation: gross enrolment (APK), net enrolment (APM) and attendance (APS). */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * APK = pupils of any age at the level ÷ population of its official age; APM = pupils of that age at the level ÷ the same; APS = children of that age at any
 * school ÷ the same, each in percent. APK may exceed 100; APM can exceed none of 100, APK and APS: where it does, the registers contradict themselves.
 *
 * @example
 * ```ts
 * import { schoolParticipation } from "pembinaan-asn/regulations/indicators";
 * schoolParticipation.id; // => "school-participation@1"
 * ```
 */
export const schoolParticipation = /* @__PURE__ */ defineRulebook({
  id: "school-participation@1", family: "services",
  instrument: { kind: "guideline", issuer: "BPS", number: "Sirusa", year: 2000, title: { id: "APK, APM, APS", en: "Gross and net enrolment, school attendance" } },
  standing: "named", validity: { from: "2000-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    formula: { locator: "APK, APM, APS", confidence: "secondary", source: "BPS Sirusa", note: "year and first day are nominal" },
    bound: { locator: "APM <= min(100, APK, APS)", confidence: "secondary", source: "BPS Sirusa" },
  },
  dimensions: { level: { open: true, label: { id: "jenjang", en: "level of school" } } },
  inputs: {
    pupils: { kind: "count", per: "level", cite: "formula", label: { id: "siswa pada jenjang itu, semua usia", en: "pupils at the level, of any age" } },
    pupilsOfAge: { kind: "count", per: "level", cite: "formula", label: { id: "siswa usia resmi pada jenjang itu", en: "pupils of official age at the level" } },
    attending: { kind: "count", per: "level", cite: "formula", label: { id: "anak usia itu yang bersekolah", en: "children of that age at any school" } },
    population: { kind: "count", per: "level", cite: "formula", label: { id: "penduduk usia resmi", en: "population of official age" } },
  },
  terms: { whole: { number: 100, cite: "bound", label: { id: "seluruhnya (%)", en: "all (%)" } } },
  steps: [
    { id: "gross", per: "level", scorer: "ratio@1", inputs: { of: "pupils", to: "population" }, params: { times: 100 }, cite: "formula", label: { id: "APK (%)", en: "gross enrolment (%)" } },
    { id: "net", per: "level", scorer: "ratio@1", inputs: { of: "pupilsOfAge", to: "population" }, params: { times: 100 }, cite: "formula", label: { id: "APM (%)", en: "net enrolment (%)" } },
    { id: "attendance", per: "level", scorer: "ratio@1", inputs: { of: "attending", to: "population" }, params: { times: 100 }, cite: "formula", label: { id: "APS (%)", en: "attendance (%)" } },
    { id: "bound", per: "level", scorer: "extreme@1", inputs: { values: ["whole", "gross", "attendance"] }, params: { take: "min" }, cite: "bound", label: { id: "batas APM (%)", en: "bound of the net enrolment (%)" } },
    { id: "netWithinBound", per: "level", scorer: "compare@1", inputs: { left: "net", right: "bound" }, params: { is: "<=" }, cite: "bound", label: { id: "APM dalam batas", en: "net enrolment within its bound" } },
  ],
  outputs: ["gross", "net", "attendance", "netWithinBound"],
  notCovered: [{ id: "Usia resmi tiap jenjang: 7-12, 13-15, 16-18 tahun lazimnya", en: "The official age of each level: usually 7-12, 13-15, 16-18" }],
});
