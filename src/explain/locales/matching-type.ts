/** What every language must say about a matching: a missing text is a compile error. */
import type { MatchMethod, PassedOverReason, UnmatchedReason } from "../../domain/index.ts";

/** The words for a matching. `{name}` is filled in; `[…]` is dropped when its name has nothing. */
export interface MatchingWords {
  /** The title. */
  readonly title: string;
  /** Headings of the parts. */
  readonly headings: Readonly<Record<"pairs" | "mentees" | "mentors" | "blocking" | "shortage", string>>;
  /** Names of the facts. */
  readonly facts: Readonly<Record<"method" | "pairs" | "total" | "ties", string>>;
  /** The methods. */
  readonly methods: Readonly<Record<MatchMethod, string>>;
  /** How equals were put in order: the rule decided something, or nothing. */
  readonly ties: Readonly<Record<"applied" | "idle", string>>;
  /** `{mentee}`, `{mentor}`, `{menteePlace}`, `{mentorPlace}`, `{score}`. */
  readonly pair: string;
  /** `{mentor}`, `{mentee}`. */
  readonly blockingPair: string;
  /** `{mentees}`, `{mentors}`, `{places}`, `{count}`, `{short}` (how many stay without). */
  readonly shortage: string;
  /** The same where no mentor may take any of them. */
  readonly nobodyMay: string;
  /** Why somebody who was preferred is not the partner: `{people}`, `{reason}`. */
  readonly passedOver: Readonly<Record<PassedOverReason, string>>;
  /** Why somebody has nobody: `{id}`. */
  readonly unmatched: Readonly<Record<UnmatchedReason, string>>;
}
