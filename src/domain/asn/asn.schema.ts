/** The schema of {@link Asn}, for those who check data with zod or JSON Schema. It describes data as the library keeps it: no spaces in the NIP, codes only, no `name`. */
import * as z from "zod";
import type { Asn } from "./asn.ts";
import { expertLevels, skillLevels } from "./functional-level.ts";
import { asnKinds, asnSubKinds, positionKinds } from "./kind.ts";
import { parseNip } from "./nip.ts";
import { rankCodes } from "./rank.ts";

const position = z.strictObject({
  kind: z.enum(positionKinds),
  level: z.enum([...skillLevels, ...expertLevels]).exactOptional(),
  jobClass: z.int().min(1).exactOptional(),
}).refine((it) => it.level === undefined || it.kind === "fungsional", { path: ["level"] });

/**
 * A civil servant. The refinements (the NIP's digits, its kind, rank and sub-kind by kind, a level only at `fungsional`) do not stand in a
 * JSON Schema made from it: `readAsn` checks them all.
 */
export const asnSchema: z.ZodType<Asn> = z.strictObject({
  id: z.string().min(1).max(200).regex(/\S/),
  nip: z.string().regex(/^[0-9]{18}$/).exactOptional(),
  kind: z.enum(asnKinds),
  subKind: z.enum(asnSubKinds).exactOptional(),
  rank: z.enum(rankCodes).exactOptional(),
  position: position.exactOptional(),
}).refine((it) => {
  const nip = it.nip === undefined ? undefined : parseNip(it.nip);
  return nip === undefined || (nip.ok && nip.value.kind === it.kind);
}, { path: ["nip"] })
  .refine((it) => it.subKind === undefined || it.kind === "pppk", { path: ["subKind"] })
  .refine((it) => it.rank === undefined || it.kind === "pns", { path: ["rank"] })
  .meta({ title: "Asn" });
