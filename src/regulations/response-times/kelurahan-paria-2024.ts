/** The complaint standard of Kelurahan Paria: one unit's own, and an example of how such a standard looks. */
import { defineRulebook } from "../../rulebook/index.ts";
import { clockStopsAxis, complaintDimension, pointTerms, responseOutputs, shareSteps, sharedCitations, stageMembers, workingInputs, workingSteps } from "./worksheet.ts";

/**
 * Light complaints are settled within 2 working days, normative ones within 5, those without oversight content within 14, those with it, which need an inspection, within 60.
 * It binds that unit alone. For limits of your own use `standar-unit`, or write a rulebook.
 *
 * @example
 * ```ts
 * import { kelurahanParia2024 } from "pembinaan-asn/regulations/response-times";
 * kelurahanParia2024.standing; // => "named"
 * ```
 */
export const kelurahanParia2024 = /* @__PURE__ */ defineRulebook({
  id: "kelurahan-paria-060-1-2024@1", family: "response-times",
  instrument: { kind: "guideline", issuer: "Kelurahan Paria", number: "SK 060.1/KP/2024", year: 2024, title: { id: "Standar penanganan pengaduan Kelurahan Paria", en: "Complaint standard of Kelurahan Paria" } },
  standing: "named", validity: { from: "2024-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    ...sharedCitations,
    limits: { locator: "batas waktu per jenis pengaduan, hari kerja", confidence: "secondary", source: "SIPPN, standar pelayanan Kelurahan Paria", note: "the first day of validity is taken as the first of the year" },
  },
  dimensions: { stage: { label: { id: "tahap", en: "stage" }, members: [stageMembers.resolution] }, complaint: complaintDimension },
  inputs: {
    ...workingInputs,
    kind: { kind: "category", per: "complaint", of: ["ringan", "normatif", "tidak-berkadar-pengawasan", "berkadar-pengawasan"], cite: "limits", label: { id: "jenis pengaduan", en: "class of complaint" } },
  },
  terms: {
    ...pointTerms,
    limits: { table: { ringan: 2, normatif: 5, "tidak-berkadar-pengawasan": 14, "berkadar-pengawasan": 60 }, cite: "limits", label: { id: "batas waktu (hari kerja)", en: "limits (working days)" } },
  },
  conventions: { clockStops: clockStopsAxis },
  steps: [
    ...workingSteps,
    { id: "limit", per: "complaint", scorer: "lookup@1", inputs: { key: "kind", table: "limits" }, cite: "limits", label: { id: "batas waktu (hari kerja)", en: "limit (working days)" } },
    ...shareSteps,
  ],
  outputs: responseOutputs,
  notCovered: [{ id: "Apa yang membuat pengaduan ringan, normatif, atau berkadar pengawasan", en: "What makes a complaint light, normative, or one with oversight content" }],
});
