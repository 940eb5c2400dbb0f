/** Intervals with open and closed ends on the dense line of numbers: finds holes and overlaps at any number of decimals. */
import { compare, type Rational } from "./rational.ts";

/** A stretch of numbers; an absent end has no bound. An end belongs to the interval unless it is marked open. */
export interface Interval {
  /** Lower end. */
  readonly from?: Rational;
  /** Is the lower end left out? */
  readonly fromOpen?: boolean;
  /** Upper end. */
  readonly to?: Rational;
  /** Is the upper end left out? */
  readonly toOpen?: boolean;
}

/**
 * A place between numbers: just before `at` (side −1) or just after it (side 1); without `at`, before (−1) or after (1) all numbers.
 * An interval is what lies between two cuts, so open and closed ends need no cases of their own.
 */
interface Cut {
  readonly at?: Rational;
  readonly side: -1 | 1;
}

const lower = (it: Interval): Cut => (it.from === undefined ? { side: -1 } : { at: it.from, side: it.fromOpen === true ? 1 : -1 });
const upper = (it: Interval): Cut => (it.to === undefined ? { side: 1 } : { at: it.to, side: it.toOpen === true ? -1 : 1 });

/** Below zero when `a` lies before `b`, 0 at the same place. */
const compareCuts = (a: Cut, b: Cut): number => {
  if (a.at === undefined) return b.at === undefined ? a.side - b.side : a.side;
  return b.at === undefined ? -b.side : compare(a.at, b.at) || a.side - b.side;
};

const between = (low: Cut, high: Cut): Interval => ({
  ...(low.at === undefined ? {} : { from: low.at, ...(low.side === 1 ? { fromOpen: true } : {}) }),
  ...(high.at === undefined ? {} : { to: high.at, ...(high.side === -1 ? { toOpen: true } : {}) }),
});

const later = (a: Cut, b: Cut): Cut => (compareCuts(a, b) < 0 ? b : a);
const earlier = (a: Cut, b: Cut): Cut => (compareCuts(a, b) > 0 ? b : a);

/** Does no number lie in it: (5, 5], or 6 to 5? */
export const isEmpty = (it: Interval): boolean => compareCuts(lower(it), upper(it)) >= 0;

/** Does the number lie in it? */
export const contains = (it: Interval, value: Rational): boolean =>
  compareCuts(lower(it), { at: value, side: -1 }) <= 0 && compareCuts({ at: value, side: 1 }, upper(it)) <= 0;

/** What lies in both; an empty interval when nothing does. */
export const intersection = (a: Interval, b: Interval): Interval => between(later(lower(a), lower(b)), earlier(upper(a), upper(b)));

/** Does at least one number lie in both? */
export const overlaps = (a: Interval, b: Interval): boolean => !isEmpty(intersection(a, b));

/** One interval that is not empty, with its cuts and its place in the caller's list. */
interface Placed {
  readonly low: Cut;
  readonly high: Cut;
  readonly index: number;
}

const sorted = (intervals: readonly Interval[]): readonly Placed[] => intervals
  .map((it, index) => ({ low: lower(it), high: upper(it), index }))
  .filter((it) => compareCuts(it.low, it.high) < 0)
  .sort((a, b) => compareCuts(a.low, b.low));

/** The parts of `range` that no interval covers, in ascending order: single points too (exactly 100 between (90, 100) and (100, 110)). */
export const gaps = (intervals: readonly Interval[], range: Interval): readonly Interval[] => {
  const end = upper(range);
  const found: Interval[] = [];
  let reached = lower(range);
  for (const it of sorted(intervals)) {
    const until = earlier(it.low, end);
    if (compareCuts(reached, until) < 0) found.push(between(reached, until));
    reached = later(reached, it.high);
  }
  if (compareCuts(reached, end) < 0) found.push(between(reached, end));
  return found;
};

/** Two intervals of a list that share numbers. */
export interface Overlap {
  /** Position of the one in the list, the smaller of the two. */
  readonly first: number;
  /** Position of the other. */
  readonly second: number;
  /** What they share. */
  readonly shared: Interval;
}

/**
 * Pairs of intervals that share numbers, by where they begin. An interval is held against the earlier one that reaches furthest, so there is
 * at most one pair for each interval but the first, and none at all only when nothing overlaps; time stays n log n.
 */
export const overlapsOf = (intervals: readonly Interval[]): readonly Overlap[] => {
  const found: Overlap[] = [];
  let furthest: Placed | undefined;
  for (const it of sorted(intervals)) {
    if (furthest !== undefined && compareCuts(it.low, furthest.high) < 0) {
      found.push({ first: Math.min(furthest.index, it.index), second: Math.max(furthest.index, it.index), shared: between(it.low, earlier(furthest.high, it.high)) });
    }
    if (furthest === undefined || compareCuts(it.high, furthest.high) > 0) furthest = it;
  }
  return found;
};
