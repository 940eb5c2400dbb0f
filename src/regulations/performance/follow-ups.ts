/** What follows from an appraisal, as the rules name it: who does what until when. Data beside the rulebooks; nothing is calculated from it but dates. */
import type { Text } from "../../kernel/index.ts";
import type { Citation } from "../../rulebook/index.ts";

/** A time limit that runs from an event. */
export interface TimeLimit {
  /** How many. */
  readonly count: number;
  /** Of what. */
  readonly unit: "days" | "working-days" | "months" | "years";
  /** From when. */
  readonly after: Text;
}

/** Something that a rule attaches to an appraisal. */
export interface FollowUpRule {
  /** Its code. */
  readonly code: string;
  /** What happens. */
  readonly text: Text;
  /** Only with one of these predicates; absent: with every one. */
  readonly predicates?: readonly string[];
  /** Only with one of these levels of the output `discipline`. */
  readonly discipline?: readonly string[];
  /** Only in this group of positions. */
  readonly positions?: "jpt" | "ja-jf";
  /** The limit that runs from an event. */
  readonly within?: TimeLimit;
  /** For an appraisal that ends with the year: at latest the last day of this month of the next year. */
  readonly endOfMonth?: number;
  /** Where it stands. */
  readonly cite: Citation;
}

const law = "github.com/mblonyox/data-peraturan";
const text = (instrument: string, locator: string): Citation => ({ locator: `${instrument} ${locator}`, confidence: "text", source: law });

const rules46: readonly FollowUpRule[] = [
  { code: "penilaian", endOfMonth: 1, text: { id: "Penilaian dilakukan akhir Desember, paling lama akhir Januari.", en: "The appraisal is made at the end of December, at latest the end of January." }, cite: text("PP 46/2011", "pasal 16 ayat (2)") },
  { code: "tanda-tangan", within: { count: 14, unit: "days", after: { id: "hasil penilaian diterima", en: "the result was received" } }, text: { id: "Pegawai menandatangani dan mengembalikan hasil penilaian.", en: "The employee signs and returns the result." }, cite: text("PP 46/2011", "pasal 21") },
  { code: "keberatan", within: { count: 14, unit: "days", after: { id: "hasil penilaian diterima", en: "the result was received" } }, text: { id: "Keberatan diajukan kepada atasan pejabat penilai.", en: "An objection goes to the assessor's superior." }, cite: text("PP 46/2011", "pasal 25") },
  { code: "hukuman-sedang", discipline: ["sedang"], text: { id: "SKP 25 sampai 50 %: hukuman disiplin tingkat sedang.", en: "SKP of 25 to 50 %: a medium disciplinary punishment." }, cite: text("PP 53/2010", "pasal 9 angka 12") },
  { code: "hukuman-berat", discipline: ["berat"], text: { id: "SKP kurang dari 25 %: hukuman disiplin tingkat berat.", en: "SKP below 25 %: a heavy disciplinary punishment." }, cite: text("PP 53/2010", "pasal 10 angka 10") },
];

/** PP 30/2019, by the predicates that call for each step. `inferred`: the rule at hand does not print them itself. */
const rules30 = (low: { readonly leaders: readonly string[]; readonly others: readonly string[] }, inferred: boolean): readonly FollowUpRule[] => {
  const cite = (locator: string): Citation => inferred
    ? { locator: `PP 30/2019 ${locator}`, confidence: "unverified", source: law, note: "the parent of PermenPANRB 6/2022; carried over by inference" }
    : text("PP 30/2019", locator);
  return [
    { code: "penilaian", endOfMonth: 1, text: { id: "Penilaian dilakukan akhir Desember, paling lama akhir Januari.", en: "The appraisal is made at the end of December, at latest the end of January." }, cite: cite("pasal 42") },
    { code: "penyerahan", within: { count: 14, unit: "days", after: { id: "dokumen ditandatangani pejabat penilai", en: "the assessor signed" } }, text: { id: "Dokumen penilaian diserahkan kepada pegawai.", en: "The document is handed to the employee." }, cite: cite("pasal 49") },
    { code: "tanda-tangan", within: { count: 14, unit: "days", after: { id: "dokumen diterima", en: "the document was received" } }, text: { id: "Pegawai menandatangani dan mengembalikan dokumen.", en: "The employee signs and returns the document." }, cite: cite("pasal 50") },
    { code: "penetapan-atasan", within: { count: 7, unit: "working-days", after: { id: "batas tanda tangan lewat", en: "the limit for signing has passed" } }, text: { id: "Tanpa tanda tangan, atasan pejabat penilai menetapkan dan menandatangani.", en: "Without a signature the assessor's superior fixes and signs it." }, cite: cite("pasal 50") },
    { code: "keberatan", within: { count: 14, unit: "days", after: { id: "dokumen diterima", en: "the document was received" } }, text: { id: "Keberatan beserta alasannya diajukan kepada atasan pejabat penilai, yang putusannya final.", en: "An objection with reasons goes to the assessor's superior, whose decision is final." }, cite: cite("pasal 59") },
    { code: "pelaporan", endOfMonth: 2, text: { id: "Hasil penilaian dilaporkan.", en: "The result is reported." }, cite: cite("pasal 51 ayat (1)") },
    { code: "prioritas-talenta", predicates: ["sangat-baik"], text: { id: "Sangat Baik dua tahun berturut-turut: prioritas kelompok rencana suksesi.", en: "Very good two years running: priority for the talent pool." }, cite: cite("pasal 53") },
    { code: "prioritas-kompetensi", predicates: ["baik"], text: { id: "Baik dua tahun berturut-turut: prioritas pengembangan kompetensi.", en: "Good two years running: priority for competency development." }, cite: cite("pasal 53") },
    { code: "perbaikan-jpt", predicates: low.leaders, positions: "jpt", within: { count: 6, unit: "months", after: { id: "predikat ditetapkan", en: "the predicate was fixed" } }, text: { id: "Diberi kesempatan memperbaiki kinerja, lalu uji kompetensi kembali; kecuali karena keadaan kahar.", en: "Time to improve, then another test of competence; not under force majeure." }, cite: cite("pasal 57") },
    { code: "perbaikan-ja-jf", predicates: low.others, positions: "ja-jf", within: { count: 6, unit: "months", after: { id: "predikat ditetapkan", en: "the predicate was fixed" } }, text: { id: "Diberi kesempatan memperbaiki kinerja, lalu uji kompetensi kembali; dapat dipindahkan ke jabatan lain atau lebih rendah.", en: "Time to improve, then another test of competence; another or a lower post may follow." }, cite: cite("pasal 58") },
    { code: "jabatan-sementara", predicates: low.others, positions: "ja-jf", within: { count: 1, unit: "years", after: { id: "tidak ada jabatan yang lowong", en: "no post was free" } }, text: { id: "Ditempatkan sementara, lalu diberhentikan dengan hormat.", en: "A temporary post, then honourable dismissal." }, cite: cite("pasal 58") },
  ];
};

/** What follows, by the instrument of the rulebook (its id without the revision). */
export const performanceFollowUps: Readonly<Record<string, readonly FollowUpRule[]>> = /* @__PURE__ */ Object.freeze({
  "pp-46-2011": rules46,
  "permenpanrb-8-2021": /* @__PURE__ */ rules30({ leaders: ["cukup", "kurang", "sangat-kurang"], others: ["kurang", "sangat-kurang"] }, false),
  "permenpanrb-6-2022": /* @__PURE__ */ rules30({ leaders: ["butuh-perbaikan", "kurang", "sangat-kurang"], others: ["kurang", "sangat-kurang"] }, true),
});
