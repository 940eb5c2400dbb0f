/** Bahasa Indonesia: one sentence for each issue of the tools for testing. */
import type { TestingIssueCode } from "../../../testing/issues.ts";

/** Sentences by code. */
export const testingIssues: Readonly<Record<TestingIssueCode, string>> = {
  "asynchronous-implementation": "Fungsi pada {path} mengembalikan promise; audit hanya memanggil fungsi biasa.",
  "not-an-answer": "Fungsi pada {path} tidak memberi jawaban yang dapat dipakai untuk kasus biasa.",
  "unknown-grade": "Fungsi pada {path} memakai kode di luar kode aturan yang tidak diterjemahkan.",
};
