/** Matching of mentors with mentees: stable, or with the best total. */
export { blockingPairs } from "./blocking.ts";
export { matchingIssueCodes, type MatchingIssueCode } from "./issues.ts";
export {
  matchMethods, type ForbiddenPair, type MatchMarket, type MatchMethod, type MatchPeople, type MatchPreferences, type MatchRequest, type MatchScores, type PairOfPeople, type PreferenceList,
  type PreferenceMarket, type PreferenceMatchRequest, type ScoreMarket, type ScoreMatchRequest,
} from "./market.ts";
export { matchMentors } from "./match-mentors.ts";
export { passedOverReasons, unmatchedReasons, type MatchedPair, type Matching, type PassedOver, type PassedOverReason, type Shortage, type TieBreak, type Unmatched, type UnmatchedReason } from "./matching.ts";
