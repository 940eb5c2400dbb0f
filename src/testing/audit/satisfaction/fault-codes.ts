/** The faults that the audit knows by name, in the order in which they are reported. */

/** Codes of faults. Their texts: fault-texts.ts. */
export const auditFaultCodes = [
  "second-call-differs", "forms-disagree", "throws",
  "weights-of-another-count", "index-not-converted", "respondent-average-rounded", "float-overshoot", "wrong-index",
  "compares-unconverted-index", "never-graded", "cuts-shifted-one-band", "bands-of-2004", "c-ends-at-76", "gap-without-grade", "gap-graded-lowest", "gap-graded-up", "hole-below-a",
  "perfect-score-without-grade", "lowest-score-without-grade", "text-comparison", "float-residue-at-cut", "wrong-grade",
  "divides-by-all-respondents", "wrong-denominator", "answers-by-position", "unanswered-element", "empty-survey", "questions-averaged",
  "not-the-declared-convention",
] as const;

/** One of {@link auditFaultCodes}. */
export type AuditFaultCode = (typeof auditFaultCodes)[number];
