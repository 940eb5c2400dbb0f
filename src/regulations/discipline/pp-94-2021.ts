/** PP 94/2021: the ladder of punishments for absence without valid reason, for PNS and CPNS. */
import { defineRulebook } from "../../rulebook/index.ts";
import { absenceInputs, absenceTerms, lateSteps, levelStep, lightKindLabels, lightRungs, rungLabels } from "./ladder-worksheet.ts";

/**
 * Days add up to the end of the calendar year, days already punished among them; the highest rung that applies is named. Ten working days in a row are dismissal at any sum.
 *
 * The kinds of the middle level (25 % less allowance) are suspended by article 42 until the regulation on pay is in force; until then article 7(3) of PP 53/2010 holds. Whether it is in force is not known here: axis `mediumKinds`.
 *
 * @example
 * ```ts
 * import { assessAbsences, unwrap } from "pembinaan-asn";
 * const twelve = unwrap(assessAbsences({ kind: "pns", days: 12, consecutive: 4 }, { period: "2025" }));
 * [twelve.level.code, twelve.rung.code, twelve.punishment.code, twelve.transitional?.code]; // => ["sedang", "sedang-1", "potong-tunjangan-kinerja-6-bulan", "tunda-kenaikan-gaji-berkala"]
 * ```
 */
export const pp94of2021 = /* @__PURE__ */ defineRulebook({
  id: "pp-94-2021@1", family: "discipline",
  instrument: { kind: "peraturan-pemerintah", issuer: "Pemerintah", number: "94", year: 2021, title: { id: "Disiplin Pegawai Negeri Sipil", en: "Discipline of permanent civil servants" } },
  standing: "general", validity: { from: "2021-08-31", reviewedUntil: "2026-11-30" },
  citations: {
    ladder: { locator: "pasal 9 ayat (2) huruf b, pasal 10 ayat (2) huruf f, pasal 11 ayat (2) huruf d, pasal 15", confidence: "text", source: "https://github.com/mblonyox/data-peraturan" },
    inARow: { locator: "pasal 11 ayat (2) huruf d: 10 hari kerja terus-menerus", confidence: "text", source: "https://github.com/mblonyox/data-peraturan" },
    suspended: { locator: "pasal 42 dan 45: jenis hukuman sedang menunggu peraturan gaji dan tunjangan", confidence: "text", source: "https://github.com/mblonyox/data-peraturan" },
    transition: { locator: "pasal 42 jo. PP 53/2010 pasal 7 ayat (3); urutan pasangan tidak diatur", confidence: "convention", note: "pairing 11-13, 14-16 and 17-20 days with (a), (b), (c) in order is ours" },
    late: { locator: "PP 94/2021 tidak mengatur penjumlahan keterlambatan", confidence: "convention", note: "7 hours 30 minutes stood in PP 53/2010; training material of 2026 still uses it" },
    lateWhole: { locator: "sisa di bawah 7 jam 30 menit tidak dihitung", confidence: "convention" },
  },
  inputs: { ...absenceInputs, consecutive: { kind: "count", optional: true, cite: "inARow", label: { id: "hari kerja terus-menerus terpanjang", en: "longest run of working days" } } },
  terms: {
    ...absenceTerms,
    rungs: { cite: "ladder", range: { from: 0 }, label: { id: "tangga ketidakhadiran", en: "absence ladder" }, bands: [
      { from: 28, category: "berat-3" }, { from: 25, below: 28, category: "berat-2" }, { from: 21, below: 25, category: "berat-1" }, { from: 17, below: 21, category: "sedang-3" }, { from: 14, below: 17, category: "sedang-2" }, { from: 11, below: 14, category: "sedang-1" },
      { from: 7, below: 11, category: "ringan-3" }, { from: 4, below: 7, category: "ringan-2" }, { from: 3, below: 4, category: "ringan-1" }, { from: 0, below: 3, category: "tidak-ada" }] },
    ladder: { cite: "ladder", label: { id: "isi tangga", en: "what the ladder names" }, cells: {
      ...lightRungs,
      "sedang-1": { tingkat: "sedang", jenis: "potong-tunjangan-kinerja-6-bulan" }, "sedang-2": { tingkat: "sedang", jenis: "potong-tunjangan-kinerja-9-bulan" }, "sedang-3": { tingkat: "sedang", jenis: "potong-tunjangan-kinerja-12-bulan" },
      "berat-1": { tingkat: "berat", jenis: "penurunan-jabatan" }, "berat-2": { tingkat: "berat", jenis: "pembebasan-jabatan" }, "berat-3": { tingkat: "berat", jenis: "pemberhentian-dengan-hormat" },
    } },
    transitionColumn: { code: "peralihan", cite: "transition" },
    transition: { cite: "transition", label: { id: "jenis peralihan", en: "transitional kinds" }, cells: {
      "tidak-ada": { peralihan: "tidak-ada" }, "ringan-1": { peralihan: "tidak-ada" }, "ringan-2": { peralihan: "tidak-ada" }, "ringan-3": { peralihan: "tidak-ada" },
      "sedang-1": { peralihan: "tunda-kenaikan-gaji-berkala" }, "sedang-2": { peralihan: "tunda-kenaikan-pangkat" }, "sedang-3": { peralihan: "penurunan-pangkat" },
      "berat-1": { peralihan: "tidak-ada" }, "berat-2": { peralihan: "tidak-ada" }, "berat-3": { peralihan: "tidak-ada" },
    } },
    daysInARow: { number: 10, cite: "inARow", label: { id: "hari terus-menerus", en: "days in a row" } },
    dismissal: { code: "berat-3", cite: "inARow" },
    medium: { code: "sedang", cite: "suspended" },
    noKind: { code: "tidak-ada", cite: "suspended" },
    noLateDays: { number: 0, cite: "late", label: { id: "nol", en: "zero" } },
    disciplineLabels: { cite: "ladder", labels: {
      ...rungLabels, ...lightKindLabels,
      "potong-tunjangan-kinerja-6-bulan": { id: "pemotongan tunjangan kinerja 25 % selama 6 bulan", en: "25 % less performance allowance for 6 months" }, "potong-tunjangan-kinerja-9-bulan": { id: "pemotongan tunjangan kinerja 25 % selama 9 bulan", en: "25 % less performance allowance for 9 months" },
      "potong-tunjangan-kinerja-12-bulan": { id: "pemotongan tunjangan kinerja 25 % selama 12 bulan", en: "25 % less performance allowance for 12 months" },
      "penurunan-jabatan": { id: "penurunan jabatan setingkat lebih rendah selama 12 bulan", en: "a post one level lower for 12 months" }, "pembebasan-jabatan": { id: "pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan", en: "released from the post to a pelaksana post for 12 months" },
      "pemberhentian-dengan-hormat": { id: "pemberhentian dengan hormat tidak atas permintaan sendiri", en: "honourable dismissal not at one's own request" },
      "tunda-kenaikan-gaji-berkala": { id: "penundaan kenaikan gaji berkala selama 1 tahun (sampai peraturan gaji dan tunjangan berlaku)", en: "periodic raise delayed 1 year (until the regulation on pay is in force)" },
      "tunda-kenaikan-pangkat": { id: "penundaan kenaikan pangkat selama 1 tahun (sampai peraturan gaji dan tunjangan berlaku)", en: "promotion in rank delayed 1 year (until the regulation on pay is in force)" },
      "penurunan-pangkat": { id: "penurunan pangkat setingkat lebih rendah selama 1 tahun (sampai peraturan gaji dan tunjangan berlaku)", en: "one rank lower for 1 year (until the regulation on pay is in force)" },
    } },
  },
  conventions: {
    mediumKinds: { default: "both", cite: "suspended", label: { id: "jenis hukuman sedang", en: "kinds of the medium level" }, others: { ladder: {}, transitional: {} } },
    lateToAbsence: { default: "none", cite: "late", label: { id: "keterlambatan menjadi ketidakhadiran", en: "lateness as absence" }, others: { "7h30-is-one-day": {} } },
  },
  steps: [
    ...lateSteps,
    { id: "countedLate", scorer: "select@1", inputs: { code: "convention.lateToAbsence", cases: { "7h30-is-one-day": "lateDays" }, otherwise: "noLateDays" }, cite: "late" },
    { id: "counted", scorer: "sum@1", inputs: { values: ["days", "countedLate"] }, cite: "ladder", label: { id: "hari yang dihitung", en: "days counted" } },
    { id: "byDays", scorer: "bands@1", inputs: { value: "counted", bands: "rungs" }, cite: "ladder", label: { id: "urutan menurut jumlah hari", en: "rung by days" } },
    { id: "canBeInARow", scorer: "compare@1", inputs: { left: "days", right: "daysInARow" }, params: { is: ">=" }, cite: "inARow" },
    { id: "run", scorer: "choose@1", inputs: { when: "canBeInARow", then: "consecutive", otherwise: "days" }, cite: "inARow" },
    { id: "inARow", scorer: "compare@1", inputs: { left: "run", right: "daysInARow" }, params: { is: ">=" }, cite: "inARow", label: { id: "10 hari kerja terus-menerus", en: "10 working days in a row" } },
    { id: "byRun", scorer: "choose@1", inputs: { when: "inARow", then: "dismissal", otherwise: "byDays" }, cite: "inARow" },
    { id: "highest", scorer: "same-code@1", inputs: { left: "byDays", right: "dismissal" }, cite: "ladder" },
    { id: "rung", scorer: "choose@1", inputs: { when: "highest", then: "byDays", otherwise: "byRun" }, cite: "ladder", label: { id: "urutan", en: "rung" } },
    levelStep,
    { id: "ladderKind", scorer: "matrix@1", inputs: { row: "rung", column: "kindColumn", cells: "ladder" }, cite: "ladder", label: { id: "jenis menurut tangga", en: "kind of the ladder" } },
    { id: "transitionKind", scorer: "matrix@1", inputs: { row: "rung", column: "transitionColumn", cells: "transition" }, cite: "transition", label: { id: "jenis peralihan", en: "transitional kind" } },
    { id: "isMedium", scorer: "same-code@1", inputs: { left: "level", right: "medium" }, cite: "suspended" },
    { id: "kindToday", scorer: "choose@1", inputs: { when: "isMedium", then: "transitionKind", otherwise: "ladderKind" }, cite: "suspended" },
    { id: "punishment", scorer: "select@1", inputs: { code: "convention.mediumKinds", cases: { transitional: "kindToday" }, otherwise: "ladderKind" }, cite: "ladder", label: { id: "jenis hukuman disiplin", en: "kind of punishment" } },
    { id: "transitional", scorer: "select@1", inputs: { code: "convention.mediumKinds", cases: { ladder: "noKind" }, otherwise: "transitionKind" }, cite: "suspended", label: { id: "jenis peralihan hukuman sedang", en: "transitional kind of the medium level" } },
  ],
  outputs: ["level", "rung", "punishment", "transitional", "counted"],
  notCovered: [
    { id: "PPPK: mengikuti ketentuan instansinya", en: "PPPK: the rules of their institution" },
    { id: "Pelanggaran lain, pemeriksaan, tenggat dan mulai berlakunya keputusan", en: "Other violations, examination, deadlines and when a decision takes effect" },
    { id: "Pengulangan pelanggaran sejenis (lebih berat) dan gabungan pelanggaran (yang terberat)", en: "Repeats of one nature (heavier) and several violations at once (the heaviest)" },
  ],
});
