/** From sums to a tally: what counts and totals tell about people, and what a free service changes. */
import { type Result } from "../../kernel/index.ts";
import type { TallyPlan } from "./plan.ts";
import { type ByElement, type FourCounts, type Tally, type Total } from "./tally-data.ts";
/** Sums of one element. */
export interface ElementSums {
    /** Sum of the answers. */
    readonly total: Total;
    /** How many answered. */
    readonly answered: number;
    /** How many answered 1, 2, 3, 4; null: not known. */
    readonly counts: FourCounts | null;
}
/**
 * Completes sums to a tally; an element without sums was answered by nobody. Where every element was answered by everybody, all are complete;
 * else it cannot be seen who is. A free service: everybody's answer on its cost is 4.
 *
 * Issues: `more-answers-than-respondents`, `respondents-unknown`, note `free-service-scored`.
 */
export declare const finish: (plan: TallyPlan, sums: ByElement<ElementSums>) => Result<Tally>;
