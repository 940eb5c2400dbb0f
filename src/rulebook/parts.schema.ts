/** Schemas of what rulebooks and overlays share: numbers, texts, citations, instruments, members, bodies of terms. A message is `code: what was expected`. */
import * as z from "zod";
import { roundingModes } from "../kernel/index.ts";

const notANumber = { error: "not-a-number: a number such as 25, \"76.61\" or \"1/9\"" };

/** An exact number: 25, "76.61", "1/9". */
export const exactlySchema = z.union([z.number(), z.string().regex(/^-?\d{1,30}(\.\d{1,30}|\/0*[1-9]\d{0,29})?$/, notANumber)], notANumber);

/** A day. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: "not-a-date: a day written YYYY-MM-DD" });

/** A text in both languages. */
export const textSchema = z.strictObject({ id: z.string(), en: z.string() });

const names = z.array(z.string());
const byName = <T extends z.ZodType>(schema: T) => z.record(z.string(), schema);
const oneOrTwoLevels = z.union([exactlySchema, byName(exactlySchema)], { error: "not-a-number: a number, or numbers by member" });

/** A citation. */
export const citationSchema = z.strictObject({
  locator: z.string(),
  confidence: z.enum(["text", "secondary", "unverified", "convention"]),
  source: z.exactOptional(z.string()),
  note: z.exactOptional(z.string()),
  sha256: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/, { error: "64 hexadecimal digits" })),
});

/** An instrument. */
export const instrumentSchema = z.strictObject({
  kind: z.enum(["undang-undang", "peraturan-pemerintah", "peraturan-presiden", "peraturan-menteri", "keputusan-menteri", "peraturan-lembaga", "surat-edaran", "surat", "peraturan-daerah", "peraturan-kepala-daerah", "keputusan-kepala-daerah", "guideline"]),
  issuer: z.string(),
  number: z.string(),
  year: z.int(),
  title: textSchema,
});

/** When something holds. */
export const validitySchema = z.strictObject({ from: daySchema, to: z.exactOptional(daySchema), reviewedUntil: daySchema });

/** A member of a dimension, or its id alone. */
export const memberSchema = z.union([z.string(), z.strictObject({ id: z.string(), label: z.exactOptional(textSchema), within: z.exactOptional(z.string()) })]);

/** One dimension, or several crossed ones. */
export const perSchema = z.union([z.string(), names]);

/** Axis → options. */
export const choicesSchema = byName(names);

const edges = { from: z.exactOptional(exactlySchema), above: z.exactOptional(exactlySchema), to: z.exactOptional(exactlySchema), below: z.exactOptional(exactlySchema) };

const bandSchema = z.strictObject({
  ...edges,
  when: z.exactOptional(z.string()),
  category: z.exactOptional(z.string()),
  value: z.exactOptional(exactlySchema),
  line: z.exactOptional(z.tuple([exactlySchema, exactlySchema, exactlySchema, exactlySchema])),
});

/** The keys of a term's body. */
export const bodyKeys = {
  number: z.exactOptional(exactlySchema),
  values: z.exactOptional(byName(oneOrTwoLevels)),
  each: z.exactOptional(exactlySchema),
  code: z.exactOptional(z.string()),
  codes: z.exactOptional(byName(z.string())),
  rounding: z.exactOptional(z.union([z.literal("none"), z.strictObject({ places: z.int().min(0).max(30), mode: z.enum(roundingModes) })])),
  bands: z.exactOptional(z.array(bandSchema)),
  range: z.exactOptional(z.strictObject(edges)),
  cells: z.exactOptional(byName(byName(z.string()))),
  table: z.exactOptional(byName(oneOrTwoLevels)),
  points: z.exactOptional(z.array(z.tuple([exactlySchema, exactlySchema]))),
  labels: z.exactOptional(byName(textSchema)),
  unset: z.exactOptional(z.enum(["number", "category"])),
};

/** A body by itself. */
export const bodySchema = z.strictObject(bodyKeys);

/** What siblings must add up to. */
export const siblingsSumSchema = z.strictObject({ to: exactlySchema, unless: z.exactOptional(choicesSchema) });
