/** PerLAN 10/2018: conversion of competency development to jam pelajaran (JP). So far its row for workshops. */
import { defineRulebook } from "../../rulebook/index.ts";

/**
 * Workshops count 5 JP a day at home and 7 JP a day abroad. The other rows of the annex are listed as not covered.
 *
 * @example
 * ```ts
 * import { assessLearningHours, unwrap } from "pembinaan-asn";
 * const abroad = { id: "w", kind: "workshop", from: "2026-03-02", to: "2026-03-03", place: "international" } as const;
 * unwrap(assessLearningHours([abroad], { period: "2026" })).receipt.outputs["total"]?.value; // => { text: "14", exact: "14" }
 * ```
 */
export const perlan10of2018 = /* @__PURE__ */ defineRulebook({
  id: "perlan-10-2018@1", family: "learning-hours",
  instrument: { kind: "peraturan-lembaga", issuer: "LAN", number: "10", year: 2018, title: { id: "Pengembangan Kompetensi Pegawai Negeri Sipil", en: "Competency development of civil servants" } },
  standing: "general", validity: { from: "2018-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    conversion: { locator: "lampiran, konversi JP: workshop, lokakarya", confidence: "secondary", source: "BPS training centre and a public application agree", note: "the annex's own text is not confirmed; the day of entry into force is taken as the first of the year" },
  },
  dimensions: { activity: { open: true, label: { id: "kegiatan", en: "activity" } } },
  inputs: {
    path: { kind: "category", per: "activity", of: ["workshop"], cite: "conversion", label: { id: "jalur", en: "path" } },
    place: { kind: "category", per: "activity", of: ["national", "international"], cite: "conversion", label: { id: "lingkup", en: "place" } },
    days: { kind: "count", per: "activity", cite: "conversion", label: { id: "hari", en: "days" } },
  },
  terms: { hoursADay: { table: { workshop: { national: 5, international: 7 } }, cite: "conversion", label: { id: "JP sehari", en: "JP a day" } } },
  steps: [
    { id: "rate", per: "activity", scorer: "lookup@1", inputs: { key: "path", second: "place", table: "hoursADay" }, cite: "conversion" },
    { id: "hours", per: "activity", scorer: "product@1", inputs: { values: ["days", "rate"] }, cite: "conversion", label: { id: "JP", en: "JP" } },
    { id: "total", scorer: "sum@1", inputs: { values: "hours" }, notApplicable: "exclude", cite: "conversion", label: { id: "jumlah JP", en: "total JP" } },
  ],
  outputs: ["total", "hours"],
  notCovered: [
    { id: "Pelatihan struktural, manajerial, teknis, fungsional, sosial kultural, kursus, penataran, bimtek, belajar jarak jauh, outbond", en: "Structural, managerial, technical, functional and socio-cultural training, courses, distance learning, outbound" },
    { id: "Seminar, konferensi, sarasehan, sosialisasi", en: "Seminars, conferences, sosialisasi" },
    { id: "E-learning, belajar mandiri, komunitas belajar (batas per hari)", en: "E-learning, self-study, communities of practice (capped a day)" },
    { id: "Coaching dan mentoring (batas per bulan), bimbingan di tempat kerja", en: "Coaching and mentoring (capped a month), guidance at the workplace" },
    { id: "Detasering, pertukaran, magang, benchmarking, tugas belajar", en: "Detasering, exchange, internship, benchmarking, study leave" },
  ],
});
