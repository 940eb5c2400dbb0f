/** The schema of a receipt, from which the published JSON Schema is generated. Structure only: whether its numbers are right is what `replay` tells. */
import * as z from "zod";
import type { Receipt } from "./receipt.ts";

const text = z.strictObject({ id: z.string(), en: z.string() });
const optionalName = z.exactOptional(z.string());
const names = z.array(z.string());
const yes = z.literal(true);
const byName = <T extends z.ZodType>(schema: T) => z.record(z.string(), schema);
const confidence = z.enum(["text", "secondary", "unverified", "convention"]);
const kind = z.enum(["number", "category", "flag", "any"]);
const per = z.union([z.string(), names]);
const declared = byName(z.looseObject({}));

const citation = z.strictObject({ locator: z.string(), confidence, source: optionalName, note: optionalName, sha256: optionalName });
const instrument = z.strictObject({ kind: z.string(), issuer: z.string(), number: z.string(), year: z.int(), title: text });
const validity = z.strictObject({ from: z.string(), to: optionalName, reviewedUntil: z.string() });
const scope = z.strictObject({ region: optionalName, agency: optionalName, positionKind: optionalName, employeeKind: optionalName, periodKind: optionalName });
const member = z.strictObject({ id: z.string(), label: z.exactOptional(text), within: optionalName });
const gone = z.strictObject({ missing: z.exactOptional(names), "not-applicable": z.exactOptional(names), void: z.exactOptional(names) });

const node = z.strictObject({
  id: z.string(), per: z.exactOptional(per), scorer: z.string(), inputs: byName(z.union([z.string(), names, byName(z.string())])), params: z.exactOptional(byName(z.unknown())),
  missing: optionalName, notApplicable: optionalName, cite: z.string(), label: z.exactOptional(text), kind,
  values: z.exactOptional(z.array(z.union([z.string(), z.boolean(), z.null(), gone]))), notNeeded: z.exactOptional(yes), supplied: z.exactOptional(names), idle: z.exactOptional(yes),
  places: z.exactOptional(z.int().min(0)), digits: z.exactOptional(z.int().min(0)), notes: z.exactOptional(byName(names)),
});

const applied = z.strictObject({
  id: z.string(), instrument, citation, scope: z.exactOptional(scope), enacted: optionalName, retroactive: z.exactOptional(yes), supersedes: z.exactOptional(names), illustration: z.exactOptional(yes),
});

const change = z.strictObject({ path: z.string(), before: z.unknown(), after: z.unknown(), source: z.string(), cite: optionalName, confidence: z.exactOptional(confidence) });

const issue = z.strictObject({
  code: z.string(), severity: z.enum(["error", "warning", "note"]), path: z.string(), expected: optionalName, received: optionalName, details: z.exactOptional(byName(z.union([z.string(), z.number()]))),
});

const simple = z.union([z.string(), z.boolean(), z.null()]);
const group = z.enum(["data", "rule", "overlay", "convention"]);
const alone = z.partialRecord(group, simple);
const outputChange = z.strictObject({ before: simple, after: simple, change: optionalName, effects: z.exactOptional(z.record(group, z.string())), alone: z.exactOptional(alone), withoutIt: z.exactOptional(alone) });
const amends = z.strictObject({ receipt: z.string().regex(/^sha256:[0-9a-f]{64}$/), reason: z.union([z.string(), text]), decidedBy: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]*$/), on: z.string(), differ: z.array(group), outputs: byName(outputChange) });

const output = z.strictObject({ value: z.unknown(), kind, confidence, conventions: names, decidedBy: names, reasons: z.exactOptional(names) });

/**
 * A receipt as data, also one that came back from JSON text. Structure only: `replay` recomputes it.
 *
 * @example
 * ```ts
 * import { receiptSchema } from "pembinaan-asn/schemas";
 * receiptSchema.safeParse({ format: "receipt@1" }).success; // => false
 * ```
 */
export const receiptSchema: z.ZodType<Receipt> = z.strictObject({
  format: z.literal("receipt@1"), rulebook: z.string(), family: z.string(), period: z.strictObject({ text: z.string(), from: z.string(), to: z.string() }), scope: z.exactOptional(scope), amends: z.exactOptional(amends),
  rule: z.strictObject({ instrument, validity, citations: byName(citation), dimensions: declared, inputs: declared, terms: declared, conventions: declared }),
  overlay: z.strictObject({ applied: z.array(applied), changes: z.array(change), set: z.array(z.strictObject({ source: z.string(), terms: declared })) }),
  convention: byName(z.strictObject({ option: z.string(), from: z.string(), set: z.exactOptional(declared), cite: z.string() })),
  data: z.strictObject({ members: byName(z.array(member)), inputs: byName(z.unknown()), supplied: z.exactOptional(byName(z.unknown())) }),
  trace: z.array(node), outputs: byName(output), missing: names, issues: z.array(issue),
}) as unknown as z.ZodType<Receipt>;
