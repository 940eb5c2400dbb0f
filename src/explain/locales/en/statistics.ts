/** English: one sentence for each issue around statistics. */
import type { StatisticsIssueCode } from "../../../statistics/issues.ts";

/** Sentences by code. */
export const statisticsIssues: Readonly<Record<StatisticsIssueCode, string>> = {
  "no-values": "{path} holds no values.",
  "no-pairs": "{path} holds no pair that differs.",
  "too-many-pairs": "{path} holds too many pairs for the exact sign test.",
  "not-a-whole-number": "{path} must be a whole number from 0.",
  "not-a-share": "{path} must lie between 0 and 1.",
  "unequal-lengths": "Lists at {path} differ in length.",
  "not-in-order": "{path} is not named by the given order.",
  "duplicate-code": "{path} is named twice.",
  "not-an-alternative": "The test knows no such alternative at {path}.",
  "whole-number-expected": "{path} must be a whole number in the range {expected}.",
  "not-above-zero": "{path} must be a number above 0 ({expected}).",
  "below-zero": "{path} must not be a negative number ({expected}).",
  "not-a-choice": "{path} must be one of: {expected}.",
  "not-exactly-one": "{path} must hold exactly one of: {expected}.",
  "sample-above-population": "There are more respondents at {path} than people in the population.",
  "not-on-scale": "{path} does not lie on the scale {expected}.",
  "below-scale": "Converted, {path} falls below the scale {expected}.",
  "pre-at-maximum": "The score at {path} was the maximum already, so that there is no gain; it is left out.",
};
