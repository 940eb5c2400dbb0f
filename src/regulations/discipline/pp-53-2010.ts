/** PP 53/2010: the absence ladder until August 2021, and the punishment for an SKP that was missed. */
import { defineRulebook } from "../../rulebook/index.ts";
import { absenceInputs, absenceTerms, lateSteps, levelStep, lightKindLabels, lightRungs, rungLabels } from "./ladder-worksheet.ts";

/**
 * Kept for history and for cases of its years: absence from 5 days on, with lateness added up (7 hours 30 minutes are one day), and an SKP reached by 25 to 50 % (medium) or less than 25 % (heavy).
 *
 * @example
 * ```ts
 * import { assessAbsences, unwrap } from "pembinaan-asn";
 * const rungIn = (period: string) => [5, 7].map((days) => unwrap(assessAbsences({ kind: "pns", days }, { period })).punishment.code);
 * rungIn("2019"); // => ["teguran-lisan", "teguran-tertulis"]
 * rungIn("2025"); // => ["teguran-tertulis", "pernyataan-tidak-puas"]
 * ```
 */
export const pp53of2010 = /* @__PURE__ */ defineRulebook({
  id: "pp-53-2010@1", family: "discipline",
  instrument: { kind: "peraturan-pemerintah", issuer: "Pemerintah", number: "53", year: 2010, title: { id: "Disiplin Pegawai Negeri Sipil", en: "Discipline of permanent civil servants" } },
  standing: "general", validity: { from: "2010-01-01", to: "2021-08-30", reviewedUntil: "2026-11-30" },
  citations: {
    ladder: { locator: "pasal 8, 9, dan 10: tidak masuk kerja tanpa alasan yang sah", confidence: "text", source: "https://github.com/mblonyox/data-peraturan", note: "the first day is nominal: the first of the year" },
    late: { locator: "penjelasan: masuk kerja, 7 jam 30 menit sama dengan 1 hari", confidence: "text", source: "https://github.com/mblonyox/data-peraturan" },
    lateWhole: { locator: "sisa di bawah 7 jam 30 menit tidak dihitung", confidence: "convention" },
    skp: { locator: "pasal 9 angka 12, pasal 10 angka 10", confidence: "text", source: "https://github.com/mblonyox/data-peraturan", note: "not carried into PP 94/2021" },
  },
  inputs: { ...absenceInputs, skp: { kind: "number", min: 0, optional: true, cite: "skp", label: { id: "pencapaian SKP pada akhir tahun (%)", en: "SKP reached at year end (%)" } } },
  terms: {
    ...absenceTerms,
    rungs: { cite: "ladder", range: { from: 0 }, label: { id: "tangga ketidakhadiran", en: "absence ladder" }, bands: [
      { from: 46, category: "berat-4" }, { from: 41, below: 46, category: "berat-3" }, { from: 36, below: 41, category: "berat-2" }, { from: 31, below: 36, category: "berat-1" }, { from: 26, below: 31, category: "sedang-3" }, { from: 21, below: 26, category: "sedang-2" },
      { from: 16, below: 21, category: "sedang-1" }, { from: 11, below: 16, category: "ringan-3" }, { from: 6, below: 11, category: "ringan-2" }, { from: 5, below: 6, category: "ringan-1" }, { from: 0, below: 5, category: "tidak-ada" }] },
    ladder: { cite: "ladder", label: { id: "isi tangga", en: "what the ladder names" }, cells: {
      ...lightRungs,
      "sedang-1": { tingkat: "sedang", jenis: "tunda-kenaikan-gaji-berkala" }, "sedang-2": { tingkat: "sedang", jenis: "tunda-kenaikan-pangkat" }, "sedang-3": { tingkat: "sedang", jenis: "penurunan-pangkat" },
      "berat-1": { tingkat: "berat", jenis: "berat-1" }, "berat-2": { tingkat: "berat", jenis: "berat-2" }, "berat-3": { tingkat: "berat", jenis: "berat-3" }, "berat-4": { tingkat: "berat", jenis: "berat-4" },
    } },
    skpLevels: { cite: "skp", range: { from: 0 }, label: { id: "tingkat hukuman menurut pencapaian SKP", en: "level by the SKP reached" }, bands: [{ above: 50, category: "tidak-ada" }, { from: 25, to: 50, category: "sedang" }, { from: 0, below: 25, category: "berat" }] },
    disciplineLabels: { cite: "ladder", labels: {
      ...rungLabels, "berat-4": { id: "berat, urutan 4", en: "heavy, rung 4" }, ...lightKindLabels,
      "tunda-kenaikan-gaji-berkala": { id: "penundaan kenaikan gaji berkala selama 1 tahun", en: "periodic raise delayed 1 year" }, "tunda-kenaikan-pangkat": { id: "penundaan kenaikan pangkat selama 1 tahun", en: "promotion in rank delayed 1 year" }, "penurunan-pangkat": { id: "penurunan pangkat setingkat lebih rendah selama 1 tahun", en: "one rank lower for 1 year" },
    } },
  },
  steps: [
    ...lateSteps,
    { id: "counted", scorer: "sum@1", inputs: { values: ["days", "lateDays"] }, cite: "ladder", label: { id: "hari yang dihitung", en: "days counted" } },
    { id: "rung", scorer: "bands@1", inputs: { value: "counted", bands: "rungs" }, cite: "ladder", label: { id: "urutan", en: "rung" } },
    levelStep,
    { id: "punishment", scorer: "matrix@1", inputs: { row: "rung", column: "kindColumn", cells: "ladder" }, cite: "ladder", label: { id: "jenis hukuman disiplin", en: "kind of punishment" } },
    { id: "skpLevel", scorer: "bands@1", inputs: { value: "skp", bands: "skpLevels" }, cite: "skp", label: { id: "tingkat hukuman menurut SKP", en: "level by the SKP" } },
  ],
  outputs: ["level", "rung", "punishment", "counted", "skpLevel"],
  notCovered: [{ id: "Nama jenis hukuman berat", en: "The names of the heavy kinds" }, { id: "Pelanggaran lain, pemeriksaan dan tenggat", en: "Other violations, examination and deadlines" }],
});
