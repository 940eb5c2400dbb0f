/** The share of civil servants who took part in a programme's activities. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * Took part ÷ assigned in percent, per activity and together. No official formula is known: together is the pooled share (all who took part over all who were assigned), the plain mean of the activities, or their mean under an
 * agency's own weights.
 *
 * @example
 * ```ts
 * import { programmeParticipation } from "pembinaan-asn/regulations/indicators";
 * programmeParticipation.id; // => "programme-participation@1"
 * ```
 */
export const programmeParticipation = /* @__PURE__ */ defineRulebook({
  id: "programme-participation@1", family: "services",
  instrument: { kind: "guideline", issuer: "pembinaan-asn", number: "participation", year: 2026, title: { id: "Keikutsertaan ASN dalam program pemerintah", en: "Participation of civil servants in programmes" } },
  standing: "named", validity: { from: "2000-01-01", reviewedUntil: "2026-11-30" },
  citations: { formula: { locator: "hadir / ditugasi x 100", confidence: "convention", note: "no official formula is known" } },
  dimensions: { activity: { open: true, label: { id: "kegiatan", en: "activity" } } },
  inputs: {
    assigned: { kind: "count", per: "activity", label: { id: "ASN yang ditugasi", en: "civil servants assigned" } },
    tookPart: { kind: "count", per: "activity", label: { id: "ASN yang ikut serta", en: "civil servants who took part" } },
  },
  terms: { activityWeight: { per: "activity", each: 1, open: { min: 0, caller: true }, cite: "formula", label: { id: "bobot kegiatan", en: "weight of the activity" } } },
  conventions: { pooling: { default: "pooled", cite: "formula", label: { id: "penggabungan", en: "combination" }, others: { weighted: {} } } },
  steps: [
    { id: "activityShare", per: "activity", scorer: "ratio@1", inputs: { of: "tookPart", to: "assigned" }, params: { times: 100 }, cite: "formula", label: { id: "keikutsertaan (%)", en: "participation (%)" } },
    { id: "allTookPart", scorer: "sum@1", inputs: { values: "tookPart" }, cite: "formula" },
    { id: "allAssigned", scorer: "sum@1", inputs: { values: "assigned" }, cite: "formula" },
    { id: "pooled", scorer: "ratio@1", inputs: { of: "allTookPart", to: "allAssigned" }, params: { times: 100 }, cite: "formula" },
    { id: "weighted", scorer: "weighted-mean@1", inputs: { values: "activityShare", weights: "activityWeight" }, cite: "formula" },
    { id: "share", scorer: "select@1", inputs: { code: "convention.pooling", cases: { weighted: "weighted" }, otherwise: "pooled" }, cite: "formula", label: { id: "keikutsertaan keseluruhan (%)", en: "participation as a whole (%)" } },
  ],
  outputs: ["share", "activityShare"],
  notCovered: [{ id: "Bobot kegiatan: ditetapkan instansi", en: "Weights of activities: the agency sets them" }],
});
