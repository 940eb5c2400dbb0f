/** Bahasa Indonesia: one sentence for each issue around statistics. */
import type { StatisticsIssueCode } from "../../../statistics/issues.ts";

/** Sentences by code. */
export const statisticsIssues: Readonly<Record<StatisticsIssueCode, string>> = {
  "no-values": "{path} tidak memuat satu nilai pun.",
  "no-pairs": "{path} tidak memuat satu pasangan pun yang berbeda.",
  "too-many-pairs": "Pasangan pada {path} terlalu banyak untuk uji tanda yang tepat.",
  "not-a-whole-number": "{path} harus berupa bilangan bulat mulai dari 0.",
  "not-a-share": "{path} harus berada di antara 0 dan 1.",
  "unequal-lengths": "Dua daftar pada {path} tidak sama panjang.",
  "not-in-order": "{path} tidak tercantum dalam urutan yang diberikan.",
  "duplicate-code": "{path} disebut dua kali dalam urutan.",
  "not-an-alternative": "Uji ini tidak mengenal alternatif pada {path}.",
};
