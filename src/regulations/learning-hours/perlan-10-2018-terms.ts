/** The conversion table of PerLAN 10/2018 as terms: which row a path belongs to, what each row is worth, its caps, and the strands of 10:20:70. */

const at = <const Row extends string>(row: Row): { readonly national: Row; readonly international: Row } => ({ national: row, international: row });
const [programme, seminar, study, placement, meeting, semester] = [at("programme"), at("seminar"), at("own-study"), at("placement"), at("meeting"), at("semester")] as const;
const [classical, others, experience, unassigned] = [{ strand: "classical" }, { strand: "others" }, { strand: "experience" }, { strand: "unassigned" }] as const;

/** Paths of the table, in its words. `workshop` stands for lokakarya too. */
export const perlanPaths = [
  "pelatihan-kepemimpinan", "pelatihan-manajerial", "pelatihan-teknis", "pelatihan-fungsional", "pelatihan-sosial-kultural", "kursus", "penataran", "bimtek", "pelatihan-jarak-jauh", "outbond",
  "seminar", "konferensi", "sarasehan", "sosialisasi", "workshop", "e-learning", "coaching", "mentoring", "belajar-mandiri", "komunitas-belajar", "bimbingan-di-tempat-kerja",
  "detasering", "pertukaran", "magang", "benchmarking", "tugas-belajar", "izin-belajar",
] as const;

/** What counts, how much of it at most, and how much it is worth. */
export const perlanTerms = {
  codeLabels: { cite: "conversion", labels: {
    measure: { id: "satuan", en: "unit" }, strand: { id: "bagian", en: "part" }, national: { id: "dalam negeri", en: "at home" }, international: { id: "luar negeri", en: "abroad" },
    leadership: { id: "pelatihan kepemimpinan", en: "leadership training" }, programme: { id: "JP program", en: "JP of the programme" }, "own-study": { id: "belajar mandiri atau komunitas", en: "self-study or community" }, meeting: { id: "pertemuan", en: "meeting" },
    guidance: { id: "bimbingan di tempat kerja", en: "guidance at the workplace" }, placement: { id: "penempatan", en: "placement" }, semester: { id: "semester", en: "semester" }, none: { id: "tidak dikonversi", en: "not converted" },
    day: { id: "hari", en: "day" }, "hour-of-day": { id: "JP sehari", en: "JP a day" }, each: { id: "kali", en: "time" }, classical: { id: "klasikal", en: "classical" },
    others: { id: "belajar dari orang lain", en: "with others" }, experience: { id: "pengalaman kerja", en: "work experience" }, unassigned: { id: "belum ditentukan", en: "unassigned" }, "pelatihan-manajerial": { id: "pelatihan manajerial", en: "managerial training" },
    "pelatihan-kepemimpinan": { id: "pelatihan kepemimpinan", en: "leadership training" }, "pelatihan-teknis": { id: "pelatihan teknis", en: "technical training" }, "pelatihan-fungsional": { id: "pelatihan fungsional", en: "functional training" }, "pelatihan-sosial-kultural": { id: "pelatihan sosial kultural", en: "socio-cultural training" },
    kursus: { id: "kursus", en: "course" }, penataran: { id: "penataran", en: "upgrading course" }, bimtek: { id: "bimbingan teknis", en: "technical guidance" }, "pelatihan-jarak-jauh": { id: "pelatihan jarak jauh", en: "distance learning" },
    outbond: { id: "outbond", en: "outbound training" }, seminar: { id: "seminar", en: "seminar" }, konferensi: { id: "konferensi", en: "conference" }, sarasehan: { id: "sarasehan", en: "symposium" },
    sosialisasi: { id: "sosialisasi", en: "sosialisasi" }, workshop: { id: "lokakarya", en: "workshop" }, "e-learning": { id: "e-learning", en: "e-learning" }, coaching: { id: "coaching", en: "coaching" },
    mentoring: { id: "mentoring", en: "mentoring" }, "belajar-mandiri": { id: "belajar mandiri", en: "self-study" }, "komunitas-belajar": { id: "komunitas belajar", en: "community of practice" }, "bimbingan-di-tempat-kerja": { id: "bimbingan di tempat kerja", en: "guidance at the workplace" },
    detasering: { id: "detasering", en: "secondment" }, pertukaran: { id: "pertukaran", en: "exchange" }, magang: { id: "magang", en: "internship" }, benchmarking: { id: "benchmarking", en: "benchmarking" },
    "tugas-belajar": { id: "tugas belajar", en: "study assignment" }, "izin-belajar": { id: "izin belajar", en: "study permit" },
  } },
  rows: {
    cite: "conversion", label: { id: "baris konversi menurut jalur", en: "conversion rows by path" }, cells: {
      "pelatihan-kepemimpinan": { national: "leadership", international: "none" }, "pelatihan-manajerial": programme, "pelatihan-teknis": programme, "pelatihan-fungsional": programme, "pelatihan-sosial-kultural": programme,
      kursus: programme, penataran: programme, bimtek: programme, "pelatihan-jarak-jauh": programme, outbond: programme, seminar, konferensi: seminar, sarasehan: seminar, sosialisasi: seminar, workshop: at("workshop"),
      "e-learning": at("e-learning"), "belajar-mandiri": study, "komunitas-belajar": study, coaching: meeting, mentoring: meeting, "bimbingan-di-tempat-kerja": at("guidance"),
      detasering: placement, pertukaran: placement, magang: placement, benchmarking: at("benchmarking"), "tugas-belajar": semester, "izin-belajar": semester,
    },
  },
  measureColumn: { code: "measure", cite: "conversion", label: { id: "kolom satuan", en: "column of the unit" } },
  measures: {
    cite: "conversion", label: { id: "satuan menurut baris", en: "units by row" }, cells: {
      leadership: { measure: "programme" }, programme: { measure: "programme" }, seminar: { measure: "day" }, workshop: { measure: "day" }, "e-learning": { measure: "hour-of-day" }, "own-study": { measure: "hour-of-day" },
      meeting: { measure: "meeting" }, guidance: { measure: "meeting" }, placement: { measure: "each" }, benchmarking: { measure: "each" }, semester: { measure: "semester" }, none: { measure: "none" },
    },
  },
  programmeHours: { table: { national: 1, international: "1.2" }, cite: "conversion", label: { id: "JP program (luar negeri + 20 %)", en: "JP of the programme (abroad + 20 %)" } },
  seminarHours: { table: { national: 4, international: 6 }, cite: "conversion", label: { id: "JP sehari seminar, konferensi, sarasehan, sosialisasi", en: "JP a day of seminar, conference, sosialisasi" } },
  workshopHours: { table: { national: 5, international: 7 }, cite: "conversion", label: { id: "JP sehari lokakarya", en: "JP a day of workshop" } },
  meetingHours: { table: { national: 2, international: 4 }, cite: "conversion", label: { id: "JP satu pertemuan", en: "JP a meeting" } },
  ownStudyHours: { table: { national: 1, international: "1.2" }, cite: "conversion", label: { id: "JP belajar mandiri dan komunitas (luar negeri + 20 %)", en: "JP of self-study and community (abroad + 20 %)" } },
  placementHours: { table: { national: 20, international: 24 }, cite: "conversion", label: { id: "JP detasering, pertukaran, magang", en: "JP of detasering, exchange, internship" } },
  benchmarkingHours: { table: { national: 10, international: 20 }, cite: "conversion", label: { id: "JP benchmarking", en: "JP of benchmarking" } },
  guidanceHours: { number: 2, cite: "guidance", open: { min: 0, caller: true }, label: { id: "JP bimbingan di tempat kerja", en: "JP of guidance at the workplace" } },
  guidanceHoursAbroad: { number: "2.4", cite: "guidance", open: { min: 0, caller: true }, label: { id: "JP bimbingan di tempat kerja, luar negeri (+ 20 %)", en: "JP of guidance at the workplace, abroad (+ 20 %)" } },
  semesterHours: { number: 20, cite: "study", open: { min: 0, caller: true }, label: { id: "JP satu semester", en: "JP a semester" } },
  mostMeetings: { number: 2, cite: "conversion", label: { id: "pertemuan paling banyak sebulan", en: "meetings, at most a month" } },
  mostGuidance: { number: 2, cite: "guidance", open: { min: 0, caller: true }, label: { id: "bimbingan paling banyak sebulan", en: "guidance, at most a month" } },
  mostOwnStudy: { number: 2, cite: "conversion", label: { id: "JP belajar mandiri atau komunitas paling banyak sehari", en: "JP of self-study or community, at most a day" } },
  mostELearning: { number: 3, cite: "conversion", label: { id: "JP e-learning paling banyak sehari", en: "JP of e-learning, at most a day" } },
  mostELearningAbroad: { number: 3, cite: "eLearningAbroad", label: { id: "JP e-learning internasional paling banyak sehari", en: "JP of e-learning abroad, at most a day" } },
  minutesAHour: { number: 45, cite: "hour", label: { id: "menit dalam 1 JP", en: "minutes of one JP" } },
  hoursRounding: { rounding: "none", cite: "rounding" },
  one: { number: 1, cite: "conversion", label: { id: "satu", en: "one" } },
  nothing: { number: 0, cite: "conversion", label: { id: "nol", en: "zero" } },
  strandColumn: { code: "strand", cite: "strands", label: { id: "kolom bagian 10:20:70", en: "column of the part" } },
  strands: {
    cite: "strands", label: { id: "bagian 10:20:70 menurut jalur", en: "parts of 10:20:70 by path" }, cells: {
      "pelatihan-kepemimpinan": classical, "pelatihan-manajerial": classical, "pelatihan-teknis": classical, "pelatihan-fungsional": classical, "pelatihan-sosial-kultural": classical, kursus: classical, penataran: classical,
      bimtek: classical, seminar: classical, konferensi: classical, sarasehan: classical, sosialisasi: classical, workshop: classical, "tugas-belajar": classical, "izin-belajar": classical,
      coaching: others, mentoring: others, "komunitas-belajar": others, "bimbingan-di-tempat-kerja": others, detasering: experience, pertukaran: experience, magang: experience, benchmarking: experience,
      "pelatihan-jarak-jauh": unassigned, "e-learning": unassigned, "belajar-mandiri": unassigned, outbond: unassigned,
    },
  },
  mixReference: { per: "strand", values: { classical: 10, others: 20, experience: 70 }, cite: "mix", label: { id: "acuan 10:20:70 (%)", en: "reference 10:20:70 (%)" } },
} as const;
