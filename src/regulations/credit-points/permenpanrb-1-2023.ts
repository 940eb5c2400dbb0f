/** PermenPANRB 1/2023 with PerBKN 3/2023: credit points of functional officials from the predicate, without collecting evidence of single activities. */
import { expertLevels, skillLevels } from "../../domain/asn/index.ts";
import { defineRulebook } from "../../rulebook/index.ts";
import { creditCases } from "./family.ts";

/**
 * The rule in force for performance years from 2023 on: percentage of the predicate × yearly coefficient of the level × months / 12. Rounding is stated nowhere, so the exact value stands beside the one shown.
 *
 * "Base" has two meanings: for the **integration** of old points it is the conventional base of the rank (III/d 200), for **transfer and first appointment** the lower end of the rank's range (III/d 100).
 *
 * @example
 * ```ts
 * import { assessCreditPoints, unwrap } from "pembinaan-asn";
 * const two = unwrap(assessCreditPoints({ level: "ahli-pertama", predicate: "baik", months: 2 }, { period: "2025" }));
 * two.receipt.outputs["points"]?.value; // => { text: "25/12", exact: "25/12" }
 * ```
 */
export const permenpanrb1of2023 = /* @__PURE__ */ defineRulebook({
  id: "permenpanrb-1-2023@1", family: "credit-points",
  instrument: { kind: "peraturan-menteri", issuer: "PANRB", number: "1", year: 2023, title: { id: "Jabatan Fungsional", en: "Functional positions" } },
  standing: "general", validity: { from: "2023-01-01", reviewedUntil: "2026-11-30" },
  citations: {
    formula: { locator: "persentase predikat x koefisien tahunan x bulan/12 (dengan PerBKN 3/2023)", confidence: "secondary", source: "https://id.scribd.com/document/694983391; https://id.scribd.com/document/700492581", note: "the first performance year is general knowledge of the field" },
    needs: { locator: "angka kredit kumulatif kenaikan pangkat dan jenjang, keahlian", confidence: "secondary", source: "https://id.scribd.com/document/694983391; https://id.scribd.com/document/707496387" },
    skillNeeds: { locator: "angka kredit kumulatif kenaikan pangkat dan jenjang, keterampilan", confidence: "unverified", source: "https://id.scribd.com/document/694983391", note: "the slide labels two rows swapped; for Terampil a program that starts at II/c uses 40 instead of 60" },
    ranges: { locator: "rentang angka kredit menurut golongan ruang", confidence: "secondary", source: "https://id.scribd.com/document/707496387; https://id.scribd.com/document/712964724" },
    integration: { locator: "AK integrasi = AK konvensional - nilai dasar", confidence: "secondary", source: "https://id.scribd.com/document/707496387; https://id.scribd.com/document/712964724" },
    transfer: { locator: "PerBKN 3/2023, lampiran hlm. 5: perpindahan jabatan", confidence: "text", source: "https://fliphtml5.com/ffcwr/kblm" },
    appointment: { locator: "pengangkatan pertama", confidence: "unverified", source: "https://github.com/EgiNS/skripsi-simekar" },
    study: { locator: "kembali dari tugas belajar", confidence: "unverified", source: "https://github.com/EgiNS/skripsi-simekar", note: "which minimum of the golongan is meant is not told: the caller gives it" },
    restart: { locator: "kenaikan jenjang: angka kredit mulai dari 0", confidence: "secondary", source: "https://id.scribd.com/document/694983391" },
    own: { locator: "pembulatan tidak ditetapkan teks mana pun", confidence: "convention", note: "slides and programs show two decimals half up, one program three" },
    partMonth: { locator: "bagian bulan tidak diatur", confidence: "convention" },
    wholeMonths: { locator: "selisih bulan + 1", confidence: "unverified", source: "https://github.com/EgiNS/skripsi-simekar" },
    levelConflict: { locator: "Terampil ke Mahir: 60 atau 40", confidence: "convention", note: "the sources disagree" },
  },
  inputs: {
    case: { kind: "category", of: creditCases, cite: "formula", label: { id: "keperluan", en: "purpose" } },
    predicate: { kind: "category", of: ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"], cite: "formula", label: { id: "predikat kinerja", en: "performance predicate" } },
    level: { kind: "category", of: [...skillLevels, ...expertLevels], cite: "formula", label: { id: "jenjang", en: "level" } },
    months: { kind: "count", min: 1, max: 12, cite: "formula", label: { id: "bulan", en: "months" } },
    rank: { kind: "category", of: ["II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e"], optional: true, cite: "ranges", label: { id: "golongan ruang", en: "rank" } },
    held: { kind: "number", min: 0, optional: true, cite: "formula", label: { id: "angka kredit sebelumnya", en: "points held before" } },
    conventional: { kind: "number", min: 0, optional: true, cite: "integration", label: { id: "angka kredit konvensional", en: "conventional points" } },
    years: { kind: "number", min: 0, optional: true, cite: "transfer", label: { id: "masa kepangkatan (tahun)", en: "years in the rank" } },
    studyMinimum: { kind: "number", min: 0, optional: true, cite: "study", label: { id: "angka kredit minimal golongan", en: "minimum points of the golongan" } },
  },
  terms: {
    percentages: { table: { "sangat-baik": 150, baik: 100, "butuh-perbaikan": 75, kurang: 50, "sangat-kurang": 25 }, cite: "formula", label: { id: "persentase predikat", en: "percentage of the predicate" } },
    coefficients: { table: { pemula: "3.75", terampil: 5, mahir: "12.5", penyelia: 25, "ahli-pertama": "12.5", "ahli-muda": 25, "ahli-madya": "37.5", "ahli-utama": 50 }, cite: "formula", label: { id: "koefisien tahunan", en: "yearly coefficient" } },
    rankSteps: { table: { pemula: 15, terampil: 20, mahir: 50, penyelia: 100, "ahli-pertama": 50, "ahli-muda": 100, "ahli-madya": 150, "ahli-utama": 200 }, cite: "needs", label: { id: "kebutuhan satu pangkat", en: "need of one rank" } },
    nextLevels: { table: { pemula: 15, terampil: 60, mahir: 100, penyelia: 0, "ahli-pertama": 100, "ahli-muda": 200, "ahli-madya": 450, "ahli-utama": 0 }, cite: "needs", label: { id: "kebutuhan jenjang berikutnya (0: tidak ada)", en: "need of the next level (0: there is none)" } },
    rangeFrom: { table: { "III/a": 0, "III/b": 50, "III/c": 0, "III/d": 100, "IV/a": 0, "IV/b": 150, "IV/c": 300, "IV/d": 0, "IV/e": 200 }, cite: "ranges", label: { id: "batas bawah rentang (angka kredit dasar)", en: "lower end of the range (base points)" } },
    rangeTo: { table: { "III/a": 50, "III/b": 100, "III/c": 100, "III/d": 200, "IV/a": 150, "IV/b": 300, "IV/c": 450, "IV/d": 200, "IV/e": 400 }, cite: "ranges", label: { id: "batas atas rentang", en: "upper end of the range" } },
    conventionalBase: { table: { "III/a": 100, "III/b": 100, "III/c": 200, "III/d": 200, "IV/a": 400, "IV/b": 400, "IV/c": 400, "IV/d": 850, "IV/e": 850 }, cite: "integration", label: { id: "nilai dasar konvensional", en: "conventional base" } },
    mostYears: { number: 3, cite: "transfer", label: { id: "tahun paling banyak", en: "most years" } },
    nothing: { number: 0, cite: "restart", label: { id: "nol", en: "zero" } },
    shownRounding: { rounding: { places: 2, mode: "half-up" }, cite: "own" },
    predicateLabels: { cite: "formula", labels: { "sangat-baik": { id: "Sangat Baik", en: "Very good" }, baik: { id: "Baik", en: "Good" }, "butuh-perbaikan": { id: "Butuh Perbaikan/Cukup", en: "Needs improvement" }, kurang: { id: "Kurang", en: "Poor" }, "sangat-kurang": { id: "Sangat Kurang", en: "Very poor" } } },
    caseLabels: { cite: "formula", labels: { periodik: { id: "penilaian periode", en: "a period" }, "kenaikan-jenjang": { id: "setelah kenaikan jenjang", en: "after a rise in level" }, "perpindahan-jabatan": { id: "perpindahan jabatan", en: "transfer" }, "pengangkatan-pertama": { id: "pengangkatan pertama", en: "first appointment" }, "tugas-belajar": { id: "kembali dari tugas belajar", en: "return from study" }, integrasi: { id: "integrasi angka kredit", en: "integration" } } },
  },
  conventions: {
    rounding: { default: "half-up-2dp", cite: "own", label: { id: "pembulatan", en: "rounding" }, others: {
      "half-up-3dp": { set: { shownRounding: { rounding: { places: 3, mode: "half-up" } } } }, "truncate-2dp": { set: { shownRounding: { rounding: { places: 2, mode: "truncate" } } } } } },
    months: { default: "as-given", cite: "partMonth", by: "tabulation", label: { id: "bulan yang dihitung", en: "months counted" }, others: { "inclusive-calendar-months": { cite: "wholeMonths" } } },
    terampil: { default: "from-ii-b", cite: "levelConflict", label: { id: "kebutuhan Terampil ke Mahir", en: "need from Terampil to Mahir" }, others: { "from-ii-c": { set: { nextLevels: { table: { pemula: 15, terampil: 40, mahir: 100, penyelia: 0, "ahli-pertama": 100, "ahli-muda": 200, "ahli-madya": 450, "ahli-utama": 0 } } } } } },
  },
  steps: [
    { id: "percent", scorer: "lookup@1", inputs: { key: "predicate", table: "percentages" }, cite: "formula", label: { id: "persentase", en: "percentage" } },
    { id: "coefficient", scorer: "lookup@1", inputs: { key: "level", table: "coefficients" }, cite: "formula", label: { id: "koefisien", en: "coefficient" } },
    { id: "fraction", scorer: "affine@1", inputs: { value: "percent" }, params: { times: "1/100" }, cite: "formula", label: { id: "bagian koefisien", en: "part of the coefficient" } },
    { id: "ofYear", scorer: "affine@1", inputs: { value: "months" }, params: { times: "1/12" }, cite: "formula", label: { id: "bagian tahun", en: "part of the year" } },
    { id: "ofPeriod", scorer: "product@1", inputs: { values: ["ofYear", "fraction", "coefficient"] }, cite: "formula", label: { id: "angka kredit periode", en: "points of the period" } },
    { id: "countedYears", scorer: "clamp@1", inputs: { value: "years", max: "mostYears" }, cite: "transfer", label: { id: "tahun yang dihitung", en: "years counted" } },
    { id: "ofYears", scorer: "product@1", inputs: { values: ["fraction", "coefficient", "countedYears"] }, cite: "transfer", label: { id: "angka kredit masa kepangkatan", en: "points of the years in the rank" } },
    { id: "points", scorer: "select@1", inputs: { code: "case", cases: { "perpindahan-jabatan": "ofYears" }, otherwise: "ofPeriod" }, cite: "formula", label: { id: "angka kredit yang diperoleh", en: "points earned" } },
    { id: "shown", scorer: "round@1", inputs: { value: "points", rounding: "shownRounding" }, cite: "own", label: { id: "angka kredit yang ditampilkan", en: "points as shown" } },

    { id: "base", scorer: "lookup@1", inputs: { key: "rank", table: "rangeFrom" }, cite: "ranges", label: { id: "angka kredit dasar", en: "base points" } },
    { id: "baseOfTransfer", scorer: "affine@1", inputs: { value: "base" }, params: { times: 1 }, cite: "transfer" },
    { id: "baseOfAppointment", scorer: "affine@1", inputs: { value: "base" }, params: { times: 1 }, cite: "appointment" },
    { id: "studyBonus", scorer: "affine@1", inputs: { value: "studyMinimum" }, params: { times: "1/4" }, cite: "study", label: { id: "25 % dari angka kredit minimal", en: "25 % of the minimum" } },
    { id: "afterStudy", scorer: "sum@1", inputs: { values: ["held", "studyBonus"] }, cite: "study" },
    { id: "start", scorer: "select@1", inputs: { code: "case", cases: { "kenaikan-jenjang": "nothing", "perpindahan-jabatan": "baseOfTransfer", "pengangkatan-pertama": "baseOfAppointment", "tugas-belajar": "afterStudy" }, otherwise: "held" }, cite: "formula", label: { id: "angka kredit awal", en: "points at the start" } },
    { id: "startPlusPoints", scorer: "sum@1", inputs: { values: ["start", "points"] }, cite: "formula" },
    { id: "oldBase", scorer: "lookup@1", inputs: { key: "rank", table: "conventionalBase" }, cite: "integration", label: { id: "nilai dasar", en: "conventional base" } },
    { id: "lessOldBase", scorer: "affine@1", inputs: { value: "oldBase" }, params: { times: -1 }, cite: "integration" },
    { id: "integrated", scorer: "sum@1", inputs: { values: ["conventional", "lessOldBase"] }, cite: "integration", label: { id: "angka kredit integrasi", en: "integrated points" } },
    { id: "total", scorer: "select@1", inputs: { code: "case", cases: { integrasi: "integrated" }, otherwise: "startPlusPoints" }, cite: "formula", label: { id: "angka kredit kumulatif", en: "cumulative points" } },
    { id: "totalShown", scorer: "round@1", inputs: { value: "total", rounding: "shownRounding" }, cite: "own", label: { id: "angka kredit kumulatif yang ditampilkan", en: "cumulative points as shown" } },

    { id: "expertRankStep", scorer: "lookup@1", inputs: { key: "level", table: "rankSteps" }, cite: "needs" },
    { id: "skillRankStep", scorer: "lookup@1", inputs: { key: "level", table: "rankSteps" }, cite: "skillNeeds" },
    { id: "rankStep", scorer: "select@1", inputs: { code: "level", cases: { pemula: "skillRankStep", terampil: "skillRankStep", mahir: "skillRankStep", penyelia: "skillRankStep" }, otherwise: "expertRankStep" }, cite: "needs", label: { id: "kebutuhan satu pangkat", en: "need of one rank" } },
    { id: "expertLevelNeed", scorer: "lookup@1", inputs: { key: "level", table: "nextLevels" }, cite: "needs" },
    { id: "skillLevelNeed", scorer: "lookup@1", inputs: { key: "level", table: "nextLevels" }, cite: "skillNeeds" },
    { id: "levelNeed", scorer: "select@1", inputs: { code: "level", cases: { pemula: "skillLevelNeed", terampil: "skillLevelNeed", mahir: "skillLevelNeed", penyelia: "skillLevelNeed" }, otherwise: "expertLevelNeed" }, cite: "needs" },
    { id: "hasNext", scorer: "compare@1", inputs: { left: "levelNeed" }, params: { is: ">", to: 0 }, cite: "needs", label: { id: "ada jenjang berikutnya", en: "there is a next level" } },
    { id: "levelNeeds", scorer: "only-where@1", inputs: { value: "levelNeed", when: "hasNext" }, params: { else: "not-applicable", reason: "highest-level" }, cite: "needs", label: { id: "kebutuhan jenjang berikutnya", en: "need of the next level" } },
    { id: "rankNeeds", scorer: "lookup@1", inputs: { key: "rank", table: "rangeTo" }, cite: "ranges", label: { id: "kebutuhan kumulatif pangkat berikutnya", en: "cumulative need of the next rank" } },
    { id: "lessTotal", scorer: "affine@1", inputs: { value: "total" }, params: { times: -1 }, cite: "mechanical" },
    { id: "rankGap", scorer: "sum@1", inputs: { values: ["rankNeeds", "lessTotal"] }, cite: "mechanical" },
    { id: "levelGap", scorer: "sum@1", inputs: { values: ["levelNeeds", "lessTotal"] }, cite: "mechanical" },
    { id: "rankShort", scorer: "clamp@1", inputs: { value: "rankGap", min: "nothing" }, cite: "ranges", label: { id: "kekurangan untuk pangkat berikutnya", en: "short of the next rank" } },
    { id: "levelShort", scorer: "clamp@1", inputs: { value: "levelGap", min: "nothing" }, cite: "needs", label: { id: "kekurangan untuk jenjang berikutnya", en: "short of the next level" } },
  ],
  outputs: ["shown", "points", "totalShown", "total", "rankStep", "rankNeeds", "levelNeeds", "rankShort", "levelShort"],
  notCovered: [
    { id: "Syarat kenaikan selain angka kredit: formasi, uji kompetensi, predikat, masa", en: "Conditions of a rise other than points: formation, competence test, predicates, time" },
    { id: "Pelaksana berijazah S2 golongan IV/a yang diangkat ke Ahli Pertama (100) atau Ahli Muda (75): satu sumber", en: "Pelaksana with a master's degree at IV/a appointed to Ahli Pertama (100) or Ahli Muda (75): one source" },
    { id: "Penetapan PAK konversi: tidak sebelum 15 Desember, satu sumber", en: "When the PAK conversion is set: not before 15 December, one source" },
    { id: "Rentang angka kredit golongan II", en: "Ranges of the ranks of golongan II" },
  ],
});
