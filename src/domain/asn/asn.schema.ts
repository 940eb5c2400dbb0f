/** The schema of {@link Asn}, for those who check data with zod or JSON Schema. It describes data as the library keeps it: no spaces in the NIP, codes only, no `name`. */
import * as z from "zod";
import type { Asn } from "./asn.ts";
import { expertLevels, skillLevels } from "./functional-level.ts";
import { isRegionCode } from "../region/index.ts";
import { asnKinds, asnSubKinds, pelaksanaClasses, positionKinds } from "./kind.ts";
import { parseNip } from "./nip.ts";
import { pppkGrades } from "./pppk-grade.ts";
import { rankCodes } from "./rank.ts";

const position = z.strictObject({
  kind: z.enum(positionKinds),
  level: z.enum([...skillLevels, ...expertLevels]).exactOptional(),
  pelaksanaClass: z.enum(pelaksanaClasses).exactOptional(),
  jobClass: z.int().min(1).exactOptional(),
}).refine((it) => it.level === undefined || it.kind === "fungsional", { path: ["level"] })
  .refine((it) => it.pelaksanaClass === undefined || it.kind === "pelaksana", { path: ["pelaksanaClass"] });

/**
 * A civil servant. The refinements (the NIP's digits, its kind, rank, golongan and sub-kind by kind, a level only at `fungsional`, a class only at `pelaksana`, the form of the region) do not stand in a
 * JSON Schema made from it: `readAsn` checks them all.
 */
export const asnSchema: z.ZodType<Asn> = z.strictObject({
  id: z.string().min(1).max(200).regex(/\S/),
  nip: z.string().regex(/^[0-9]{18}$/).exactOptional(),
  kind: z.enum(asnKinds),
  subKind: z.enum(asnSubKinds).exactOptional(),
  rank: z.enum(rankCodes).exactOptional(),
  grade: z.enum(pppkGrades).exactOptional(),
  position: position.exactOptional(),
  agency: z.string().min(1).max(200).regex(/\S/).exactOptional(),
  region: z.string().refine(isRegionCode).exactOptional(),
}).refine((it) => {
  const nip = it.nip === undefined ? undefined : parseNip(it.nip);
  return nip === undefined || (nip.ok && nip.value.kind === it.kind);
}, { path: ["nip"] })
  .refine((it) => it.subKind === undefined || it.kind === "pppk", { path: ["subKind"] })
  .refine((it) => it.rank === undefined || it.kind === "pns", { path: ["rank"] })
  .refine((it) => it.grade === undefined || it.kind === "pppk", { path: ["grade"] })
  .meta({ title: "Asn" });
