/** Phillips' fifth level: benefit against cost of a training, and the discount for how sure its estimate is. Small formulas, each under its name. */
import { fail, guard, hasError, hundred, multiply, numberValue, ok, rational, subtract, type Issue, type NumberValue, type Numeric, type Rational, type Result } from "../kernel/index.ts";
import { readObject } from "./read.ts";
import { aboveZero, fromZero, maxCount, readBounded, readWhole, share } from "./read-survey.ts";

/** Benefit and full cost, in one unit of money. */
export interface BenefitAndCost {
  /** Benefit that is put down to the training, 0 or more: isolating it from all else is the caller's task. */
  readonly benefit: Numeric;
  /** Full cost, above 0. */
  readonly cost: Numeric;
}

const readMoney = (money: unknown, issues: Issue[]): { readonly benefit: Rational; readonly cost: Rational } | undefined => {
  const given = readObject(money, "money", ["benefit", "cost"], issues);
  if (given === undefined) return undefined;
  const benefit = readBounded(given["benefit"], "money.benefit", fromZero, issues);
  const cost = readBounded(given["cost"], "money.cost", aboveZero, issues);
  return benefit === undefined || cost === undefined || hasError(issues) ? undefined : { benefit, cost };
};

const formula = (money: unknown, of: (benefit: Rational, cost: Rational) => Rational): Result<NumberValue> => guard(() => {
  const issues: Issue[] = [];
  const read = readMoney(money, issues);
  return read === undefined ? fail(issues) : ok(numberValue(of(read.benefit, read.cost)), issues);
});

/** Cost is above 0. */
const ratio = (a: Rational, cost: Rational): Rational => multiply(a, rational(cost.d, cost.n));

/**
 * The benefit-cost ratio: benefit ÷ cost. Break-even is 1.
 *
 * @param money - `benefit` and full `cost`, in one unit of money.
 * @returns the exact ratio. Issues: `below-zero` (`money.benefit`), `not-above-zero` (`money.cost`), `wrong-type`, `unknown-key`, and those of numbers.
 * Phillips, levels of training evaluation. It is no proof that the training was the cause.
 *
 * @example
 * ```ts
 * import { benefitCostRatio } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(benefitCostRatio({ benefit: 235200, cost: 117600 })).exact; // => "2"
 * ```
 */
export const benefitCostRatio = (money: BenefitAndCost): Result<NumberValue> => formula(money, ratio);

/**
 * The return on investment in percent: (benefit − cost) ÷ cost × 100. Break-even is 0, where the benefit-cost ratio is 1; sources that call 100 % break-even, or take the cost off twice, are wrong.
 *
 * @param money - `benefit` and full `cost`, in one unit of money.
 * @returns the exact percentage, below 0 where the cost is greater. Issues: as {@link benefitCostRatio}.
 * Phillips, level 5.
 *
 * @example
 * ```ts
 * import { returnOnInvestment } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(returnOnInvestment({ benefit: 235200, cost: 117600 })).text; // => "100"
 * unwrap(returnOnInvestment({ benefit: 117600, cost: 117600 })).text; // => "0"
 * ```
 */
export const returnOnInvestment = (money: BenefitAndCost): Result<NumberValue> => formula(money, (benefit, cost) => multiply(ratio(subtract(benefit, cost), cost), hundred));

/** An estimate of benefit, and how sure it is. */
export interface EstimatedBenefit {
  /** The estimate, 0 or more. */
  readonly benefit: Numeric;
  /** How sure the estimator is, 0 to 1. */
  readonly confidence: Numeric;
  /** People trained, from 1. Absent: no figure for each. */
  readonly trainees?: Numeric;
}

/** The benefit after the discount. */
export interface DiscountedBenefit {
  /** benefit × confidence. */
  readonly benefit: NumberValue;
  /** The same for each person; `null` where their number is not given. */
  readonly perTrainee: NumberValue | null;
}

/**
 * The conservative estimate of a benefit: estimate × confidence, and for each trainee.
 *
 * @param estimate - `benefit`, `confidence` from 0 to 1, optionally the number of `trainees`.
 * @returns both exact figures. Issues: `below-zero` (`estimate.benefit`), `not-a-share` (`estimate.confidence`), `whole-number-expected` (`estimate.trainees`), `wrong-type`, `unknown-key`, and those of numbers.
 * Phillips' adjustment for confidence.
 *
 * @example
 * ```ts
 * import { discountByConfidence } from "pembinaan-asn/statistics";
 * import { unwrap } from "pembinaan-asn";
 * unwrap(discountByConfidence({ benefit: 336000, confidence: "0.70", trainees: 20 })).perTrainee?.text; // => "11760"
 * ```
 */
export const discountByConfidence = (estimate: EstimatedBenefit): Result<DiscountedBenefit> => guard(() => {
  const issues: Issue[] = [];
  const given = readObject(estimate, "estimate", ["benefit", "confidence", "trainees"], issues);
  if (given === undefined) return fail(issues);
  const benefit = readBounded(given["benefit"], "estimate.benefit", fromZero, issues);
  const confidence = readBounded(given["confidence"], "estimate.confidence", share, issues);
  const trainees = given["trainees"] === undefined ? undefined : readWhole(given["trainees"], "estimate.trainees", 1, maxCount, issues);
  if (benefit === undefined || confidence === undefined || hasError(issues)) return fail(issues);
  const discounted = multiply(benefit, confidence);
  return ok(Object.freeze({ benefit: numberValue(discounted), perTrainee: trainees === undefined ? null : numberValue(multiply(discounted, rational(1, trainees))) }), issues);
});
