/** Permendagri 54/2010: the achievement bands of regional performance reports, as a health agency's report prints them. */
import { defineRulebook } from "../../rulebook/index.ts";
import { achievementCitations, achievementConventions, achievementDimensions, achievementInputs, achievementNotCovered, achievementOutputs, achievementSteps, achievementTerms } from "./achievement-worksheet.ts";

/**
 * Achievement by a named formula, and its band: at least 90.1 Sangat Baik, 75.1 to 90.0 Tinggi, 65.1 to 75.0 Sedang, 50.1 to 65.0 Rendah, at most 50.0 Sangat
 * Rendah. The table is complete at one decimal only; what lies between its bounds is a convention. Known from one report, so `unverified`, and chosen by name only. Its
 * days in force were not established: `from` is the first day of its year.
 *
 * @example
 * ```ts
 * import { permendagri54of2010 } from "pembinaan-asn/regulations/indicators";
 * permendagri54of2010.id; // => "permendagri-54-2010@1"
 * ```
 */
export const permendagri54of2010 = /* @__PURE__ */ defineRulebook({
  id: "permendagri-54-2010@1", family: "indicators",
  instrument: { kind: "peraturan-menteri", issuer: "Dagri", number: "54", year: 2010, title: { id: "Skala capaian kinerja laporan daerah", en: "Achievement scale of regional performance reports" } },
  standing: "named", validity: { from: "2010-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    ...achievementCitations,
    bands: { locator: "skala nilai capaian", confidence: "unverified", source: "LAKIP dinas kesehatan 2014, text-id.123dok.com/document/4zpk45o7y", note: "the regulation itself was not read" },
  },
  dimensions: achievementDimensions,
  inputs: achievementInputs,
  terms: {
    ...achievementTerms,
    predicates: {
      cite: "bands", label: { id: "skala capaian", en: "achievement scale" },
      bands: [
        { from: "90.1", category: "sangat-baik" }, { from: "75.1", to: "90.0", category: "tinggi" }, { from: "65.1", to: "75.0", category: "sedang" },
        { from: "50.1", to: "65.0", category: "rendah" }, { to: "50.0", category: "sangat-rendah" },
      ],
    },
    predicateLabels: {
      cite: "bands", labels: {
        "sangat-baik": { id: "Sangat Baik", en: "Very good" }, tinggi: { id: "Tinggi", en: "High" }, sedang: { id: "Sedang", en: "Medium" }, rendah: { id: "Rendah", en: "Low" }, "sangat-rendah": { id: "Sangat Rendah", en: "Very low" },
      },
    },
  },
  conventions: {
    ...achievementConventions,
    basis: { default: "unrounded", cite: "own", others: { "round-1dp-first": { set: { comparedRounding: { rounding: { places: 1, mode: "half-up" } } } } } },
  },
  steps: achievementSteps,
  outputs: achievementOutputs,
  notCovered: achievementNotCovered,
});
