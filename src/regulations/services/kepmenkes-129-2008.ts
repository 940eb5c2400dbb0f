/** Kepmenkes 129/2008: the longest waits in hospital services. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * A wait meets its standard where it is at most so many minutes: outpatients 60, ready drugs 30, compounded drugs 60. For hospitals only; a
 * puskesmas sets its own, by an overlay or as the caller's term. The emergency limit of 5 minutes is known from one source and is a term of its own.
 *
 * @example
 * ```ts
 * import { evaluate, unwrap } from "pembinaan-asn";
 * import { kepmenkes129of2008 } from "pembinaan-asn/regulations/indicators";
 * const receipt = unwrap(evaluate(kepmenkes129of2008, { period: "2026-03", inputs: { minutes: { "rawat-jalan": 60, "obat-jadi": 31, "obat-racikan": 45 }, emergencyMinutes: 4 } }));
 * receipt.outputs.met.value; // => { "rawat-jalan": true, "obat-jadi": false, "obat-racikan": true }
 * ```
 */
export const kepmenkes129of2008 = /* @__PURE__ */ defineRulebook({
  id: "kepmenkes-129-2008@1", family: "services",
  instrument: { kind: "keputusan-menteri", issuer: "Kesehatan", number: "129", year: 2008, title: { id: "Standar pelayanan minimal rumah sakit: waktu tunggu", en: "Minimum service standards of hospitals: waits" } },
  standing: "named", validity: { from: "2008-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    waits: { locator: "waktu tunggu rawat jalan, obat jadi, obat racikan", confidence: "secondary", source: "two independent sources", note: "the first day in force is nominal" },
    emergency: { locator: "waktu tanggap dokter gawat darurat", confidence: "unverified" },
  },
  dimensions: {
    service: {
      label: { id: "pelayanan", en: "service" },
      members: [{ id: "rawat-jalan", label: { id: "rawat jalan", en: "outpatients" } }, { id: "obat-jadi", label: { id: "obat jadi", en: "ready drugs" } }, { id: "obat-racikan", label: { id: "obat racikan", en: "compounded drugs" } }],
    },
  },
  inputs: {
    minutes: { kind: "number", per: "service", min: 0, cite: "waits", unit: { id: "menit", en: "minutes" }, label: { id: "waktu tunggu (menit)", en: "wait (minutes)" } },
    emergencyMinutes: { kind: "number", min: 0, optional: true, cite: "emergency", unit: { id: "menit", en: "minutes" }, label: { id: "waktu tanggap dokter gawat darurat (menit)", en: "response of the emergency doctor (minutes)" } },
  },
  terms: {
    limit: { per: "service", values: { "rawat-jalan": 60, "obat-jadi": 30, "obat-racikan": 60 }, open: { min: 0, caller: true }, cite: "waits", label: { id: "batas waktu (menit)", en: "limit (minutes)" } },
    emergencyLimit: { number: 5, cite: "emergency", label: { id: "batas waktu gawat darurat (menit)", en: "emergency limit (minutes)" } },
  },
  steps: [
    { id: "met", per: "service", scorer: "compare@1", inputs: { left: "minutes", right: "limit" }, params: { is: "<=" }, cite: "waits", label: { id: "memenuhi standar", en: "meets the standard" } },
    { id: "emergencyMet", scorer: "compare@1", inputs: { left: "emergencyMinutes", right: "emergencyLimit" }, params: { is: "<=" }, cite: "emergency", label: { id: "gawat darurat memenuhi standar", en: "emergency meets the standard" } },
  ],
  outputs: ["met", "emergencyMet"],
  notCovered: [{ id: "Kepuasan pelanggan paling rendah 70 %", en: "Satisfaction of at least 70 %" }, { id: "Puskesmas: standarnya sendiri", en: "Puskesmas: standards of their own" }],
});
