/** Permendagri 86/2017: the achievement bands of regional plans and reports, in whole percents, with their holes. */
import { defineRulebook } from "../../rulebook/index.ts";
import { achievementCitations, achievementConventions, achievementDimensions, achievementInputs, achievementNotCovered, achievementOutputs, achievementSteps, achievementTerms } from "./achievement-worksheet.ts";

/**
 * Achievement by a named formula, and its band: 91 to 100, 76 to 90, 66 to 75, 51 to 65, at most 50. As printed there is a hole between each two
 * rows and nothing above 100: the axis `gaps` treats the holes, the axis `aboveTop` what exceeds 100. Its first
 * day in force was not established: `from` is the first day of its year.
 *
 * @example
 * ```ts
 * import { permendagri86of2017 } from "pembinaan-asn/regulations/indicators";
 * permendagri86of2017.id; // => "permendagri-86-2017@1"
 * ```
 */
export const permendagri86of2017 = /* @__PURE__ */ defineRulebook({
  id: "permendagri-86-2017@1", family: "indicators",
  instrument: {
    kind: "peraturan-menteri", issuer: "Dagri", number: "86", year: 2017,
    title: { id: "Tata cara perencanaan, pengendalian dan evaluasi pembangunan daerah", en: "Planning, control and evaluation of regional development" },
  },
  standing: "named", validity: { from: "2017-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    ...achievementCitations,
    bands: { locator: "interval nilai realisasi kinerja", confidence: "secondary", source: "LKjIP Kab. Sampang 2019, 123dok.com/document/zx5dll94", note: "intervals agree in several reports; the regulation's own table was not read" },
    labels: { locator: "sebutan Sangat Tinggi sampai Sangat Rendah", confidence: "unverified", note: "general knowledge of the field; other reports print Sangat Baik to Sangat Kurang for the same intervals" },
  },
  dimensions: achievementDimensions,
  inputs: achievementInputs,
  terms: {
    ...achievementTerms,
    predicates: {
      cite: "bands", range: { to: 100 }, label: { id: "skala capaian", en: "achievement scale" },
      bands: [
        { from: 91, to: 100, category: "sangat-tinggi" }, { from: 76, to: 90, category: "tinggi" }, { from: 66, to: 75, category: "sedang" },
        { from: 51, to: 65, category: "rendah" }, { to: 50, category: "sangat-rendah" },
      ],
    },
    predicateLabels: {
      cite: "labels", labels: {
        "sangat-tinggi": { id: "Sangat Tinggi", en: "Very high" }, tinggi: { id: "Tinggi", en: "High" }, sedang: { id: "Sedang", en: "Medium" }, rendah: { id: "Rendah", en: "Low" }, "sangat-rendah": { id: "Sangat Rendah", en: "Very low" },
      },
    },
  },
  conventions: {
    ...achievementConventions,
    basis: { default: "unrounded", cite: "own", others: { "round-0dp-first": { set: { comparedRounding: { rounding: { places: 0, mode: "half-up" } } } } } },
    aboveTop: {
      default: "undetermined", cite: "own", label: { id: "capaian di atas 100", en: "achievement above 100" },
      others: {
        "top-row": { set: { predicates: {
          bands: [
            { from: 91, category: "sangat-tinggi" }, { from: 76, to: 90, category: "tinggi" }, { from: 66, to: 75, category: "sedang" },
            { from: 51, to: 65, category: "rendah" }, { to: 50, category: "sangat-rendah" },
          ],
          range: {},
        } } },
      },
    },
  },
  steps: achievementSteps,
  outputs: achievementOutputs,
  notCovered: achievementNotCovered,
});
