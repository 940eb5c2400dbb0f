/** Bahasa Indonesia: one sentence for each issue around unreadable numbers, dates and input. */
import type { KernelIssueCode } from "../../../kernel/issues.ts";

/** Sentences by code. */
export const kernelIssues: Readonly<Record<KernelIssueCode, string>> = {
  "not-a-number": "{path} bukan angka yang dapat dibaca.",
  "not-a-decimal-text": "{path} tidak ditulis sesuai format angka yang dinyatakan.",
  "too-many-digits": "Angka pada {path} terlalu panjang.",
  "float-residue": "Angka pada {path} membawa sisa hitungan komputer; yang dibaca adalah {received}.",
  "not-a-date": "{path} bukan tanggal yang ada dalam kalender.",
  "reversed-range": "Tanggal akhir pada {path} mendahului tanggal awalnya.",
  "unreadable-input": "{path} tidak dapat dibaca sebagai data biasa.",
  "unknown-key": "{path} tidak dikenal, mungkin salah tulis.",
  "wrong-type": "{path} berisi jenis data yang keliru.",
  "missing-key": "{path} wajib diisi, tetapi tidak ada.",
};
