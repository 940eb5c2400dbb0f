/** The schema of a rulebook, from which the published JSON Schema is generated. */
import * as z from "zod";
import type { RulebookData } from "./rulebook-data.ts";
/**
 * A rulebook as data: what `parseRulebook` reads. Structure only: names, kinds, tables and sums are checked by `createEngine`.
 *
 * @example
 * ```ts
 * import { rulebookSchema } from "pembinaan-asn/schemas";
 * rulebookSchema.safeParse({}).success; // => false
 * ```
 */
export declare const rulebookSchema: z.ZodType<RulebookData>;
