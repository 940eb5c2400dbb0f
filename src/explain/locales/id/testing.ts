/** Bahasa Indonesia: one sentence for each issue of the tools for testing. */
import type { TestingIssueCode } from "../../../testing/issues.ts";

/** Sentences by code. */
export const testingIssues: Readonly<Record<TestingIssueCode, string>> = {
  "asynchronous-implementation": "Fungsi pada {path} mengembalikan promise; audit hanya memanggil fungsi biasa.",
  "not-an-answer": "Fungsi pada {path} tidak memberi jawaban yang dapat dipakai untuk kasus biasa.",
  "unknown-grade": "Fungsi pada {path} memakai kode di luar kode aturan yang tidak diterjemahkan.",
  "no-examples": "Tidak ada contoh yang dapat dijalankan: berikan sedikitnya satu pada {path}.",
  "example-refused": "Permintaan pada contoh {details.name} ({path}) ditolak: {details.code} pada {received}. Perbaiki permintaannya, atau buku aturannya.",
  "example-differs": "Pada {path} contoh menjanjikan {expected}; buku aturan memberi {received}.",
  "not-deterministic": "Contoh {details.name} ({path}) yang dihitung dua kali memberi dua tanda hitung yang berbeda: ada cara hitung yang mengingat sesuatu, atau membaca hal lain di luar masukannya.",
  "law-broken": "Tanda hitung dari contoh {details.name} ({path}) melanggar kaidah {details.law} pada {received}.",
  "input-changed": "Penghitungan {details.name} mengubah data pada {path}: cara hitung tidak boleh mengubah apa yang diterimanya.",
  "not-exercised": "Tidak ada contoh yang mencapai {path} ({details.kind}). Tambahkan contoh yang ditentukan olehnya.",
};
