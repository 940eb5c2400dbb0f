/** English: one sentence for each issue around unreadable numbers, dates and input. */
import type { KernelIssueCode } from "../../../kernel/issues.ts";

/** Sentences by code. */
export const kernelIssues: Readonly<Record<KernelIssueCode, string>> = {
  "not-a-number": "{path} is no number that can be read.",
  "not-a-decimal-text": "{path} is not written in the stated number format.",
  "too-many-digits": "The number at {path} has too many digits.",
  "float-residue": "The number at {path} carries more digits than a computer keeps exactly; it was read as {received}.",
  "not-a-date": "{path} is no date of the calendar.",
  "reversed-range": "The range at {path} ends before it begins.",
  "unreadable-input": "{path} cannot be read as plain data.",
  "unknown-key": "{path} is not known here; it may be misspelt.",
  "wrong-type": "{path} holds the wrong kind of data.",
  "missing-key": "{path} is required, but it is not there.",
};
