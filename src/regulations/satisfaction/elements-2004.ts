/** The fourteen unsur of KEP/25/M.PAN/2/2004. Equal names under later rules do not make two elements comparable. */
import type { MemberData } from "../../rulebook/index.ts";

/** In the order of the decree. */
export const elements2004 = [
  { id: "prosedur", label: { id: "Prosedur pelayanan", en: "Service procedure" } },
  { id: "persyaratan", label: { id: "Persyaratan pelayanan", en: "Service requirements" } },
  { id: "kejelasan-petugas", label: { id: "Kejelasan petugas pelayanan", en: "Clarity of the officer" } },
  { id: "kedisiplinan-petugas", label: { id: "Kedisiplinan petugas pelayanan", en: "Discipline of the officer" } },
  { id: "tanggung-jawab-petugas", label: { id: "Tanggung jawab petugas pelayanan", en: "Responsibility of the officer" } },
  { id: "kemampuan-petugas", label: { id: "Kemampuan petugas pelayanan", en: "Ability of the officer" } },
  { id: "kecepatan", label: { id: "Kecepatan pelayanan", en: "Speed of service" } },
  { id: "keadilan", label: { id: "Keadilan mendapatkan pelayanan", en: "Fairness of service" } },
  { id: "kesopanan", label: { id: "Kesopanan dan keramahan petugas", en: "Courtesy of the officer" } },
  { id: "kewajaran-biaya", label: { id: "Kewajaran biaya pelayanan", en: "Fair cost" } },
  { id: "kepastian-biaya", label: { id: "Kepastian biaya pelayanan", en: "Certain cost" } },
  { id: "kepastian-jadwal", label: { id: "Kepastian jadwal pelayanan", en: "Certain schedule" } },
  { id: "kenyamanan", label: { id: "Kenyamanan lingkungan", en: "Comfort of the place" } },
  { id: "keamanan", label: { id: "Keamanan pelayanan", en: "Security" } },
] as const satisfies readonly MemberData[];
