/** The schema of an overlay. */
import * as z from "zod";
import { periodKinds } from "../domain/index.ts";
import type { OverlayData } from "./overlay-data.ts";
import { bodySchema, citationSchema, daySchema, instrumentSchema, memberSchema, validitySchema } from "./parts.schema.ts";

const optionalName = z.exactOptional(z.string());

/**
 * An overlay as data: what `parseOverlay` reads. Structure only: whether its terms are open and inside their bounds is checked against its rulebook.
 *
 * @example
 * ```ts
 * import { overlaySchema } from "pembinaan-asn/schemas";
 * overlaySchema.safeParse({ id: "perwali-1-2026" }).success; // => false
 * ```
 */
export const overlaySchema: z.ZodType<OverlayData> = z.strictObject({
  id: z.string(),
  rulebook: z.string(),
  instrument: instrumentSchema,
  citation: citationSchema,
  validity: validitySchema,
  enacted: z.exactOptional(daySchema),
  retroactive: z.exactOptional(z.literal(true)),
  supersedes: z.exactOptional(z.array(z.string())),
  scope: z.exactOptional(z.union([z.string(), z.strictObject({ region: optionalName, agency: optionalName, positionKind: optionalName, employeeKind: z.exactOptional(z.enum(["pns", "pppk"])), periodKind: z.exactOptional(z.enum(periodKinds)) })])),
  set: z.exactOptional(z.record(z.string(), bodySchema)),
  conventions: z.exactOptional(z.record(z.string(), z.string())),
  members: z.exactOptional(z.record(z.string(), z.array(memberSchema))),
  illustration: z.exactOptional(z.literal(true)),
  notes: z.exactOptional(z.record(z.string(), z.string())),
  $schema: z.exactOptional(z.string()),
});
