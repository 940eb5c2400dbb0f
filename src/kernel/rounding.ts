/** Rounding as regulations name it: places and mode; a tie is a tie exactly, because the numbers are. */
import { MAX_SAFE, powerOfTen } from "./integer.ts";
import { rational, reduce, type Rational } from "./rational.ts";

/**
 * The modes, by name.
 *
 * - `half-up`: to the nearest, ties away from zero (2.5 → 3, −2.5 → −3)
 * - `half-even`: to the nearest, ties to the even digit (2.5 → 2, 3.5 → 4)
 * - `truncate`: towards zero
 * - `ceiling`: towards plus infinity
 * - `floor`: towards minus infinity
 */
export const roundingModes = ["half-up", "half-even", "truncate", "ceiling", "floor"] as const;

/** One of {@link roundingModes}. */
export type RoundingMode = (typeof roundingModes)[number];

/** A way to round. */
export interface Rounding {
  /** Digits kept behind the decimal point: a whole number from 0 to 30. */
  readonly places: number;
  /** What happens to the rest. */
  readonly mode: RoundingMode;
}

/** Does the last kept digit move away from zero? `half` compares twice the remainder with the divisor; the remainder is not zero. */
const movesAway = (mode: RoundingMode, negative: boolean, half: -1 | 0 | 1, odd: boolean): boolean => {
  switch (mode) {
    case "half-up": return half >= 0;
    case "half-even": return half > 0 || (half === 0 && odd);
    case "truncate": return false;
    case "ceiling": return !negative;
    case "floor": return negative;
  }
};

/**
 * `a` rounded to so many places by a named mode; exact on ties at any size.
 *
 * Precondition (not checked): `places` is a whole number from 0 to 30.
 */
export const round = (a: Rational, rounding: Rounding): Rational => {
  const { places, mode } = rounding;
  const { n, d } = a;
  if (d === 1) return a;
  const scale = powerOfTen(places);
  if (typeof n === "number" && typeof d === "number" && typeof scale === "number") {
    const scaled = n * scale;
    if (scaled <= MAX_SAFE && scaled >= -MAX_SAFE) {
      const rest = scaled % d;
      if (rest === 0) return a;
      const negative = n < 0;
      const kept = (scaled - rest) / d;
      const twice = 2 * Math.abs(rest); // doubling is exact even beyond the safe range
      const away = movesAway(mode, negative, twice < d ? -1 : twice > d ? 1 : 0, kept % 2 !== 0);
      return { n: kept + (away ? (negative ? -1 : 1) : 0) + 0, d: scale };
    }
  }
  const divisor = BigInt(d);
  const scaled = BigInt(n) * BigInt(scale);
  const rest = scaled % divisor;
  if (rest === 0n) return reduce(a);
  const negative = scaled < 0n;
  const kept = scaled / divisor;
  const twice = 2n * (negative ? -rest : rest);
  const away = movesAway(mode, negative, twice < divisor ? -1 : twice > divisor ? 1 : 0, kept % 2n !== 0n);
  return rational(kept + (away ? (negative ? -1n : 1n) : 0n), scale);
};
