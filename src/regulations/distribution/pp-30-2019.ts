/** PP 30/2019, article 41(8): shares of staff above, at and below expectation in one work unit. */
import { ratingCodes } from "../../domain/performance/index.ts";
import { defineRulebook } from "../../rulebook/index.ts";
import { headcount, shareCitations, shareSteps, shareTerms } from "./share-worksheet.ts";

const names = { "di-atas-ekspektasi": { id: "di atas ekspektasi", en: "above expectation" }, "sesuai-ekspektasi": { id: "sesuai ekspektasi", en: "at expectation" }, "di-bawah-ekspektasi": { id: "di bawah ekspektasi", en: "below expectation" } } as const;

/**
 * At most 20 % above, 60 to 70 % at, at most 20 % below expectation. The status is **not** a function of the predicate (the elucidation gives one unit and two lawful splits),
 * so statuses are inputs here and are never derived. How these shares fit with SE MenPANRB 3/2023 is not stated: both can be checked, neither is enforced.
 *
 * @example
 * ```ts
 * import { checkDistribution, unwrap } from "pembinaan-asn";
 * const unit = { "di-atas-ekspektasi": 5, "sesuai-ekspektasi": 35, "di-bawah-ekspektasi": 10 };
 * unwrap(checkDistribution(unit, { rulebook: "pp-30-2019", period: "2021-S2" })).outside; // => []
 * ```
 */
export const pp30of2019 = /* @__PURE__ */ defineRulebook({
  id: "pp-30-2019@1", family: "distribution",
  instrument: { kind: "peraturan-pemerintah", issuer: "Pemerintah", number: "30", year: 2019, title: { id: "Penilaian Kinerja Pegawai Negeri Sipil", en: "Performance appraisal of permanent civil servants" } },
  standing: "named", validity: { from: "2021-04-29", reviewedUntil: "2026-11-30" },
  citations: {
    ...shareCitations,
    limits: { locator: "pasal 41 ayat (8) dan penjelasannya", confidence: "text", source: "mblonyox/data-peraturan", note: "applied two years after promulgation (29 April 2019, pasal 64 ayat (2) dan pasal 65)" },
    guidance: { locator: "temuan, bukan penolakan", confidence: "convention", note: "the elucidation says that the real condition of the organisation decides" },
  },
  dimensions: {
    group: { label: { id: "status kinerja", en: "status of performance" }, members: ratingCodes.map((id) => ({ id, label: names[id] })) },
    limit: { label: { id: "batas", en: "limit" }, members: [
      { id: "above-max", label: { id: "di atas ekspektasi paling banyak 20 %", en: "above expectation at most 20 %" } }, { id: "at-min", label: { id: "sesuai ekspektasi paling sedikit 60 %", en: "at expectation at least 60 %" } },
      { id: "at-max", label: { id: "sesuai ekspektasi paling banyak 70 %", en: "at expectation at most 70 %" } }, { id: "below-max", label: { id: "di bawah ekspektasi paling banyak 20 %", en: "below expectation at most 20 %" } }] },
  },
  inputs: { count: { kind: "count", per: "group", cite: "limits", label: { id: "banyaknya pegawai", en: "number of employees" } } },
  terms: {
    ...shareTerms,
    kind: { per: "limit", cite: "limits", codes: { "above-max": "max", "at-min": "min", "at-max": "max", "below-max": "max" }, label: { id: "jenis batas", en: "kind of limit" } },
    percent: { per: "limit", cite: "limits", values: { "above-max": 20, "at-min": 60, "at-max": 70, "below-max": 20 }, label: { id: "batas (%)", en: "limit (%)" } },
    covers: { per: ["limit", "group"], cite: "limits", each: 0, values: { "above-max": { "di-atas-ekspektasi": 1 }, "at-min": { "sesuai-ekspektasi": 1 }, "at-max": { "sesuai-ekspektasi": 1 }, "below-max": { "di-bawah-ekspektasi": 1 } }, label: { id: "status yang terkena (1) atau tidak (0)", en: "status under the limit (1) or not (0)" } },
    kindLabels: { cite: "limits", labels: { max: { id: "paling banyak", en: "at most" }, min: { id: "paling sedikit", en: "at least" } } },
  },
  conventions: { headcount },
  steps: [...shareSteps, { id: "finding", per: "limit", scorer: "choose@1", inputs: { when: "holds", then: "okCode", otherwise: "notHeld" }, cite: "limits", label: { id: "temuan", en: "finding" } }],
  outputs: ["finding", "share", "people"],
  notCovered: [{ id: "Status pegawai tidak diturunkan dari predikat: ditetapkan oleh pimpinan unit", en: "A status does not follow from the predicate: the head of the unit sets it" }, { id: "Unit tanpa Kurang dan Sangat Kurang boleh memakai predikat atas saja (penjelasan)", en: "A unit without Kurang and Sangat Kurang may use the upper predicates only (elucidation)" }],
});
