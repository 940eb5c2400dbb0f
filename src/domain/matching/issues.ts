/** The issue codes of matching mentors with mentees. Why a person has no partner is data ({@link Matching}), not an issue. */

/**
 * Errors unless stated.
 *
 * - `duplicate-person`: a person is listed twice on one side, or is matched twice
 * - `unknown-person`: somebody is named who is on neither list
 * - `named-twice`: a list of preferences names a person twice
 * - `self-mentoring`: somebody is named as mentor of himself or herself
 * - `preferences-or-scores`: exactly one of the two is needed
 * - `best-total-needs-scores`: places on lists cannot be added up
 * - `matching-too-large`: more pairs than are calculated in one call
 * - `closes-circle`: the answer would make people mentor each other in a circle
 * - `too-few-places`: (warning) some mentees have fewer places among them than they are
 * - `capacity-exceeded`, `pair-not-allowed`: a matching that was handed in breaks the conditions
 */
export const matchingIssueCodes = [
  "duplicate-person", "unknown-person", "named-twice", "self-mentoring", "preferences-or-scores", "best-total-needs-scores", "matching-too-large", "closes-circle", "too-few-places",
  "capacity-exceeded", "pair-not-allowed",
] as const;

/** One of {@link matchingIssueCodes}. */
export type MatchingIssueCode = (typeof matchingIssueCodes)[number];
