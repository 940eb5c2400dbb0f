/** Overlay checks that need the overlay and its rulebook only. Sums are judged after merging, by the engine. */
import type { Issue } from "../../kernel/index.ts";
import type { OverlayData } from "../overlay-data.ts";
import type { RulebookData } from "../rulebook-data.ts";
/**
 * Everything that can be said against an overlay by itself: does it belong to this rulebook, does it set only what is open, inside the bounds, in the right form?
 *
 * @returns `overlay-of-other-rulebook` alone when it belongs to another; else `bad-id`, `bad-validity`, `unknown-term`, `locked-term`, `out-of-bounds`
 * (both with `details.term`, `value`, `bound`, `cite`, `confidence`), `unknown-member`, `unknown-code`, `bad-term`, faults of tables, `unknown-convention`, `unknown-option`,
 * `unknown-dimension`, `locked-dimension`. Never throws.
 */
export declare const checkOverlay: (overlay: OverlayData, rulebook: RulebookData) => readonly Issue[];
