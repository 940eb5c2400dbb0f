/** Bahasa Indonesia: one sentence for each issue around the nouns of the domain. */
import type { AgencyIssueCode } from "../../../domain/agency/issues.ts";
import type { AsnIssueCode } from "../../../domain/asn/issues.ts";
import type { ComplaintIssueCode } from "../../../domain/complaint/issues.ts";
import type { IndicatorIssueCode } from "../../../domain/indicator/issues.ts";
import type { MatchingIssueCode } from "../../../domain/matching/issues.ts";
import type { MentoringIssueCode } from "../../../domain/mentoring/issues.ts";
import type { PerformanceIssueCode } from "../../../domain/performance/issues.ts";
import type { PeriodIssueCode } from "../../../domain/period/issues.ts";
import type { ReadinessIssueCode } from "../../../domain/readiness/issues.ts";
import type { SurveyIssueCode } from "../../../domain/survey/issues.ts";
import type { TrainingIssueCode } from "../../../domain/training/issues.ts";

/** The codes of all folders of the domain. */
type DomainCode = AgencyIssueCode | AsnIssueCode | ComplaintIssueCode | IndicatorIssueCode | MatchingIssueCode | MentoringIssueCode | PerformanceIssueCode | PeriodIssueCode | ReadinessIssueCode | SurveyIssueCode | TrainingIssueCode;

/** Sentences by code. */
export const domainIssues: Readonly<Record<DomainCode, string>> = {
  "not-a-period": "{path} bukan periode yang dapat dibaca.",
  "cut-outside-period": "Periode pada {path} tidak dapat dibagi pada tanggal itu.",
  "not-a-region": "{path} bukan kode wilayah Kemendagri.",
  "not-a-scope-value": "{path} bukan nilai yang dapat dipakai untuk lingkup.",
  "number-loses-digits": "{path} harus ditulis sebagai teks, karena angka 18 digit kehilangan digit terakhirnya.",
  "wrong-length": "{path} tidak terdiri atas 18 digit.",
  "not-digits": "{path} memuat tanda selain angka 0 sampai 9.",
  "invalid-birth-date": "Tanggal lahir dalam {path} (digit 1–8) tidak ada dalam kalender.",
  "invalid-appointment": "Tahun atau bulan pengangkatan dalam {path} (digit 9–14) keliru.",
  "invalid-contract": "Frekuensi kontrak dalam {path} (digit 14) harus 1 sampai 9.",
  "unknown-kind": "Digit ke-13 dalam {path} tidak menunjukkan PNS ataupun PPPK.",
  "invalid-sex-digit": "Digit ke-15 dalam {path} harus 1 (laki-laki) atau 2 (perempuan).",
  "invalid-sequence": "Nomor urut dalam {path} (digit 16–18) tidak boleh 000.",
  "young-at-appointment": "Menurut {path}, pengangkatan terjadi sebelum usia 18 tahun.",
  "pppk-under-minimum-age": "Menurut {path}, usia saat diangkat sebagai PPPK kurang dari 20 tahun.",
  "appointed-in-the-future": "Menurut {path}, pengangkatan terjadi sesudah tanggal acuan.",
  "unknown-rank": "{path} bukan pangkat atau golongan yang dikenal.",
  "unknown-level": "{path} bukan jenjang jabatan fungsional yang dikenal.",
  "kind-disagrees": "{path} tidak sesuai dengan jenis pegawainya (PNS atau PPPK).",
  "bad-id": "Tanda pengenal {path} tidak dapat dipakai.",
  "duplicate-objective": "Sasaran {path} tercantum lebih dari sekali.",
  "duplicate-indicator": "Indikator {path} tercantum lebih dari sekali.",
  "unknown-objective": "{path} menyebut sasaran yang tidak ada dalam rencana.",
  "unknown-indicator": "{path} menyebut indikator yang tidak ada dalam rencana.",
  "ambiguous-target": "Target pada {path} harus berupa satu nilai atau satu rentang, salah satu saja.",
  "reversed-target": "Batas bawah target pada {path} melebihi batas atasnya.",
  "ambiguous-observation": "Realisasi pada {path} harus berupa nilai, pecahan, atau keterangan tidak berlaku, salah satu saja.",
  "zero-denominator": "Pembagi pada {path} tidak boleh nol.",
  "duplicate-observation": "{path} memuat dua realisasi untuk indikator dan periode yang sama.",
  "negative-weight": "Bobot {path} tidak boleh negatif.",
  "unknown-rating": "{path} bukan penilaian ekspektasi yang dikenal.",
  "no-elements": "{path} tidak menyebut satu unsur pun.",
  "duplicate-element": "Unsur {path} disebut lebih dari sekali.",
  "unknown-element": "{path} bukan unsur survei ini.",
  "answer-out-of-range": "Jawaban {path} harus 1, 2, 3, atau 4.",
  "bad-counts": "Jumlah jawaban pada {path} harus berupa bilangan bulat mulai dari 0.",
  "total-out-of-range": "Jumlah nilai {path} tidak mungkin berasal dari jawaban 1 sampai 4 sebanyak itu.",
  "more-answers-than-respondents": "Jawaban untuk {path} lebih banyak daripada respondennya.",
  "respondents-unknown": "Jumlah responden diperlukan, tetapi tidak dapat dilihat dari data ({path}).",
  "free-service-scored": "Layanan dinyatakan tanpa biaya, sehingga jawaban pada {path} dinilai 4.",
  "different-elements": "Hasil survei pada {path} memakai unsur yang berbeda, sehingga tidak dapat digabung.",
  "not-a-tally": "{path} bukan rekapitulasi survei, atau isinya bertentangan.",
  "duplicate-complaint": "Pengaduan {path} tercatat lebih dari sekali.",
  "answered-before-received": "Jawaban pada {path} bertanggal sebelum pengaduannya diterima.",
  "empty-denominator": "Belum ada pengaduan yang jatuh tempo untuk {path}, sehingga persentasenya belum dapat dihitung.",
  "move-not-allowed": "Peristiwa pada {path} tidak dimungkinkan dalam keadaan sekarang.",
  "guard-not-met": "Syarat untuk {path} belum terpenuhi[: {details.guard}].",
  "conflict-of-interest": "Pada {path}, mentor juga menjadi pejabat penilai menteenya, sehingga ada benturan kepentingan.",
  "incomplete-answers": "Jawaban pada {path} belum lengkap.",
  "duplicate-attendance": "Kehadiran pada {path} tercatat lebih dari sekali untuk orang dan pelatihan yang sama.",
  "nothing-assigned": "Tidak ada penugasan pada {path}, sehingga persentasenya tidak dapat dihitung.",
  "duplicate-person": "Seseorang tercantum lebih dari sekali padahal hanya boleh sekali: {path}.",
  "unknown-person": "{path} menyebut orang yang tidak ada dalam daftar.",
  "named-twice": "Daftar pada {path} menyebut satu orang dua kali.",
  "self-mentoring": "{path} menjadikan seseorang mentor bagi dirinya sendiri.",
  "preferences-or-scores": "Pemasangan memerlukan daftar pilihan atau skor, tepat salah satu ({path}).",
  "best-total-needs-scores": "Jumlah terbaik memerlukan skor, karena urutan pilihan tidak dapat dijumlahkan ({path}).",
  "matching-too-large": "Pasangan pada {path} lebih banyak daripada yang dihitung dalam satu permintaan.",
  "closes-circle": "Sebagian orang pada {path} akan saling membimbing dalam lingkaran[: {details.people}]. Larang salah satu pasangannya.",
  "too-few-places": "Dari orang-orang pada {path}, {details.mentees} orang hanya mempunyai {details.places} tempat bersama-sama, bagaimanapun cara memasangkannya.",
  "capacity-exceeded": "Menurut {path}, mentee seorang mentor melebihi tempat yang tersedia.",
  "pair-not-allowed": "Pasangan pada {path} tidak diperbolehkan, atau salah satunya tidak menerima yang lain.",
  "before-session": "{path} mendahului sesi tempat tindakan itu disepakati.",
  "done-and-cancelled": "Tindakan pada {path} tidak dapat sekaligus selesai dan dibatalkan.",
  "no-stage": "Sesi itu tidak memuat satu tahap GROW pun ({path}).",
  "duplicate-session": "Sesi pada {path} tercatat lebih dari sekali.",
  "duplicate-action": "Tindakan pada {path} disebut lebih dari sekali.",
  "other-relationship": "Sesi pada {path} milik pembimbingan lain.",
  "unknown-goal": "{path} bukan tujuan dalam kesepakatan.",
  "outside-contract": "Sesi pada {path} diadakan di luar hari-hari kesepakatan.",
  "duplicate-topic": "Topik pada {path} disebut lebih dari sekali.",
  "evidence-missing": "Yang ditunjukkan memerlukan bukti ({path}).",
};
