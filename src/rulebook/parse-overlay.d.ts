/** parseOverlay: an overlay from JSON or any unknown value. */
import type { Result } from "../kernel/index.ts";
import type { OverlayData } from "./overlay-data.ts";
/**
 * Reads the structure of an overlay. The result is a deep-frozen copy. Whether it may set what it sets is said by `createEngine`, which knows its rulebook.
 *
 * @param input - what `JSON.parse` gave, or any value at all; it is not changed.
 * @returns The overlay; or issues `unknown-key`, `missing-key`, `wrong-type`, `not-a-number`, `not-a-date`, `unreadable-input`, with paths such as `set.cap.number`.
 *
 * @example
 * ```ts
 * import { parseOverlay } from "pembinaan-asn";
 * parseOverlay("perwali").ok; // => false
 * ```
 */
export declare const parseOverlay: (input: unknown) => Result<OverlayData>;
