/** Letter 4190/B-BM.02.01/SD/K/2024 of the acting head of BKN: the professionalism index for the index year 2023. Incomplete: one official quoted one predicate. */
import { defineRulebook } from "../../rulebook/index.ts";
import { professionalismFamily } from "./family.ts";
import { commonCitations, commonConventions, commonInputs, commonTerms, lastSteps, qualificationStep } from "./parts.ts";

/**
 * PPPK are measured too, and performance counts twice: Sangat Baik gives 30 points in performance and 25 in competency, so 15 of the 40 remain for training. The points of the other predicates are not known here:
 * their value stays open, with the reason `not-in-table`. How the 15 points for training arise is not known either; the caller gives them.
 *
 * @example
 * ```ts
 * import { assessProfessionalism, unwrap } from "pembinaan-asn";
 * const person = { qualification: "s-1-d-iv", predicate: "sangat-baik", trainingPoints: 10, punishment: "tidak-pernah" } as const;
 * const found = unwrap(assessProfessionalism(person, { period: "2023", rulebook: "surat-bkn-4190-2024" }));
 * found.total.text; // => "85"
 * ```
 */
export const suratBkn4190of2024 = /* @__PURE__ */ defineRulebook({
  id: "surat-bkn-4190-2024@1", family: "professionalism",
  instrument: { kind: "surat", issuer: "BKN", number: "4190/B-BM.02.01/SD/K", year: 2024, title: { id: "Pengukuran Indeks Profesionalitas ASN untuk tahun indeks 2023", en: "Measuring the professionalism index for the index year 2023" } },
  standing: "named", validity: { from: "2023-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    predicate: { locator: "predikat kinerja dalam dimensi kinerja dan kompetensi", confidence: "unverified", source: "infopublik 861561", note: "one official quoted; only Sangat Baik is told. The first day is that of the index year" },
    training: { locator: "sisa dimensi kompetensi: 15 dari 40", confidence: "unverified", note: "inferred from 25 points for Sangat Baik; how the rest is shared out is not known" },
    qualification: { locator: "dimensi kualifikasi, sebagaimana PerBKN 8/2019", confidence: "unverified", note: "whether the letter changes it is not known" },
    discipline: { locator: "dimensi disiplin, sebagaimana PerBKN 8/2019", confidence: "unverified", note: "whether the letter changes it is not known" },
    grades: { locator: "kategori IP ASN, sebagaimana PerBKN 8/2019", confidence: "unverified", note: "whether the letter changes them is not known" },
    ...commonCitations,
  },
  inputs: {
    ...commonInputs,
    predicate: { kind: "category", of: ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"], cite: "predicate", label: { id: "predikat kinerja", en: "performance predicate" } },
    trainingPoints: { kind: "number", min: 0, max: 15, cite: "training", label: { id: "poin pelatihan dari pengguna", en: "points for training, given by the caller" } },
  },
  terms: {
    ...commonTerms,
    performanceTable: { table: { "sangat-baik": 30 }, cite: "predicate", label: { id: "poin kinerja", en: "points of performance" } },
    competencyTable: { table: { "sangat-baik": 25 }, cite: "predicate", label: { id: "poin predikat dalam kompetensi", en: "points of the predicate in competency" } },
  },
  conventions: { ...commonConventions },
  steps: [
    qualificationStep,
    { id: "ofPredicate", scorer: "lookup@1", inputs: { key: "predicate", table: "competencyTable" }, cite: "predicate", label: { id: "poin predikat dalam kompetensi", en: "points of the predicate in competency" } },
    { id: "competencyPoints", scorer: "sum@1", inputs: { values: ["ofPredicate", "trainingPoints"] }, cite: "training", label: { id: "poin kompetensi", en: "points of competency" } },
    { id: "performancePoints", scorer: "lookup@1", inputs: { key: "predicate", table: "performanceTable" }, cite: "predicate", label: { id: "poin kinerja", en: "points of performance" } },
    ...lastSteps("predicate"),
  ],
  outputs: professionalismFamily.outputs,
  notCovered: [
    { id: "Poin predikat selain Sangat Baik", en: "The points of every predicate but Sangat Baik" },
    { id: "Pembagian 15 poin pelatihan", en: "How the 15 points for training are shared out" },
    { id: "Selebihnya dari surat itu, yang tidak dapat dibaca", en: "The rest of the letter, which could not be read" },
  ],
});
