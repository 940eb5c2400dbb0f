/** What a worksheet says besides what its receipt knows. */
import type { LocalDate, Text } from "../../kernel/index.ts";

/** Something that follows from a result: `followUps` of an answer of `assessPerformance` has this form. */
export interface FollowUpText {
  /** What happens. */
  readonly text: Text;
  /** Where it stands. */
  readonly cite?: {
    /** Article, annex, page. */
    readonly locator: string;
  };
  /** The limit that runs from an event. */
  readonly within?: {
    /** How many. */
    readonly count: number;
    /** Of what. */
    readonly unit: "days" | "working-days" | "months" | "years";
    /** From when. */
    readonly after: Text;
  } | null;
  /** The last day. */
  readonly by?: LocalDate | null;
}

/** What a worksheet says besides what its receipt knows; other formats pass over it. */
export interface HandOptions {
  /** What follows from the result, for a worksheet. */
  readonly followUps?: readonly FollowUpText[];
}
