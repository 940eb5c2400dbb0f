/** Bahasa Indonesia: the words for gaps of competencies. */
import type { CompetencyWords } from "../competency-type.ts";

/** The words. */
export const idCompetency: CompetencyWords = {
  title: "Kompetensi yang dipersyaratkan dan yang dimiliki",
  headings: { gaps: "Kesenjangan, mulai dari yang terbesar", notAssessed: "Belum dinilai", met: "Sesuai persyaratan", notRequired: "Dimiliki, tetapi tidak dipersyaratkan" },
  kinds: { teknis: "teknis", manajerial: "manajerial", "sosial-kultural": "sosial kultural" },
  counts: "{required} dipersyaratkan: {met} terpenuhi, {gaps} di bawah persyaratan, {notAssessed} belum dinilai",
  order: "urutan",
  ranking: {
    together: "semua kesenjangan bersama, karena semua jenis memakai satu skala; yang sama besar berbagi urutan",
    "within-kind": "setiap jenis tersendiri, karena skalanya berbeda; yang sama besar berbagi urutan",
  },
  gap: "{rank}. {id} ({kind}): tingkat {held} dimiliki, tingkat {required} dipersyaratkan, kurang {steps} tingkat",
  notAssessed: "{id} ({kind}): tingkat {level} dipersyaratkan; belum dinilai bukan berarti tingkat terendah",
  met: "{id} ({kind}): tingkat {required}",
  above: "{id} ({kind}): tingkat {held}, di atas {required} yang dipersyaratkan",
};
