/** Roots, logarithms and powers of exact numbers: exact where the answer is a fraction, else to a stated number of significant digits. */
import { Exact, type Decimal } from "./decimal.ts";
import { bitLength, powerOfTen, rootOfBigint } from "./integer.ts";
import { absolute, compare, equals, isInteger, isZero, negate, one, rational, reduce, sign, subtract, zero, type Rational } from "./rational.ts";

/** A value that may stand for an irrational one. */
export interface Approximate {
  /** The value; when not exact, the true one rounded half-up to `digits` significant digits. */
  readonly value: Rational;
  /** Significant digits asked for. */
  readonly digits: number;
  /** Is `value` the true value itself? Then `digits` says nothing. */
  readonly exact: boolean;
}

/** Digits computed beyond those asked for. Wrong rounding needs a run of so many 4-and-9s or 5-and-0s: never met in practice. */
const GUARD = 20;

/** Natural logarithms beyond this are refused: the value would have more than 868 digits before or zeros behind the point. */
const MAX_LOG = 2000;

/** Bits of an exact power, on each side of the stroke, above which it is approximated: about 4000 digits. */
const MAX_BITS = 13_200;

const isDigits = (digits: number): boolean => Number.isInteger(digits) && digits >= 1 && digits <= 50;

const exactly = (value: Rational, digits: number): Approximate => ({ value: reduce(value), digits, exact: true });

const rounded = (value: Decimal, digits: number): Approximate => {
  const text = value.toSignificantDigits(digits, 4).toFixed();
  const point = text.indexOf(".");
  const places = point < 0 ? 0 : text.length - point - 1;
  return { value: rational(BigInt(text.replace(".", "")), powerOfTen(places)), digits, exact: false };
};

const workWith = (digits: number): typeof Exact => Exact.clone({ precision: digits + GUARD });

const toDecimal = (a: Rational, Working: typeof Exact): Decimal => new Working(a.n.toString()).div(a.d.toString());

/** Zeros behind the point of |a − 1|: so many digits of `a` say nothing about its logarithm. */
const nearOne = (a: Rational): number => {
  const off = reduce(subtract(a, one));
  return Math.max(0, Math.ceil((bitLength(BigInt(off.d)) - bitLength(BigInt(off.n)) + 1) * 0.302));
};

/** ln(a) for a above zero and not one, good to `digits` significant digits with guard; a Decimal of that precision. */
const logarithm = (a: Rational, digits: number): Decimal => {
  const Working = workWith(digits + nearOne(a));
  return toDecimal(a, Working).ln();
};

/** e^x as a decimal, undefined where it is refused for its size. */
const raise = (x: Decimal): Decimal | undefined => (x.abs().greaterThan(MAX_LOG) ? undefined : x.exp());

/** The root of a fraction where it is a fraction itself, for a ≥ 0. */
const exactRoot = (a: Rational, degree: number): Rational | undefined => {
  const { n, d } = reduce(a);
  const top = rootOfBigint(BigInt(n), degree);
  const bottom = rootOfBigint(BigInt(d), degree);
  return top === undefined || bottom === undefined ? undefined : rational(top, bottom);
};

const isDegree = (degree: number): boolean => Number.isSafeInteger(degree) && degree >= 1;

/**
 * The `degree`-th root: exact for perfect powers (∛(8/27) is 2/3). An odd root of a negative number is negative.
 *
 * Undefined for an even root of a negative number, a degree that is no whole number from 1, or digits outside 1..50.
 */
export const nthRoot = (a: Rational, degree: number, digits = 30): Approximate | undefined => {
  if (!isDigits(digits) || !isDegree(degree)) return undefined;
  if (sign(a) < 0) {
    if (degree % 2 === 0) return undefined;
    const positive = nthRoot(negate(a), degree, digits);
    return positive === undefined ? undefined : { ...positive, value: negate(positive.value) };
  }
  const root = exactRoot(a, degree);
  if (root !== undefined) return exactly(root, digits);
  const power = raise(logarithm(a, digits).div(degree));
  return power === undefined ? undefined : rounded(power, digits);
};

/** The square root; exact for squares of fractions. Undefined below zero or for digits outside 1..50. */
export const squareRoot = (a: Rational, digits = 30): Approximate | undefined => nthRoot(a, 2, digits);

/** The natural logarithm; exact only for 1. Undefined at or below zero, or for digits outside 1..50. */
export const naturalLog = (a: Rational, digits = 30): Approximate | undefined => {
  if (!isDigits(digits) || sign(a) <= 0) return undefined;
  return equals(a, one) ? exactly(zero, digits) : rounded(logarithm(a, digits), digits);
};

/** e to the power of `a`; exact only for 0. Undefined for |a| above 2000 or digits outside 1..50. */
export const exponential = (a: Rational, digits = 30): Approximate | undefined => {
  if (!isDigits(digits) || compare(absolute(a), rational(MAX_LOG)) > 0) return undefined;
  return isZero(a) ? exactly(one, digits) : rounded(toDecimal(a, workWith(digits + 4)).exp(), digits);
};

/** base^exponent for a whole exponent, exactly; undefined when it would grow beyond {@link MAX_BITS}. */
const exactPower = (base: Rational, exponent: bigint): Rational | undefined => {
  const { n, d } = reduce(base);
  const size = exponent < 0n ? -exponent : exponent;
  const unit = (n === 1 || n === -1 || n === 0) && d === 1;
  if (!unit && size * BigInt(Math.max(bitLength(BigInt(n)), bitLength(BigInt(d)))) > BigInt(MAX_BITS)) return undefined;
  const turns = unit ? 2n - (size % 2n) : size; // 1, −1 and 0 depend on the parity alone
  const top = BigInt(n) ** turns;
  const bottom = BigInt(d) ** turns;
  return exponent < 0n ? rational(bottom, top) : rational(top, bottom);
};

/**
 * `base` to the power of `exponent`: exact where the answer is a fraction of less than about 4000 digits (2^10, (9/4)^(3/2), 4^(−1/2)).
 *
 * 0^0 is 1, and so is any power of 1. Undefined for 0 to a negative power, a negative base with a broken exponent, an answer beyond e^±2000 that is not exact,
 * or digits outside 1..50.
 */
export const power = (base: Rational, exponent: Rational, digits = 30): Approximate | undefined => {
  if (!isDigits(digits)) return undefined;
  const { n, d } = reduce(exponent);
  const top = BigInt(n);
  if (top === 0n || equals(base, one)) return exactly(one, digits);
  if (isZero(base)) return top < 0n ? undefined : exactly(zero, digits);
  const whole = isInteger(exponent);
  if (!whole && sign(base) < 0) return undefined;
  const root = whole ? base : typeof d === "number" ? exactRoot(base, d) : undefined;
  const exact = root === undefined ? undefined : exactPower(root, top);
  if (exact !== undefined) return exactly(exact, digits);
  const size = absolute(base);
  const spare = digits + 4;
  const log = logarithm(size, spare);
  const answer = raise(log.times(toDecimal(exponent, workWith(spare))));
  if (answer === undefined) return undefined;
  const found = rounded(answer, digits);
  return sign(base) < 0 && top % 2n !== 0n ? { ...found, value: negate(found.value) } : found;
};
