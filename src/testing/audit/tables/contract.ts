/** Audits of indicators and of performance: what a function under audit may give, and what the audit says. */
import type { Numeric, NumberValue, Text } from "../../../kernel/index.ts";
import type { ScoreFaultCode } from "./fault-codes.ts";

/** Every case names its form. */
export interface FormOf<Form extends string> {
  /** The form. */
  readonly form: Form;
}

/** What a function under audit returns: the figure, the code, or both in a record, as its form says; a form that asks for one of them takes it bare as well. */
export type ScoreAuditAnswer = Numeric | null | undefined | {
  /** The figure, rounded or not; text with a decimal point counts as a number; `null`: there is none. */
  readonly value?: Numeric | null | undefined;
  /** The code of the band, predicate or verdict; `null`: there is none. */
  readonly band?: string | null | undefined;
};

/** What the function gave. */
export interface ScoreAuditGot {
  /** Its figure as text; `null`: none; absent where the form asks for none. */
  readonly value?: string | null;
  /** Its code as it stands; `null`: none; absent where the form asks for none. */
  readonly band?: string | null;
  /** It threw, or gave no answer of the agreed shape: why. */
  readonly failure?: string;
}

/** What is right under the conventions of the function. */
export interface ScoreAuditExpected {
  /** The figure, exactly; `null`: there is none; absent where the form asks for none. */
  readonly value?: NumberValue | null;
  /** The code; `null`: there is none; absent where the form asks for none. */
  readonly band?: string | null;
}

/** One fault with the smallest case that shows it. */
export interface ScoreAuditFault {
  /** Which fault. */
  readonly code: ScoreFaultCode;
  /** What is wrong, and what to do. */
  readonly description: Text;
  /** The smallest case in the audit that shows it. */
  readonly case: {
    /** The data, as the function received them. */
    readonly input: object;
  };
  /** What the function gave. */
  readonly got: ScoreAuditGot;
  /** What is right. */
  readonly expected: ScoreAuditExpected;
  /** The case in words. */
  readonly explanation: Text;
}

/** The result of an audit of indicators or of performance. */
export interface ScoreAudit {
  /** Faults, each once, in a fixed order; an empty list means that none was found. */
  readonly faults: readonly ScoreAuditFault[];
  /** The conventions that the answers follow, as far as they show: axis → option. */
  readonly conventions: Readonly<Record<string, string>>;
  /** Cases that were run. */
  readonly cases: number;
  /** Cases with the right answer. */
  readonly passed: number;
  /** Faults of the family that could not show in the forms that were audited, or under the conventions found. */
  readonly notChecked: readonly ScoreFaultCode[];
}

/** What several audits take. */
export interface ScoreAuditSettings {
  /** Conventions that the app says it follows: axis → option. What is not named may be any option, and is reported. */
  readonly conventions?: Readonly<Record<string, string>>;
  /** The function's own codes → codes of the rule: `{ "Sangat Baik": "sangat-baik", "-": null }`. */
  readonly codes?: Readonly<Record<string, string | null>>;
}
