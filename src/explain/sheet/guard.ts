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

/** What shows that a slot which must have a value has none, by the absence that it comes to; and the values where all have one. */
export interface Guard {
  /** The question does not arise. */
  readonly notApplicable: readonly string[];
  /** Finally no value. */
  readonly void: readonly string[];
  /** Missing. */
  readonly missing: readonly string[];
  /** The values, in the order of the slots. */
  readonly values: readonly string[];
  /** The cells, in the same order. */
  readonly operands: readonly Operand[];
  /** The absences that may be the result. */
  readonly may: number;
}

/** The guard of these slots; undefined where one has no cell in the sheet. */
export const guardOf = (view: View, slots: readonly string[]): Guard | undefined => {
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
  const voids = [...tests(strict, absences.void, marks.void), ...tests(voidedInapplicable, absences.notApplicable, marks.notApplicable), ...tests(voidedMissing, EMPTY, marks.missing)];
  return {
    notApplicable: tests(inapplicable, absences.notApplicable, marks.notApplicable), void: voids, missing: tests(missing, EMPTY, marks.missing),
    values, operands: strict.map(({ operand }) => operand),
    may: joined(inapplicable, absences.notApplicable) | (voids.length > 0 ? absences.void : 0) | joined(missing, EMPTY),
  };
};

/** Where any of these slots is absent, the absence that prevails; else the formula of `body`. */
export const guarded = (view: View, slots: readonly string[], body: Body): Written | undefined => {
  const guard = guardOf(view, slots);
  const written = guard === undefined ? undefined : body(guard.values, guard.operands);
  if (guard === undefined || written === undefined) return undefined;
  const { marks } = view;
  return {
    formula: unless(guard.notApplicable, marks.notApplicable, unless(guard.void, marks.void, unless(guard.missing, marks.missing, written.formula))),
    may: written.may | guard.may,
  };
};
