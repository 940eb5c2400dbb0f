/** Scorers that are not built in: those that need roots and logarithms, and those that only reproduce a fault. */
import { reductionShare } from "./faults/reduction-share.ts";
import { geometricMean } from "./geometric-mean.ts";
import { naturalLog } from "./natural-log.ts";
import { zScore } from "./z-score.ts";

/**
 * The scorers whose results are irrational: correct to 30 significant digits, which the receipt states. They rest on the decimal library, which weighs more than all built-in
 * scorers together, so an engine is handed them: `createEngine({ rulebooks, scorers: irrationalScorers })`.
 *
 * @example
 * ```ts
 * import { irrationalScorers } from "pembinaan-asn/scorers";
 * irrationalScorers.map((it) => it.id); // => ["geometric-mean@1", "natural-log@1", "z-score@1"]
 * ```
 */
export const irrationalScorers = [geometricMean, naturalLog, zScore] as const;

/**
 * The scorers that exist only to reproduce published figures that rest on a fault. No rule of the package uses them.
 *
 * @example
 * ```ts
 * import { faultyScorers } from "pembinaan-asn/scorers";
 * faultyScorers.map((it) => it.id); // => ["reduction-share@1"]
 * ```
 */
export const faultyScorers = [reductionShare] as const;
