/** The index of each respondent, with mean and spread: the basis of a margin of error or of a comparison of two periods. */
import { fail, guard, hasError, multiply, numberValue, ok, sum, type Issue, type NumberValue, type Numeric, type Result } from "../kernel/index.ts";
import { readObject } from "./read.ts";
import { aboveZero, readBounded, readMatrix } from "./read-survey.ts";
import { momentsOf, over, summaryOf } from "./sample.ts";
import { rootValue, undeterminedRoot, type RootValue, type Undetermined, type UndeterminedRoot } from "./undetermined.ts";

/** The indices of the respondents. */
export interface RespondentIndices {
  /** One a respondent, in the order of the rows. */
  readonly indices: readonly NumberValue[];
  /** Respondents. */
  readonly n: number;
  /** Mean of the indices. */
  readonly mean: NumberValue;
  /** Variance of the indices, with n − 1; undetermined (`one-value`) for one respondent. */
  readonly variance: NumberValue | Undetermined;
  /** Standard deviation: the root of the variance. */
  readonly sd: RootValue | UndeterminedRoot;
  /** Standard error of the mean: sd / √n, not corrected for a finite population. */
  readonly se: RootValue | UndeterminedRoot;
}

/**
 * The index of each respondent, factor × mean of the answers of the row, with mean, variance, standard deviation and standard error.
 *
 * @param rows - complete answers: a row a respondent, a column an item; leave out who did not answer everything.
 * @param options - what converts a mean answer into an index: 25 for answers 1 to 4 and an index of 25 to 100.
 * @returns the indices and what follows from them. Issues: `no-values` (`rows`, `rows[3]`), `unequal-lengths` (`rows[3]`), `not-above-zero` (`options.factor`),
 * `unknown-key`, `wrong-type`, and those of numbers (`rows[3][2]`).
 * Formula of general statistics, not of a regulation.
 *
 * @example
 * ```ts
 * import { respondentIndices } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * const { mean, sd } = unwrap(respondentIndices([[3, 3], [4, 3], [4, 4]], { factor: 25 }));
 * mean.text; // => "87.5"
 * sd.text; // => "12.5"
 * ```
 */
export const respondentIndices = (rows: readonly (readonly Numeric[])[], options: { readonly factor: Numeric }): Result<RespondentIndices> => guard(() => {
  const issues: Issue[] = [];
  const matrix = readMatrix(rows, issues);
  const chosen = readObject(options, "options", ["factor"], issues);
  const factor = chosen === undefined ? undefined : readBounded(chosen["factor"], "options.factor", aboveZero, issues);
  if (matrix === undefined || factor === undefined || hasError(issues)) return fail(issues);
  const indices = matrix.map((row) => multiply(factor, over(sum(row), row.length)));
  const moments = momentsOf(indices.map((value) => ({ value, count: 1 })));
  const { n, variance } = moments;
  return ok(Object.freeze({
    indices: Object.freeze(indices.map((it) => numberValue(it))), ...summaryOf(moments),
    sd: variance === undefined ? undeterminedRoot("one-value") : rootValue(variance),
    se: variance === undefined ? undeterminedRoot("one-value") : rootValue(over(variance, n)),
  }), issues);
});
