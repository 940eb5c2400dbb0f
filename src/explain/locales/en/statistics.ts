/** English: one sentence for each issue around statistics. */
import type { StatisticsIssueCode } from "../../../statistics/issues.ts";

/** Sentences by code. */
export const statisticsIssues: Readonly<Record<StatisticsIssueCode, string>> = {
  "no-values": "{path} holds no values.",
  "no-pairs": "{path} holds no pair that differs.",
  "too-many-pairs": "{path} holds too many pairs for the exact sign test.",
  "not-a-whole-number": "{path} must be a whole number from 0.",
  "not-a-share": "{path} must lie between 0 and 1.",
  "unequal-lengths": "Two lists at {path} differ in length.",
  "not-in-order": "{path} is not named by the given order.",
  "duplicate-code": "{path} is named twice by the order.",
  "not-an-alternative": "The test knows no such alternative at {path}.",
};
