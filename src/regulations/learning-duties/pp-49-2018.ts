/** PP 49/2018, article 40: enrichment of a PPPK's knowledge is at most 24 JP in one year of the contract. */
import { defineRulebook } from "../../rulebook/index.ts";
import { dutyOutputs, maximumTerms, senseSteps } from "./worksheet.ts";

/**
 * The maximum of a PPPK: at most 24 JP in one year of the contract, not of the calendar. Certain JPT utama and JPT madya are excepted: for them `bound` is false and there is no verdict.
 *
 * @example
 * ```ts
 * import { assessLearningDuties, unwrap } from "pembinaan-asn";
 * unwrap(assessLearningDuties({ kind: "pppk", hours: 20, contractHours: 25 }, { period: "2026" })).map((it) => [it.rulebook, it.sense.code, it.verdict.code, it.gap.text]); // => [["perlan-5-2018@1", "at-least", "met", "0"], ["pp-49-2018@1", "at-most", "over", "1"]]
 * ```
 */
export const pp49of2018 = /* @__PURE__ */ defineRulebook({
  id: "pp-49-2018@1", family: "learning-duties",
  instrument: { kind: "peraturan-pemerintah", issuer: "Pemerintah", number: "49", year: 2018, title: { id: "Manajemen Pegawai Pemerintah dengan Perjanjian Kerja", en: "Management of government employees on contract" } },
  standing: "named", validity: { from: "2018-01-01", reviewedUntil: "2026-11-30" },
  citations: { duty: { locator: "pasal 40 ayat (1) dan (2)", confidence: "text", source: "https://github.com/mblonyox/data-peraturan", note: "pengayaan pengetahuan; certain JPT utama and JPT madya are excepted; the day of entry into force is taken as the first of the year" } },
  inputs: {
    kind: { kind: "category", of: ["pppk"], cite: "duty", label: { id: "jenis pegawai", en: "kind of employee" } },
    contractHours: { kind: "number", min: 0, cite: "duty", label: { id: "JP dalam satu tahun perjanjian kerja", en: "JP in one year of the contract" } },
    bound: { kind: "flag", absent: true, cite: "duty", label: { id: "terikat batas", en: "bound by the limit" } },
  },
  terms: { ...maximumTerms, senses: { cells: { pppk: { sense: "at-most" } }, cite: "duty", label: { id: "arah menurut jenis pegawai", en: "sense by kind of employee" } }, limitHours: { number: 24, cite: "duty", label: { id: "JP paling banyak setahun", en: "JP a year, at most" } } },
  steps: [
    ...senseSteps,
    { id: "held", scorer: "only-where@1", inputs: { value: "contractHours", when: "bound" }, params: { else: "not-applicable", reason: "excepted" }, cite: "duty", label: { id: "JP yang dibatasi", en: "JP under the limit" } },
    { id: "difference", scorer: "difference@1", inputs: { of: "held", less: "limit" }, cite: "duty", label: { id: "selisih (JP)", en: "difference (JP)" } },
    { id: "gap", scorer: "clamp@1", inputs: { value: "difference", min: "nothing" }, cite: "duty", label: { id: "kelebihan (JP)", en: "over by (JP)" } },
    { id: "kept", scorer: "compare@1", inputs: { left: "held", right: "limit" }, params: { is: "<=" }, cite: "duty", label: { id: "dalam batas", en: "within the limit" } },
    { id: "verdict", scorer: "choose@1", inputs: { when: "kept", then: "met", otherwise: "unmet" }, cite: "duty", label: { id: "hasil", en: "verdict" } },
  ],
  outputs: dutyOutputs,
  notCovered: [{ id: "Jabatan mana yang dikecualikan: pengguna yang menyatakannya", en: "Which posts are excepted: the caller says so" }],
});
