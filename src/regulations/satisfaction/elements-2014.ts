/** The nine unsur of PermenPAN-RB 16/2014: those of 14/2017, but the service charter (maklumat) in place of the facilities. */
import type { MemberData } from "../../rulebook/index.ts";

/** In the order of the regulation: `maklumat` is 8, `pengaduan` 9. */
export const elements2014 = [
  { id: "persyaratan", label: { id: "Persyaratan", en: "Requirements" } },
  { id: "prosedur", label: { id: "Sistem, Mekanisme, dan Prosedur", en: "System, mechanism, procedure" } },
  { id: "waktu", label: { id: "Waktu Penyelesaian", en: "Completion time" } },
  { id: "biaya", label: { id: "Biaya/Tarif", en: "Cost or tariff" } },
  { id: "produk", label: { id: "Produk Spesifikasi Jenis Pelayanan", en: "Service product specification" } },
  { id: "kompetensi", label: { id: "Kompetensi Pelaksana", en: "Staff competence" } },
  { id: "perilaku", label: { id: "Perilaku Pelaksana", en: "Staff conduct" } },
  { id: "maklumat", label: { id: "Maklumat Pelayanan", en: "Service charter" } },
  { id: "pengaduan", label: { id: "Penanganan Pengaduan, Saran dan Masukan", en: "Complaints, suggestions, input" } },
] as const satisfies readonly MemberData[];
