/** PermenPANRB 3/2020: the nine boxes of talent management. */
import { ratingCodes } from "../../domain/performance/index.ts";
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * Nine boxes from performance and potential, with what is recommended for each. The numbering does **not** run row by row: use the table. Cut-offs of the axes differ between agencies, so levels are the input.
 *
 * @example
 * ```ts
 * import { assessTalentBox, unwrap } from "pembinaan-asn";
 * const person = unwrap(assessTalentBox({ performance: "sesuai-ekspektasi", potential: "tinggi" }, { period: "2025" }));
 * person.receipt.outputs["box"]?.value; // => "kotak-8"
 * ```
 */
export const permenpanrb3of2020 = /* @__PURE__ */ defineRulebook({
  id: "permenpanrb-3-2020@1", family: "talent",
  instrument: { kind: "peraturan-menteri", issuer: "PANRB", number: "3", year: 2020, title: { id: "Manajemen Talenta Aparatur Sipil Negara", en: "Talent management of civil servants" } },
  standing: "general", validity: { from: "2020-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    boxes: { locator: "sembilan kotak manajemen talenta", confidence: "secondary", source: "several public programs agree", note: "the first day is nominal: the first of the year" },
    levels: { locator: "tingkat kinerja dan potensial", confidence: "secondary", source: "several public programs agree" },
  },
  inputs: {
    performance: { kind: "category", of: ratingCodes, cite: "levels", label: { id: "kinerja", en: "performance" } },
    potential: { kind: "category", of: ["rendah", "menengah", "tinggi"], cite: "levels", label: { id: "potensial", en: "potential" } },
  },
  terms: {
    boxes: { cite: "boxes", label: { id: "sembilan kotak (baris kinerja, kolom potensial)", en: "nine boxes (rows performance, columns potential)" }, cells: {
      "di-atas-ekspektasi": { rendah: "kotak-4", menengah: "kotak-7", tinggi: "kotak-9" },
      "sesuai-ekspektasi": { rendah: "kotak-2", menengah: "kotak-5", tinggi: "kotak-8" },
      "di-bawah-ekspektasi": { rendah: "kotak-1", menengah: "kotak-3", tinggi: "kotak-6" },
    } },
    boxLabels: { cite: "boxes", labels: {
      "kotak-1": { id: "Kotak 1: diproses sesuai ketentuan", en: "Box 1: handled under the regulations" },
      "kotak-2": { id: "Kotak 2: bimbingan kinerja, pengembangan, penempatan yang sesuai", en: "Box 2: guidance, development, placement" },
      "kotak-3": { id: "Kotak 3: bimbingan kinerja, konseling, pengembangan, penempatan", en: "Box 3: guidance, counselling, development, placement" },
      "kotak-4": { id: "Kotak 4: rotasi, pengembangan", en: "Box 4: rotation, development" },
      "kotak-5": { id: "Kotak 5: penempatan yang sesuai, bimbingan kinerja, pengembangan", en: "Box 5: placement, guidance, development" },
      "kotak-6": { id: "Kotak 6: penempatan yang sesuai, bimbingan kinerja, konseling", en: "Box 6: suitable placement, guidance, counselling" },
      "kotak-7": { id: "Kotak 7: dipertahankan, suksesi instansi, rotasi atau pengayaan, pengembangan kompetensi, tugas belajar", en: "Box 7: kept, succession in the institution, rotation or enrichment, competence development, study" },
      "kotak-8": { id: "Kotak 8: dipertahankan, suksesi instansi, rotasi atau perluasan, bimbingan kinerja", en: "Box 8: kept, succession in the institution, rotation or enlargement, performance guidance" },
      "kotak-9": { id: "Kotak 9: dipromosikan dan dipertahankan, suksesi instansi atau nasional, penghargaan", en: "Box 9: promoted and kept, succession of institution or nation, reward" },
    } },
    levelLabels: { cite: "levels", labels: { "di-atas-ekspektasi": { id: "di atas ekspektasi", en: "above expectation" }, "sesuai-ekspektasi": { id: "sesuai ekspektasi", en: "at expectation" }, "di-bawah-ekspektasi": { id: "di bawah ekspektasi", en: "below expectation" }, rendah: { id: "rendah", en: "low" }, menengah: { id: "menengah", en: "middle" }, tinggi: { id: "tinggi", en: "high" } } },
  },
  steps: [{ id: "box", scorer: "matrix@1", inputs: { row: "performance", column: "potential", cells: "boxes" }, cite: "boxes", label: { id: "kotak talenta", en: "talent box" } }],
  outputs: ["box"],
  notCovered: [
    { id: "Batas nilai kinerja dan potensial: berbeda antarinstansi, ditetapkan instansi", en: "Cut-offs of performance and potential: they differ, the agency sets them" },
    { id: "Prioritas kelompok rencana suksesi (PP 30/2019 pasal 53)", en: "Priority for the talent pool (PP 30/2019 article 53)" },
  ],
});
