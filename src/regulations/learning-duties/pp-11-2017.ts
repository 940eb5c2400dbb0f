/** PP 11/2017, article 203(4): every PNS has at least 20 JP of competency development a year. */
import { defineRulebook } from "../../rulebook/index.ts";
import { dutyOutputs, minimumInputs, minimumSteps, minimumTerms } from "./worksheet.ts";

/**
 * The right and duty of a PNS: at least 20 JP a year. Stands beside the duty of every ASN (`perlan-5-2018`); neither stands in for the other.
 *
 * @example
 * ```ts
 * import { assessLearningDuties, unwrap } from "pembinaan-asn";
 * const [pns] = unwrap(assessLearningDuties({ kind: "pns", hours: 19 }, { period: "2026" }));
 * pns?.rulebook; // => "pp-11-2017@1"
 * pns?.gap.text; // => "1"
 * ```
 */
export const pp11of2017 = /* @__PURE__ */ defineRulebook({
  id: "pp-11-2017@1", family: "learning-duties",
  instrument: { kind: "peraturan-pemerintah", issuer: "Pemerintah", number: "11", year: 2017, title: { id: "Manajemen Pegawai Negeri Sipil", en: "Management of PNS" } },
  standing: "named", validity: { from: "2017-01-01", reviewedUntil: "2026-11-30" },
  citations: { duty: { locator: "pasal 203 ayat (4)", confidence: "text", source: "https://github.com/mblonyox/data-peraturan", note: "with PP 17/2020; the day of entry into force is taken as the first of the year" } },
  inputs: { kind: { kind: "category", of: ["pns"], cite: "duty", label: { id: "jenis pegawai", en: "kind of employee" } }, ...minimumInputs },
  terms: { ...minimumTerms, senses: { cells: { pns: { sense: "at-least" } }, cite: "duty", label: { id: "arah menurut jenis pegawai", en: "sense by kind of employee" } }, limitHours: { number: 20, cite: "duty", label: { id: "JP paling sedikit setahun", en: "JP a year, at least" } } },
  steps: minimumSteps,
  outputs: dutyOutputs,
  notCovered: [{ id: "Bagian tahun bagi yang masuk atau berhenti di tengah tahun", en: "Part of a year for those who join or leave during it" }],
});
