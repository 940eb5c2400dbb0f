/** Bahasa Indonesia: one sentence for each issue around scorers. */
import type { ScoringIssueCode } from "../../../scoring/issues.ts";

/** Sentences by code. */
export const scoringIssues: Readonly<Record<ScoringIssueCode, string>> = {
  "scorer-failed": "Cara hitung[ {details.scorer}] untuk {path} gagal.",
  "bad-params": "Parameter pada {path} tidak sesuai dengan cara hitungnya.",
};
