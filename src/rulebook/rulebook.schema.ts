/** The schema of a rulebook, from which the published JSON Schema is generated. */
import * as z from "zod";
import { bodyKeys, bodySchema, choicesSchema, citationSchema, exactlySchema, instrumentSchema, memberSchema, perSchema, siblingsSumSchema, textSchema, validitySchema } from "./parts.schema.ts";
import type { RulebookData } from "./rulebook-data.ts";

const optionalText = z.exactOptional(textSchema);
const optionalName = z.exactOptional(z.string());
const names = z.array(z.string());
const yes = z.literal(true);

const dimension = z.strictObject({
  label: optionalText,
  members: z.exactOptional(z.array(memberSchema)),
  open: z.exactOptional(z.union([yes, z.strictObject({
    omit: z.exactOptional(z.union([z.literal("any"), names])),
    add: z.exactOptional(z.literal("any")),
    min: z.exactOptional(z.int().min(0)),
    max: z.exactOptional(z.int().min(0)),
  })])),
  within: optionalName,
  ordered: z.exactOptional(yes),
});

const input = z.strictObject({
  kind: z.enum(["number", "count", "category", "flag"]),
  per: z.exactOptional(perSchema),
  of: z.exactOptional(names),
  min: z.exactOptional(exactlySchema),
  max: z.exactOptional(exactlySchema),
  siblingsSum: z.exactOptional(siblingsSumSchema),
  absent: z.exactOptional(z.boolean()),
  optional: z.exactOptional(yes),
  label: optionalText,
  unit: optionalText,
  cite: optionalName,
});

const term = z.strictObject({
  ...bodyKeys,
  per: z.exactOptional(perSchema),
  cite: z.string(),
  open: z.exactOptional(z.strictObject({ min: z.exactOptional(exactlySchema), max: z.exactOptional(exactlySchema), of: z.exactOptional(names), monotone: z.exactOptional(z.enum(["up", "down"])), only: z.exactOptional(z.record(z.string(), choicesSchema)), doubtful: z.exactOptional(z.record(z.string(), choicesSchema)), caller: z.exactOptional(yes) })),
  siblingsSum: z.exactOptional(siblingsSumSchema),
  label: optionalText,
});

const convention = z.strictObject({
  default: z.union([z.string(), z.null()]),
  cite: z.string(),
  others: z.record(z.string(), z.strictObject({ set: z.exactOptional(z.record(z.string(), bodySchema)), only: z.exactOptional(choicesSchema), cite: optionalName })),
  by: z.exactOptional(z.literal("tabulation")),
  label: optionalText,
});

const step = z.strictObject({
  id: z.string(),
  per: z.exactOptional(perSchema),
  scorer: z.string(),
  inputs: z.record(z.string(), z.union([z.string(), names, z.record(z.string(), z.string())])),
  params: z.exactOptional(z.record(z.string(), z.unknown())),
  missing: optionalName,
  notApplicable: optionalName,
  cite: z.string(),
  label: optionalText,
});

/**
 * A rulebook as data: what `parseRulebook` reads. Structure only: names, kinds, tables and sums are checked by `createEngine`.
 *
 * @example
 * ```ts
 * import { rulebookSchema } from "pembinaan-asn/schemas";
 * rulebookSchema.safeParse({}).success; // => false
 * ```
 */
export const rulebookSchema: z.ZodType<RulebookData> = z.strictObject({
  id: z.string(),
  family: z.string(),
  instrument: instrumentSchema,
  standing: z.enum(["general", "named"]),
  validity: validitySchema,
  citations: z.record(z.string(), citationSchema),
  dimensions: z.exactOptional(z.record(z.string(), dimension)),
  inputs: z.record(z.string(), input),
  terms: z.exactOptional(z.record(z.string(), term)),
  conventions: z.exactOptional(z.record(z.string(), convention)),
  steps: z.array(step),
  outputs: names,
  notCovered: z.exactOptional(z.array(textSchema)),
});
