/** What a card says besides what its receipt knows. */
import type { GroupCounts } from "../../domain/index.ts";

/** What a card says besides what its receipt knows; other formats pass over it. */
export interface CardOptions {
  /** How a card or worksheet is written; default `text`. */
  readonly markup?: "text" | "markdown";
  /** Name of the unit, for a card. */
  readonly unit?: string;
  /** Name of the service, for a card. */
  readonly service?: string;
  /** Who took part, by characteristic, for a card: `groups` of a tally. */
  readonly groups?: Readonly<Record<string, GroupCounts>> | null;
}
