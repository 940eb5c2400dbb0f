/** Reading a tally that comes from outside, from JSON text for instance. */
import { type Result } from "../../kernel/index.ts";
import { type Tally } from "./tally-data.ts";
/**
 * Reads a tally: the sums are checked as those of {@link tallyTotals}, the counts against the sums.
 *
 * Issues: `not-a-tally`, and those of `tally`.
 */
export declare const readTally: (value: unknown, path: string) => Result<Tally>;
