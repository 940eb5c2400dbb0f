/** Bahasa Indonesia: the words for amendments. */
import type { AmendmentWords } from "../amendment-type.ts";

/** The words. */
export const idAmendments: AmendmentWords = {
  headings: { amended: "Hasil ini menggantikan hasil sebelumnya", title: "Riwayat koreksi hasil ini", first: "Hasil semula", link: "{number}. Dikoreksi pada {day}", now: "Hasil sekarang" },
  facts: { decidedBy: "Diputus oleh", on: "Tanggal", reason: "Alasan", replaces: "Menggantikan", differ: "Berbeda dalam" },
  groups: { data: "data yang diamati", rule: "peraturan", overlay: "ketentuan instansi", convention: "pilihan" },
  answer: "{name}: semula {before}, sekarang {after}[ ({change})][; karena {due}]",
  share: "{group} ({share})",
  alone: "{group} (sendiri: {value})",
  notRead: "tidak diminta aturan itu",
  nothing: "Tidak ada hasil yang berubah.",
  unlinked: "Tanda hitung ini tidak menyebut tanda hitung mana yang dikoreksinya.",
  changed: { data: "Data, {name}: semula {before}, sekarang {after}", rulebook: "Buku aturan: semula {before}, sekarang {after}", period: "Periode: semula {before}, sekarang {after}", scope: "Berlaku bagi: semula {before}, sekarang {after}", convention: "Pilihan, {name}: semula {before}, sekarang {after}" },
  overlays: { laid: "Ketentuan instansi yang kini diterapkan: {overlay}", lifted: "Ketentuan instansi yang tidak lagi diterapkan: {overlay}" },
  unchecked: "Teks ini menceritakan rantai koreksi apa adanya. Apakah tidak ada mata rantai yang hilang dan tidak ada yang berubah diperiksa oleh checkAmendments.",
};
