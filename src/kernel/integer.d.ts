/** Whole numbers under the rationals: safe numbers while they fit, bigint beyond. Internal to the kernel. */
/** The largest number whose neighbours are all exact. */
export declare const MAX_SAFE: number;
/** 10 to the power of `exponent` (0 or more): a number up to 10^15, a bigint beyond. */
export declare const powerOfTen: (exponent: number) => number | bigint;
/** Greatest common divisor of two safe integers of any sign; 0 only for two zeros. */
export declare const gcdOfNumbers: (a: number, b: number) => number;
/** Does this bigint fit a safe number? */
export declare const fitsNumber: (a: bigint) => boolean;
/** Greatest common divisor of two bigints of any sign; goes over to numbers as soon as both fit, which is many times faster. */
export declare const gcdOfBigints: (a: bigint, b: bigint) => bigint;
/** The digits of a whole number with a decimal point before the last `places` of them: (-125, 3) is "-0.125". */
export declare const placePoint: (whole: number | bigint, places: number) => string;
/** Decimals of a fraction in lowest terms with this denominator; undefined when they never end. */
export declare const decimalPlaces: (denominator: number | bigint) => number | undefined;
/** Bits of a whole number without its sign, rounded up to a multiple of four. */
export declare const bitLength: (a: bigint) => number;
/** The nearest double to `n / d` (d above zero), the largest finite one beyond the range. Below 2^-1000 the last bit may be off. */
export declare const nearestDouble: (n: bigint, d: bigint) => number;
/** The whole `degree`-th root of `a` (0 or more) where there is one. */
export declare const rootOfBigint: (a: bigint, degree: number) => bigint | undefined;
