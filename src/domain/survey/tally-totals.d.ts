/** Reading sums that somebody else has made: total and number of answers of each element. */
import { type Rational, type Result } from "../../kernel/index.ts";
import { type TallyPlan } from "./plan.ts";
import { type Tally, type Total } from "./tally-data.ts";
/** A total as a tally holds it: a whole number where it is one, else the reduced fraction. */
export declare const totalOf: (exact: Rational) => Total;
/**
 * Reads `{ total: { persyaratan: 105, … }, answered: { persyaratan: 29, … }, respondents? }`. A total may be a fraction where several questions were
 * averaged inside an element. An element in neither record was answered by nobody.
 *
 * Issues: `wrong-type`, `unknown-element`, `missing-key`, `bad-counts`, `total-out-of-range`, numbers that cannot be read, and those of {@link finish}.
 */
export declare const tallyTotals: (data: object, plan: TallyPlan) => Result<Tally>;
