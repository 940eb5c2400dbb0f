/** Exact numbers: a fraction of two safe integers while they fit, of two bigints beyond. Nothing here ever rounds, save `toFixed` and `approximate`, whose names say so. */
import { decimalPlaces, fitsNumber, gcdOfBigints, gcdOfNumbers, MAX_SAFE, nearestDouble, placePoint, powerOfTen } from "./integer.ts";

/**
 * An exact number `n / d`. `d` is above zero; both are safe integers (`number`) or both are `bigint`.
 *
 * Not always in lowest terms: a common divisor at every step would cost two to six times as much, so it is taken
 * out when numbers grow and at the border ({@link toFraction}). Compare with {@link equals} or {@link compare}, never by parts.
 * Never mutated, and not frozen (speed).
 */
export interface Rational {
  /** Numerator; carries the sign. */
  readonly n: number | bigint;
  /** Denominator, above zero. */
  readonly d: number | bigint;
}

/** The number 0. */
export const zero: Rational = { n: 0, d: 1 };
/** The number 1. */
export const one: Rational = { n: 1, d: 1 };
/** The number 100. */
export const hundred: Rational = { n: 100, d: 1 };

/** Does a double that came out of one multiplication or addition of safe integers equal the true result? Rounding is monotone, so a true result beyond the safe range never rounds into it. */
const isSafe = (a: number): boolean => a <= MAX_SAFE && a >= -MAX_SAFE;

/** Lowest terms of two bigints, back to numbers when both fit. */
const settle = (n: bigint, d: bigint): Rational => {
  const common = gcdOfBigints(n, d);
  const top = common === 1n ? n : n / common;
  const bottom = common === 1n ? d : d / common;
  return fitsNumber(top) && fitsNumber(bottom) ? { n: Number(top), d: Number(bottom) } : { n: top, d: bottom };
};

/**
 * `n / d` from two integers.
 *
 * Precondition (not checked, this is an inner function): both are integers, `d` is not zero. A number beyond the safe range is taken at its exact value.
 * The sign moves to the numerator; minus zero becomes zero.
 */
export const rational = (n: number | bigint, d: number | bigint = 1): Rational => {
  if (typeof n === "number" && typeof d === "number" && isSafe(n) && isSafe(d)) return d < 0 ? { n: 0 - n, d: -d } : { n: n + 0, d };
  const top = BigInt(n);
  const bottom = BigInt(d);
  return bottom < 0n ? settle(-top, -bottom) : settle(top, bottom);
};

/** Lowest terms of two numbers, `d` above zero. */
const reduceNumbers = (n: number, d: number): { readonly n: number; readonly d: number } => {
  const common = d === 1 ? 1 : gcdOfNumbers(n, d);
  return { n: n / common, d: d / common };
};

/** Lowest terms; numbers again when both parts fit. One representation per value. */
export const reduce = (a: Rational): Rational => {
  const { n, d } = a;
  if (d === 1) return a;
  return typeof n === "number" && typeof d === "number" ? reduceNumbers(n, d) : settle(BigInt(n), BigInt(d));
};

/** n / d when both are safe, else undefined; + 0 because zero times a negative number is -0. */
const whenSafe = (n: number, d: number): Rational | undefined => (isSafe(n) && d <= MAX_SAFE ? { n: n + 0, d } : undefined);

/** Sum of number fractions; `common` divides both denominators. Undefined when it leaves the safe range. */
const addOver = (an: number, ad: number, bn: number, bd: number, common: number): Rational | undefined => {
  const left = an * (bd / common);
  const right = bn * (ad / common);
  return isSafe(left) && isSafe(right) ? whenSafe(left + right, ad * (bd / common)) : undefined;
};

/** First as they are (one denominator often divides the other), then in lowest terms over the least common denominator. */
const addNumbers = (an: number, ad: number, bn: number, bd: number): Rational | undefined => {
  const quick = ad === bd ? whenSafe(an + bn, ad) : addOver(an, ad, bn, bd, bd % ad === 0 ? ad : ad % bd === 0 ? bd : 1);
  if (quick !== undefined) return quick;
  const a = reduceNumbers(an, ad);
  const b = reduceNumbers(bn, bd);
  return addOver(a.n, a.d, b.n, b.d, gcdOfNumbers(a.d, b.d));
};

/** First as they are, then with everything taken out that cancels, within and across. */
const multiplyNumbers = (an: number, ad: number, bn: number, bd: number): Rational | undefined => {
  const quick = whenSafe(an * bn, ad * bd);
  if (quick !== undefined) return quick;
  const a = reduceNumbers(an, ad);
  const b = reduceNumbers(bn, bd);
  const x = reduceNumbers(a.n, b.d);
  const y = reduceNumbers(b.n, a.d);
  return whenSafe(x.n * y.n, y.d * x.d);
};

/** a + b */
export const add = (a: Rational, b: Rational): Rational => {
  const { n: an, d: ad } = a;
  const { n: bn, d: bd } = b;
  if (typeof an === "number" && typeof ad === "number" && typeof bn === "number" && typeof bd === "number") {
    const quick = addNumbers(an, ad, bn, bd);
    if (quick !== undefined) return quick;
  }
  const p = BigInt(ad);
  const q = BigInt(bd);
  return p === q ? settle(BigInt(an) + BigInt(bn), p) : settle(BigInt(an) * q + BigInt(bn) * p, p * q);
};

/** −a */
export const negate = (a: Rational): Rational => ({ n: typeof a.n === "number" ? 0 - a.n : -a.n, d: a.d });

/** a − b */
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

/** a × b */
export const multiply = (a: Rational, b: Rational): Rational => {
  const { n: an, d: ad } = a;
  const { n: bn, d: bd } = b;
  if (typeof an === "number" && typeof ad === "number" && typeof bn === "number" && typeof bd === "number") {
    const quick = multiplyNumbers(an, ad, bn, bd);
    if (quick !== undefined) return quick;
  }
  return settle(BigInt(an) * BigInt(bn), BigInt(ad) * BigInt(bd));
};

/** −1, 0 or 1. */
export const sign = (a: Rational): -1 | 0 | 1 => (a.n > 0 ? 1 : a.n < 0 ? -1 : 0);

/** Is it 0? */
export const isZero = (a: Rational): boolean => sign(a) === 0;

/** a ÷ b; undefined when b is zero. */
export const divide = (a: Rational, b: Rational): Rational | undefined => {
  const side = sign(b);
  if (side === 0) return undefined;
  return multiply(a, side > 0 ? { n: b.d, d: b.n } : { n: -b.d, d: -b.n });
};

/** |a| */
export const absolute = (a: Rational): Rational => (a.n < 0 ? negate(a) : a);

/** −1 when a < b, 0 when they are the same value, 1 when a > b. Exact at any size. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const { n: an, d: ad } = a;
  const { n: bn, d: bd } = b;
  if (typeof an === "number" && typeof ad === "number" && typeof bn === "number" && typeof bd === "number") {
    if (ad === bd) return an < bn ? -1 : an > bn ? 1 : 0;
    const left = an * bd;
    const right = bn * ad;
    // rounding is monotone: products that differ after rounding differ that way before it
    if (left < right) return -1;
    if (left > right) return 1;
    if (isSafe(left)) return 0;
  }
  const left = BigInt(an) * BigInt(bd);
  const right = BigInt(bn) * BigInt(ad);
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Are they the same value (1/2 and 2/4 are)? */
export const equals = (a: Rational, b: Rational): boolean => compare(a, b) === 0;

/** The smaller one; `a` when they are equal. */
export const minimum = (a: Rational, b: Rational): Rational => (compare(b, a) < 0 ? b : a);

/** The larger one; `a` when they are equal. */
export const maximum = (a: Rational, b: Rational): Rational => (compare(b, a) > 0 ? b : a);

/** Sum of a list; 0 for an empty one. */
export const sum = (list: readonly Rational[]): Rational => {
  let total = zero;
  for (const it of list) total = add(total, it);
  return total;
};

/** Is it a whole number? */
export const isInteger = (a: Rational): boolean => {
  const { n, d } = a;
  return typeof n === "number" && typeof d === "number" ? n % d === 0 : BigInt(n) % BigInt(d) === 0n;
};

/** The largest whole number that is not above `a` (towards minus infinity: −1/2 becomes −1). */
export const floor = (a: Rational): Rational => {
  const { n, d } = a;
  if (typeof n === "number" && typeof d === "number") {
    const rest = n % d;
    return { n: (n - rest) / d - (rest < 0 ? 1 : 0) + 0, d: 1 };
  }
  const divisor = BigInt(d);
  const rest = BigInt(n) % divisor;
  return settle((BigInt(n) - rest) / divisor - (rest < 0n ? 1n : 0n), 1n);
};

/** The text of a number in lowest terms, as {@link reduce} gives it: {@link toFraction} for who has reduced already. */
export const fractionText = ({ n, d }: Rational): string => (d === 1 || d === 1n ? n.toString() : `${n.toString()}/${d.toString()}`);

/** The value as a reduced fraction: "23875/261", "-7/2"; whole numbers without "/1": "65". One text per value. */
export const toFraction = (a: Rational): string => fractionText(reduce(a));

/** Digits that {@link parseFraction} accepts on each side of the stroke: intermediate values of long worksheets have hundreds. */
export const maxFractionDigits = 4000;

const fractionPattern = /^-?(0|[1-9]\d*)(\/[1-9]\d*)?$/;

/** Reads what {@link toFraction} writes; undefined for any other text or for more than 4000 digits a side. */
export const parseFraction = (text: string): Rational | undefined => {
  if (text.length > 2 * maxFractionDigits + 2 || !fractionPattern.test(text)) return undefined;
  const stroke = text.indexOf("/");
  const top = stroke < 0 ? text : text.slice(0, stroke);
  const bottom = stroke < 0 ? "1" : text.slice(stroke + 1);
  if (top.length <= 15 && bottom.length <= 15) return { n: Number(top) + 0, d: Number(bottom) };
  if (top.length - (top.startsWith("-") ? 1 : 0) > maxFractionDigits || bottom.length > maxFractionDigits) return undefined;
  return rational(BigInt(top), BigInt(bottom));
};

/** The number that {@link toFraction} wrote, whole numbers also as they are; 0 for what it never writes. */
export const fromFraction = (written: string | number): Rational => parseFraction(String(written)) ?? zero;

/** The full decimal text where the decimals end ("87.5", "-0.125", "65"); undefined where they do not (1/3). */
export const toDecimalText = (a: Rational): string | undefined => decimalText(reduce(a));

/** {@link toDecimalText} of a number in lowest terms. */
export const decimalText = ({ n, d }: Rational): string | undefined => {
  if (d === 1 || d === 1n) return n.toString();
  const places = decimalPlaces(d);
  if (places === undefined) return undefined;
  const scale = powerOfTen(places);
  if (typeof n === "number" && typeof d === "number" && typeof scale === "number") {
    const scaled = n * (scale / d); // d divides the scale
    if (isSafe(scaled)) return placePoint(scaled, places);
  }
  return placePoint(BigInt(n) * (BigInt(scale) / BigInt(d)), places);
};

/** Text with exactly `places` decimals (0 or more). A value with more decimals is rounded half-up, that is away from zero on a tie. */
export const toFixed = (a: Rational, places: number): string => {
  const { n, d } = a;
  const scale = powerOfTen(places);
  if (typeof n === "number" && typeof scale === "number" && scale === d) return placePoint(n, places);
  const divisor = BigInt(d);
  const scaled = BigInt(n) * BigInt(scale);
  const rest = scaled % divisor;
  const kept = scaled / divisor;
  const tieOrMore = 2n * (rest < 0n ? -rest : rest) >= divisor;
  return placePoint(tieOrMore ? kept + (rest < 0n ? -1n : 1n) : kept, places);
};

/** For charts only: the nearest double, at any size; the largest finite one stands for what lies beyond it. */
export const approximate = (a: Rational): number => {
  const { n, d } = a;
  return typeof n === "number" && typeof d === "number" ? n / d : nearestDouble(BigInt(n), BigInt(d));
};
