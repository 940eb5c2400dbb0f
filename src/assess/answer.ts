/** What every answer of a use case has: codes with labels, and the receipt, written when first asked for. */
import { codeOf, writeReceipt, type Calculation, type Occasion, type Receipt } from "../engine/index.ts";
import { deepFreeze, lateProperty, own, type Text } from "../kernel/index.ts";

/** A code with its label. */
export interface CodeLabel<Code extends string = string> {
  /** The code. */
  readonly code: Code;
  /** Its name in the rulebook. */
  readonly label: Text;
}

/** There is no code (yet). Reading `code` never fails: it is `null`. */
export interface NoCode {
  /** None. */
  readonly code: null;
  /** None. */
  readonly label: null;
  /** Why, each `code@address`. */
  readonly reasons: readonly string[];
}

/** A code with its label, or why there is none. */
export type CodeAnswer<Code extends string = string> = CodeLabel<Code> | NoCode;

/** The label of a code: from the `labels` term of the family, else the code itself. */
const labelOf = (calculation: Calculation, term: string, code: string): Text => {
  const labels = calculation.program.terms.get(term)?.labels;
  return own(labels, code) ?? { id: code, en: code };
};

/** Has the rulebook of the calculation such a step? */
export const hasStep = (calculation: Calculation, id: string): boolean => calculation.program.lineOf.has(id);

/** A step's code with the label from a term. */
export const codeAnswer = <Code extends string>(calculation: Calculation, step: string, labels: string, row = 0): CodeAnswer<Code> => {
  const found = codeOf(calculation, step, row);
  return "code" in found ? { code: found.code as Code, label: labelOf(calculation, labels, found.code) } : { code: null, label: null, reasons: found.reasons };
};

const lateReceipt = /* @__PURE__ */ lateProperty("receipt");

/** Adds the receipt to an answer. It is written when first read (an app that shows one figure does not pay for the worksheet), and is the same every time. */
export const withReceipt = <A extends object>(answer: A, calculation: Calculation, occasion: Occasion): A & { readonly receipt: Receipt } => {
  lateReceipt(answer, () => deepFreeze(writeReceipt(calculation, occasion)));
  return Object.freeze(answer) as A & { readonly receipt: Receipt };
};
