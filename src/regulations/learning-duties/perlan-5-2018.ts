/** PerLAN 5/2018: every ASN develops competency for at least 20 JP a year. */
import { defineRulebook } from "../../rulebook/index.ts";
import { dutyOutputs, minimumInputs, minimumSteps, minimumTerms } from "./worksheet.ts";

/**
 * The duty of every ASN, PNS and PPPK: at least 20 JP a year. For a PPPK it stands beside the maximum of `pp-49-2018`: both can hold, and are told apart.
 *
 * @example
 * ```ts
 * import { assessLearningDuties, unwrap } from "pembinaan-asn";
 * unwrap(assessLearningDuties({ kind: "pppk", hours: 20 }, { period: "2026" })).find((it) => it.rulebook === "perlan-5-2018@1")?.verdict.code; // => "met"
 * ```
 */
export const perlan5of2018 = /* @__PURE__ */ defineRulebook({
  id: "perlan-5-2018@1", family: "learning-duties",
  instrument: { kind: "peraturan-lembaga", issuer: "LAN", number: "5", year: 2018, title: { id: "Pengembangan Kompetensi Pegawai ASN", en: "Competency development of ASN" } },
  standing: "named", validity: { from: "2018-01-01", reviewedUntil: "2026-11-30" },
  citations: { duty: { locator: "paling sedikit 20 JP setahun", confidence: "secondary", source: "https://lan.go.id/?p=9939", note: "UU 20/2023 article 49 makes developing oneself a duty without a number; the day of entry into force is taken as the first of the year" } },
  inputs: { kind: { kind: "category", of: ["pns", "pppk"], cite: "duty", label: { id: "jenis pegawai", en: "kind of employee" } }, ...minimumInputs },
  terms: { ...minimumTerms, senses: { cells: { pns: { sense: "at-least" }, pppk: { sense: "at-least" } }, cite: "duty", label: { id: "arah menurut jenis pegawai", en: "sense by kind of employee" } }, limitHours: { number: 20, cite: "duty", label: { id: "JP paling sedikit setahun", en: "JP a year, at least" } } },
  steps: minimumSteps,
  outputs: dutyOutputs,
  notCovered: [{ id: "Bagian tahun bagi yang masuk atau berhenti di tengah tahun", en: "Part of a year for those who join or leave during it" }],
});
