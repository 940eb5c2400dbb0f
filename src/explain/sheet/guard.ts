/** Slots that must have a value: what a formula says where one has none, by the policies of its step. */
import { absences, EMPTY, type Marks } from "./absent.ts";
import { unless, type Operand, type Written } from "./operand.ts";
import type { Policy, View } from "./view.ts";

/** A formula over slots that all have a value. */
export type Body = (values: readonly string[], operands: readonly Operand[]) => Written | undefined;

interface Strict {
  readonly operand: Operand;
  readonly inapplicable: "stays" | "zero" | "void";
  readonly missing: "stays" | "zero" | "void";
}

const treatment = (policy: Policy, isNumber: boolean): Strict["missing"] => (policy === "void" ? "void" : policy === "zero" && isNumber ? "zero" : "stays");

const tests = (slots: readonly Strict[], bits: number, mark: string): readonly string[] =>
  slots.flatMap(({ operand }) => ((operand.may & bits) === 0 ? [] : [`${operand.text}=${mark}`]));

const joined = (slots: readonly Strict[], bits: number): number => slots.reduce((may, { operand }) => may | (operand.may & bits), 0);

/** Where one of these cells is absent for another reason than a term that is not set, the absence that prevails; else `inner`. */
export const handingOn = (marks: Marks, cells: readonly Operand[], inner: Written): Written => {
  const having = (bit: number, mark: string): readonly string[] => cells.flatMap(({ may, text }) => ((may & bit) === 0 ? [] : [`${text}=${mark}`]));
  const { notApplicable, void: gone, missing } = absences;
  return {
    formula: unless(having(notApplicable, marks.notApplicable), marks.notApplicable, unless(having(gone, marks.void), marks.void, unless(having(missing, marks.missing), marks.missing, inner.formula))),
    may: inner.may | (cells.reduce((may, it) => may | it.may, 0) & (notApplicable | gone | missing)),
  };
};

/** Where any of these slots is absent, the absence that prevails; else the formula of `body`. */
export const guarded = (view: View, slots: readonly string[], body: Body): Written | undefined => {
  const { marks } = view;
  const strict: Strict[] = [];
  for (const slot of slots) {
    const operand = view.each(slot);
    if (operand === undefined) return undefined;
    strict.push({ operand, inapplicable: treatment(view.notApplicable, view.isNumber(slot)), missing: treatment(view.missing, view.isNumber(slot)) });
  }
  const inapplicable = strict.filter((it) => it.inapplicable === "stays");
  const missing = strict.filter((it) => it.missing === "stays");
  const voidedInapplicable = strict.filter((it) => it.inapplicable === "void");
  const voidedMissing = strict.filter((it) => it.missing === "void");
  const values = strict.map((it) => {
    const zeroed = [...tests(it.inapplicable === "zero" ? [it] : [], absences.notApplicable, marks.notApplicable), ...tests(it.missing === "zero" ? [it] : [], EMPTY, marks.missing)];
    return unless(zeroed, "0", it.operand.text);
  });
  const written = body(values, strict.map(({ operand }) => operand));
  if (written === undefined) return undefined;
  const voids = [...tests(strict, absences.void, marks.void), ...tests(voidedInapplicable, absences.notApplicable, marks.notApplicable), ...tests(voidedMissing, EMPTY, marks.missing)];
  return {
    formula: unless(tests(inapplicable, absences.notApplicable, marks.notApplicable), marks.notApplicable, unless(voids, marks.void, unless(tests(missing, EMPTY, marks.missing), marks.missing, written.formula))),
    may: written.may | joined(inapplicable, absences.notApplicable) | (voids.length > 0 ? absences.void : 0) | joined(missing, EMPTY),
  };
};
