/** The Ombudsman's compliance assessment since 2022: five classes of quality in three zones. */
import { defineRulebook } from "../../rulebook/index.ts";
import { boundsCitations, boundsConventions } from "../printed-bounds.ts";

/**
 * From the published score (0 to 100) to the class A (highest) to E (lowest) and its zone: A and B green, C yellow, D and E red. The bounds rest on one source;
 * values between printed bounds are a convention.
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { ombudsmanKepatuhan2022 } from "pembinaan-asn/regulations/service-measures";
 * const { outputs } = unwrap(evaluate(ombudsmanKepatuhan2022, { period: "2022", inputs: { score: "58.99" } }));
 * [outputs.grade.value, outputs.zone.value]; // => ["C", "kuning"]
 * ```
 */
export const ombudsmanKepatuhan2022 = /* @__PURE__ */ defineRulebook({
  id: "ombudsman-kepatuhan-2022@1", family: "ombudsman-compliance",
  instrument: { kind: "guideline", issuer: "Ombudsman RI", number: "Penilaian Kepatuhan", year: 2022, title: { id: "Penilaian kepatuhan penyelenggaraan pelayanan publik sejak 2022", en: "Assessment of compliance in public service since 2022" } },
  standing: "named", validity: { from: "2022-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    classes: {
      locator: "lima kategori kualitas dan tiga zona", confidence: "secondary", source: "https://sultra.tribunnews.com/amp/2023/01/27/selain-pemprov-sultra-pemkot-kendari-dan-baubau-terendah-hasil-kepatuhan-standar-pelayanan-publik?page=2",
      note: "sonora.id agrees on classes and zones; the number of the deciding instrument is not known, and the first day is taken as the first of the year",
    },
    bounds: { locator: "batas nilai kategori", confidence: "unverified", note: "one source" },
    ...boundsCitations,
  },
  inputs: { score: { kind: "number", min: 0, max: 100, cite: "classes", label: { id: "nilai kepatuhan", en: "compliance score" } } },
  terms: {
    comparedRounding: { rounding: "none", cite: "basis" },
    grades: {
      cite: "bounds", range: { from: 0, to: 100 }, label: { id: "kategori kualitas", en: "class of quality" },
      bands: [
        { from: "88.00", to: 100, category: "A" }, { from: "78.00", to: "87.99", category: "B" }, { from: "54.00", to: "77.99", category: "C" },
        { from: "32.00", to: "53.99", category: "D" }, { from: 0, to: "31.99", category: "E" },
      ],
    },
    green: { code: "hijau", cite: "classes", label: { id: "zona hijau", en: "green zone" } },
    yellow: { code: "kuning", cite: "classes", label: { id: "zona kuning", en: "yellow zone" } },
    red: { code: "merah", cite: "classes", label: { id: "zona merah", en: "red zone" } },
    gradeLabels: {
      cite: "classes",
      labels: { A: { id: "Kualitas Tertinggi", en: "Highest quality" }, B: { id: "Kualitas Tinggi", en: "High quality" }, C: { id: "Kualitas Sedang", en: "Medium quality" }, D: { id: "Kualitas Rendah", en: "Low quality" }, E: { id: "Kualitas Terendah", en: "Lowest quality" } },
    },
    zoneLabels: { cite: "classes", labels: { hijau: { id: "Zona Hijau", en: "Green zone" }, kuning: { id: "Zona Kuning", en: "Yellow zone" }, merah: { id: "Zona Merah", en: "Red zone" } } },
  },
  conventions: boundsConventions,
  steps: [
    { id: "compared", scorer: "round@1", inputs: { value: "score", rounding: "comparedRounding" }, cite: "basis", label: { id: "nilai yang dibandingkan", en: "score compared" } },
    { id: "grade", scorer: "bands@1", inputs: { value: "compared", bands: "grades", gaps: "convention.gaps" }, cite: "bounds", label: { id: "kategori kualitas", en: "class of quality" } },
    { id: "zone", scorer: "select@1", inputs: { code: "grade", cases: { A: "green", B: "green", C: "yellow", D: "red", E: "red" } }, cite: "classes", label: { id: "zona", en: "zone" } },
  ],
  outputs: ["zone", "grade"],
  notCovered: [{ id: "Cara Ombudsman menghitung nilai (dimensi, variabel, bobot)", en: "How the Ombudsman arrives at the score (dimensions, variables, weights)" }],
});
