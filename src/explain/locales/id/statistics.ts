/** Bahasa Indonesia: one sentence for each issue around statistics. */
import type { StatisticsIssueCode } from "../../../statistics/issues.ts";

/** Sentences by code. */
export const statisticsIssues: Readonly<Record<StatisticsIssueCode, string>> = {
  "no-values": "{path} tidak memuat satu nilai pun.",
  "no-pairs": "{path} tidak memuat satu pasangan pun yang berbeda.",
  "too-many-pairs": "Pasangan pada {path} terlalu banyak untuk uji tanda yang tepat.",
  "not-a-whole-number": "{path} harus berupa bilangan bulat mulai dari 0.",
  "not-a-share": "{path} harus berada di antara 0 dan 1.",
  "unequal-lengths": "Daftar pada {path} tidak sama panjang.",
  "not-in-order": "{path} tidak tercantum dalam urutan yang diberikan.",
  "duplicate-code": "{path} disebut dua kali.",
  "not-an-alternative": "Uji ini tidak mengenal alternatif pada {path}.",
  "whole-number-expected": "{path} harus berupa bilangan bulat dalam rentang {expected}.",
  "not-above-zero": "{path} harus berupa angka di atas 0 ({expected}).",
  "below-zero": "{path} tidak boleh berupa angka negatif ({expected}).",
  "not-a-choice": "{path} harus salah satu dari: {expected}.",
  "not-exactly-one": "{path} harus memuat tepat satu dari: {expected}.",
  "sample-above-population": "Jumlah responden pada {path} melebihi jumlah populasi.",
  "not-on-scale": "{path} tidak terdapat dalam skala {expected}.",
  "below-scale": "Setelah dikonversi, {path} berada di bawah skala {expected}.",
  "pre-at-maximum": "Nilai pada {path} sudah maksimum, sehingga tidak ada gain; nilai ini tidak ikut dihitung.",
};
