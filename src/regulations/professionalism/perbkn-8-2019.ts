/** PerBKN 8/2019: the professionalism index of a civil servant, four dimensions of 25, 40, 30 and 5 points. */
import { defineRulebook } from "../../rulebook/index.ts";
import { professionalismFamily } from "./family.ts";
import { commonCitations, commonConventions, commonInputs, commonTerms, lastSteps, qualificationStep } from "./parts.ts";

/**
 * Points of four dimensions, added: the weights are in them already. At most 100 for each kind of position. The ranges of performance and of the grades are printed in whole numbers: axis `gaps`.
 *
 * Technical training below 20 JP: nothing (the cell reads "20 JP or more"), or its share: axis `belowMinimumHours`.
 *
 * @example
 * ```ts
 * import { assessProfessionalism, unwrap } from "pembinaan-asn";
 * const one = unwrap(assessProfessionalism({ position: "pelaksana", qualification: "d-iii", technicalHours: 10, seminar: true, performance: 80, punishment: "tidak-pernah" }, { period: "2022" }));
 * one.receipt.outputs["competencyPoints"]?.value; // => { text: "17.5", exact: "35/2" }
 * ```
 */
export const perbkn8of2019 = /* @__PURE__ */ defineRulebook({
  id: "perbkn-8-2019@1", family: "professionalism",
  instrument: { kind: "peraturan-lembaga", issuer: "BKN", number: "8", year: 2019, title: { id: "Pedoman tata cara dan pelaksanaan pengukuran Indeks Profesionalitas ASN", en: "Guideline for measuring the professionalism index of civil servants" } },
  standing: "general", validity: { from: "2019-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    qualification: { locator: "dimensi kualifikasi (25)", confidence: "secondary", source: "https://github.com/feryanuar24/sim-ip-asn; a regency's application that cites PerBKN 8/2019", note: "the annex's own text is not confirmed; the first day is nominal: the first of the year" },
    competency: { locator: "dimensi kompetensi (40)", confidence: "secondary", source: "https://github.com/feryanuar24/sim-ip-asn; a regency's application that cites PerBKN 8/2019", note: "an older table with 10 points for each training circulates in two programs and is not this one" },
    performance: { locator: "dimensi kinerja (30)", confidence: "secondary", source: "https://github.com/feryanuar24/sim-ip-asn; a regency's application that cites PerBKN 8/2019" },
    discipline: { locator: "dimensi disiplin (5)", confidence: "secondary", source: "https://github.com/feryanuar24/sim-ip-asn; a regency's application that cites PerBKN 8/2019" },
    grades: { locator: "kategori IP ASN", confidence: "secondary", source: "nasional.kontan.co.id; wiki.asnngawi.id" },
    sum: { locator: "jumlah poin keempat dimensi", confidence: "secondary", source: "https://github.com/feryanuar24/sim-ip-asn; a regency's application that cites PerBKN 8/2019", note: "points contain the weights: nothing is weighted twice" },
    below: { locator: "diklat teknis kurang dari 20 JP", confidence: "convention", note: "the cell reads 20 JP or more; one program gives JP/20 of the points" },
    ...commonCitations,
  },
  inputs: {
    ...commonInputs,
    position: { kind: "category", of: ["struktural", "fungsional", "pelaksana"], cite: "competency", label: { id: "kelompok jabatan", en: "kind of position" } },
    positionTraining: { kind: "flag", cite: "competency", label: { id: "diklat kepemimpinan atau fungsional", en: "leadership or functional training" } },
    technicalHours: { kind: "number", min: 0, cite: "competency", label: { id: "JP diklat teknis", en: "JP of technical training" } },
    seminar: { kind: "flag", cite: "competency", label: { id: "seminar atau lokakarya", en: "seminar or workshop" } },
    performance: { kind: "number", min: 0, max: 100, cite: "performance", label: { id: "kinerja (0–100)", en: "performance (0–100)" } },
  },
  terms: {
    ...commonTerms,
    positionFull: { number: 15, cite: "competency", label: { id: "poin diklat kepemimpinan atau fungsional", en: "points of leadership or functional training" } },
    technicalTable: { table: { struktural: 15, fungsional: 15, pelaksana: "22.5" }, cite: "competency", label: { id: "poin diklat teknis", en: "points of technical training" } },
    seminarTable: { table: { struktural: 10, fungsional: 10, pelaksana: "17.5" }, cite: "competency", label: { id: "poin seminar", en: "points of a seminar" } },
    minimumHours: { number: 20, cite: "competency", label: { id: "JP paling sedikit", en: "fewest JP" } },
    nothing: { number: 0, cite: "competency", label: { id: "nol", en: "zero" } },
    performanceTable: { cite: "performance", range: { from: 0, to: 100 }, label: { id: "poin kinerja", en: "points of performance" }, bands: [
      { from: 91, to: 100, value: 30 }, { from: 76, to: 90, value: 25 }, { from: 61, to: 75, value: 15 }, { from: 51, to: 60, value: 5 }, { from: 0, to: 50, value: 1 },
    ] },
  },
  conventions: {
    ...commonConventions,
    belowMinimumHours: { default: "all-or-nothing", cite: "below", label: { id: "diklat teknis kurang dari 20 JP", en: "technical training below 20 JP" }, others: { prorated: {} } },
  },
  steps: [
    qualificationStep,
    { id: "positionPoints", scorer: "choose@1", inputs: { when: "positionTraining", then: "positionFull", otherwise: "nothing" }, cite: "competency", label: { id: "poin diklat jabatan", en: "points of the training of the position" } },
    { id: "technicalFull", scorer: "lookup@1", inputs: { key: "position", table: "technicalTable" }, cite: "competency", label: { id: "poin penuh diklat teknis", en: "full points of technical training" } },
    { id: "reached", scorer: "compare@1", inputs: { left: "technicalHours", right: "minimumHours" }, params: { is: ">=" }, cite: "competency", label: { id: "20 JP tercapai", en: "20 JP reached" } },
    { id: "shareOfHours", scorer: "ratio@1", inputs: { of: "technicalHours", to: "minimumHours" }, cite: "below", label: { id: "bagian dari JP paling sedikit", en: "share of the fewest JP" } },
    { id: "technicalShare", scorer: "product@1", inputs: { values: ["shareOfHours", "technicalFull"] }, cite: "below", label: { id: "bagian poin menurut JP", en: "share of the points by JP" } },
    { id: "technicalBelow", scorer: "select@1", inputs: { code: "convention.belowMinimumHours", cases: { prorated: "technicalShare" }, otherwise: "nothing" }, cite: "below", label: { id: "poin bila kurang dari 20 JP", en: "points below 20 JP" } },
    { id: "technicalPoints", scorer: "choose@1", inputs: { when: "reached", then: "technicalFull", otherwise: "technicalBelow" }, cite: "competency", label: { id: "poin diklat teknis", en: "points of technical training" } },
    { id: "seminarFull", scorer: "lookup@1", inputs: { key: "position", table: "seminarTable" }, cite: "competency", label: { id: "poin penuh seminar", en: "full points of a seminar" } },
    { id: "seminarPoints", scorer: "choose@1", inputs: { when: "seminar", then: "seminarFull", otherwise: "nothing" }, cite: "competency", label: { id: "poin seminar", en: "points of a seminar" } },
    { id: "withoutPosition", scorer: "sum@1", inputs: { values: ["technicalPoints", "seminarPoints"] }, cite: "competency", label: { id: "poin tanpa diklat jabatan", en: "points without the training of the position" } },
    { id: "withPosition", scorer: "sum@1", inputs: { values: ["positionPoints", "technicalPoints", "seminarPoints"] }, cite: "competency", label: { id: "poin dengan diklat jabatan", en: "points with the training of the position" } },
    { id: "competencyPoints", scorer: "select@1", inputs: { code: "position", cases: { pelaksana: "withoutPosition" }, otherwise: "withPosition" }, cite: "competency", label: { id: "poin kompetensi", en: "points of competency" } },
    { id: "performancePoints", scorer: "band-value@1", inputs: { value: "performance", bands: "performanceTable", gaps: "convention.gaps" }, cite: "performance", label: { id: "poin kinerja", en: "points of performance" } },
    ...lastSteps("sum"),
  ],
  outputs: professionalismFamily.outputs,
  notCovered: [
    { id: "Jendela waktu: seminar 2 tahun, hukuman disiplin 5 tahun, kinerja tahun lalu, diklat teknis pelaksana setahun terakhir, diklat kepemimpinan sesuai eselon (masing-masing satu program): pengguna menyaring datanya", en: "Windows of time: seminars 2 years, punishments 5 years, performance of last year, technical training of pelaksana in the last year, leadership training that matches the echelon (one program each): the caller filters the data" },
    { id: "Predikat sebagai pengganti nilai kinerja (sejak 2022)", en: "A predicate in place of the value of performance (since 2022)" },
    { id: "Perubahan untuk tahun indeks 2023 dan sesudahnya: lihat surat-bkn-4190-2024", en: "Changes for the index year 2023 and later: see surat-bkn-4190-2024" },
    { id: "Indeks unit: rata-rata pegawai yang diukur (satu sumber)", en: "The index of a unit: the mean of the employees measured (one source)" },
    { id: "Praktik setempat: diklat fungsional dianggap terpenuhi bagi profesi tertentu", en: "Local practice: functional training counted as done for certain professions" },
  ],
});
