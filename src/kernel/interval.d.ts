/** Intervals with open and closed ends on the dense line of numbers: finds holes and overlaps at any number of decimals. */
import { type Rational } from "./rational.ts";
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
/** Does no number lie in it: (5, 5], or 6 to 5? */
export declare const isEmpty: (it: Interval) => boolean;
/** Does the number lie in it? */
export declare const contains: (it: Interval, value: Rational) => boolean;
/** What lies in both; an empty interval when nothing does. */
export declare const intersection: (a: Interval, b: Interval) => Interval;
/** Does at least one number lie in both? */
export declare const overlaps: (a: Interval, b: Interval) => boolean;
/** The parts of `range` that no interval covers, in ascending order: single points too (exactly 100 between (90, 100) and (100, 110)). */
export declare const gaps: (intervals: readonly Interval[], range: Interval) => readonly Interval[];
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
export declare const overlapsOf: (intervals: readonly Interval[]) => readonly Overlap[];
