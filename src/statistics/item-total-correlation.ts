/** Item validity: how far each item goes with the total. */
import { divide, error, fail, guard, hasError, isZero, multiply, ok, subtract, type Issue, type Numeric, type Result } from "../kernel/index.ts";
import { codeviation, columnsOf, deviation, type Pair } from "./deviation.ts";
import { readObject } from "./read.ts";
import { readMatrix } from "./read-survey.ts";
import { rootValue, undeterminedRoot, type RootValue, type UndeterminedRoot } from "./undetermined.ts";

/** The correlations of the items with the total. */
export interface ItemTotalCorrelation {
  /** Pearson's r, one an item, in the order of the columns. Undetermined: `constant-item`, or `constant-total` where the total it is compared with does not vary. */
  readonly r: readonly (RootValue | UndeterminedRoot)[];
  /** Was the item left out of the total? */
  readonly corrected: boolean;
  /** Respondents. */
  readonly n: number;
}

/** r² = codeviation² / (deviation of x × deviation of y), with the sign of the codeviation. */
const pearson = (pairs: readonly Pair[]): RootValue | UndeterminedRoot => {
  const item = deviation(pairs.map(({ x }) => x));
  if (isZero(item)) return undeterminedRoot("constant-item");
  const together = codeviation(pairs);
  const square = divide(multiply(together, together), multiply(item, deviation(pairs.map(({ y }) => y))));
  return square === undefined ? undeterminedRoot("constant-total") : rootValue(square, together);
};

/**
 * Pearson's correlation of each item with the total of the row. A constant item has none.
 *
 * @param rows - complete answers: a row a respondent, a column an item.
 * @param options - `corrected`: is the item left out of the total it is compared with? Both are in use and differ much, so it must be said.
 * @returns the correlations: exact, or correct to 30 significant digits, each with its exact square.
 * Issues: `no-values` (`rows`, `rows[3]`), `unequal-lengths` (`rows[3]`), `unknown-key`, `wrong-type`, and those of numbers (`rows[3][2]`).
 * Formula of general statistics, not of a regulation.
 *
 * @example
 * ```ts
 * import { itemTotalCorrelation } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * const { r } = unwrap(itemTotalCorrelation([[1, 2], [2, 2], [3, 4]], { corrected: true }));
 * r[0].squared; // => "3/4"
 * r[0].text; // => "0.866025403784438646763723170753"
 * ```
 */
export const itemTotalCorrelation = (rows: readonly (readonly Numeric[])[], options: { readonly corrected: boolean }): Result<ItemTotalCorrelation> => guard(() => {
  const issues: Issue[] = [];
  const matrix = readMatrix(rows, issues);
  const corrected = readObject(options, "options", ["corrected"], issues)?.["corrected"];
  if (typeof corrected !== "boolean") issues.push(error("wrong-type", "options.corrected", { expected: "true or false", received: corrected }));
  if (matrix === undefined || typeof corrected !== "boolean" || hasError(issues)) return fail(issues);
  const r = columnsOf(matrix, (answer, total) => (corrected ? subtract(total, answer) : total)).map(pearson);
  return ok(Object.freeze({ r: Object.freeze(r), corrected, n: matrix.length }), issues);
});
