/** Formulas of the scorers of achievement: actual and target in percent, with what a code says of zeros and of numbers below zero. */
import { absences } from "./absent.ts";
import { guarded } from "./guard.ts";
import { handedOn, type Operand, type Written } from "./operand.ts";
import type { View } from "./view.ts";

const nothing = '""';

/** What a code comes to: where a convention says it, its own case alone; where a cell says it, each case in turn. */
const byCode = ({ code, text }: Operand, cases: Readonly<Record<string, string>>, rest: string): string => {
  if (code !== undefined) return new Map(Object.entries(cases)).get(code) ?? rest;
  return Object.entries(cases).reverse().reduce((after, [name, formula]) => `IF(EXACT(${text},"${name}"),${formula},${after})`, rest);
};

/** The cells of an achievement formula. */
interface Cells {
  readonly actual: string;
  readonly target: string;
  /** The cell of an optional slot. */
  slot(name: string): Operand | undefined;
}

/** Negative numbers, zeros that no code settles and odd codes all end in an empty cell, so it may be missing whatever the cells hold. */
const achievement = (view: View, optional: readonly string[], formula: (cells: Cells) => string): Written | undefined => {
  const slots = ["actual", "target", ...optional.filter((it) => view.has(it))];
  return guarded(view, slots, ([actual = "", target = ""], operands) => ({ formula: formula({ actual, target, slot: (name) => operands[slots.indexOf(name)] }), may: absences.missing }));
};

const refusing = ({ actual, target }: Cells, formula: string): string => `IF(OR(${target}<0,${actual}<0),"",${formula})`;

/** The cases of a target of zero; `met`: is it met by this actual? */
const atZero = (actual: string, met: string): Readonly<Record<string, string>> => ({ zero: "0", "full-if-actual-zero": `IF(${actual}=0,100,"")`, "met-or-not": `IF(${met},100,0)` });

const zeroTarget = ({ slot }: Cells, cases: Readonly<Record<string, string>>): string => {
  const code = slot("zeroTarget");
  return code === undefined ? nothing : byCode(code, cases, nothing);
};

/** actual ÷ target × 100; mirrored for a target below zero where a code says so. */
export const ratioMaximiseFormula = (view: View): Written | undefined => achievement(view, ["zeroTarget", "negative"], (cells) => {
  const { actual, target, slot } = cells;
  const zero = zeroTarget(cells, atZero(actual, `${actual}>=0`));
  const plain = refusing(cells, `IF(${target}=0,${zero},${actual}/${target}*100)`);
  const negative = slot("negative");
  return negative === undefined ? plain : byCode(negative, { "mirror-negative-target": `IF(${target}=0,${zero},IF(${target}<0,200-${actual}/${target}*100,${actual}/${target}*100))` }, plain);
});

/** (worst − actual) ÷ worst × 100; an absent worst value is handed on. */
const fromWorst = (actual: string, worst: Operand | undefined): string =>
  (worst === undefined ? nothing : `IF(ISNUMBER(${worst.text}),IF(${worst.text}=0,"",(${worst.text}-${actual})/${worst.text}*100),${handedOn(worst)})`);

/** 200 − actual ÷ target × 100. */
export const mirrorMinimiseFormula = (view: View): Written | undefined => {
  const worst = view.has("worst") ? view.each("worst") : undefined;
  if (view.has("worst") && worst === undefined) return undefined;
  const written = achievement(view, ["zeroTarget", "zeroActual"], (cells) => {
    const { actual, target, slot } = cells;
    const usual = `200-${actual}/${target}*100`;
    const zeroActual = slot("zeroActual");
    const above = zeroActual === undefined ? usual : `IF(${actual}=0,${byCode(zeroActual, { "by-formula": "200", "fixed-100": "100" }, nothing)},${usual})`;
    return refusing(cells, `IF(${target}=0,${zeroTarget(cells, { ...atZero(actual, `${actual}=0`), "from-worst": fromWorst(actual, worst) })},${above})`);
  });
  return written === undefined ? undefined : { ...written, may: written.may | (worst?.may ?? 0) };
};

/** target ÷ actual × 100. */
export const inverseRatioMinimiseFormula = (view: View): Written | undefined => achievement(view, ["zeroTarget", "zeroActual"], (cells) => {
  const { actual, target, slot } = cells;
  const zeroActual = slot("zeroActual");
  const none = zeroActual === undefined ? nothing : byCode(zeroActual, { "fixed-100": "100" }, nothing);
  return refusing(cells, `IF(${target}=0,${zeroTarget(cells, atZero(actual, `${actual}=0`))},IF(${actual}=0,${none},${target}/${actual}*100))`);
});

/** actual ÷ target × 100, above the target 200 less that. */
export const mirrorStabiliseFormula = (view: View): Written | undefined => achievement(view, ["zeroTarget"], (cells) => {
  const { actual, target } = cells;
  return refusing(cells, `IF(${target}=0,${zeroTarget(cells, atZero(actual, `${actual}=0`))},IF(${actual}>${target},200-${actual}/${target}*100,${actual}/${target}*100))`);
});
