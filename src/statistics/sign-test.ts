/** The exact sign test: did more improve than chance would have it? */
import { fail, guard, minimum, multiply, numberValue, ok, one, rational, type Issue, type NumberValue, type Rational, type Result } from "../kernel/index.ts";
import { fault, readObject } from "./read.ts";

/** Which departure from "as many up as down" is looked for: `greater` means more improved than worsened. */
export const signTestAlternatives = ["two-sided", "greater", "less"] as const;

/** One of {@link signTestAlternatives}. */
export type SignTestAlternative = (typeof signTestAlternatives)[number];

/** How many pairs moved in which direction. */
export interface SignCounts {
  /** Pairs that improved. */
  readonly improved: number;
  /** Pairs that worsened. */
  readonly worsened: number;
  /** Pairs that stayed; they are dropped, and counted. Absent: none. */
  readonly ties?: number;
}

/** The result of a sign test. */
export interface SignTest {
  /** The exact probability of counts at least as far out, were up and down equally likely. */
  readonly p: NumberValue;
  /** Pairs that the test rests on: improved and worsened. */
  readonly n: number;
  /** Pairs that improved. */
  readonly improved: number;
  /** Pairs that worsened. */
  readonly worsened: number;
  /** Pairs that stayed and were dropped. */
  readonly ties: number;
  /** What was looked for. */
  readonly alternative: SignTestAlternative;
}

/** The most pairs for which the exact probability is calculated (its denominator is 2 to the power of their number). */
export const maxSignTestPairs = 10000;

/** P(X ≥ k) for n tosses of a fair coin: the binomial coefficients from k to n over 2^n. */
const upperTail = (n: number, k: number): Rational => {
  let coefficient = 1n; // n over n
  let total = 0n;
  for (let at = n; at >= k; at -= 1) {
    total += coefficient;
    coefficient = coefficient * BigInt(at) / BigInt(n - at + 1);
  }
  return rational(total, 2n ** BigInt(n));
};

/** Both tails: twice the smaller one, but never more than certain. */
const bothTails = (n: number, further: number): Rational => minimum(one, multiply(rational(2), upperTail(n, further)));

const probability = (improved: number, worsened: number, alternative: SignTestAlternative): Rational => {
  const n = improved + worsened;
  switch (alternative) {
    case "greater": return upperTail(n, improved);
    case "less": return upperTail(n, worsened); // at most so many up is at least so many down
    case "two-sided": return bothTails(n, Math.max(improved, worsened));
  }
};

const readCount = (value: unknown, path: string, issues: Issue[]): number => {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value + 0;
  issues.push(fault("not-a-whole-number", path, "a whole number from 0", value));
  return 0;
};

/**
 * The exact binomial sign test on pairs that improved and pairs that worsened. Ties are dropped and counted.
 * Two-sided is min(1, twice the smaller tail).
 *
 * @param counts - how many improved, worsened and stayed; see {@link ordinalShift} for predicates.
 * @param options - the alternative looked for.
 * @returns the exact probability with what it rests on. Issues: `not-a-whole-number`, `not-an-alternative`, `unknown-key`, `wrong-type`,
 * `no-pairs` (all tied), `too-many-pairs` (more than {@link maxSignTestPairs}).
 *
 * @example
 * ```ts
 * import { signTestExact } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * const test = unwrap(signTestExact({ improved: 8, worsened: 2, ties: 3 }, { alternative: "greater" }));
 * test.p.exact; // => "7/128"
 * test.n; // => 10
 * ```
 */
export const signTestExact = (counts: SignCounts, options: { readonly alternative: SignTestAlternative }): Result<SignTest> => guard(() => {
  const issues: Issue[] = [];
  const given = readObject(counts, "counts", ["improved", "worsened", "ties"], issues);
  const chosen = readObject(options, "options", ["alternative"], issues);
  if (given === undefined || chosen === undefined) return fail(issues);
  const improved = readCount(given["improved"], "counts.improved", issues);
  const worsened = readCount(given["worsened"], "counts.worsened", issues);
  const ties = given["ties"] === undefined ? 0 : readCount(given["ties"], "counts.ties", issues);
  const alternative = signTestAlternatives.find((it) => it === chosen["alternative"]);
  if (alternative === undefined) issues.push(fault("not-an-alternative", "options.alternative", signTestAlternatives.join(" | "), chosen["alternative"]));
  if (alternative === undefined || issues.length > 0) return fail(issues);
  const n = improved + worsened;
  if (n === 0) return fail([fault("no-pairs", "counts", "at least one pair that improved or worsened", n)]);
  if (n > maxSignTestPairs) return fail([fault("too-many-pairs", "counts", `at most ${maxSignTestPairs} pairs`, n)]);
  return ok(Object.freeze({ p: numberValue(probability(improved, worsened, alternative)), n, improved, worsened, ties, alternative }));
});
