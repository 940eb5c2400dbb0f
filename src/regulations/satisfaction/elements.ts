/** The nine unsur of PermenPANRB 14/2017, with their names and the number each has in the body of the regulation and on its questionnaire. */
import type { MemberData } from "../../rulebook/index.ts";

/**
 * The nine elements in the order of the regulation's body. The id is the key, never the position: sources print `pengaduan` 8 and `sarana` 9,
 * and also the reverse.
 */
export const elements2017 = [
  { id: "persyaratan", label: { id: "Persyaratan", en: "Requirements" } },
  { id: "prosedur", label: { id: "Sistem, Mekanisme, dan Prosedur", en: "System, mechanism, procedure" } },
  { id: "waktu", label: { id: "Waktu Penyelesaian", en: "Completion time" } },
  { id: "biaya", label: { id: "Biaya/Tarif", en: "Cost or tariff" } },
  { id: "produk", label: { id: "Produk Spesifikasi Jenis Pelayanan", en: "Service product specification" } },
  { id: "kompetensi", label: { id: "Kompetensi Pelaksana", en: "Staff competence" } },
  { id: "perilaku", label: { id: "Perilaku Pelaksana", en: "Staff conduct" } },
  { id: "pengaduan", label: { id: "Penanganan Pengaduan, Saran dan Masukan", en: "Complaints, suggestions, input" } },
  { id: "sarana", label: { id: "Sarana dan Prasarana", en: "Facilities" } },
] as const satisfies readonly MemberData[];

/** One of the nine ids. */
export type Element2017 = (typeof elements2017)[number]["id"];

/** Numbers of the elements as the questionnaire prints them: there `sarana` is 8 and `pengaduan` 9. A short code `u8` can only be read when the caller says which numbering it follows. */
export const questionnaireOrder2017: readonly Element2017[] = ["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "sarana", "pengaduan"];

/** Numbers of the elements as the body of the regulation prints them: there `pengaduan` is 8 and `sarana` 9. */
export const bodyOrder2017: readonly Element2017[] = elements2017.map((it) => it.id);
