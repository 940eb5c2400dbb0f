/** PerLAN 10/2018: conversion of competency development to jam pelajaran (JP), with every path that is known. */
import { defineRulebook } from "../../rulebook/index.ts";
import { perlanPaths, perlanTerms } from "./perlan-10-2018-terms.ts";

/**
 * The conversion table: JP of the programme, JP a day, a meeting, a placement or a semester, at home and abroad, with caps a day and a month. Rows of one source (study leave, guidance at the
 * workplace) are `unverified` and open. The annex's own text is not confirmed.
 *
 * @example
 * ```ts
 * import { assessLearningHours, unwrap } from "pembinaan-asn";
 * const abroad = { id: "w", kind: "workshop", from: "2026-03-02", to: "2026-03-03", place: "international" } as const;
 * unwrap(assessLearningHours([abroad], { period: "2026" })).receipt.outputs["total"]?.value; // => { text: "14", exact: "14" }
 * const study = { id: "s", kind: "tugas-belajar", from: "2026-01-05", to: "2026-06-30", semesters: 1 } as const;
 * unwrap(assessLearningHours([study], { period: "2026" })).receipt.outputs["total"]?.confidence; // => "unverified"
 * ```
 */
export const perlan10of2018 = /* @__PURE__ */ defineRulebook({
  id: "perlan-10-2018@1", family: "learning-hours",
  instrument: { kind: "peraturan-lembaga", issuer: "LAN", number: "10", year: 2018, title: { id: "Pengembangan Kompetensi Pegawai Negeri Sipil", en: "Competency development of civil servants" } },
  standing: "general", validity: { from: "2018-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    conversion: { locator: "lampiran, konversi JP", confidence: "secondary", source: "BPS training centre (https://github.com/mfasza/S20JP), https://github.com/feryanuar24/sim-ip-asn and a Lampung table of 2026 agree", note: "the annex's own text is not confirmed; the day of entry into force is taken as the first of the year" },
    study: { locator: "lampiran, konversi JP: tugas belajar, izin belajar", confidence: "unverified", source: "https://github.com/mfasza/S20JP", note: "the BPS training centre only" },
    guidance: { locator: "lampiran, konversi JP: bimbingan di tempat kerja", confidence: "unverified", source: "https://github.com/feryanuar24/sim-ip-asn", note: "one program only; + 20 % abroad" },
    eLearningAbroad: { locator: "lampiran, konversi JP: e-learning internasional, 3 atau 4 JP sehari", confidence: "convention", note: "the BPS training centre prints 4, sim-ip-asn 3; the lower never overstates" },
    meetings: { locator: "lampiran, konversi JP: coaching dan mentoring, 2 kali sebulan", confidence: "convention", note: "one row for both; whether the two have one cap or two is not told, and one never overstates; months are calendar months, at home and abroad together" },
    hour: { locator: "1 JP = 45 menit (PerLAN 5/2018)", confidence: "secondary", source: "https://lan.go.id/?p=9939" },
    rounding: { locator: "pembulatan menit menjadi JP tidak ditetapkan", confidence: "convention", note: "exact loses nothing" },
    report: { locator: "belajar mandiri dihitung bila ada laporan proses dan sumber", confidence: "unverified", source: "BPS training centre" },
    asked: { locator: "bukti yang disyaratkan per jalur tidak ditetapkan", confidence: "convention", note: "assignment letter, certificate, log and report are named as kinds of evidence; that a path without one counts for nothing is said of self-study only" },
    strands: { locator: "pembagian jalur ke 10:20:70", confidence: "convention", note: "classical training, and coaching and mentoring with others, are told by the sources; the other paths are placed by the library, or left unassigned" },
    none: { locator: "periode tanpa kegiatan tidak diatur", confidence: "convention", note: "the list is of all that was attended, so that none of it is 0 JP; whoever does not know whether the list is whole may leave it open" },
    mix: { locator: "10 % klasikal, 20 % belajar dari orang lain, 70 % pengalaman kerja", confidence: "secondary", source: "Indonesian guides on competency development agree" },
  },
  dimensions: {
    activity: { open: true, label: { id: "kegiatan", en: "activity" } },
    strand: { label: { id: "bagian", en: "part" }, members: [{ id: "classical", label: { id: "klasikal", en: "classical" } }, { id: "others", label: { id: "belajar dari orang lain", en: "with others" } }, { id: "experience", label: { id: "pengalaman kerja", en: "work experience" } }] },
  },
  inputs: {
    path: { kind: "category", per: "activity", of: perlanPaths, cite: "conversion", label: { id: "jalur", en: "path" } },
    place: { kind: "category", per: "activity", of: ["national", "international"], cite: "conversion", label: { id: "lingkup", en: "place" } },
    days: { kind: "count", per: "activity", optional: true, cite: "conversion", label: { id: "hari", en: "days" } },
    meetings: { kind: "count", per: "activity", optional: true, cite: "conversion", label: { id: "pertemuan", en: "meetings" } },
    semesters: { kind: "count", per: "activity", optional: true, cite: "study", label: { id: "semester", en: "semesters" } },
    jp: { kind: "number", min: 0, per: "activity", optional: true, cite: "conversion", label: { id: "JP menurut program", en: "JP stated by the programme" } },
    minutes: { kind: "number", min: 0, per: "activity", optional: true, cite: "hour", label: { id: "menit", en: "minutes" } },
    timed: { kind: "flag", per: "activity", absent: false, cite: "hour", label: { id: "diukur dalam menit", en: "measured in minutes" } },
    earlier: { kind: "number", min: 0, per: "activity", optional: true, cite: "conversion", label: { id: "sudah ada pada hari atau bulan itu", en: "earlier in that day or month" } },
    evidenced: { kind: "flag", per: "activity", absent: false, cite: "report", label: { id: "ada bukti", en: "has evidence" } },
  },
  terms: perlanTerms,
  conventions: {
    jpRounding: { default: "exact", cite: "rounding", label: { id: "pembulatan menit menjadi JP", en: "rounding of minutes to JP" }, others: { floor: { set: { hoursRounding: { rounding: { places: 0, mode: "floor" } } } } } },
    foreignELearning: { default: "3", cite: "eLearningAbroad", label: { id: "e-learning internasional sehari", en: "e-learning abroad a day" }, others: { 4: { set: { mostELearningAbroad: { number: 4 } } } } },
    capOfMeetings: { default: "together", cite: "meetings", by: "tabulation", label: { id: "batas pertemuan coaching dan mentoring", en: "cap on coaching and mentoring" }, others: { "each-path": {} } },
    evidence: { default: "report-of-self-study", cite: "asked", label: { id: "bukti yang disyaratkan", en: "evidence asked for" }, others: { "every-path": {}, "not-checked": {} } },
    noActivity: { default: "zero", cite: "none", label: { id: "periode tanpa kegiatan", en: "a period without an activity" }, others: { undetermined: {} } },
  },
  steps: [
    { id: "row", per: "activity", scorer: "matrix@1", inputs: { row: "path", column: "place", cells: "rows" }, cite: "conversion", label: { id: "baris tabel konversi", en: "row of the conversion table" } },
    { id: "measure", per: "activity", scorer: "matrix@1", inputs: { row: "row", column: "measureColumn", cells: "measures" }, cite: "conversion", label: { id: "satuan", en: "unit" } },
    { id: "timedHours", per: "activity", scorer: "ratio@1", inputs: { of: "minutes", to: "minutesAHour" }, cite: "hour", label: { id: "JP dari menit", en: "JP of the minutes" } },
    { id: "roundedHours", per: "activity", scorer: "round@1", inputs: { value: "timedHours", rounding: "hoursRounding" }, cite: "rounding", label: { id: "JP dari menit, dibulatkan", en: "JP of the minutes, rounded" } },
    { id: "learned", per: "activity", scorer: "choose@1", inputs: { when: "timed", then: "roundedHours", otherwise: "jp" }, cite: "conversion", label: { id: "JP yang ditempuh", en: "JP learned" } },
    { id: "amount", per: "activity", scorer: "select@1", inputs: { code: "measure", cases: { programme: "learned", "hour-of-day": "learned", day: "days", meeting: "meetings", each: "one", semester: "semesters", none: "nothing" } }, cite: "conversion", label: { id: "banyaknya", en: "amount" } },
    { id: "mostOfELearning", per: "activity", scorer: "select@1", inputs: { code: "place", cases: { international: "mostELearningAbroad" }, otherwise: "mostELearning" }, cite: "conversion", label: { id: "JP e-learning paling banyak sehari menurut lingkup", en: "JP of e-learning, at most a day, by place" } },
    { id: "cap", per: "activity", scorer: "select@1", inputs: { code: "row", cases: { meeting: "mostMeetings", guidance: "mostGuidance", "own-study": "mostOwnStudy" }, otherwise: "mostOfELearning" }, cite: "conversion", label: { id: "paling banyak sehari atau sebulan", en: "at most a day or a month" } },
    { id: "leftOver", per: "activity", scorer: "difference@1", inputs: { of: "cap", less: "earlier" }, cite: "conversion", label: { id: "batas dikurangi yang sudah ada", en: "cap less what was earlier" } },
    { id: "room", per: "activity", scorer: "clamp@1", inputs: { value: "leftOver", min: "nothing" }, cite: "conversion", label: { id: "sisa batas", en: "room under the cap" } },
    { id: "underCap", per: "activity", scorer: "clamp@1", inputs: { value: "amount", max: "room" }, cite: "conversion", label: { id: "banyaknya dalam batas", en: "amount under the cap" } },
    { id: "counted", per: "activity", scorer: "select@1", inputs: { code: "measure", cases: { "hour-of-day": "underCap", meeting: "underCap" }, otherwise: "amount" }, cite: "conversion", label: { id: "banyaknya yang dihitung", en: "amount that counts" } },
    { id: "programmeRate", per: "activity", scorer: "lookup@1", inputs: { key: "place", table: "programmeHours" }, cite: "conversion", label: { id: "JP per JP program", en: "JP a JP of the programme" } },
    { id: "seminarRate", per: "activity", scorer: "lookup@1", inputs: { key: "place", table: "seminarHours" }, cite: "conversion", label: { id: "JP per hari seminar", en: "JP a day of seminar" } },
    { id: "workshopRate", per: "activity", scorer: "lookup@1", inputs: { key: "place", table: "workshopHours" }, cite: "conversion", label: { id: "JP per hari lokakarya", en: "JP a day of workshop" } },
    { id: "meetingRate", per: "activity", scorer: "lookup@1", inputs: { key: "place", table: "meetingHours" }, cite: "conversion", label: { id: "JP per pertemuan", en: "JP a meeting" } },
    { id: "ownStudyRate", per: "activity", scorer: "lookup@1", inputs: { key: "place", table: "ownStudyHours" }, cite: "conversion", label: { id: "JP per JP belajar mandiri atau komunitas", en: "JP a JP of self-study or community" } },
    { id: "placementRate", per: "activity", scorer: "lookup@1", inputs: { key: "place", table: "placementHours" }, cite: "conversion", label: { id: "JP per penempatan", en: "JP a placement" } },
    { id: "benchmarkingRate", per: "activity", scorer: "lookup@1", inputs: { key: "place", table: "benchmarkingHours" }, cite: "conversion", label: { id: "JP per benchmarking", en: "JP a benchmarking" } },
    { id: "guidanceRate", per: "activity", scorer: "select@1", inputs: { code: "place", cases: { international: "guidanceHoursAbroad" }, otherwise: "guidanceHours" }, cite: "guidance", label: { id: "JP per bimbingan di tempat kerja", en: "JP a guidance at the workplace" } },
    { id: "rate", per: "activity", scorer: "select@1", inputs: { code: "row", cases: {
      programme: "programmeRate", seminar: "seminarRate", workshop: "workshopRate", meeting: "meetingRate", "own-study": "ownStudyRate", placement: "placementRate", benchmarking: "benchmarkingRate", guidance: "guidanceRate", semester: "semesterHours",
    }, otherwise: "one" }, cite: "conversion", label: { id: "JP per satuan", en: "JP a unit" } },
    { id: "proof", per: "activity", scorer: "choose@1", inputs: { when: "evidenced", then: "one", otherwise: "nothing" }, cite: "report", label: { id: "bukti ada (1 atau 0)", en: "evidence is at hand (1 or 0)" } },
    { id: "proofOfSelfStudy", per: "activity", scorer: "select@1", inputs: { code: "path", cases: { "belajar-mandiri": "proof" }, otherwise: "one" }, cite: "conversion", label: { id: "bukti belajar mandiri cukup (1 atau 0)", en: "evidence of self-study suffices (1 or 0)" } },
    { id: "admitted", per: "activity", scorer: "select@1", inputs: { code: "convention.evidence", cases: { "every-path": "proof", "not-checked": "one" }, otherwise: "proofOfSelfStudy" }, cite: "conversion", label: { id: "bukti cukup (1 atau 0)", en: "evidence suffices (1 or 0)" } },
    { id: "hours", per: "activity", scorer: "product@1", inputs: { values: ["counted", "rate", "admitted"] }, cite: "conversion", label: { id: "JP", en: "JP" } },
    { id: "added", scorer: "sum@1", inputs: { values: "hours" }, notApplicable: "exclude", cite: "conversion", label: { id: "jumlah JP semua kegiatan", en: "JP of all activities" } },
    { id: "activities", scorer: "count@1", inputs: { of: "path" }, cite: "mechanical", label: { id: "banyaknya kegiatan dalam periode", en: "number of activities in the period" } },
    { id: "anyActivity", scorer: "compare@1", inputs: { left: "activities" }, params: { is: ">", to: 0 }, cite: "mechanical", label: { id: "ada kegiatan dalam periode", en: "there is an activity in the period" } },
    { id: "withoutActivity", scorer: "select@1", inputs: { code: "convention.noActivity", cases: { zero: "nothing" }, otherwise: "added" }, cite: "none", label: { id: "JP periode tanpa kegiatan", en: "JP of a period without an activity" } },
    { id: "total", scorer: "choose@1", inputs: { when: "anyActivity", then: "added", otherwise: "withoutActivity" }, cite: "conversion", label: { id: "jumlah JP", en: "total JP" } },
    { id: "strand", per: "activity", scorer: "matrix@1", inputs: { row: "path", column: "strandColumn", cells: "strands" }, cite: "strands", label: { id: "bagian 10:20:70", en: "part of 10:20:70" } },
    { id: "reference", per: "strand", scorer: "affine@1", inputs: { value: "mixReference" }, params: { times: 1 }, cite: "mix", label: { id: "acuan (%)", en: "reference (%)" } },
  ],
  outputs: ["total", "hours", "strand", "reference"],
  notCovered: [
    { id: "Penugasan prioritas, team building, job shadowing: tidak ada konversi yang diketahui", en: "Priority assignment, team building, job shadowing: no conversion is known" },
    { id: "Pelatihan kepemimpinan di luar negeri: tabel tidak mempunyai konversinya", en: "Leadership training abroad: the table has no conversion" },
    { id: "Kewajiban JP setahun: aturannya sendiri", en: "The yearly duty: rules of their own" },
  ],
});
