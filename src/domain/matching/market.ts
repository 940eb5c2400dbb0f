/** Who is to be matched, under which conditions, and who likes whom: what the caller hands in. */
import type { Numeric } from "../../kernel/index.ts";

/** `stable`: no two people would rather have each other. `best-total`: the greatest sum of scores. */
export const matchMethods = ["stable", "best-total"] as const;

/** One of {@link matchMethods}. */
export type MatchMethod = (typeof matchMethods)[number];

/** A mentor and a mentee. */
export interface PairOfPeople {
  /** The caller's opaque identifier of the mentor. */
  readonly mentor: string;
  /** The caller's opaque identifier of the mentee. */
  readonly mentee: string;
}

/** A pair that may not be made. */
export interface ForbiddenPair extends PairOfPeople {
  /** Why, as a code of the caller's, such as a reason of `mentorEligibility`; it comes back in the explanation. */
  readonly reason?: string;
}

/** A list of preferences, best first; who is equally liked stands in a list inside it: `["x", ["y", "z"]]`. Who is not named is not accepted. */
export type PreferenceList = readonly (string | readonly string[])[];

/** Whom each side would have. */
export interface MatchPreferences {
  /** Mentee → mentors. */
  readonly mentees: Readonly<Record<string, PreferenceList>>;
  /** Mentor → mentees. */
  readonly mentors: Readonly<Record<string, PreferenceList>>;
}

/** Mentee → mentor → how well the two fit: any exact number, greater is better. A pair without a score is not made. */
export type MatchScores = Readonly<Record<string, Readonly<Record<string, Numeric>>>>;

/** Who is to be matched, and under which conditions. */
export interface MatchPeople {
  /** Identifiers of the mentors. */
  readonly mentors: readonly string[];
  /** Identifiers of the mentees. A person may stand in both lists. */
  readonly mentees: readonly string[];
  /** Mentees that each mentor may have, a whole number from 0: one for all, or one for every mentor by identifier. The programme's choice; no number is law. */
  readonly capacity: number | Readonly<Record<string, number>>;
  /** Pairs that may not be made; absent: none. Nobody is ever matched with himself or herself. */
  readonly forbidden?: readonly ForbiddenPair[];
}

/** People with lists of preferences. */
export interface PreferenceMarket extends MatchPeople {
  /** Whom each side would have. */
  readonly preferences: MatchPreferences;
  /** Not beside preferences. */
  readonly scores?: never;
}

/** People with a score for each pair. */
export interface ScoreMarket extends MatchPeople {
  /** How well each pair fits. Where preferences are needed, both sides prefer the greater score. */
  readonly scores: MatchScores;
  /** Not beside scores. */
  readonly preferences?: never;
}

/** People, conditions, and who likes whom. */
export type MatchMarket = PreferenceMarket | ScoreMarket;

/** Preferences and a stable matching. */
export interface PreferenceMatchRequest extends PreferenceMarket {
  /** Lists have no total, so only this. */
  readonly method: "stable";
}

/** Scores and either method. */
export interface ScoreMatchRequest extends ScoreMarket {
  /** What is looked for. */
  readonly method: MatchMethod;
}

/** What `matchMentors` is asked. */
export type MatchRequest = PreferenceMatchRequest | ScoreMatchRequest;
