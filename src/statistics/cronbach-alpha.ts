/** Cronbach's alpha: do the items of a questionnaire measure one thing? */
import { compare, divide, fail, guard, hasError, multiply, numberValue, ok, one, rational, readExact, subtract, sum, type Issue, type NumberValue, type Numeric, type Rational, type Result } from "../kernel/index.ts";
import { columnsOf, deviation } from "./deviation.ts";
import { readObject } from "./read.ts";
import { readMatrix } from "./read-survey.ts";
import { undetermined, type Undetermined } from "./undetermined.ts";

/** Alpha with what it rests on. */
export interface CronbachAlpha {
  /** The coefficient, exact; it may be negative. Undetermined: `one-item`, or `no-variance` where all respondents have the same total. */
  readonly alpha: NumberValue | Undetermined;
  /** Does it reach the threshold asked about? `null`: none was asked about, or there is no coefficient. */
  readonly accepted: boolean | null;
  /** Items. */
  readonly items: number;
  /** Respondents. */
  readonly n: number;
}

/** k / (k − 1) × (1 − Σ deviation of the items / deviation of the total); the reason where one of the divisors is 0. */
const alphaOf = (items: readonly (readonly Rational[])[], totals: readonly Rational[]): Rational | "one-item" | "no-variance" => {
  const factor = divide(rational(items.length), rational(items.length - 1));
  if (factor === undefined) return "one-item";
  const ratio = divide(sum(items.map(deviation)), deviation(totals));
  return ratio === undefined ? "no-variance" : multiply(factor, subtract(one, ratio));
};

/**
 * Cronbach's alpha of complete answers: k / (k − 1) × (1 − Σ variance of the items / variance of the total). Whether variances divide by n or n − 1 cancels out.
 * Never clamped: a negative coefficient says that the items contradict each other.
 *
 * @param rows - complete answers: a row a respondent, a column an item.
 * @param options - `acceptedFrom`: the least coefficient that is accepted; 0.6 and 0.7 are both in use, so there is no default.
 * @returns the exact coefficient. Issues: `no-values` (`rows`, `rows[3]`), `unequal-lengths` (`rows[3]`), `unknown-key`, `wrong-type`, and those of numbers (`rows[3][2]`).
 * Paper: L. J. Cronbach, "Coefficient alpha and the internal structure of tests", 1951.
 *
 * @example
 * ```ts
 * import { cronbachAlpha } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(cronbachAlpha([[1, 2], [2, 2], [3, 4]], { acceptedFrom: "0.7" })).alpha.exact; // => "12/13"
 * ```
 */
export const cronbachAlpha = (rows: readonly (readonly Numeric[])[], options: { readonly acceptedFrom?: Numeric } = {}): Result<CronbachAlpha> => guard(() => {
  const issues: Issue[] = [];
  const matrix = readMatrix(rows, issues);
  const given = readObject(options, "options", ["acceptedFrom"], issues);
  const threshold = given?.["acceptedFrom"] === undefined ? undefined : readExact(given["acceptedFrom"], "options.acceptedFrom", issues);
  if (matrix === undefined || hasError(issues)) return fail(issues);
  const items = columnsOf(matrix, (answer) => answer).map((pairs) => pairs.map(({ x }) => x));
  const alpha = alphaOf(items, matrix.map(sum));
  const isNumber = typeof alpha === "object";
  return ok(Object.freeze({
    alpha: isNumber ? numberValue(alpha) : undetermined(alpha),
    accepted: isNumber && threshold !== undefined ? compare(alpha, threshold) >= 0 : null,
    items: items.length, n: matrix.length,
  }), issues);
});
