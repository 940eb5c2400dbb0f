/** One total for a period in which the rule or an overlay changes: each part weighed by its days. */
import type { NumberAnswer, Receipt } from "../engine/index.ts";
import { add, daysIn, error, fail, fromFraction, multiply, note, numberValue, ok, rational, toFraction, zero, type DateRange, type Rational, type Result } from "../kernel/index.ts";
import type { Parts } from "./by-period.ts";
import type { AssessIssueCode } from "./issues.ts";

/** A part of the period, its answer, and how much of the period it is. */
export interface JoinedPart<A> {
  /** First and last day. */
  readonly period: DateRange;
  /** The rulebook in force. */
  readonly rulebook: string;
  /** Overlays that hold in it. */
  readonly overlays: readonly string[];
  /** Its days. */
  readonly days: number;
  /** Its share of all days, as a fraction. */
  readonly share: string;
  /** The answer under its rule, with a receipt of its own, for the whole of the data given. */
  readonly answer: A;
}

/** An answer for each part of a period, and one total for all of them. */
export interface Joined<A> {
  /** How the parts are weighed. */
  readonly basis: "days";
  /** Whose choice that is: no text says so unless the agency's own does. */
  readonly authority: "caller";
  /** Σ share × total of the part, exact; the reasons of the parts that have none. It has no predicate: a band is one rule's. */
  readonly total: NumberAnswer;
  /** In the order of time. */
  readonly parts: readonly JoinedPart<A>[];
}

/** Weighs the totals of the parts by their days. Issue: `wrong-type` for another basis than days; note `joined-by-days` where there is more than one part. */
export const joinByDays = <A extends { readonly total: NumberAnswer; readonly receipt: Receipt }>(basis: unknown, answers: Result<Parts<A>>): Result<Joined<A>> => {
  if (basis !== "days") return fail([error("wrong-type", "options.proRata", { expected: "days", received: basis })]);
  if (!answers.ok) return answers;
  const all = answers.value.parts.reduce((so, it) => so + daysIn(it.period), 0);
  let total: Rational = zero;
  const reasons: string[] = [];
  const parts = answers.value.parts.map(({ period, rulebook, answer }): JoinedPart<A> => {
    const days = daysIn(period);
    const share = rational(days, all);
    if (answer.total.exact === null) reasons.push(...answer.total.reasons);
    else total = add(total, multiply(fromFraction(answer.total.exact), share));
    return { period, rulebook, overlays: answer.receipt.overlay.applied.map(({ id }) => id), days, share: toFraction(share), answer };
  });
  const isWhole = parts.every((it) => it.answer.total.exact !== null);
  return ok({
    basis, authority: "caller", parts,
    total: isWhole ? numberValue(total) : Object.freeze({ text: null, exact: null, decimal: null, reasons: [...new Set(reasons)] }),
  }, parts.length > 1 ? [...answers.issues, note<AssessIssueCode>("joined-by-days", "total", { details: { parts: parts.length } })] : answers.issues);
};
