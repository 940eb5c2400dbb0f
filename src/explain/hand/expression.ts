/** Arithmetic as one keys it into a pocket calculator: what stands in parentheses first, the rest from left to right. */
import { add, divide, multiply, negate, sign, subtract, type Rational } from "../../kernel/index.ts";
import { writeOperand, type NumberMarks } from "../numbers.ts";

/** One of the four keys. */
export type Key = "+" | "−" | "×" | "÷";

/** A number, or two expressions and a key between them. */
export type Expression =
  | Leaf
  | { readonly key: Key; readonly left: Expression; readonly right: Expression };

/** A number. */
export interface Leaf { readonly number: Rational }

/** Makes one. */
export const leaf = (number: Rational): Leaf => ({ number });

/** Two expressions with a key between them. */
export const keyed = (left: Expression, key: Key, right: Expression): Expression => ({ key, left, right });

/** All of them with one key between each two; undefined for none. */
export const joined = (key: Key, list: readonly Expression[]): Expression | undefined => list.reduce<Expression | undefined>((left, right) => (left === undefined ? right : keyed(left, key, right)), undefined);

const press: Readonly<Record<Key, (left: Rational, right: Rational) => Rational | undefined>> = { "+": add, "−": subtract, "×": multiply, "÷": divide };

/** A part of a sum: added, or, a number alone, taken away. */
export type Part = { readonly less: false; readonly it: Expression } | { readonly less: true; readonly it: Leaf };

/** A number as a part: a calculator has no key for "+ (−1)". */
export const partOf = (number: Rational): Part => (sign(number) < 0 ? { less: true, it: leaf(negate(number)) } : { less: false, it: leaf(number) });

/** Parts added up and taken away; undefined for none. A first part that is taken away is a number below zero. */
export const summed = ([first, ...rest]: readonly Part[]): Expression | undefined => {
  if (first === undefined) return undefined;
  const start = first.less ? leaf(negate(first.it.number)) : first.it;
  return rest.reduce<Expression>((left, { less, it }) => keyed(left, less ? "−" : "+", it), start);
};

/** What comes out; undefined where something is divided by zero. */
export const valueOf = (it: Expression): Rational | undefined => {
  if ("number" in it) return it.number;
  const [left, right] = [valueOf(it.left), valueOf(it.right)];
  return left === undefined || right === undefined ? undefined : press[it.key](left, right);
};

const isSum = (key: Key): boolean => key === "+" || key === "−";

/** Parentheses wherever a calculator without rules of precedence would need them. */
const written = (it: Expression, marks: NumberMarks, inside: { readonly key: Key; readonly right: boolean } | undefined): string => {
  if ("number" in it) {
    const text = writeOperand(it.number, marks);
    return inside !== undefined && text.includes("/") && !text.startsWith("(") ? `(${text})` : text;
  }
  const text = `${written(it.left, marks, { key: it.key, right: false })} ${it.key} ${written(it.right, marks, { key: it.key, right: true })}`;
  return inside !== undefined && (inside.right || isSum(inside.key) !== isSum(it.key)) ? `(${text})` : text;
};

/** The expression as text. A fraction stays one, "(275/3)", so that nothing is lost from line to line; one that is too long is printed in decimals, with "≈". */
export const writeExpression = (it: Expression, marks: NumberMarks): string => written(it, marks, undefined);
