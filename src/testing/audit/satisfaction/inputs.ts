/** What the audit of satisfaction hands to a function, by form, and the grades that it asks for. */

/** Forms in which a function may want its data, the most telling first. */
export const auditForms = ["totals", "answers", "questions", "means"] as const;

/** One of {@link auditForms}. */
export type AuditForm = (typeof auditForms)[number];

/** Grades of the rule, best first. */
export const marks = ["A", "B", "C", "D"] as const satisfies readonly AuditGrade[];

/** A grade of the rule. */
export type AuditGrade = "A" | "B" | "C" | "D";

/** Sums by element. */
export interface AuditTotals {
  /** Discriminant. */
  readonly form: "totals";
  /** Sum of the answers (1 to 4 each) of each of the nine elements. */
  totals: Record<string, number>;
  /** How many answered each element. The keys need not come in the order of `totals`. */
  answered: Record<string, number>;
  /** How many people took part. */
  readonly respondents: number;
}

/** Single answers, one record a person. */
export interface AuditAnswers {
  /** Discriminant. */
  readonly form: "answers";
  /** Element → 1, 2, 3 or 4. A missing answer is a key that is not there; the keys come in any order. */
  answers: Record<string, number>[];
}

/** Answers to several questions an element, one record a person. */
export interface AuditQuestions {
  /** Discriminant. */
  readonly form: "questions";
  /** Element → the answers to its questions. An element without an answer is a key that is not there. */
  answers: Record<string, number[]>[];
}

/** Mean answers by element. */
export interface AuditMeans {
  /** Discriminant. */
  readonly form: "means";
  /** Element → mean answer, 1 to 4 with at most four decimals; `null`: nobody answered. */
  means: Record<string, number | null>;
}

/** The data of one case, by form. They are fresh: the function may do with them what it likes. */
export interface AuditInputs {
  /** Sums by element. */
  readonly totals: AuditTotals;
  /** Single answers. */
  readonly answers: AuditAnswers;
  /** Several questions an element. */
  readonly questions: AuditQuestions;
  /** Mean answers. */
  readonly means: AuditMeans;
}
