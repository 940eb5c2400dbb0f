/** Welch's t: by how many standard errors do the means of two periods differ? */
import { add, divide, fail, guard, hasError, multiply, numberValue, ok, subtract, type Issue, type NumberValue, type Rational, type Result } from "../kernel/index.ts";
import { momentsOf, over, readSample, summaryOf, type Moments, type SampleData, type SampleSummary } from "./sample.ts";
import { rootValue, undetermined, undeterminedRoot, type RootValue, type Undetermined, type UndeterminedReason, type UndeterminedRoot } from "./undetermined.ts";

/** Welch's t with what it rests on. */
export interface Welch {
  /** The statistic, positive where `after` is higher. Undetermined: `one-value` in a sample, or `no-variance` where neither sample varies. */
  readonly t: RootValue | UndeterminedRoot;
  /** Degrees of freedom (Welch and Satterthwaite), exact; undetermined together with t. */
  readonly df: NumberValue | Undetermined;
  /** Mean after − mean before, exact. */
  readonly difference: NumberValue;
  /** The earlier sample. */
  readonly before: SampleSummary;
  /** The later sample. */
  readonly after: SampleSummary;
}

/** t² and df, or why there are none. */
const statistic = (before: Moments, after: Moments, difference: Rational): { readonly square: Rational; readonly df: Rational } | UndeterminedReason => {
  if (before.variance === undefined || after.variance === undefined) return "one-value";
  const a = over(before.variance, before.n);
  const b = over(after.variance, after.n);
  const both = add(a, b);
  const square = divide(multiply(difference, difference), both);
  const df = divide(multiply(both, both), add(over(multiply(a, a), before.n - 1), over(multiply(b, b), after.n - 1)));
  return square === undefined || df === undefined ? "no-variance" : { square, df };
};

/**
 * Welch's t for two independent samples with variances of their own: (mean after − mean before) / √(s₁²/n₁ + s₂²/n₂), with the degrees of freedom of Welch and Satterthwaite.
 * One sample without variance is fine. No probability is given: that of t is no fraction, and answers 1 to 4 are not normal.
 *
 * @param before - the earlier sample: `{ values: [...] }`, for instance respondent indices; or `{ counts: { "3": 42, "4": 90 } }`; or `{ counts: [0, 0, 42, 90] }` for the answers 1, 2, 3, 4.
 * @param after - the later sample, in either form.
 * @returns t (exact, or correct to 30 significant digits, with its exact square) and the exact df.
 * Issues: `not-exactly-one` (`before`: neither or both of `counts` and `values`), `no-values` (`before.values`; `before.counts` where nobody answered),
 * `whole-number-expected` (`before.counts[3]`), `unknown-key`, `wrong-type`, and those of numbers.
 * Paper: B. L. Welch, "The generalization of 'Student's' problem when several different population variances are involved", 1947.
 *
 * @example
 * ```ts
 * import { welch } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * const { t, df } = unwrap(welch({ counts: [0, 0, 0, 132] }, { counts: { "3": 124, "4": 93 } }));
 * t.text; // => "-16.9705627484771405856202646905"
 * df.text; // => "216"
 * ```
 */
export const welch = (before: SampleData, after: SampleData): Result<Welch> => guard(() => {
  const issues: Issue[] = [];
  const earlier = readSample(before, "before", 1, issues);
  const later = readSample(after, "after", 1, issues);
  if (earlier === undefined || later === undefined || hasError(issues)) return fail(issues);
  const from = momentsOf(earlier);
  const to = momentsOf(later);
  const difference = subtract(to.mean, from.mean);
  const found = statistic(from, to, difference);
  return ok(Object.freeze({
    t: typeof found === "string" ? undeterminedRoot(found) : rootValue(found.square, difference),
    df: typeof found === "string" ? undetermined(found) : numberValue(found.df),
    difference: numberValue(difference), before: summaryOf(from), after: summaryOf(to),
  }), issues);
});
