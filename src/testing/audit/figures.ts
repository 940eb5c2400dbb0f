/** Figures as an app shows them: exact, or rounded to some decimals, and the residues of binary arithmetic. */
import { absolute, add, compare, multiply, rational, sign, subtract, toDecimalText, zero, type Rational } from "../../kernel/index.ts";

/** How figures are shown. */
export interface Display {
  /** Decimals; `null`: not rounded. */
  readonly places: number | null;
  /** Cut off, not rounded. */
  readonly truncated: boolean;
}

/** Binary arithmetic is this close. */
const tolerance = /* @__PURE__ */ rational(1, 1_000_000_000);

/** More decimals than anybody rounds to. */
const MOST_PLACES = 6;

/** So close that the difference is the residue of binary arithmetic. */
export const isClose = (a: Rational, b: Rational): boolean => compare(absolute(subtract(a, b)), tolerance) <= 0;

/** Is the figure that value, as it is shown? At a tie both neighbours are; below 0 some cut off towards it (truncate), some away from it (floor). */
export const agrees = (got: Rational, value: Rational, { places, truncated }: Display): boolean => {
  if (places === null) return isClose(got, value);
  const unit = rational(1, 10 ** places);
  const off = subtract(value, got);
  if (!truncated) return compare(absolute(off), add(multiply(unit, rational(1, 2)), tolerance)) <= 0;
  return compare(absolute(off), unit) <= 0 && (sign(value) < 0 || compare(off, subtract(zero, tolerance)) >= 0);
};

/** The most decimals in any figure. */
const placesIn = (figures: readonly Rational[]): number | null => {
  const most = Math.max(0, ...figures.map((it) => (toDecimalText(it)?.split(".")[1] ?? "").length));
  return most > MOST_PLACES ? null : most;
};

/** How the figures may be shown: as they are, rounded or cut off after their most decimals. */
export const displaysOf = (figures: readonly Rational[]): readonly [Display, ...Display[]] => {
  const places = placesIn(figures);
  return [{ places: null, truncated: false }, ...(places === null ? [] : [{ places, truncated: false }, { places, truncated: true }])];
};

/** The name of a rounding at the end, as an axis `rounding` writes it. */
export const nameOfDisplay = ({ places, truncated }: Display): string => (places === null ? "unrounded" : `final-${places}dp-${truncated ? "truncate" : "half-up"}`);
