/** Bahasa Indonesia: one sentence for each issue around the use cases. */
import type { AssessIssueCode } from "../../../assess/issues.ts";

/** Sentences by code. */
export const assessIssues: Readonly<Record<AssessIssueCode, string>> = {
  "period-missing": "Periode belum disebutkan ({path}), padahal hasil selalu dihitung untuk suatu periode.",
  "unsur-omitted": "Unsur {path} tidak disertakan, sehingga nilai indeks ini tidak dapat dibandingkan dengan indeks sembilan unsur.",
  "unsur-added": "Unsur {path} ditambahkan, sehingga nilai indeks ini tidak dapat dibandingkan dengan indeks sembilan unsur.",
  "below-scale-minimum": "Nilai {path} berada di bawah nilai terendah skala karena pembulatan bobot atau jawaban kosong yang dihitung nol.",
  "free-service": "Semua jawaban pada {path} bernilai 4 yang berarti “gratis”: jangan bandingkan indeks ini dengan indeks layanan berbayar.",
  "printed-means-tie": "Beberapa unsur memiliki nilai rata-rata tercetak yang sama ({elements}); nilai eksaknya mungkin berbeda.",
  "weight-not-as-named": "Bobot yang disebut pada {path} berlaku untuk jumlah unsur lain; di sini pembulatan yang sama menghasilkan {weight}.",
  "different-rulebooks": "Kedua survei memakai aturan yang berbeda ({expected} dan {received}) sehingga tidak dapat dibandingkan; sebutkan satu aturan untuk keduanya di options.alike.",
  "different-elements-between-waves": "Kedua survei menanyakan unsur yang berbeda ({expected} dan {received}) sehingga tidak dapat dibandingkan; sebutkan unsur yang sama di options.alike.elements.",
  "different-conventions": "Kedua survei dihitung dengan konvensi yang berbeda pada {path} ({expected} dan {received}) sehingga tidak dapat dibandingkan; sebutkan konvensinya di options.alike.conventions.",
  "no-observation": "Indikator {path} belum punya realisasi dalam periode ini.",
  "alpha-missing": "Taraf signifikansi pada {path} harus dipilih oleh pengguna.",
  "figure-missing": "Berikan nilai indeks atau mutu yang dipublikasikan pada {path}.",
  "no-units": "Tidak ada unit yang dapat digabungkan pada {path}.",
  "duplicate-unit": "Unit {path} disebut lebih dari satu kali.",
  "unit-weights-do-not-sum": "Bobot unit pada {path} harus ada untuk setiap unit dan berjumlah 1.",
};
