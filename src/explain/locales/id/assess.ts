/** Bahasa Indonesia: one sentence for each issue around the use cases. */
import type { AssessIssueCode } from "../../../assess/issues.ts";

/** Sentences by code. */
export const assessIssues: Readonly<Record<AssessIssueCode, string>> = {
  "period-missing": "Periode belum disebutkan ({path}), padahal hasil selalu dihitung untuk suatu periode.",
  "unsur-omitted": "Unsur {path} tidak disertakan, sehingga nilai indeks ini tidak dapat dibandingkan dengan indeks sembilan unsur.",
  "unsur-added": "Unsur {path} ditambahkan, sehingga nilai indeks ini tidak dapat dibandingkan dengan indeks sembilan unsur.",
  "below-scale-minimum": "Nilai {path} berada di bawah nilai terendah skala karena pembulatan bobot atau jawaban kosong yang dihitung nol.",
  "no-observation": "Indikator {path} belum punya realisasi dalam periode ini.",
  "alpha-missing": "Taraf signifikansi pada {path} harus dipilih oleh pengguna.",
  "figure-missing": "Berikan nilai indeks atau mutu yang dipublikasikan pada {path}.",
  "no-units": "Tidak ada unit yang dapat digabungkan pada {path}.",
  "duplicate-unit": "Unit {path} disebut lebih dari satu kali.",
  "unit-weights-do-not-sum": "Bobot unit pada {path} harus ada untuk setiap unit dan berjumlah 1.",
  "empty-denominator": "Belum ada pengaduan yang jatuh tempo untuk {path}, sehingga persentasenya belum dapat dihitung.",
  "unknown-stage": "{path} bukan tahap pengaduan yang dapat diukur.",
  "counted-as-of": "{path}: dihitung sampai {details.asOf}[, hari kerja menurut kalender {details.calendar}].",
};
