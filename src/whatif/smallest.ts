/** The smallest amount at which a question turns to yes: exact by the simplest fraction between two bounds, or bisected. */
import { add, compare, floor, multiply, one, rational, subtract, zero, type Rational } from "../kernel/index.ts";

/** What a search found. */
export interface Smallest {
  /** The amount. */
  readonly amount: Rational;
  /** `exact`: proved to be the boundary; `bisected`: right to the digits asked for, from above. */
  readonly method: "exact" | "bisected";
  /** At the amount itself the answer is still no; yes just beyond it. */
  readonly beyond: boolean;
}

const half = (a: Rational, b: Rational): Rational => multiply(add(a, b), rational(1, 2));

/** 2 to the power −n. */
const tiny = (n: number): Rational => rational(1n, 2n ** BigInt(n));

/** One divided by a number above zero. */
const inverse = ({ n, d }: Rational): Rational => rational(d, n);

/** The fraction with the smallest denominator in [low, high], 0 ≤ low ≤ high (Stern and Brocot, by continued fractions). */
export const simplestBetween = (low: Rational, high: Rational): Rational => {
  const whole = floor(low);
  if (compare(whole, low) === 0) return whole;
  if (compare(add(whole, one), high) <= 0) return add(whole, one);
  return add(whole, inverse(simplestBetween(inverse(subtract(high, whole)), inverse(subtract(low, whole)))));
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
  const unit = inverse(scale);
  const [, found] = narrowed(yes, low, high, 40 + Math.ceil(digits * 3.4));
  const down = multiply(floor(multiply(found, scale)), unit);
  const amount = yes(down) ? down : add(down, unit);
  return { amount: compare(amount, high) > 0 ? high : amount, method: "bisected", beyond: false };
};

/** Whole amounts only: the smallest one, by halving; always exact where the answer turns once. */
const wholeBoundary = (yes: (amount: Rational) => boolean, high: Rational, method: Smallest["method"]): Smallest | undefined => {
  let [no, found] = [zero, floor(high)];
  if (!yes(found)) return undefined;
  for (let middle = floor(half(no, found)); compare(middle, no) > 0; middle = floor(half(no, found))) if (yes(middle)) found = middle; else no = middle;
  return { amount: found, method, beyond: false };
};

/** The largest amount up to which there is a value at all: a table may end before `most`. */
const lastWithValue = (has: (amount: Rational) => boolean, most: Rational): Rational => {
  if (has(most)) return most;
  const [found, lost] = narrowed((it) => !has(it), zero, most, HALVINGS);
  const end = simplestBetween(found, lost);
  return has(end) ? end : found;
};

/** How a search is made. */
export interface Search {
  /** Is there a value at this amount? On a straight path it ends at most once. */
  readonly has: (amount: Rational) => boolean;
  /** The most that may be added. */
  readonly most: Rational;
  /** The path is known to run one way in straight pieces. */
  readonly straight: boolean;
  /** Whole amounts only. */
  readonly whole: boolean;
  /** Digits of a bisected answer. */
  readonly digits: number;
}

/** Places at equal distances where an unknown path is looked at, and halvings of the whole besides: where there is no bound, what is near must be seen too. */
const [GRID, NEAR] = [64, 40];

/** Where an unknown path is looked at, from near to far. */
const marksTo = (most: Rational): readonly Rational[] => {
  const even = Array.from({ length: GRID }, (_, at) => multiply(most, rational(at + 1, GRID)));
  const near = Array.from({ length: NEAR }, (_, at) => multiply(most, tiny(at + 1)));
  return [...even, ...near].sort(compare);
};

/** Finds the smallest amount from 0 to `most` at which `yes` holds; 0 itself is not asked. Undefined: nowhere that was looked. */
export const smallestYes = (yes: (amount: Rational) => boolean, { has, most: furthest, straight: oneWay, whole, digits }: Search): Smallest | undefined => {
  const straight = oneWay && has(zero);
  const most = straight ? lastWithValue(has, furthest) : furthest;
  if (straight) {
    if (whole) return wholeBoundary(yes, most, "exact");
    return yes(most) ? exactBoundary(yes, zero, most) ?? bisected(yes, zero, most, digits) : undefined;
  }
  // nothing is known of the path: look along it, closely at first, then halve before the first yes
  let before = zero;
  for (const raw of marksTo(most)) {
    const here = whole ? floor(raw) : raw;
    if (compare(here, before) <= 0) continue;
    if (yes(here)) return whole ? wholeBoundary((it) => compare(it, before) > 0 && yes(it), here, "bisected") : bisected(yes, before, here, digits);
    before = here;
  }
  return undefined;
};
