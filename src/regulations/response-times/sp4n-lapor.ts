/** SP4N-LAPOR!: the time limits by class of report, as one note prints them. */
import { defineRulebook } from "../../rulebook/index.ts";
import { clockStopsAxis, complaintDimension, pointTerms, responseOutputs, shareSteps, sharedCitations, stageMembers, workingInputs, workingSteps } from "./worksheet.ts";

/**
 * Verified within 3 working days; requests for information and aspirations settled within 5, complaints without oversight content within 14, those with it within 60 working days.
 *
 * One source, a court's design note of 2026: `unverified`. The system rests on Perpres 76/2013; PermenPANRB 5/2025, which replaced 62/2018, sets its deadlines, and they are not known here.
 *
 * @example
 * ```ts
 * import { sp4nLapor } from "pembinaan-asn/regulations/response-times";
 * sp4nLapor.citations.limits.confidence; // => "unverified"
 * ```
 */
export const sp4nLapor = /* @__PURE__ */ defineRulebook({
  id: "sp4n-lapor@1", family: "response-times",
  instrument: { kind: "guideline", issuer: "SP4N-LAPOR!", number: "SP4N-LAPOR", year: 2026, title: { id: "Batas waktu tindak lanjut laporan SP4N-LAPOR! (menurut satu catatan)", en: "Time limits for reports in SP4N-LAPOR! (by one note)" } },
  standing: "named", validity: { from: "2026-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    ...sharedCitations,
    limits: { locator: "batas waktu per jenis laporan, hari kerja", confidence: "unverified", source: "design note of a court, 2026", note: "PermenPANRB 5/2025 sets the deadlines and could not be read; the first day of validity is nominal" },
    start: { locator: "awal hitungan tidak disebut: diandaikan sejak diterima", confidence: "convention" },
  },
  dimensions: { stage: { label: { id: "tahap", en: "stage" }, members: [stageMembers.verification, stageMembers.resolution], open: { omit: "any", min: 1 } }, complaint: complaintDimension },
  inputs: {
    ...workingInputs,
    kind: { kind: "category", per: "complaint", of: ["permintaan-informasi", "aspirasi", "tidak-berkadar-pengawasan", "berkadar-pengawasan"], cite: "limits", label: { id: "jenis laporan", en: "class of report" } },
  },
  terms: {
    ...pointTerms,
    stageCode: { per: "stage", codes: { verification: "verification", resolution: "resolution" }, cite: "start", label: { id: "tahap", en: "stage" } },
    limits: {
      cite: "limits", label: { id: "batas waktu (hari kerja)", en: "limits (working days)" },
      table: {
        "permintaan-informasi": { verification: 3, resolution: 5 }, aspirasi: { verification: 3, resolution: 5 },
        "tidak-berkadar-pengawasan": { verification: 3, resolution: 14 }, "berkadar-pengawasan": { verification: 3, resolution: 60 },
      },
    },
  },
  conventions: { clockStops: clockStopsAxis },
  steps: [
    ...workingSteps,
    { id: "limit", per: ["stage", "complaint"], scorer: "lookup@1", inputs: { key: "kind", second: "stageCode", table: "limits" }, cite: "limits", label: { id: "batas waktu (hari kerja)", en: "limit (working days)" } },
    ...shareSteps,
  ],
  outputs: responseOutputs,
  notCovered: [
    { id: "Penutupan otomatis 10 hari kerja sesudah jawaban", en: "Automatic closing 10 working days after the answer" },
    { id: "Batas waktu PermenPANRB 5/2025", en: "The deadlines of PermenPANRB 5/2025" },
  ],
});
