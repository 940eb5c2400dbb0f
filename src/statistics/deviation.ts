/** Sums of squares around the mean, times the number of values, so that nothing is divided. */
import { add, multiply, rational, subtract, sum, zero, type Rational } from "../kernel/index.ts";

/** Two numbers of one respondent. */
export interface Pair {
  /** The answer to an item. */
  readonly x: Rational;
  /** What it is compared with. */
  readonly y: Rational;
}

/** n Σxy − Σx Σy. */
export const codeviation = (pairs: readonly Pair[]): Rational => {
  let products = zero;
  for (const { x, y } of pairs) products = add(products, multiply(x, y));
  return subtract(multiply(rational(pairs.length), products), multiply(sum(pairs.map(({ x }) => x)), sum(pairs.map(({ y }) => y))));
};

/** n Σx² − (Σx)²: n² times the variance with n, n (n − 1) times the variance with n − 1. */
export const deviation = (values: readonly Rational[]): Rational => codeviation(values.map((it) => ({ x: it, y: it })));

/** The columns of a table whose rows have the same length; beside each answer what `partner` makes of it and the total of its row. */
export const columnsOf = (matrix: readonly (readonly Rational[])[], partner: (answer: Rational, total: Rational) => Rational): readonly (readonly Pair[])[] => {
  const columns: Pair[][] = [];
  for (const row of matrix) {
    const total = sum(row);
    for (const [at, x] of row.entries()) (columns[at] ??= []).push({ x, y: partner(x, total) });
  }
  return columns;
};
