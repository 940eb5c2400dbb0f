/** A matching: the pairs with their reasons, and why the others have nobody. */
import type { NumberValue } from "../../kernel/index.ts";
import type { MatchMethod, PairOfPeople } from "./market.ts";

/**
 * Why somebody on a list did not become the partner.
 *
 * - `forbidden`: the pair may not be made
 * - `not-accepted`: the other one does not name this person
 * - `no-capacity`: the mentor takes nobody
 * - `prefers-others`: (stable) all places of the other one are filled with people whom it prefers, equals by identifier
 * - `better-total`: (best total) the place gives more elsewhere
 */
export const passedOverReasons = ["forbidden", "not-accepted", "no-capacity", "prefers-others", "better-total"] as const;

/** One of {@link passedOverReasons}. */
export type PassedOverReason = (typeof passedOverReasons)[number];

/** Somebody who was preferred and did not become the partner. */
export interface PassedOver {
  /** Who. */
  readonly id: string;
  /** Why. */
  readonly why: PassedOverReason;
  /** The caller's reason, where the pair is forbidden with one. */
  readonly reason?: string;
}

/** A pair with its reasons. */
export interface MatchedPair extends PairOfPeople {
  /** The place of the mentor on the mentee's list: 1 is first, equals share a place. */
  readonly menteePlace: number;
  /** The place of the mentee on the mentor's list. */
  readonly mentorPlace: number;
  /** Its score; `null`: the market has lists. */
  readonly score: NumberValue | null;
  /** Mentors whom the mentee prefers to this one, best first, and why it is none of them. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * Why somebody has no partner.
 *
 * - `names-nobody`: the list is empty, there is no score
 * - `nobody-available`: nobody who is named accepts, is allowed and has a place at all
 * - `places-taken`: (mentees) the places of those who are available went to others
 * - `no-capacity`: (mentors) the mentor takes nobody
 * - `mentees-elsewhere`: (mentors) those who are available have another mentor
 */
export const unmatchedReasons = ["names-nobody", "nobody-available", "places-taken", "no-capacity", "mentees-elsewhere"] as const;

/** One of {@link unmatchedReasons}. */
export type UnmatchedReason = (typeof unmatchedReasons)[number];

/** Somebody without a partner. */
export interface Unmatched {
  /** Who. */
  readonly id: string;
  /** Why. */
  readonly why: UnmatchedReason;
  /** Everybody on the list, best first, and why it is none of them. Mentors: empty, where `why` is `mentees-elsewhere` or `no-capacity`. */
  readonly passedOver: readonly PassedOver[];
}

/** Mentees who have fewer places among them than they are, however one matches: nobody but these mentors may take them. */
export interface Shortage {
  /** The mentees. */
  readonly mentees: readonly string[];
  /** All mentors who may take any of them. */
  readonly mentors: readonly string[];
  /** Places of these mentors together. */
  readonly places: number;
}

/** How equals were put in order. */
export interface TieBreak {
  /** The rule: the smaller identifier first, compared by code units; among equal totals the smallest list of mentors in the order of the mentees. */
  readonly rule: "smaller-id-first";
  /** Did it have to decide anything? */
  readonly applied: boolean;
}

/** Who mentors whom, and why. It does not depend on the order in which people, lists or scores were handed in. */
export interface Matching {
  /** How it was found. */
  readonly method: MatchMethod;
  /** The pairs, in order of the mentees. */
  readonly pairs: readonly MatchedPair[];
  /** Mentees without mentor. */
  readonly unmatchedMentees: readonly Unmatched[];
  /** Mentors without mentee. */
  readonly unmatchedMentors: readonly Unmatched[];
  /** The sum of the scores; `null`: the market has lists. */
  readonly total: NumberValue | null;
  /** How equals were put in order. */
  readonly ties: TieBreak;
  /** Pairs that would rather have each other: none in a stable matching; the price of the best total. */
  readonly blocking: readonly PairOfPeople[];
  /** Why not all mentees can have a mentor at once; `null`: they have one, or could (a stable matching may leave out more than it must). */
  readonly shortage: Shortage | null;
}
