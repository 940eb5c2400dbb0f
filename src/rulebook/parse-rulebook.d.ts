/** parseRulebook: a rulebook from JSON or any unknown value. */
import type { Result } from "../kernel/index.ts";
import type { RulebookData } from "./rulebook-data.ts";
/**
 * Reads the structure of a rulebook: every key known, every value of the right type. The result is a deep-frozen copy.
 * Whether its names, kinds, tables and sums are right is said by `createEngine`, which checks every rulebook it is given.
 *
 * @param input - what `JSON.parse` gave, or any value at all; it is not changed.
 * @returns The rulebook; or issues `unknown-key`, `missing-key`, `wrong-type`, `not-a-number`, `not-a-date`, `unreadable-input`, with paths such as `steps[3].scorer`.
 *
 * @example
 * ```ts
 * import { parseRulebook } from "pembinaan-asn";
 * const result = parseRulebook({ id: 1 });
 * result.ok; // => false
 * result.issues[0].path; // => "id"
 * ```
 */
export declare const parseRulebook: (input: unknown) => Result<RulebookData>;
