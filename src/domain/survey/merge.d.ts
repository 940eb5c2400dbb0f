/** merge: two tallies of one survey become one, as if all answers had been tabulated together. */
import { type Result } from "../../kernel/index.ts";
import { type Tally } from "./tally-data.ts";
/**
 * Adds two tallies over the same elements: services, weeks, halves of a survey. What one of them does not know, the sum does not know.
 * The result has the order of the first; the order of merging does not matter otherwise.
 *
 * Issues: `not-a-tally`, `different-elements`.
 *
 * @example
 * ```ts
 * import { merge, tally, unwrap } from "pembinaan-asn";
 * const elements = ["waktu", "biaya"];
 * const monday = unwrap(tally([{ waktu: 4, biaya: 3 }], { elements }));
 * const tuesday = unwrap(tally([{ waktu: 2, biaya: 3 }], { elements }));
 * unwrap(merge(monday, tuesday)).total; // => { waktu: 6, biaya: 6 }
 * ```
 */
export declare const merge: (a: Tally, b: Tally) => Result<Tally>;
