/** Formulas of the scorers that compare, or pick one of several cells. */
import { absences } from "./absent.ts";
import { guarded } from "./guard.ts";
import { numberText, quoted } from "./literal.ts";
import { deepest, handedOn, type Operand, type Written } from "./operand.ts";
import type { View } from "./view.ts";

const relations: readonly unknown[] = ["<", "<=", ">", ">=", "="];
const emptyCell: Written = { formula: '""', may: absences.missing };

/** Does one number stand in a relation to another, or to a constant? */
export const compareFormula = (view: View): Written | undefined => {
  const is = view.word("is") ?? "";
  const to = view.number("to");
  const constant = to === undefined ? undefined : numberText(to);
  if (!relations.includes(is)) return undefined;
  return guarded(view, view.has("right") ? ["left", "right"] : ["left"], ([left = "", right]) => {
    const others = [right, constant].filter((it) => it !== undefined);
    return others.length === 1 ? { formula: `${left}${is}${others.join()}`, may: 0 } : emptyCell;
  });
};

/** Are two codes the same? */
export const sameCodeFormula = (view: View): Written | undefined => guarded(view, ["left", "right"], ([left = "", right = ""]) => ({ formula: `EXACT(${left},${right})`, may: 0 }));

/** One of two cells, by a flag. */
export const chooseFormula = (view: View): Written | undefined => {
  const then = view.each("then");
  const otherwise = view.each("otherwise");
  if (then === undefined || otherwise === undefined) return undefined;
  return guarded(view, ["when"], ([when = ""]) => ({ formula: `IF(${when},${handedOn(then)},${handedOn(otherwise)})`, may: then.may | otherwise.may }));
};

/** A cell where a flag holds, an absence elsewhere. */
export const onlyWhereFormula = (view: View): Written | undefined => {
  const value = view.each("value");
  const absence = view.word("else");
  const { marks } = view;
  const elsewhere: Written = absence === "not-applicable" ? { formula: marks.notApplicable, may: absences.notApplicable } : absence === "void" ? { formula: marks.void, may: absences.void } : emptyCell;
  if (value === undefined) return undefined;
  return guarded(view, ["when"], ([when = ""]) => ({ formula: `IF(${when},${handedOn(value)},${elsewhere.formula})`, may: value.may | elsewhere.may }));
};

const handed = (operand: Operand): Written => ({ formula: handedOn(operand), may: operand.may });

/** One of several cells, by a code. Where a convention says the code, the cell that it picks. */
export const selectFormula = (view: View): Written | undefined => {
  const cases = view.has("cases") ? view.cases("cases") : [];
  const otherwise = view.has("otherwise") ? view.each("otherwise") : undefined;
  if (cases === undefined || (view.has("otherwise") && otherwise === undefined)) return undefined;
  if (cases.length > deepest) return undefined;
  const rest = otherwise === undefined ? emptyCell : handed(otherwise);
  if (view.picked !== undefined) return cases[0] === undefined ? rest : handed(cases[0][1]);
  return guarded(view, ["code"], ([code = ""]) => [...cases].reverse().reduce<Written | undefined>((after, [name, operand]) => {
    const text = quoted(name);
    return after === undefined || text === undefined ? undefined : { formula: `IF(EXACT(${code},${text}),${handedOn(operand)},${after.formula})`, may: after.may | operand.may };
  }, rest));
};
