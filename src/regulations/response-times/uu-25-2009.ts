/** UU 25/2009 on public services: the time limits for complaints. */
import { defineRulebook } from "../../rulebook/index.ts";
import { calendarInputs, clockStopsAxis, complaintDimension, dayKindAxis, dayKindCitation, eitherSteps, pointTerms, responseOutputs, shareSteps, sharedCitations, stageMembers, workingInputs } from "./worksheet.ts";

/**
 * An answer within 14 days whether the file is complete, a decision within 60 days of a complete file, word of it within 14 days of the decision.
 * The law says plain "hari", so the caller chooses `dayKind`: `working` or `calendar`. The 14 days are those of the answer on completeness: neither of the receipt, which is a duty
 * without a number, nor of the solution.
 *
 * @example
 * ```ts
 * import { assessResponseTimes, unwrap } from "pembinaan-asn";
 * const log = [{ id: "c1", received: "2026-03-02", answered: "2026-03-16" }];
 * const found = unwrap(assessResponseTimes(log, { standard: "uu-25-2009", asOf: "2026-03-31", conventions: { dayKind: "calendar" } }));
 * found.stages[0].all.share.text; // => "100"
 * ```
 */
export const uu25of2009 = /* @__PURE__ */ defineRulebook({
  id: "uu-25-2009@1", family: "response-times",
  instrument: { kind: "undang-undang", issuer: "Republik Indonesia", number: "25", year: 2009, title: { id: "Pelayanan Publik", en: "Public services" } },
  standing: "general", validity: { from: "2009-07-18", reviewedUntil: "2026-11-30" },
  citations: {
    ...sharedCitations,
    limits: { locator: "pasal 44(3), 50(1), 50(2)", confidence: "text", source: "public repository mblonyox/data-peraturan" },
    dayKind: { ...dayKindCitation, locator: "\"hari\" tanpa keterangan; pasal 26(3) menulis \"hari kalender\"" },
  },
  dimensions: { stage: { label: { id: "tahap", en: "stage" }, members: [stageMembers.answer, stageMembers.decision, stageMembers.notice], open: { omit: "any", min: 1 } }, complaint: complaintDimension },
  inputs: { ...workingInputs, ...calendarInputs },
  terms: {
    ...pointTerms,
    stageCode: { per: "stage", codes: { answer: "answer", decision: "decision", notice: "notice" }, cite: "limits", label: { id: "tahap", en: "stage" } },
    limits: { table: { answer: 14, decision: 60, notice: 14 }, cite: "limits", label: { id: "batas waktu (hari)", en: "limits (days)" } },
  },
  conventions: { dayKind: dayKindAxis, clockStops: clockStopsAxis },
  steps: [
    ...eitherSteps,
    { id: "limit", per: "stage", scorer: "lookup@1", inputs: { key: "stageCode", table: "limits" }, cite: "limits", label: { id: "batas waktu (hari)", en: "limit (days)" } },
    ...shareSteps,
  ],
  outputs: responseOutputs,
  notCovered: [
    { id: "Batas waktu mengadu: 30 hari sejak pelayanan (pasal 42(2))", en: "The time for complaining: 30 days from the service (art. 42(2))" },
    { id: "Tanda terima pengaduan: wajib, tanpa batas waktu (pasal 44(1))", en: "The receipt for a complaint: a duty without a number of days (art. 44(1))" },
    { id: "Melengkapi berkas dalam 30 hari, jika tidak dianggap mencabut (pasal 44(4)-(5))", en: "Completing the file within 30 days, else it counts as withdrawn (art. 44(4)-(5))" },
  ],
});
