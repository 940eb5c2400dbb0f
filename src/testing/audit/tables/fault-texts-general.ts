/** Faults that any form may show, in both languages: what is wrong, then what to do. */
import type { Text } from "../../../kernel/index.ts";

/** Their codes. */
export type GeneralFaultCode = "second-call-differs" | "forms-disagree" | "throws" | "wrong-value" | "not-the-declared-convention";

/** Texts by code. */
export const generalFaultTexts: Readonly<Record<GeneralFaultCode, Text>> = {
  "second-call-differs": {
    id: "Panggilan kedua dengan data yang sama memberi hasil lain, jadi ada nilai yang tertinggal dari panggilan sebelumnya. Mulailah setiap perhitungan dari nol; cacat lain pada bentuk ini belum diperiksa.",
    en: "A second call with the same data gives something else, so something is left over from earlier calls. Start every calculation afresh; other faults of this form were not looked for.",
  },
  "forms-disagree": {
    id: "Dua bagian aplikasi memakai ketentuan yang berbeda, misalnya batas atas hanya di salah satunya. Pakai satu perhitungan untuk semua keluaran.",
    en: "Two parts of the app follow different rules, for example a cap in one of them only. Use one calculation for every output.",
  },
  throws: {
    id: "Fungsi berhenti dengan galat, atau tidak memberi jawaban menurut bentuknya, untuk data yang sah.",
    en: "The function throws, or gives no answer of its form, for data that are in order.",
  },
  "wrong-value": {
    id: "Hasilnya tidak sesuai dengan rumus atau ketentuan yang dikenal, dan penyebabnya tidak dikenal. Periksa rumus pada contoh ini.",
    en: "The answer fits no known formula or convention, for no reason known here. Check the formula against this case.",
  },
  "not-the-declared-convention": {
    id: "Fungsi tidak mengikuti pilihan yang dinyatakan; yang tampak pada hasilnya ada di `conventions`.",
    en: "The function does not follow the convention that was declared; what its answers follow stands in `conventions`.",
  },
};
