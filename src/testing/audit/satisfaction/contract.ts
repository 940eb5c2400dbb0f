/** What an app hands to the audit, what the audit hands to the app's function, and what comes out. */
import type { Numeric, NumberValue, Text } from "../../../kernel/index.ts";
import type { AuditFaultCode } from "./fault-codes.ts";

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

/** What the function under audit returns. */
export interface AuditAnswer {
  /** The converted index (25 to 100), rounded or not; text with a decimal point counts as a number, and so does a Decimal; `null`: undetermined. */
  readonly index: Numeric | null | undefined;
  /** The grade; `null`: none. */
  readonly grade: string | null | undefined;
}

/** Conventions that the app says it follows. What is not named may be any convention of the rule, and is reported. */
export interface AuditConventions {
  /** The weights of the elements. */
  readonly weights?: "exact-1-over-k" | "printed-0.111" | "printed-0.11" | "printed-0.1111";
  /** What is compared with the cuts. */
  readonly basis?: "unrounded" | "round-2dp-first";
  /** Values between published bounds. Not named: `lower-cut`. */
  readonly gaps?: "lower-cut" | "closed-intervals" | "undetermined";
  /** Missing answers. Not named: any but `all-respondents`. */
  readonly missing?: "per-unsur-answered" | "all-respondents" | "pooled-answers" | "listwise" | "reject";
}

/** The options of the rule on each axis that may be declared. */
export const declarable: { readonly [Axis in keyof AuditConventions]-?: readonly Required<AuditConventions>[Axis][] } = {
  weights: ["exact-1-over-k", "printed-0.111", "printed-0.11", "printed-0.1111"],
  basis: ["unrounded", "round-2dp-first"],
  gaps: ["lower-cut", "closed-intervals", "undetermined"],
  missing: ["per-unsur-answered", "all-respondents", "pooled-answers", "listwise", "reject"],
};

/** Options of {@link auditImplementation}. */
export interface AuditOptions<Forms extends readonly AuditForm[] = readonly AuditForm[]> {
  /** The subject: surveys of public satisfaction by nine elements (PermenPANRB 14/2017). */
  readonly family: "satisfaction";
  /** The forms that the function takes; default `["totals"]`. Some faults show in one form only: see `notChecked`. */
  readonly forms?: Forms;
  /** The function's own codes of grades: `{ "Sangat Baik": "A", "-": null }`. */
  readonly grades?: Readonly<Record<string, AuditGrade | null>>;
  /** Conventions that the app says it follows. */
  readonly conventions?: AuditConventions;
  /** The unit's own weights, one an element, where the function uses them. */
  readonly weights?: Readonly<Record<string, Numeric>>;
}

/** What the function gave. */
export interface AuditGot {
  /** Its index as text; `null`: none. */
  readonly index: string | null;
  /** Its grade as it stands; `null`: none. */
  readonly grade: string | null;
  /** It threw, or gave no answer of the agreed shape: why. */
  readonly failure?: string;
}

/** What is right under the conventions of the function. */
export interface AuditExpected {
  /** The index: two decimals, and what it is exactly; `null`: undetermined. */
  readonly index: NumberValue | null;
  /** The grade; `null`: none. */
  readonly grade: AuditGrade | null;
}

/** One fault with the smallest case that shows it. */
export interface AuditFault {
  /** Which fault. */
  readonly code: AuditFaultCode;
  /** What is wrong, and what to do. */
  readonly description: Text;
  /** The smallest case in the audit that shows it. */
  readonly case: {
    /** The data, as the function received them. */
    readonly input: AuditInputs[AuditForm];
  };
  /** What the function gave. */
  readonly got: AuditGot;
  /** What is right. */
  readonly expected: AuditExpected;
  /** The case in words. */
  readonly explanation: Text;
}

/** The result of an audit. */
export interface Audit {
  /** Faults, each once, in a fixed order; an empty list means that none was found. */
  readonly faults: readonly AuditFault[];
  /**
   * The conventions that the figures follow, as far as they show: `weights`, `rounding` (`unrounded`: the figure comes as it is), `basis`
   * (`rounded-index`: the grade follows the index as rounded on the way), `gaps`, `missing`, `unanswered` (an element without any answer: `undetermined` or `left-out`).
   */
  readonly conventions: Readonly<Record<string, string>>;
  /** Cases that were run. */
  readonly cases: number;
  /** Cases with the right index and grade. */
  readonly passed: number;
  /** Faults that could not show: the function does not take the form that shows them, or its weights never reach 100. */
  readonly notChecked: readonly AuditFaultCode[];
}
