/** The contract of every audit: what a function under audit gives, and what the audit says of it. Families differ in their answers and codes, not in the report. */
import type { Numeric, NumberValue, Text } from "../../kernel/index.ts";
import type { AuditFaultCode } from "./satisfaction/fault-codes.ts";
import type { AuditForm, AuditGrade, AuditInputs } from "./satisfaction/inputs.ts";
import type { ScoreFaultCode } from "./tables/fault-codes.ts";

/** Every case names its form. */
export interface FormOf<Form extends string> {
  /** The form. */
  readonly form: Form;
}

/** What a function on satisfaction returns. */
export interface AuditAnswer {
  /** The converted index (25 to 100), rounded or not; text with a decimal point counts as a number, and so does a Decimal; `null`: undetermined. */
  readonly index: Numeric | null | undefined;
  /** The grade; `null`: none. */
  readonly grade: string | null | undefined;
}

/** What a function on indicators or performance returns: the figure, the code, or both in a record, as its form says; a form that asks for one of them takes it bare as well. */
export type ScoreAuditAnswer = Numeric | null | undefined | {
  /** The figure, rounded or not; text with a decimal point counts as a number; `null`: there is none. */
  readonly value?: Numeric | null | undefined;
  /** The code of the band, predicate or verdict; `null`: there is none. */
  readonly band?: string | null | undefined;
};

/** What every function may come to. */
export interface AuditFailure {
  /** It threw, or gave no answer of the agreed shape: why. */
  readonly failure?: string;
}

/** What a function on satisfaction gave. */
export interface AuditGot extends AuditFailure {
  /** Its index as text; `null`: none. */
  readonly index: string | null;
  /** Its grade as it stands; `null`: none. */
  readonly grade: string | null;
}

/** What a function on indicators or performance gave. */
export interface ScoreAuditGot extends AuditFailure {
  /** Its figure as text; `null`: none; absent where the form asks for none. */
  readonly value?: string | null;
  /** Its code as it stands; `null`: none; absent where the form asks for none. */
  readonly band?: string | null;
}

/** What is right for satisfaction, under the conventions of the function. */
export interface AuditExpected {
  /** The index: two decimals, and what it is exactly; `null`: undetermined. */
  readonly index: NumberValue | null;
  /** The grade; `null`: none. */
  readonly grade: AuditGrade | null;
}

/** What is right for indicators or performance, under the conventions of the function. */
export interface ScoreAuditExpected {
  /** The figure, exactly; `null`: there is none; absent where the form asks for none. */
  readonly value?: NumberValue | null;
  /** The code; `null`: there is none; absent where the form asks for none. */
  readonly band?: string | null;
}

/** One fault with the smallest case that shows it, in any family. */
export interface AuditFaultOf<Code extends string, Input extends object, Got extends AuditFailure, Expected extends object> {
  /** Which fault. */
  readonly code: Code;
  /** What is wrong, and what to do. */
  readonly description: Text;
  /** The smallest case in the audit that shows it. */
  readonly case: {
    /** The data, as the function received them. */
    readonly input: Input;
  };
  /** What the function gave. */
  readonly got: Got;
  /** What is right. */
  readonly expected: Expected;
  /** The case in words. */
  readonly explanation: Text;
}

/** A fault in a calculation of satisfaction. */
export type AuditFault = AuditFaultOf<AuditFaultCode, AuditInputs[AuditForm], AuditGot, AuditExpected>;

/** A fault in a calculation of indicators or performance. */
export type ScoreAuditFault = AuditFaultOf<ScoreFaultCode, object, ScoreAuditGot, ScoreAuditExpected>;

/** The result of an audit, in any family. */
export interface AuditOf<Fault extends AuditFault | ScoreAuditFault> {
  /** Faults, each once, in a fixed order; an empty list means that none was found. */
  readonly faults: readonly Fault[];
  /**
   * The conventions that the answers follow, as far as they show: axis → option. For satisfaction `weights`, `rounding` (`unrounded`: the figure comes as it is), `basis`
   * (`rounded-index`: the grade follows the index as rounded on the way), `gaps`, `missing`, `unanswered` (an element without any answer: `undetermined` or `left-out`).
   */
  readonly conventions: Readonly<Record<string, string>>;
  /** Cases that were run. */
  readonly cases: number;
  /** Cases with the right answer. */
  readonly passed: number;
  /** Faults of the family that could not show in the forms that were audited, or under the conventions found. */
  readonly notChecked: readonly Fault["code"][];
}

/** The result of an audit of satisfaction. */
export type Audit = AuditOf<AuditFault>;

/** The result of an audit of indicators or of performance. */
export type ScoreAudit = AuditOf<ScoreAuditFault>;
