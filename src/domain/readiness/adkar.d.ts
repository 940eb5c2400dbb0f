/** ADKAR answers: five elements about one change, 1 to 5. The wording of the questions is the caller's, with its licence. */
import { type Result } from "../../kernel/index.ts";
/** The elements in their order; each presupposes those before it. ADKAR is a trademark of Prosci. */
export declare const adkarElements: readonly ["awareness", "desire", "knowledge", "ability", "reinforcement"];
/** One of {@link adkarElements}. */
export type AdkarElement = (typeof adkarElements)[number];
/** Answers, whole numbers 1 to 5. An element that is absent was not answered; it is never taken for 0. */
export type AdkarAnswers = {
    readonly [E in AdkarElement]?: number;
};
/**
 * Reads ADKAR answers. `null` counts as not answered.
 *
 * Issues, with their paths: `wrong-type`, `unknown-key`, `unreadable-input`; note `incomplete-answers` naming what is missing.
 *
 * @example
 * ```ts
 * import { readAdkar, unwrap } from "pembinaan-asn";
 * unwrap(readAdkar({ awareness: 4, desire: 3, knowledge: 2, ability: 5, reinforcement: 5 })).desire; // => 3
 * ```
 */
export declare const readAdkar: (value: unknown, path?: string) => Result<AdkarAnswers>;
