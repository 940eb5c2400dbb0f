/** The smallest amount at which a question turns to yes: exact by the simplest fraction between two bounds, or bisected. */
import { add, compare, divide, floor, multiply, one, rational, subtract, zero, type Rational } from "../kernel/index.ts";

/** What a search found. */
export interface Smallest {
  /** The amount. */
  readonly amount: Rational;
  /** `exact`: proved to be the boundary; `bisected`: right to the digits asked for, from above. */
  readonly method: "exact" | "bisected";
  /** At the amount itself the answer is still no; yes just beyond it. */
  readonly beyond: boolean;
}

const two = /* @__PURE__ */ rational(2);

const half = (a: Rational, b: Rational): Rational => divide(add(a, b), two) ?? a;

/** 2 to the power −n. */
const tiny = (n: number): Rational => rational(1n, 2n ** BigInt(n));

/** The fraction with the smallest denominator in [low, high], 0 ≤ low ≤ high (Stern and Brocot, by continued fractions). */
export const simplestBetween = (low: Rational, high: Rational): Rational => {
  const whole = floor(low);
  if (compare(whole, low) === 0) return whole;
  if (compare(add(whole, one), high) <= 0) return add(whole, one);
  const [a, b] = [divide(one, subtract(high, whole)), divide(one, subtract(low, whole))];
  const inner = a === undefined || b === undefined ? undefined : divide(one, simplestBetween(a, b));
  return inner === undefined ? high : add(whole, inner);
};

/** Halvings of the search: as many as let fractions with forty-digit denominators be told apart. */
const HALVINGS = 280;

/** Far smaller than the distance of any two fractions that can meet here. */
const HAIR = /* @__PURE__ */ tiny(1200);

/** Between no and yes, halved `times` times. */
const narrowed = (yes: (amount: Rational) => boolean, low: Rational, high: Rational, times: number): readonly [Rational, Rational] => {
  let [no, found] = [low, high];
  for (let turn = 0; turn < times; turn += 1) {
    const middle = half(no, found);
    if (yes(middle)) found = middle; else no = middle;
  }
  return [no, found];
};

/** The boundary between `low` (no) and `high` (yes), where the path runs in straight pieces and turns once. */
const exactBoundary = (yes: (amount: Rational) => boolean, low: Rational, high: Rational): Smallest | undefined => {
  const [no, found] = narrowed(yes, low, high, HALVINGS);
  const amount = simplestBetween(no, found);
  if (yes(amount)) return yes(subtract(amount, HAIR)) ? undefined : { amount, method: "exact", beyond: false };
  return yes(add(amount, HAIR)) ? { amount, method: "exact", beyond: true } : undefined;
};

/** The first amount, a multiple of 10^-digits, at which the answer is yes, from above. */
const bisected = (yes: (amount: Rational) => boolean, low: Rational, high: Rational, digits: number): Smallest => {
  const scale = rational(10n ** BigInt(digits));
  const [, found] = narrowed(yes, low, high, 40 + Math.ceil(digits * 3.4));
  const down = divide(floor(multiply(found, scale)), scale) ?? found;
  const amount = yes(down) ? down : divide(add(floor(multiply(found, scale)), one), scale) ?? found;
  return { amount: compare(amount, high) > 0 ? high : amount, method: "bisected", beyond: false };
};

/** Whole amounts only: the smallest one, by halving; always exact where the answer turns once. */
const wholeBoundary = (yes: (amount: Rational) => boolean, high: Rational, method: Smallest["method"]): Smallest | undefined => {
  let [no, found] = [zero, floor(high)];
  if (!yes(found)) return undefined;
  for (let middle = floor(half(no, found)); compare(middle, no) > 0; middle = floor(half(no, found))) if (yes(middle)) found = middle; else no = middle;
  return { amount: found, method, beyond: false };
};

/** How a search is made. */
export interface Search {
  /** The most that may be added. */
  readonly most: Rational;
  /** The path is known to run one way in straight pieces. */
  readonly straight: boolean;
  /** Whole amounts only. */
  readonly whole: boolean;
  /** Digits of a bisected answer. */
  readonly digits: number;
}

const GRID = 64;

/** Finds the smallest amount from 0 to `most` at which `yes` holds; 0 itself is not asked. Undefined: nowhere that was looked. */
export const smallestYes = (yes: (amount: Rational) => boolean, { most, straight, whole, digits }: Search): Smallest | undefined => {
  if (straight) {
    if (whole) return wholeBoundary(yes, most, "exact");
    return yes(most) ? exactBoundary(yes, zero, most) ?? bisected(yes, zero, most, digits) : undefined;
  }
  // nothing is known of the path: look along it, then halve before the first yes
  let before = zero;
  for (let at = 1; at <= GRID; at += 1) {
    const raw = multiply(most, rational(at, GRID));
    const here = whole ? floor(raw) : raw;
    if (compare(here, before) > 0 && yes(here)) return whole ? wholeBoundary((it) => compare(it, before) > 0 && yes(it), here, "bisected") : bisected(yes, before, here, digits);
    before = here;
  }
  return undefined;
};
