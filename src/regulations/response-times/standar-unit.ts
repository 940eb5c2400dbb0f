/** A standard of your own: the limits are the caller's or an overlay's, and claim no authority. */
import { defineRulebook } from "../../rulebook/index.ts";
import { calendarInputs, clockStopsAxis, complaintDimension, dayKindAxis, dayKindCitation, eitherSteps, pointTerms, responseOutputs, shareSteps, sharedCitations, stageMembers, workingInputs } from "./worksheet.ts";

/**
 * Limits are standards of each unit, so this rulebook has none: set the term `ownLimit` for the stages that you measure, in the request or in an overlay
 * that cites your decree. Limits that differ by class need a rulebook of your own; that of Kelurahan Paria shows how.
 *
 * @example
 * ```ts
 * import { assessResponseTimes, unwrap } from "pembinaan-asn";
 * const log = [{ id: "c1", received: "2026-03-02", resolved: "2026-03-06" }];
 * const own = { standard: "standar-unit", stages: ["resolution"], terms: { ownLimit: { values: { resolution: 3 } } }, conventions: { dayKind: "calendar" }, asOf: "2026-03-31" } as const;
 * unwrap(assessResponseTimes(log, own)).stages[0].all; // => { onTime: 0, late: 1, total: 1, … }
 * ```
 */
export const standarUnit = /* @__PURE__ */ defineRulebook({
  id: "standar-unit@1", family: "response-times",
  instrument: { kind: "guideline", issuer: "unit penyelenggara pelayanan", number: "–", year: 2009, title: { id: "Standar waktu tanggap unit sendiri", en: "Response-time standard of one's own unit" } },
  standing: "named", validity: { from: "2009-07-18", reviewedUntil: "2026-11-30" },
  citations: {
    ...sharedCitations,
    limits: { locator: "batas waktu yang ditetapkan unit", confidence: "convention", note: "set by the caller or an overlay; UU 25/2009 leaves standards to each unit" },
    dayKind: dayKindCitation,
  },
  dimensions: {
    stage: { label: { id: "tahap", en: "stage" }, members: [stageMembers.verification, stageMembers.answer, stageMembers.resolution, stageMembers.decision, stageMembers.notice], open: { omit: "any", min: 1 } },
    complaint: complaintDimension,
  },
  inputs: { ...workingInputs, ...calendarInputs },
  terms: { ...pointTerms, ownLimit: { per: "stage", unset: "number", open: { min: 0, caller: true }, cite: "limits", label: { id: "batas waktu unit (hari)", en: "limit of the unit (days)" } } },
  conventions: { dayKind: dayKindAxis, clockStops: clockStopsAxis },
  steps: [
    ...eitherSteps,
    { id: "limit", per: "stage", scorer: "affine@1", inputs: { value: "ownLimit" }, params: { times: 1 }, cite: "limits", label: { id: "batas waktu (hari)", en: "limit (days)" } },
    ...shareSteps,
  ],
  outputs: responseOutputs,
  notCovered: [{ id: "Batas waktu menurut jenis pengaduan", en: "Limits that differ by class of complaint" }],
});
