/** Whole numbers under the rationals: safe numbers while they fit, bigint beyond. Internal to the kernel. */

/** The largest number whose neighbours are all exact. */
export const MAX_SAFE = Number.MAX_SAFE_INTEGER;

const BIG_MAX_SAFE = 9007199254740991n;

/** Powers of ten that are exact as numbers, 10^0 to 10^15. */
const powersOfTen: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** 10 to the power of `exponent` (0 or more): a number up to 10^15, a bigint beyond. */
export const powerOfTen = (exponent: number): number | bigint => powersOfTen[exponent] ?? 10n ** BigInt(exponent);

/** Greatest common divisor of two safe integers of any sign; 0 only for two zeros. */
export const gcdOfNumbers = (a: number, b: number): number => {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
};

/** Does this bigint fit a safe number? */
export const fitsNumber = (a: bigint): boolean => a <= BIG_MAX_SAFE && a >= -BIG_MAX_SAFE;

/** Greatest common divisor of two bigints of any sign; goes over to numbers as soon as both fit, which is many times faster. */
export const gcdOfBigints = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) {
    if (x <= BIG_MAX_SAFE && y <= BIG_MAX_SAFE) return BigInt(gcdOfNumbers(Number(x), Number(y)));
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
};

/** The digits of a whole number with a decimal point before the last `places` of them: (-125, 3) is "-0.125". */
export const placePoint = (whole: number | bigint, places: number): string => {
  if (places === 0) return whole.toString();
  const negative = whole < 0;
  const digits = (negative ? -whole : whole).toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  return `${negative ? "-" : ""}${digits.slice(0, cut)}.${digits.slice(cut)}`;
};

/** Decimals of a fraction in lowest terms with this denominator; undefined when they never end. */
export const decimalPlaces = (denominator: number | bigint): number | undefined => {
  let places = 0;
  let left = denominator;
  // numbers and bigints apart, so that neither pays for the other
  if (typeof left === "number") {
    for (; left % 10 === 0; left /= 10) places += 1;
    for (const factor of [2, 5]) for (; left % factor === 0; left /= factor) places += 1;
    return left === 1 ? places : undefined;
  }
  for (; left % 10n === 0n; left /= 10n) places += 1;
  for (const factor of [2n, 5n]) for (; left % factor === 0n; left /= factor) places += 1;
  return left === 1n ? places : undefined;
};

/** Bits of a whole number without its sign, rounded up to a multiple of four. */
export const bitLength = (a: bigint): number => (a < 0n ? -a : a).toString(16).length * 4;

/** The nearest double to `n / d` (d above zero), the largest finite one beyond the range. Below 2^-1000 the last bit may be off. */
export const nearestDouble = (n: bigint, d: bigint): number => {
  if (n === 0n) return 0;
  const size = n < 0n ? -n : n;
  const shift = 70 + bitLength(d) - bitLength(size); // at least 65 bits of quotient: more than a double keeps
  const top = shift > 0 ? size << BigInt(shift) : size;
  const bottom = shift < 0 ? d << BigInt(-shift) : d;
  const quotient = top / bottom;
  // a last bit that says "and a little more", so that a near tie is not taken for a tie
  const rounded = Number((quotient << 1n) | (top % bottom === 0n ? 0n : 1n));
  const half = Math.trunc((shift + 1) / 2); // in two steps: 2^-(shift + 1) alone may underflow
  const value = Math.min(rounded * 2 ** -half * 2 ** -(shift + 1 - half), Number.MAX_VALUE);
  return n < 0n ? 0 - value : value;
};

/** The whole `degree`-th root of `a` (0 or more) where there is one. */
export const rootOfBigint = (a: bigint, degree: number): bigint | undefined => {
  if (a < 2n || degree === 1) return a;
  const bits = bitLength(a);
  if (degree >= bits) return undefined; // the root would lie between 1 and 2
  const k = BigInt(degree);
  let root = 1n << BigInt(Math.ceil(bits / degree)); // not below the root; Newton's steps fall until they reach it
  for (;;) {
    const next = ((k - 1n) * root + a / root ** (k - 1n)) / k;
    if (next >= root) return root ** k === a ? root : undefined;
    root = next;
  }
};
