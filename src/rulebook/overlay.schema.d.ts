/** The schema of an overlay. */
import * as z from "zod";
import type { OverlayData } from "./overlay-data.ts";
/**
 * An overlay as data: what `parseOverlay` reads. Structure only: whether its terms are open and inside their bounds is checked against its rulebook.
 *
 * @example
 * ```ts
 * import { overlaySchema } from "pembinaan-asn/schemas";
 * overlaySchema.safeParse({ id: "perwali-1-2026" }).success; // => false
 * ```
 */
export declare const overlaySchema: z.ZodType<OverlayData>;
