/** English: one sentence for each issue around scorers. */
import type { ScoringIssueCode } from "../../../scoring/issues.ts";

/** Sentences by code. */
export const scoringIssues: Readonly<Record<ScoringIssueCode, string>> = {
  "scorer-failed": "The method[ {details.scorer}] for {path} failed.",
  "bad-params": "The parameters at {path} do not fit the method.",
};
