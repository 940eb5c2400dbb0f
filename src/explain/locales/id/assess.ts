/** Bahasa Indonesia: one sentence for each issue around the use cases. */
import type { AssessIssueCode } from "../../../assess/issues.ts";

/** Sentences by code. */
export const assessIssues: Readonly<Record<AssessIssueCode, string>> = {
  "period-missing": "Periode belum disebutkan ({path}), padahal hasil selalu dihitung untuk suatu periode.",
  "unsur-omitted": "Unsur {path} tidak disertakan, sehingga nilai indeks ini tidak dapat dibandingkan dengan indeks sembilan unsur.",
  "unsur-added": "Unsur {path} ditambahkan, sehingga nilai indeks ini tidak dapat dibandingkan dengan indeks sembilan unsur.",
  "below-scale-minimum": "Nilai {path} berada di bawah nilai terendah skala karena pembulatan bobot atau jawaban kosong yang dihitung nol.",
  "free-service": "Semua jawaban pada {path} bernilai 4 yang berarti “gratis”: jangan bandingkan indeks ini dengan indeks layanan berbayar.",
  "printed-means-tie": "Beberapa unsur memiliki nilai rata-rata tercetak yang sama ({details.elements}); nilai eksaknya mungkin berbeda.",
  "weight-not-as-named": "Bobot yang disebut pada {path} berlaku untuk jumlah unsur lain; di sini pembulatan yang sama menghasilkan {details.weight}.",
  "different-rulebooks": "Kedua survei memakai aturan yang berbeda ({expected} dan {received}) sehingga tidak dapat dibandingkan; sebutkan satu aturan untuk keduanya di options.alike.",
  "different-elements-between-waves": "Kedua survei menanyakan unsur yang berbeda ({expected} dan {received}) sehingga tidak dapat dibandingkan; sebutkan unsur yang sama di options.alike.elements.",
  "different-conventions": "Kedua survei dihitung dengan konvensi yang berbeda pada {path} ({expected} dan {received}) sehingga tidak dapat dibandingkan; sebutkan konvensinya di options.alike.conventions.",
  "no-observation": "Indikator {path} belum punya realisasi dalam periode ini.",
  "alpha-missing": "Taraf signifikansi pada {path} harus dipilih oleh pengguna.",
  "figure-missing": "Berikan nilai indeks atau mutu yang dipublikasikan pada {path}.",
  "no-units": "Tidak ada unit yang dapat digabungkan pada {path}.",
  "duplicate-unit": "Unit {path} disebut lebih dari satu kali.",
  "unit-weights-do-not-sum": "Bobot unit pada {path} harus ada untuk setiap unit dan berjumlah 1.",
  "nobody-counted": "Tidak ada pegawai yang dihitung pada {path}; distribusi memerlukan sedikitnya satu pegawai.",
  "distribution-outside-guide": "Distribusi berada di luar panduan pada {path}: {details.people} orang terkena batas {details.limit}. Panduan dipertimbangkan oleh pimpinan; tidak ada yang ditolak.",
  "distribution-undecidable": "Apakah distribusi sesuai panduan pada {path} tidak dapat diputuskan untuk unit sebesar ini.",
  "part-month": "Hari pada {path} bukan bulan kalender utuh, dan tidak diatur apakah bagian bulan dihitung; berikan bulan utuh atau tentukan pilihan.",
  "pns-only": "Aturan ketidakhadiran ini hanya berlaku bagi PNS dan CPNS ({path}); PPPK mengikuti aturan instansinya.",
  "more-than-one-year": "Ketidakhadiran dijumlahkan dalam satu tahun kalender; periode pada {path} melewati lebih dari satu tahun.",
  "no-people": "Tidak ada pegawai dalam unit pada {path}.",
  "duplicate-person": "Pegawai {path} disebut lebih dari satu kali.",
  "not-appraised": "Sebagian pegawai pada {path} mempunyai rencana tetapi belum mempunyai predikat ({details.people}); distribusi hanya menghitung yang lain.",
  "aspect-twice": "Hasil kerja pada {path} punya dua indikator untuk aspek yang sama.",
  "value-below-zero": "Ada nilai aspek di bawah 0 ({path}); tidak ada aturan yang menetapkan batas bawahnya.",
  "not-a-subject": "{path} bukan rating, SKP, ataupun angka penilaian.",
};
