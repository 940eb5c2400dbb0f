/** The Ombudsman's compliance assessment as it was up to 2021: three zones. */
import { defineRulebook } from "../../rulebook/index.ts";
import { boundsCitations, boundsConventions } from "../printed-bounds.ts";

/**
 * From the published score (0 to 100) to its zone: green 81 to 100, yellow 51 to 80.99, red 0 to 50.99. Values between printed bounds are a convention.
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { ombudsmanKepatuhan2021 } from "pembinaan-asn/regulations/service-measures";
 * unwrap(evaluate(ombudsmanKepatuhan2021, { period: "2021", inputs: { score: "68.52" } })).outputs.zone.value; // => "kuning"
 * ```
 */
export const ombudsmanKepatuhan2021 = /* @__PURE__ */ defineRulebook({
  id: "ombudsman-kepatuhan-2021@1", family: "ombudsman-compliance",
  instrument: { kind: "guideline", issuer: "Ombudsman RI", number: "Penilaian Kepatuhan", year: 2021, title: { id: "Penilaian kepatuhan terhadap standar pelayanan publik sampai dengan 2021", en: "Assessment of compliance with service standards up to 2021" } },
  standing: "named", validity: { from: "2017-01-01", to: "2021-12-31", reviewedUntil: "2026-11-30" },
  citations: {
    zones: {
      locator: "tiga zona kepatuhan dan batas nilainya", confidence: "unverified", source: "https://langgam.id/penilaian-pelayanan-publik-ombudsman-dharmasraya-dan-payakumbuh-zona-hijau-pemprov-sumbar-zona-kuning",
      note: "printed for 2021; since which year it holds is not known, the first day is nominal",
    },
    ...boundsCitations,
  },
  inputs: { score: { kind: "number", min: 0, max: 100, cite: "zones", label: { id: "nilai kepatuhan", en: "compliance score" } } },
  terms: {
    comparedRounding: { rounding: "none", cite: "basis" },
    zones: {
      cite: "zones", range: { from: 0, to: 100 }, label: { id: "zona kepatuhan", en: "zone of compliance" },
      bands: [{ from: "81.00", to: 100, category: "hijau" }, { from: "51.00", to: "80.99", category: "kuning" }, { from: 0, to: "50.99", category: "merah" }],
    },
    zoneLabels: { cite: "zones", labels: { hijau: { id: "Zona Hijau", en: "Green zone" }, kuning: { id: "Zona Kuning", en: "Yellow zone" }, merah: { id: "Zona Merah", en: "Red zone" } } },
  },
  conventions: boundsConventions,
  steps: [
    { id: "compared", scorer: "round@1", inputs: { value: "score", rounding: "comparedRounding" }, cite: "basis", label: { id: "nilai yang dibandingkan", en: "score compared" } },
    { id: "zone", scorer: "bands@1", inputs: { value: "compared", bands: "zones", gaps: "convention.gaps" }, cite: "zones", label: { id: "zona kepatuhan", en: "zone of compliance" } },
  ],
  outputs: ["zone"],
  notCovered: [
    { id: "Cara Ombudsman menghitung nilai", en: "How the Ombudsman arrives at the score" },
    { id: "Penilaian sebelum 2017: peraturan tahun 2015 memakai batas lain", en: "Assessments before 2017: the regulation of 2015 had other limits" },
  ],
});
